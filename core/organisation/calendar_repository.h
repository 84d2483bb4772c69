// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch_hours.h"
#include "core/organisation/holiday.h"
#include "core/storage/connection.h"

namespace seraph::organisation {

/// SQL of opening hours and holidays. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle bin.
class CalendarRepository {
public:
    explicit CalendarRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::optional<BranchHours>> findHours(BranchId branch) const;
    Result<std::vector<HoursException>> listExceptions(BranchId branch) const; ///< by day
    Result<std::optional<HoursException>> findException(BranchId branch, LocalDate day) const;
    /// Branches without opening hours, by name.
    Result<std::vector<BranchId>> listBranchesWithoutHours() const;

    Result<std::optional<HolidayNotice>> findNotice(int year) const;
    Result<std::vector<HolidayNotice>> listNotices() const;                  ///< by year
    Result<std::vector<Holiday>> listHolidays(HolidayNoticeId notice) const; ///< by day
    /// All notices with their days, as a WorkCalendar takes them.
    Result<std::vector<HolidayYear>> listYears() const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::organisation
