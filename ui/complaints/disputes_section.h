// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Complaints before third parties, the nearest date on top, with the file of the chosen one beside the list. A place may
/// name any complaint: "quality/disputes/17".
class DisputesSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    DisputesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void openRecord(qint64 complaint) override;

private:
    void refresh();
    void show(qint64 complaint);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QVBoxLayout* m_place;
    QWidget* m_pane = nullptr;
    qint64 m_shown = 0;
    bool m_filling = false;
};

} // namespace seraph::ui
