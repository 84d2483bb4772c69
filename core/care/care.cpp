// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"

#include "core/base/field_check.h"

namespace seraph::care {

using namespace std::chrono_literals;

bool isLate(Instant happened, Instant recorded, int limitHours)
{
    return limitHours > 0 && recorded - happened > std::chrono::hours(limitHours);
}

std::chrono::minutes timeLeft(Instant happened, Instant now, int limitHours)
{
    return std::chrono::floor<std::chrono::minutes>(happened + std::chrono::hours(limitHours) - now);
}

Status checkDeviation(const DeviationDetails& details)
{
    FieldCheck check;
    check.text("reason", details.reason, {1000, Presence::Required, Lines::Many});
    check.text("decision", details.decision, {1000, Presence::Optional, Lines::Many});
    return check.result();
}

Status checkText(const char* field, const QString& text, Presence presence)
{
    FieldCheck check;
    check.text(field, text, {4000, presence, Lines::Many});
    return check.result();
}

Status checkPast(const char* field, const std::optional<Instant>& at, Instant now)
{
    FieldCheck check;
    check.require(!at || *at <= now, field, "in_future");
    return check.result();
}

} // namespace seraph::care
