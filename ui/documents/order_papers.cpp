// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/order_papers.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct OrderPapersText {
    Q_DECLARE_TR_FUNCTIONS(OrderPapersText)
};

Facts head(const OrderPaper& order)
{
    Facts facts{{{OrderPapersText::tr("Client"), order.client},
                 {OrderPapersText::tr("Service"), order.service},
                 {OrderPapersText::tr("Ordered on"), order.day}}};
    if (!order.sessions.isEmpty())
        facts.rows.push_back({OrderPapersText::tr("Sessions"), order.sessions});
    if (!order.validUntil.isEmpty())
        facts.rows.push_back({OrderPapersText::tr("To be used until"), order.validUntil});
    return facts;
}

Table prices(const OrderPaper& order)
{
    Table table;
    table.columns = {{OrderPapersText::tr("What the price consists of"), {}},
                     {OrderPapersText::tr("Amount"), Table::Align::End}};
    for (const OrderPaper::Line& line : order.lines)
        table.rows.push_back({line.what, line.amount});
    table.totals = {OrderPapersText::tr("Whole price"), order.total};
    return table;
}

Table payments(const OrderPaper& order)
{
    Table table;
    table.columns = {{OrderPapersText::tr("Day"), {}},
                     {OrderPapersText::tr("Kind"), {}},
                     {OrderPapersText::tr("Way of paying"), {}},
                     {OrderPapersText::tr("Amount"), Table::Align::End}};
    for (const OrderPaper::Payment& payment : order.payments)
        table.rows.push_back({payment.day, payment.kind, payment.method, payment.amount});
    table.totals = {OrderPapersText::tr("Still open: %1").arg(order.open), {}, {}, order.paid};
    table.emptyText = OrderPapersText::tr("Nothing was paid yet.");
    return table;
}

Document paper(DocumentKind kind, const QString& title, const OrderPaper& order, const Imprint& imprint)
{
    Document document;
    document.kind = kind;
    document.care = Care::Personal;
    document.title = title;
    document.subtitle = order.client;
    document.identifier = order.number;
    document.imprint = imprint;
    return document;
}

} // namespace

Document orderConfirmationDocument(const OrderPaper& order, const Imprint& imprint)
{
    Document document = paper(
        DocumentKind::OrderConfirmation, OrderPapersText::tr("Order confirmation"), order, imprint);
    document.blocks = {
        head(order),
        prices(order),
        Heading{OrderPapersText::tr("Payments")},
        payments(order),
        Paragraph{OrderPapersText::tr(
                      "Earnest money binds both sides by law; an advance is returned when the "
                      "order is cancelled. A higher price needs your signature."),
                  Paragraph::Role::Note},
        Signatures{
            {{order.client, OrderPapersText::tr("Signature"), OrderPapersText::tr("Date")},
             {imprint.organisation, OrderPapersText::tr("Signature"), OrderPapersText::tr("Date")}}},
    };
    return document;
}

Document paymentReceiptDocument(const OrderPaper& order,
                                const OrderPaper::Payment& payment,
                                const Imprint& imprint)
{
    Document document =
        paper(DocumentKind::PaymentReceipt, OrderPapersText::tr("Payment receipt"), order, imprint);
    Facts facts{{{OrderPapersText::tr("Client"), order.client},
                 {OrderPapersText::tr("Service"), order.service},
                 {OrderPapersText::tr("Day"), payment.day},
                 {OrderPapersText::tr("Kind"), payment.kind},
                 {OrderPapersText::tr("Way of paying"), payment.method}}};
    if (!payment.reference.isEmpty())
        facts.rows.push_back({OrderPapersText::tr("Reference"), payment.reference});
    document.blocks = {std::move(facts),
                       CodeLine{OrderPapersText::tr("Received"), payment.amount},
                       Facts{{{OrderPapersText::tr("Whole price"), order.total},
                              {OrderPapersText::tr("Paid so far"), order.paid},
                              {OrderPapersText::tr("Still open"), order.open}}},
                       Signatures{{{OrderPapersText::tr("Received by")}}}};
    return document;
}

} // namespace seraph::documents
