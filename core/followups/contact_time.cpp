// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/contact_time.h"

#include <QTimeZone>

#include <algorithm>

namespace seraph::followups {

namespace {

using organisation::LocalMoment;

constexpr int kEvening = 19 * 3600;
constexpr int kMidnight = 24 * 3600;

/// The plan's own moment, before anybody asks whether the house is open.
Instant wishedAt(const ContactWish& wish, const QTimeZone& zone)
{
    const int second = wish.time == catalogue::ContactTime::Evening ? kEvening : kMidnight;
    const Instant end = organisation::toInstant({wish.base.addDays(wish.day), second}, zone);
    return wish.limit ? std::min(end, *wish.limit) : end;
}

} // namespace

ContactTimes contactTimes(const ContactWish& wish,
                          const organisation::BusinessTime& hours,
                          const organisation::WorkCalendar& calendar,
                          const QTimeZone& zone,
                          Instant now)
{
    const Instant planned = std::max(wishedAt(wish, zone), now);
    const auto open = hours.lastOpen(organisation::toLocal(planned, zone));
    const Instant due = std::max(open ? organisation::toInstant(*open, zone) : planned, now);
    // Midnight belongs to the day that ends with it.
    const auto day = organisation::toLocal(std::max(due - std::chrono::milliseconds(1), now), zone).day;
    return {planned, due, day, wish.limit, calendar.certaintyOf(day)};
}

Instant contactLimit(const catalogue::FollowUpContact& contact, Instant servedAt)
{
    const std::chrono::hours own(contact.limitHours);
    return servedAt + (contact.day <= kEarlyDays ? std::min(own, kOuterLimit) : own);
}

} // namespace seraph::followups
