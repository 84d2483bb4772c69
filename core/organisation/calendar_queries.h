// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch_hours.h"
#include "core/organisation/holiday.h"
#include "core/organisation/permissions.h"
#include "core/session/command.h"

namespace seraph::organisation {

struct BranchCalendar {
    std::optional<BranchHours> hours;       ///< nothing: none were set yet
    std::vector<HoursException> exceptions; ///< by day
};

/// When a branch works: give hours and calendar to BusinessTime, and the zone to whoever converts instants.
struct BranchTime {
    OpeningHours hours; ///< closed on every day where none were set
    WorkCalendar calendar;
    QString timeZone;
};

/// The same inside another command or query, whatever rights that has.
Result<BranchTime> branchTimeOf(BranchId branch, const session::ReadContext& context);

/// What is stored of the hours of a branch, for the form that changes them.
struct OpeningHoursOf {
    using Output = BranchCalendar;
    static constexpr const char* kName = "OpeningHoursOf";
    static constexpr session::Permission kPermission = kView;
    BranchId branch;
};
Result<BranchCalendar> handle(const OpeningHoursOf& query, const session::ReadContext& context);

/// What BusinessTime needs for a branch.
struct WorkCalendarOf {
    using Output = BranchTime;
    static constexpr const char* kName = "WorkCalendarOf";
    static constexpr session::Permission kPermission = kView;
    BranchId branch;
};
Result<BranchTime> handle(const WorkCalendarOf& query, const session::ReadContext& context);

/// All years that are known, with their days.
struct ListHolidays {
    using Output = std::vector<HolidayYear>;
    static constexpr const char* kName = "ListHolidays";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<HolidayYear>> handle(const ListHolidays& query, const session::ReadContext& context);

} // namespace seraph::organisation
