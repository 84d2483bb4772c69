// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_queries.h"

#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/context.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

Result<LocalDate> today(const session::ReadContext& context)
{
    TRY_ASSIGN(const QString zone,
               OrganisationRepository(context.connection()).timeZoneOf(std::nullopt));
    return localDay(context.now(), zone);
}

Result<Staff> reachedStaff(PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(Staff staff, StaffRepository(context.connection()).get(person));
    if (!reaches(context.scope(), staff.id, staff.homeBranch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return staff;
}

session::Access accessTo(PersonId person)
{
    return {"staff", person.value(), person.value()};
}

} // namespace

Result<std::vector<PersonId>> handle(const ListStaffIds& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate day, today(context));
    return StaffRepository(context.connection()).listIds(context.scope(), query.filter, day);
}

Result<std::vector<StaffRow>> handle(const StaffRows& query, const session::ReadContext& context)
{
    return StaffRepository(context.connection()).listRows(context.scope(), query.ids);
}

Result<std::vector<Colleague>> handle(const ListColleagues&, const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate day, today(context));
    return StaffRepository(context.connection()).listColleagues(context.scope(), day);
}

Result<StaffContact> handle(const OpenStaffContact& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Staff staff, reachedStaff(query.person, context));
    return StaffContact{staff.id, staff.name, staff.phone, staff.emergencyName, staff.emergencyPhone};
}

std::vector<session::Access> accesses(const OpenStaffContact& query, const StaffContact&)
{
    return {accessTo(query.person)};
}

Result<Staff> handle(const OpenStaffFile& query, const session::ReadContext& context)
{
    return reachedStaff(query.person, context);
}

std::vector<session::Access> accesses(const OpenStaffFile& query, const Staff&)
{
    return {accessTo(query.person)};
}

} // namespace seraph::organisation
