// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation_bar.h"

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace seraph::ui {

class InlineMessage;
class Toast;
class TopBar;

/// The frame around all pages: navigation left, top bar, one page at a time. A page is made when it is first shown.
/// A change of language rebuilds the window; nothing in it listens for that.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    struct Page {
        NavigationItem item;
        std::function<QWidget*()> make;
    };

    explicit MainWindow(QWidget* parent = nullptr);

    void setPages(std::vector<Page> pages);
    void showPage(const QString& id);
    /// The next (+1) or previous (-1) page, round and round.
    void stepPage(int by);
    /// How many things wait on a page; 0 takes the badge away.
    void setBadge(const QString& id, int count);
    QString currentPageId() const;
    QWidget* currentPage() const;

    NavigationBar* navigation() const { return m_navigation; }
    TopBar* topBar() const { return m_topBar; }
    /// A line across the window for what concerns everybody: "The last backup is 4 days old."
    InlineMessage* notice() const { return m_notice; }
    Toast* toast() const { return m_toast; }

Q_SIGNALS:
    void pageShown(const QString& id);
    void closeRequested();

protected:
    /// Closing locks and backs up first, so the window only says that it was asked to.
    void closeEvent(QCloseEvent* event) override;

private:
    NavigationBar* m_navigation;
    TopBar* m_topBar;
    InlineMessage* m_notice;
    QStackedWidget* m_stack;
    Toast* m_toast;
    std::vector<Page> m_pages;
    std::map<QString, QWidget*> m_made;
};

} // namespace seraph::ui
