// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace seraph::ui {

class ComplaintView;
class InlineMessage;
class SearchEdit;
class ShortTable;

/// Cases by due time, or those in which something stands that was typed; the chosen one beside the list.
class CasesSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    CasesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    void openRecord(qint64 id) override;

private:
    QWidget* buildFilters();
    Result<std::vector<complaints::ComplaintHit>> found() const;
    void refresh();
    void addRow(const complaints::ComplaintHit& hit, Instant now);
    void show(qint64 id);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    SearchEdit* m_search;
    QComboBox* m_which;
    QComboBox* m_category;
    ShortTable* m_table;
    QVBoxLayout* m_place;
    QWidget* m_pane = nullptr;
    qint64 m_shown = 0;
    bool m_filling = false;
};

} // namespace seraph::ui
