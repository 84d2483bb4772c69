// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/order_tab.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/order_commands.h"
#include "ui/consultations/order_view.h"
#include "ui/consultations/shown_part.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kMostUnits = 999;

QString sessionsText(const OrderRow& row)
{
    const int left = row.order.sessions - row.used;
    return row.order.sessions == 1 && left == 1
               ? OrderTab::tr("to be done")
               : OrderTab::tr("%1 of %2 left").arg(left).arg(row.order.sessions);
}

} // namespace

OrderTab::OrderTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Orders"),
                             {{tr("Service"), 0},
                              {tr("Ordered"), 92},
                              {tr("Sessions"), 104},
                              {tr("Price"), 100, Qt::AlignRight},
                              {tr("Open"), 100, Qt::AlignRight}}))
    , m_detail(makeScrollArea(new QWidget))
{
    const bool orders = desk.session().can(kOrder);
    m_table->setObjectName(u"ordersTable"_s);
    m_table->setEmptyState(
        {Icon::Service,
         tr("Nothing ordered yet. A plan that is confirmed becomes an order by itself."),
         orders ? tr("Order from the price list") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* splitter = new QSplitter;
    splitter->addWidget(card);
    splitter->addWidget(m_detail);
    splitter->setSizes({scaled(520), scaled(520)});
    splitter->setChildrenCollapsible(false);
    auto* column = makeColumn(8);
    column->addWidget(buildTop());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    setLayout(column);
    connect(m_table, &ShortTable::rowChosen, this, &OrderTab::showOrder);
    connect(m_table, &ShortTable::emptyActionClicked, this, &OrderTab::placeOrder);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"service_order", "session_use", "change_order", "payment_note"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* OrderTab::buildTop()
{
    auto* top = new QWidget;
    auto* row = makeRow();
    top->setLayout(row);
    row->addStretch();
    if (m_desk.session().can(kOrder)) {
        auto* place = new HintButton(tr("Order from the price list"), QKeySequence(Qt::Key_F2));
        place->setObjectName(u"placeOrder"_s);
        connect(place, &QPushButton::clicked, this, &OrderTab::placeOrder);
        row->addWidget(place);
    }
    return top;
}

void OrderTab::refresh()
{
    const auto orders = m_desk.session().query(OrdersOf{m_client});
    if (!orders)
        return m_message->say(Tone::Danger, errorText(orders.error()));
    const qint64 chosen = m_table->currentId();
    m_table->clearRows();
    for (const OrderRow& row : *orders) {
        const bool cancelled = row.order.state == OrderState::Cancelled;
        const Money open = row.order.amount - row.paid;
        m_table->addRow(row.order.id.value(),
                        {row.serviceName.in(m_desk.language),
                         m_format.shortDate(row.order.day, m_desk.today()),
                         cancelled ? codeWord(toCode(row.order.state)) : sessionsText(row),
                         m_format.money(row.order.amount.minorUnits()),
                         cancelled ? QString() : m_format.money(open.minorUnits())});
    }
    m_table->chooseId(chosen);
    showOrder();
}

void OrderTab::showOrder()
{
    const qint64 id = m_table->currentId();
    if (id == 0)
        return showIn(*m_detail, new QWidget);
    const auto page = m_desk.session().query(OpenOrder{OrderId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    showIn(*m_detail, new OrderView(m_desk, m_format, *page));
}

void OrderTab::openRecord(qint64 id)
{
    m_table->chooseId(id);
}

/// Only what needs no plan: the price list offers nothing else here.
void OrderTab::placeOrder()
{
    auto* form = new Form;
    auto* service = new QComboBox;
    service->setObjectName(u"orderServiceBox"_s);
    const auto services =
        m_desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    for (const catalogue::ServiceRow& row : services) {
        const bool simple = row.inForce && row.inForce->content.way == catalogue::Way::SimpleOrder;
        if (!simple || !row.price || row.service.standing != catalogue::Standing::OnSale)
            continue;
        const QString price = m_format.money(row.price->amount.minorUnits());
        service->addItem(u"%1   %2"_s.arg(row.service.name().in(m_desk.language), price),
                         row.service.id.value());
    }
    auto* quantity = new QSpinBox;
    quantity->setObjectName(u"orderQuantityBox"_s);
    quantity->setRange(1, kMostUnits);
    form->addField(
        {u"service"_s, tr("&Service"), service, tr("Services that need a plan are ordered from it.")});
    form->addField({u"quantity"_s, tr("H&ow many"), quantity});
    openFormDialog(
        m_desk,
        {.title = tr("Order from the price list"), .act = tr("Place the order"), .done = tr("Order placed")},
        form,
        [this, service, quantity]() -> Status {
            const qint64 id = service->currentData().toLongLong();
            if (id == 0)
                return fail(invalid(u"service"_s, u"required"_s));
            const BranchId branch = workBranch(m_desk);
            const auto order = m_desk.session().run(
                PlaceOrder{m_client, branch, catalogue::ServiceId(id), quantity->value()});
            if (order)
                openRecord(order->value());
            return statusOf(order);
        },
        this);
}

} // namespace seraph::ui
