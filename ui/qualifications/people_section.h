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
class SearchEdit;
class ShortTable;

/// Everybody who works here with what they lack; the chosen one's file beside the list.
class PeopleSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    PeopleSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    void refresh();
    void showRows();
    void showFile();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    SearchEdit* m_search;
    ShortTable* m_table;
    QVBoxLayout* m_place;
    QWidget* m_file = nullptr;
    struct Row {
        qint64 person;
        QString name;
        QString state;
    };
    std::vector<Row> m_rows;
    qint64 m_shown = 0;
};

/// One's own file, for everybody.
class OwnFileSection final : public QWidget {
    Q_OBJECT

public:
    OwnFileSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);
};

} // namespace seraph::ui
