// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QDialog>
#include <QStringList>

class QPushButton;
class QTextDocument;
class QTreeWidget;
class QTreeWidgetItem;

namespace seraph::ui {

class HelpBrowser;
class SearchEdit;

/// The offline help in a window of its own beside the work: contents and search left, the page right. Not modal, needs
/// nobody signed in and no workspace; one window is enough, F1 elsewhere calls showPage() again.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(Language language, QWidget* parent = nullptr);

    /// Raises the window at that page; an unknown id shows the first page.
    void showPage(const QString& id);
    QString pageId() const;

Q_SIGNALS:
    /// The page's title and text, for whoever can print.
    void printRequested(const QString& title, const QTextDocument* page);

private:
    QWidget* makeContents();
    QWidget* makePageSide();
    void fillContents(const QString& query);
    void onPageShown(const QString& id);
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
