// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace seraph::ui {

class InlineMessage;
class RecordView;
class ShortTable;

/// The services of today: who is here and can begin, what runs, what is to be closed, what is done. Enter opens a record
/// over the whole page, Escape comes back.
class CareRecordsPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    CareRecordsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    /// A record by number; 0: a new one.
    void openRecord(qint64 id) override;

private:
    QWidget* buildBoard();
    void refresh();
    void addReady(const care::ReadyOrder& ready);
    void addRow(const care::CareRow& row);
    PillView stateOf(const care::CareRow& row) const;
    void openChosen();
    void prepare(const care::ReadyOrder& ready);
    void showBoard();
    void newRecord();

    const Desk& m_desk;
    Format m_format;
    QStackedWidget* m_stack;
    InlineMessage* m_message;
    ShortTable* m_table;
    QLabel* m_figures;
    QPushButton* m_open;
    RecordView* m_record = nullptr;
    care::CareBoardPage m_board;
};

} // namespace seraph::ui
