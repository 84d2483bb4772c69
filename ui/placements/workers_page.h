// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;

namespace seraph::ui {

class DetailPane;
class InlineMessage;
class SearchEdit;
class ShortTable;

/// All workers with their state (在户, 待岗, 请假) and the paper that runs out first; the chosen one beside the list.
class WorkersPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    WorkersPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    /// By the person's number; 0: the form for somebody new.
    void openRecord(qint64 id) override;

private:
    void build();
    void refresh();
    void showRows();
    void showWorker();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    SearchEdit* m_search;
    QComboBox* m_state;
    ShortTable* m_table;
    DetailPane* m_detail;
    std::vector<placements::WorkerRow> m_rows;
    qint64 m_shown = 0;
};

} // namespace seraph::ui
