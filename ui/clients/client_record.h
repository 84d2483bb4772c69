// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/client_tab.h"

#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace seraph::ui {

class ChainView;
class InlineMessage;

/// One client over the whole page: who it is and what to watch for on top, the next step as its one button, and below
/// what each module knows: the chain of promises first, the file, then a tab of each module.
class ClientRecord final : public QWidget {
    Q_OBJECT

public:
    ClientRecord(const Desk& desk,
                 const Format& format,
                 clients::ClientPage page,
                 std::vector<ClientTab> tabs,
                 QWidget* parent = nullptr);

    clients::ClientId client() const { return m_page.client.id; }
    QStringList tabIds() const;
    QString currentTab() const;
    QWidget* currentPart() const;
    /// Opens a tab by its id; stays where there is none of that id.
    void showTab(const QString& id);
    /// The file as it is now. What somebody types in a tab stays.
    void setPage(clients::ClientPage page);

Q_SIGNALS:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addOwnTabs(std::vector<ClientTab> tabs);
    void buildHead();
    void addContact(QHBoxLayout& row);
    void addMarks(QHBoxLayout& row);
    void onTabChanged(int index);
    void showNext();
    void showPhone(QLabel* value, QPushButton* button, clients::ContactId contact);

    const Desk& m_desk;
    Format m_format;
    clients::ClientPage m_page;
    std::vector<ClientTab> m_tabs;
    QVBoxLayout* m_headColumn;
    QWidget* m_head = nullptr;
    InlineMessage* m_message;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::map<int, QWidget*> m_made;
    ChainView* m_chain = nullptr;
    QPushButton* m_next = nullptr;
    QString m_nextPlace;
};

} // namespace seraph::ui
