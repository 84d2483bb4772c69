// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/journal_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class DetailPane;
class InlineMessage;
class ShortTable;

/// Who did what, when (U-31): newest first, narrowed by person, kind of record and day; the chosen entry with what changed
/// from what to what; and a button that recomputes everything to find tampering.
class JournalPage final : public QWidget {
    Q_OBJECT

public:
    JournalPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildFilters();
    void fillPeople();
    session::JournalFilter filter() const;
    /// One record's whole story, or all records again.
    void showRecord(const QString& kind, qint64 record);
    void showAllRecords();
    void reload();
    void loadMore();
    void showEntry(qint64 arrival);
    QWidget* entryView(const session::JournalDetail& detail);
    void verify();
    void showReport(const journal::VerifyReport& report);

    Desk m_desk;
    Format m_format;
    QComboBox* m_person;
    QComboBox* m_kind;
    DateEdit* m_day;
    QPushButton* m_allRecords; ///< there while one record is shown
    std::optional<qint64> m_record;
    ShortTable* m_table;
    DetailPane* m_detail;
    InlineMessage* m_message;
    QPushButton* m_more;
    std::optional<journal::EntryCursor> m_oldest;
};

} // namespace seraph::ui
