// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/top_bar.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QStackedWidget>

#include <algorithm>

namespace seraph::ui {

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent)
    , m_navigation(new NavigationBar)
    , m_topBar(new TopBar)
    , m_notice(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(this))
{
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Seraph"));
    setWindowIcon(applicationIcon());
    setMinimumSize(1024, 640);
    auto* right = makeColumn(0);
    auto* notice = makeColumn(0);
    notice->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    notice->addWidget(m_notice);
    right->addWidget(m_topBar);
    right->addLayout(notice);
    m_stack->setMinimumSize(1, 1); // a page that wants more than there is gives way itself, and not the bar above it
    right->addWidget(m_stack, 1);
    auto* row = makeRow(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setLayout(row);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
}

void MainWindow::setPages(std::vector<Page> pages)
{
    for (const auto& [id, page] : m_made)
        delete page;
    m_made.clear();
    m_pages = std::move(pages);
    std::vector<NavigationItem> items;
    for (const Page& page : m_pages)
        items.push_back(page.item);
    m_navigation->setItems(items);
}

void MainWindow::showPage(const QString& id)
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&id](const Page& page) { return page.item.id == id; });
    if (found == m_pages.end())
        return;
    QWidget*& page = m_made[id];
    if (!page) {
        page = found->make();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    Q_EMIT pageShown(id);
}

void MainWindow::stepPage(int by)
{
    const auto count = static_cast<int>(m_pages.size());
    const QString here = currentPageId();
    for (int i = 0; i < count; ++i) {
        if (m_pages[static_cast<std::size_t>(i)].item.id == here) {
            showPage(m_pages[static_cast<std::size_t>((i + by + count) % count)].item.id);
            return;
        }
    }
}

void MainWindow::setBadge(const QString& id, int count)
{
    m_navigation->setBadge(id, count);
}

QString MainWindow::currentPageId() const
{
    return m_navigation->current();
}

QWidget* MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace seraph::ui
