// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/missing.h"

#include "core/organisation/calendar_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/permissions.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/account_commands.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

using MissingList = std::vector<session::Missing>;

constexpr int kDaysAhead = 60;

Status addStaff(MissingList& list, const StaffRepository& staff, LocalDate today)
{
    TRY_ASSIGN(const qint64 people, staff.count());
    if (people < 2)
        list.push_back({u"organisation.second_person"_s, kEditStaff, {}, u"settings/staff"_s});
    TRY_ASSIGN(const auto left, staff.listLeftWithAccount(today));
    for (const PersonId person : left) {
        list.push_back({u"staff.account_after_employment"_s,
                        session::kManageAccounts,
                        {},
                        u"settings/staff/"_s + person.toString()});
    }
    return {};
}

Status addHours(MissingList& list, const CalendarRepository& calendar)
{
    TRY_ASSIGN(const auto branches, calendar.listBranchesWithoutHours());
    for (const BranchId branch : branches) {
        list.push_back({u"organisation.no_opening_hours"_s,
                        kEdit,
                        {},
                        u"settings/opening_hours/"_s + branch.toString()});
    }
    return {};
}

Status addHolidays(MissingList& list,
                   const CalendarRepository& calendar,
                   LocalDate today,
                   const QString& timeZone)
{
    TRY_ASSIGN(const auto notices, calendar.listNotices());
    const int lastYear = notices.empty() ? today.year() - 1 : notices.back().year;
    const LocalDate end(lastYear + 1, 1, 1);
    if (today.daysTo(end) <= kDaysAhead) {
        list.push_back(
            {u"organisation.holidays_end"_s, kEdit, startOfDay(end, timeZone), u"settings/opening_hours"_s});
    }
    return {};
}

} // namespace

Result<MissingList> missing(const session::ReadContext& context)
{
    const OrganisationRepository organisation(context.connection());
    const CalendarRepository calendar(context.connection());
    TRY_ASSIGN(const QString zone, organisation.timeZoneOf(std::nullopt));
    const LocalDate today = localDay(context.now(), zone);
    MissingList list;
    TRY_STATUS(addStaff(list, StaffRepository(context.connection()), today));
    TRY_STATUS(addHours(list, calendar));
    TRY_STATUS(addHolidays(list, calendar, today, zone));
    return list;
}

} // namespace seraph::organisation
