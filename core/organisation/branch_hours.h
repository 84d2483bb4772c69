// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/profile.h"
#include "core/organisation/opening_hours.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <optional>

namespace seraph::organisation {

using BranchHoursId = Id<struct BranchHoursTag>;
using HoursExceptionId = Id<struct HoursExceptionTag>;

/// The week of one branch as it is stored: one row, so that two people who change it meet in a Conflict and the journal
/// says which weekdays changed.
struct BranchHours {
    BranchHoursId id;
    storage::Revision revision;
    BranchId branch;
    DayHours monday;
    DayHours tuesday;
    DayHours wednesday;
    DayHours thursday;
    DayHours friday;
    DayHours saturday;
    DayHours sunday;
    OnHolidays onHolidays;

    friend bool operator==(const BranchHours&, const BranchHours&) = default;
};

/// One day on which a branch keeps other hours, or none: inventory, a move, an open Sunday.
struct HoursException {
    HoursExceptionId id;
    storage::Revision revision;
    BranchId branch;
    LocalDate day; ///< one exception for each day of a branch
    DayHours hours;
    QString note;
    std::optional<Instant> archivedAt;

    friend bool operator==(const HoursException&, const HoursException&) = default;
};

using Week = std::array<DayHours, 7>; ///< Monday first

Week weekOf(const BranchHours& hours);
BranchHours withWeek(BranchHours hours, const Week& week, OnHolidays onHolidays);

/// What business time is counted with.
OpeningHours openingHours(const BranchHours& hours, const std::vector<HoursException>& exceptions);

/// Invalid at "monday" … "sunday": "span" (outside the day, or ends before it starts), "overlap".
Status checkWeek(const Week& week);
/// Invalid at "day" "bad_date"; at "hours" "span", "overlap"; at "note" "too_long".
Status checkException(LocalDate day, const DayHours& hours, const QString& note);

/// The week a new branch of that trade starts with: 9:00 to 18:00, clinics with a break for lunch and a free Sunday.
OpeningHours foundingHours(Profile profile);

/// "09:00-12:00 13:00-18:00"; empty where closed.
QString dayHoursText(const DayHours& hours);
/// Nothing for text that is no such list, or breaks checkDayHours().
std::optional<DayHours> parseDayHours(const QString& text);

} // namespace seraph::organisation
