// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_record.h"

#include "core/clients/permissions.h"
#include "core/clients/reveal_commands.h"
#include "core/consultations/permissions.h"
#include "ui/clients/chain_view.h"
#include "ui/clients/client_text.h"
#include "ui/clients/client_view.h"
#include "ui/clients/reveal_menu.h"
#include "ui/desk/chain_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAlerts = 3;

/// A card around the file, remade when the file changes.
class FileTab final : public Card {
public:
    FileTab() : Card(Padding::None) {}
    void show(ClientView* view)
    {
        delete m_view;
        m_view = view;
        body()->addWidget(view);
    }

private:
    ClientView* m_view = nullptr;
};

/// What the desk does with whoever rings up or stands there.
void addReceiving(QHBoxLayout& row, const Desk& desk, const clients::Client& client)
{
    if (!desk.session().can(consultations::kWorkVisits) || client.archivedAt)
        return;
    const auto add = [&](const QString& text, const QString& name, const QString& tip) {
        auto* button = makeButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        QObject::connect(
            button,
            &QPushButton::clicked,
            button,
            [&desk, place = u"do/%1/%2"_s.arg(name, client.id.toString())] { desk.open(place); });
        row.addWidget(button);
    };
    add(ClientRecord::tr("&Book"), u"book"_s, ClientRecord::tr("Expected on a day"));
    add(ClientRecord::tr("Is &here"), u"walk_in"_s, ClientRecord::tr("Puts them on today's board (F7)"));
}

} // namespace

ClientRecord::ClientRecord(const Desk& desk,
                           const Format& format,
                           clients::ClientPage page,
                           std::vector<ClientTab> tabs,
                           QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_headColumn(makeColumn(0))
    , m_message(new InlineMessage)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    addOwnTabs(std::move(tabs));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Parts of this file"));
    for (const ClientTab& tab : m_tabs)
        m_bar->addTab(tab.title);
    auto* column = makePageLayout(*this);
    column->addLayout(m_headColumn);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    buildHead();
    connect(m_bar, &QTabBar::currentChanged, this, &ClientRecord::onTabChanged);
    connect(&desk.news, &ChangeNews::changed, this, [this] {
        // After the chain has asked anew.
        QMetaObject::invokeMethod(this, &ClientRecord::showNext, Qt::QueuedConnection);
    });
    onTabChanged(0);
    showNext();
}

void ClientRecord::addOwnTabs(std::vector<ClientTab> tabs)
{
    const auto makeChain = [this](const Desk& desk, const Format& format, clients::ClientId client) {
        m_chain = new ChainView(desk, format, client);
        return m_chain;
    };
    const auto makeFile = [this](const Desk& desk, const Format& format, clients::ClientId) {
        auto* file = new FileTab;
        file->show(new ClientView(desk, format, m_page, ClientView::Shape::Page));
        return file;
    };
    m_tabs.push_back({u"chain"_s, tr("Promises"), clients::kView, makeChain});
    m_tabs.push_back({u"file"_s, tr("File"), clients::kView, makeFile});
    for (ClientTab& tab : tabs) {
        if (m_desk.session().can(tab.permission))
            m_tabs.push_back(std::move(tab));
    }
}

void ClientRecord::buildHead()
{
    delete m_head;
    m_head = new QWidget;
    auto* row = makeRow(12);
    m_head->setLayout(row);
    auto* back = makeButton(tr("All of them"), ButtonRole::Quiet);
    back->setIcon(icon(Icon::ChevronLeft, IconTone::Accent));
    back->setObjectName(u"backToList"_s);
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &ClientRecord::backRequested);
    row->addWidget(back);
    row->addWidget(makeLine(m_page.client.name, LabelRole::Title));
    QStringList who{m_page.client.number};
    if (const QString ageSex = ageAndSex(m_page.age, m_page.client.sex); !ageSex.isEmpty())
        who.prepend(ageSex);
    row->addWidget(makeLine(who.join(u" · "_s), LabelRole::Note));
    addContact(*row);
    addMarks(*row);
    row->addStretch();
    addReceiving(*row, m_desk, m_page.client);
    auto* proof = makeButton(tr("Print the &proof"));
    connect(proof, &QPushButton::clicked, this, [this] {
        showTab(u"chain"_s);
        m_chain->print();
    });
    m_next = makeButton({}, ButtonRole::Primary);
    m_next->setObjectName(u"nextStep"_s);
    connect(m_next, &QPushButton::clicked, this, [this] { m_desk.open(m_nextPlace); });
    row->addWidget(proof);
    row->addWidget(m_next);
    m_headColumn->addWidget(m_head);
}

void ClientRecord::addContact(QHBoxLayout& row)
{
    if (m_page.contacts.empty())
        return;
    const clients::ContactRow& contact = m_page.contacts.front();
    auto* value = makeLine(contact.masked, LabelRole::Note);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.addWidget(value);
    if (!m_desk.session().can(clients::kReveal))
        return;
    auto* show = makeButton(tr("Show"));
    show->setAccessibleName(tr("Show the number"));
    connect(show, &QPushButton::clicked, this, [this, value, show, id = contact.id] {
        showPhone(value, show, id);
    });
    row.addWidget(show);
}

void ClientRecord::showPhone(QLabel* value, QPushButton* button, clients::ContactId contact)
{
    openRevealMenu(*button, [this, value, button, contact](const QString& reason) {
        const auto shown = m_desk.session().run(clients::RevealContact{contact, {.text = reason}});
        if (!shown)
            return m_message->say(Tone::Danger, errorText(shown.error()));
        value->setText(*shown);
        button->hide();
    });
}

void ClientRecord::addMarks(QHBoxLayout& row)
{
    const auto& alerts = m_page.alerts;
    for (std::size_t i = 0; i < std::min<std::size_t>(alerts.size(), kMostAlerts); ++i)
        row.addWidget(new StatusPill(pill(alerts[i].text.left(24), toneOf(alerts[i].level))));
    if (m_page.minor)
        row.addWidget(new StatusPill(pill(tr("under 18"), Tone::Warning)));
    if (!m_page.client.tier.isEmpty())
        row.addWidget(makeLine(choiceText(m_desk, "client_tier", m_page.client.tier), LabelRole::Note));
}

void ClientRecord::setPage(clients::ClientPage page)
{
    m_page = std::move(page);
    buildHead();
    showNext();
    for (const auto& [index, widget] : m_made) {
        if (auto* file = dynamic_cast<FileTab*>(widget))
            file->show(new ClientView(m_desk, m_format, m_page, ClientView::Shape::Page));
    }
}

/// The newest chain that still misses something says what the page is for now.
void ClientRecord::showNext()
{
    m_next->hide();
    if (!m_chain)
        return;
    for (const session::Chain& chain : m_chain->chains()) {
        const session::ChainLink* next = chain.firstMissing();
        if (!next || next->opens.isEmpty())
            continue;
        m_nextPlace = next->opens;
        m_next->setText(linkTitle(m_desk, next->what));
        m_next->setVisible(!next->whoMayAct || m_desk.session().can(*next->whoMayAct));
        return;
    }
}

QStringList ClientRecord::tabIds() const
{
    QStringList ids;
    for (const ClientTab& tab : m_tabs)
        ids << tab.id;
    return ids;
}

QString ClientRecord::currentTab() const
{
    return tabIds().value(m_bar->currentIndex());
}

QWidget* ClientRecord::currentPart() const
{
    return m_stack->currentWidget();
}

void ClientRecord::showTab(const QString& id)
{
    if (const auto index = int(tabIds().indexOf(id)); index >= 0)
        m_bar->setCurrentIndex(index);
}

void ClientRecord::onTabChanged(int index)
{
    if (index < 0)
        return;
    QWidget*& part = m_made[index];
    if (!part) {
        part = m_tabs[std::size_t(index)].make(m_desk, m_format, m_page.client.id);
        m_stack->addWidget(part);
    }
    m_stack->setCurrentWidget(part);
}

void ClientRecord::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace seraph::ui
