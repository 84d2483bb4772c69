// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace seraph::ui {

class ContactPane;
class InlineMessage;
class ShortTable;

/// Who is to be called: overdue first, the chosen one open beside the list with its script, and the next one by one key.
class WorklistSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    WorklistSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    void openRecord(qint64 id) override;
    ContactPane* pane() const { return m_pane; }
    int count() const { return int(m_rows.size()); }

private:
    QWidget* buildFilters();
    QWidget* buildPane();
    void refresh();
    bool hasChanged() const;
    void addRow(const followups::FollowUpRow& row);
    void show(qint64 id);
    void showNothing();
    void next();
    followups::WorklistFilter filter() const;

    const Desk& m_desk;
    Format m_format;
    QComboBox* m_whose;
    QComboBox* m_until;
    QComboBox* m_occasion;
    QLabel* m_count;
    ShortTable* m_table;
    InlineMessage* m_message;
    QVBoxLayout* m_place;
    ContactPane* m_pane = nullptr;
    QWidget* m_nothing;
    QTimer m_clock;
    std::vector<followups::FollowUpRow> m_rows;
    bool m_filling = false;
};

} // namespace seraph::ui
