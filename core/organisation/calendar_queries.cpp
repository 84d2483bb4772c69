// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/calendar_queries.h"

#include "core/organisation/calendar_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/scope_check.h"

namespace seraph::organisation {

Result<BranchCalendar> handle(const OpeningHoursOf& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    const CalendarRepository repository(context.connection());
    TRY_ASSIGN(auto hours, repository.findHours(query.branch));
    TRY_ASSIGN(auto exceptions, repository.listExceptions(query.branch));
    return BranchCalendar{std::move(hours), std::move(exceptions)};
}

Result<BranchTime> handle(const WorkCalendarOf& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    return branchTimeOf(query.branch, context);
}

Result<BranchTime> branchTimeOf(BranchId branch, const session::ReadContext& context)
{
    const CalendarRepository repository(context.connection());
    TRY_ASSIGN(const auto hours, repository.findHours(branch));
    TRY_ASSIGN(const auto exceptions, repository.listExceptions(branch));
    TRY_ASSIGN(const auto years, repository.listYears());
    TRY_ASSIGN(QString zone, OrganisationRepository(context.connection()).timeZoneOf(branch));
    OpeningHours opening = hours ? openingHours(*hours, exceptions) : OpeningHours{};
    return BranchTime{std::move(opening), WorkCalendar(years), std::move(zone)};
}

Result<std::vector<HolidayYear>> handle(const ListHolidays&, const session::ReadContext& context)
{
    return CalendarRepository(context.connection()).listYears();
}

} // namespace seraph::organisation
