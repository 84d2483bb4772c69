// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/case_parts.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

const QStringList& linkKinds()
{
    static const QStringList kinds{u"staff"_s,
                                   u"service_order"_s,
                                   u"care_record"_s,
                                   u"consent"_s,
                                   u"follow_up"_s,
                                   u"survey_answer"_s,
                                   u"complication"_s,
                                   u"material_lot"_s};
    return kinds;
}

bool costsMoney(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::Discount:
    case RemedyKind::Refund:
    case RemedyKind::Compensation: return true;
    case RemedyKind::Apology:
    case RemedyKind::Explanation:
    case RemedyKind::Redo:
    case RemedyKind::Replacement:
    case RemedyKind::Insurance: return false;
    }
    UNREACHABLE();
}

Status checkDetails(const RemedyDetails& details)
{
    FieldCheck check;
    const bool money = costsMoney(details.kind);
    check.require(details.amount >= Money(0), "amount", "negative");
    check.require(!money || details.amount != Money(0), "amount", "required");
    check.text(
        "terms", details.terms, {1000, money ? Presence::Optional : Presence::Required, Lines::Many});
    check.date("due_day", details.dueDay);
    return check.result();
}

Money unservedPart(Money paid, int sessions, int used)
{
    if (sessions <= 0)
        return Money(0);
    const qint64 left = std::clamp(sessions - used, 0, sessions);
    const qint64 part = (paid.minorUnits() * left + sessions - 1) / sessions;
    return Money(std::clamp<qint64>(part, 0, std::max<qint64>(paid.minorUnits(), 0)));
}

} // namespace seraph::complaints
