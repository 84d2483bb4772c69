// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class MissingBar;
class ShortTable;

/// The inbox: who waits for an answer, most urgent first, with the time left or over. Space answers, Enter opens.
class EnquiriesSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    EnquiriesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    void openRecord(qint64 id) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildActions();
    void refresh();
    void addRow(const consultations::EnquiryRow& row);
    void showCurrent();
    const consultations::EnquiryRow* current() const;
    void answer();
    void edit();
    void convert();
    void lose();
    void reopen();
    void openMenu();
    void say(const Status& status, const QString& words);

    const Desk& m_desk;
    Format m_format;
    QComboBox* m_which;
    ShortTable* m_table;
    MissingBar* m_missing;
    InlineMessage* m_message;
    QPushButton* m_answer;
    QPushButton* m_convert;
    QPushButton* m_lose;
    QPushButton* m_reopen;
    QPushButton* m_more;
    QTimer m_clock;
    std::vector<consultations::EnquiryRow> m_rows;
};

} // namespace seraph::ui
