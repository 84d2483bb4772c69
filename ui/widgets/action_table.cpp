// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_table.h"

#include "core/base/contract.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace seraph::ui {

ActionTable::ActionTable(MayUse mayUse, QObject* parent)
    : QObject(parent)
    , m_mayUse(std::move(mayUse))
{
}

void ActionTable::add(std::vector<ActionRow> rows)
{
    for (ActionRow& row : rows) {
        EXPECTS(!row.id.isEmpty() && row.handler && !find(row.id));
        m_rows.push_back(std::move(row));
    }
}

bool ActionTable::isAllowed(const ActionRow& row) const
{
    return row.permission.isEmpty() || m_mayUse(row.permission);
}

std::vector<ActionRow> ActionTable::allowed() const
{
    std::vector<ActionRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [this](const auto& row) {
        return isAllowed(row);
    });
    return rows;
}

const ActionRow* ActionTable::find(const QString& id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&id](const ActionRow& row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool ActionTable::trigger(const QString& id) const
{
    const ActionRow* row = find(id);
    if (!row || !isAllowed(*row))
        return false;
    row->handler();
    return true;
}

QAction* ActionTable::makeAction(const ActionRow& row, QObject* owner) const
{
    auto* action = new QAction(row.text, owner);
    action->setObjectName(row.id);
    if (row.icon)
        action->setIcon(icon(*row.icon));
    connect(action, &QAction::triggered, this, [this, id = row.id] { trigger(id); });
    return action;
}

void ActionTable::installShortcuts(QWidget& widget)
{
    for (const ActionRow& row : allowed()) {
        if (row.shortcut.isEmpty())
            continue;
        QAction* action = makeAction(row, &widget);
        action->setShortcut(row.shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        widget.addAction(action);
    }
}

void ActionTable::fillMenu(QMenu& menu, const QStringList& ids)
{
    for (const QString& id : ids) {
        const ActionRow* row = find(id);
        if (id.isEmpty())
            menu.addSeparator();
        if (!row || !isAllowed(*row))
            continue;
        QAction* action = makeAction(*row, &menu);
        if (!row->shortcut.isEmpty()) // shown only: the window holds the live shortcut
            action->setText(row->text + QLatin1Char('\t') +
                            row->shortcut.toString(QKeySequence::NativeText));
        menu.addAction(action);
    }
}

} // namespace seraph::ui
