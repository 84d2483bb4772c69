// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/order_paper.h"

#include "core/consultations/consent.h"
#include "ui/text/record_text.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

documents::OrderPaper::Payment paymentLine(const Format& format, const PaymentNote& payment)
{
    return {.day = format.date(payment.day),
            .kind = codeWord(toCode(payment.kind)),
            .method = codeWord(toCode(payment.method)),
            .reference = payment.reference,
            .amount = format.money(payment.amount.minorUnits())};
}

documents::OrderPaper orderPaper(const Desk& desk, const Format& format, const OrderPage& page)
{
    const ServiceOrder& order = page.row.order;
    documents::OrderPaper paper{
        .number = QString::number(order.id.value(), 36).toUpper(),
        .client = page.clientName,
        .service = page.row.serviceName.in(desk.language),
        .day = format.date(order.day),
        .sessions = order.sessions > 1 ? QString::number(order.sessions) : QString(),
        .validUntil = order.validUntil ? format.date(*order.validUntil) : QString(),
        .lines = {},
        .total = format.money(order.amount.minorUnits()),
        .payments = {},
        .paid = format.money(page.row.paid.minorUnits()),
        .open = format.money((order.amount - page.row.paid).minorUnits())};
    for (const catalogue::PriceLine& line : order.lines)
        paper.lines.push_back({line.name.in(desk.language), format.money(line.amount.minorUnits())});
    for (const PaymentNote& payment : page.payments) {
        if (!payment.voidedAt)
            paper.payments.push_back(paymentLine(format, payment));
    }
    return paper;
}

} // namespace seraph::ui
