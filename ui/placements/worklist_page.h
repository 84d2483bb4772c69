// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace seraph::ui {

class CaseView;
class InlineMessage;
class ShortTable;

/// The adviser's worklist: open needs, interviews, trials, contracts, starts, placements that end, idle workers; by stage
/// and date. A line opens its household over the whole page.
class WorklistPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    WorklistPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    /// By the need's number; 0: the form for a new need.
    void openRecord(qint64 id) override;
    CaseView* shownCase() const { return m_case; }

private:
    QWidget* buildList();
    void refresh();
    void showRows();
    void openRow(qint64 id);
    void openCase(placements::NeedId need);
    void backToList();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    QTabBar* m_stages;
    ShortTable* m_table;
    QStackedWidget* m_stack;
    CaseView* m_case = nullptr;
    std::vector<placements::WorkRow> m_rows;
};

} // namespace seraph::ui
