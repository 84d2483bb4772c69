// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/on_call.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::complaints {

namespace {

/// Two weeks and the weekends around them: longer is a typing error.
constexpr std::chrono::days kLongestDuty{16};

} // namespace

OnCallDetails tidied(OnCallDetails details)
{
    details.phone = details.phone.simplified();
    details.note = details.note.trimmed();
    return details;
}

Status checkOnCall(const OnCallDetails& details)
{
    FieldCheck check;
    check.require(details.beginsAt < details.endsAt, "ends_at", "ends_before_start");
    check.require(details.endsAt - details.beginsAt <= kLongestDuty, "ends_at", "too_long");
    check.text("phone", details.phone, {40, Presence::Required});
    check.phone("phone", details.phone);
    check.text("note", details.note, {500, Presence::Optional});
    return check.result();
}

bool answersAt(const OnCallDuty& duty, Instant at)
{
    return duty.beginsAt <= at && at < duty.endsAt && !duty.archivedAt;
}

std::vector<OnCallGap> gapsBetween(const std::vector<OnCallDuty>& duties, Instant from, Instant until)
{
    std::vector<OnCallDuty> sorted = duties;
    std::sort(sorted.begin(), sorted.end(), [](const OnCallDuty& one, const OnCallDuty& other) {
        return one.beginsAt < other.beginsAt;
    });
    std::vector<OnCallGap> gaps;
    Instant covered = from;
    for (const OnCallDuty& duty : sorted) {
        if (duty.archivedAt || duty.endsAt <= covered)
            continue;
        if (duty.beginsAt >= until)
            break;
        if (covered < duty.beginsAt)
            gaps.push_back({covered, duty.beginsAt});
        covered = duty.endsAt;
    }
    if (covered < until)
        gaps.push_back({covered, until});
    return gaps;
}

} // namespace seraph::complaints
