// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/shift_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace seraph::ui {

class FormDraft;
class InlineMessage;
class ShortTable;

/// The shift handed over: what happened, what is open, a note for the next, who takes it over. What is typed survives a
/// crash like everywhere.
class ShiftSection final : public QWidget {
    Q_OBJECT

public:
    ShiftSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildNote();
    void refresh();
    void showReport(const consultations::ShiftReport& report);
    void showPast();
    QWidget* tilesOf(const consultations::ShiftReport& report);
    QString happened(const consultations::ShiftReport& report) const;
    void give();
    void takeOver();
    void print();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_untaken;
    InlineMessage* m_message;
    QHBoxLayout* m_tileRow;
    QWidget* m_tiles = nullptr;
    QLabel* m_happened;
    QPlainTextEdit* m_note;
    QPushButton* m_give;
    ShortTable* m_past;
    FormDraft* m_draft = nullptr;
    consultations::ShiftReport m_report{};
};

} // namespace seraph::ui
