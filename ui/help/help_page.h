// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTextDocument;
class QTreeWidget;
class QTreeWidgetItem;

namespace seraph::ui {

class HelpBrowser;
class SearchEdit;

/// The offline help: contents and search left, the page right. Needs nobody signed in and no workspace.
class HelpPage final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(Language language, QWidget* parent = nullptr);

    /// Shows the help for an id of a help page or of a place in the program ("backup", "settings/backup"); the first
    /// page where there is none.
    void showHelp(const QString& idOrPlace);
    QString topicId() const;

Q_SIGNALS:
    /// The title and text of what is shown, for whoever can print.
    void printRequested(const QString& title, const QTextDocument* text);

private:
    QWidget* makeContents();
    QWidget* makeTopicSide();
    void fillContents(const QString& query);
    void onTopicShown(const QString& id);
    void goBack();
    QTreeWidgetItem* itemOf(const QString& id) const;

    Language m_language;
    SearchEdit* m_search;
    QTreeWidget* m_contents;
    HelpBrowser* m_browser;
    QPushButton* m_back;
    QStringList m_visited;
};

} // namespace seraph::ui
