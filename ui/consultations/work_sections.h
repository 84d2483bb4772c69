// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/short_table.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;

/// A short list of work across clients: talks of today, plans without a decision. Enter
/// opens the record on its client's page.
class WorkSection final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        PillView pill; ///< in the last column
        QString place;
    };
    struct View {
        QString title;
        std::vector<ShortTable::Column> columns;
        QString whenEmpty;
        std::vector<std::string_view> tables; ///< whose changes it follows
        std::function<Result<std::vector<Row>>()> list;
    };
    WorkSection(const Desk& desk, View view, QWidget* parent = nullptr);

private:
    void refresh();

    const Desk& m_desk;
    View m_view;
    ShortTable* m_table;
    InlineMessage* m_message;
    std::vector<Row> m_rows;
};

WorkSection* makeTalksSection(const Desk& desk, const Format& format);
WorkSection* makePlansSection(const Desk& desk, const Format& format);

} // namespace seraph::ui
