// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/service_order.h"

#include "core/base/field_check.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;

int sessionsOf(const catalogue::ServiceContent& service, int quantity)
{
    return quantity * (service.course ? service.course->sessions : 1);
}

std::optional<LocalDate> validUntil(const catalogue::ServiceContent& service, LocalDate day)
{
    if (!service.course)
        return std::nullopt;
    return day.addMonths(service.course->validMonths).addDays(-1);
}

QString obstacleToUse(const ServiceOrder& order, int used, LocalDate day)
{
    if (order.state == OrderState::Cancelled)
        return u"order.cancelled"_s;
    if (order.validUntil && day > *order.validUntil)
        return u"order.expired"_s;
    return used < order.sessions ? QString() : u"order.no_sessions_left"_s;
}

bool needsAgreement(const ChangeOrder& change)
{
    return change.amountAfter > change.amountBefore;
}

Money paid(const std::vector<PaymentNote>& notes)
{
    Money sum;
    for (const PaymentNote& note : notes) {
        if (!note.voidedAt)
            sum += note.amount;
    }
    return sum;
}

Status checkDetails(const PaymentDetails& details)
{
    constexpr Money kMost(100'000'000'00);
    const bool byBank =
        details.method == PaymentMethod::Transfer || details.method == PaymentMethod::Card;
    FieldCheck check;
    check.require(details.amount > Money() && details.amount <= kMost, "amount", "out_of_range");
    check.text("reference",
               details.reference,
               {100, byBank ? Presence::Required : Presence::Optional, Lines::One});
    return check.result();
}

Status checkReason(const QString& reason)
{
    FieldCheck check;
    check.text("reason", reason, {500, Presence::Required, Lines::Many});
    return check.result();
}

} // namespace seraph::consultations
