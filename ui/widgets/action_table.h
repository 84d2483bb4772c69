// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace seraph::ui {

/// One thing that can be done, as data. Menus, the command palette, the shortcut sheet and the help page all read it.
struct ActionRow {
    QString id;    ///< stable: "settings.language"
    QString text;  ///< in the language shown, without access key: "Switch language"
    QString group; ///< heading in the shortcut sheet: "Everywhere", "Clients"
    QKeySequence shortcut = {};
    QString permission = {}; ///< permission code; empty: everybody
    std::function<void()> handler;
    std::optional<Icon> icon = {};
};

/// The actions of one page or of the window. The rows live here; QActions with their shortcuts are made on demand.
class ActionTable final : public QObject {
    Q_OBJECT

public:
    using MayUse = std::function<bool(const QString& permission)>;

    explicit ActionTable(MayUse mayUse, QObject* parent = nullptr);

    void add(std::vector<ActionRow> rows);
    /// Rows that this person may use, in the order they were added.
    std::vector<ActionRow> allowed() const;
    const ActionRow* find(const QString& id) const;
    /// Runs it if it exists and is allowed.
    bool trigger(const QString& id) const;

    /// Gives the widget all allowed actions with their shortcuts.
    void installShortcuts(QWidget& widget);
    /// Puts the named actions into a menu; "" is a separator; what is not allowed is left out.
    void fillMenu(QMenu& menu, const QStringList& ids);

private:
    bool isAllowed(const ActionRow& row) const;
    QAction* makeAction(const ActionRow& row, QObject* owner) const;

    MayUse m_mayUse;
    std::vector<ActionRow> m_rows;
};

} // namespace seraph::ui
