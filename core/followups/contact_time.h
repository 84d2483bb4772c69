// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service_parts.h"
#include "core/organisation/business_time.h"

class QTimeZone;

namespace seraph::followups {

/// However a plan is written, a contact of the first days after a treatment is made within this time (C-106).
inline constexpr std::chrono::hours kOuterLimit{48};
/// Until which day the outer limit holds.
inline constexpr int kEarlyDays = 2;

/// What a plan says about the time of one contact.
struct ContactWish {
    LocalDate base; ///< the day of the service, of the visit, of the end of a contract …
    int day = 0;    ///< days after it; negative: before it
    catalogue::ContactTime time = catalogue::ContactTime::Any;
    std::optional<Instant> limit{}; ///< the latest moment; nothing: none but the day itself
};

/// When one contact is made.
struct ContactTimes {
    Instant planned; ///< what the plan says, or now where that is over already
    Instant due;     ///< what the house can do: never later than planned, never in the past
    LocalDate dueDay;
    std::optional<Instant> limit; ///< as it was asked for, even where it is over already
    organisation::Certainty certainty = organisation::Certainty::Announced;
    friend bool operator==(const ContactTimes&, const ContactTimes&) = default;
};

/// A contact of "any" time is to be made before the house closes on its day, one of the evening by seven. Closed days, nights
/// and holidays move it to the last open moment before that: earlier and never later. A branch without opening hours keeps
/// to the plan.
ContactTimes contactTimes(const ContactWish& wish,
                          const organisation::BusinessTime& hours,
                          const organisation::WorkCalendar& calendar,
                          const QTimeZone& zone,
                          Instant now);

/// The latest moment for a contact of a service that ended then: its own limit, and in the first days the outer one.
Instant contactLimit(const catalogue::FollowUpContact& contact, Instant servedAt);

} // namespace seraph::followups
