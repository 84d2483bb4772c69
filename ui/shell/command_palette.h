// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_table.h"

#include <QFrame>

class QListWidget;

namespace seraph::ui {

class SearchEdit;
class ViewSettings;

/// Ctrl+Shift+P: everything that can be done, found by words, pinyin or initials; what was used last stands first.
/// Opens over the upper part of its window, goes away with Escape or when something else is clicked.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const ActionTable& actions, ViewSettings& settings, QWidget* window);

    void open();
    /// Ids of the rows shown, best first.
    QStringList shownIds() const;

private:
    void showMatches(const QString& query);
    void move(int rows);
    void runCurrent();
    void remember(const QString& id);
    QStringList recentIds() const;

    const ActionTable& m_actions;
    ViewSettings& m_settings;
    SearchEdit* m_search;
    QListWidget* m_list;
};

} // namespace seraph::ui
