// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/founding.h"

#include "core/organisation/calendar_record.h"
#include "core/organisation/holiday_import.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/staff_record.h"
#include "core/session/record_write.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

Status installOrganisation(const session::Founding& founding, session::WriteContext& context)
{
    const OrganisationDetails details = tidied({.name = founding.organisation,
                                                .profile = founding.profile,
                                                .language = founding.language,
                                                .currency = u"CNY"_s,
                                                .contactName = founding.ownerName,
                                                .contactPhone = {},
                                                .contactEmail = {}});
    TRY_STATUS(checkDetails(details));
    const Organisation blank{context.newId<OrganisationTag>(),
                             storage::Revision{1},
                             {},
                             founding.profile,
                             founding.language,
                             {},
                             {},
                             {},
                             {}};
    return context.insert(withDetails(blank, details));
}

Result<BranchId> installBranch(const session::Founding& founding, session::WriteContext& context)
{
    const BranchDetails details = tidied(
        {.code = {}, .name = founding.organisation, .address = {}, .phone = {}, .timeZone = u"Asia/Shanghai"_s});
    const Branch blank{context.newId<BranchTag>(), storage::Revision{1}, {}, {}, {}, {}, {}, {}};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return blank.id;
}

Status installHours(Profile profile, BranchId branch, session::WriteContext& context)
{
    const OpeningHours usual = foundingHours(profile);
    const BranchHours blank{context.newId<BranchHoursTag>(),
                            storage::Revision{1},
                            branch,
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            usual.onHolidays};
    return context.insert(withWeek(blank, usual.week, usual.onHolidays));
}

Status installOwner(const session::Founding& founding, session::WriteContext& context)
{
    StaffDetails details;
    details.name = founding.ownerName.trimmed().isEmpty() ? founding.ownerLogin : founding.ownerName;
    details = tidied(details);
    TRY_STATUS(checkDetails(details));
    return context.insert(newStaff(founding.owner, details));
}

} // namespace

Status install(const session::Founding& founding, session::WriteContext& context)
{
    TRY_STATUS(installOrganisation(founding, context));
    TRY_ASSIGN(const BranchId branch, installBranch(founding, context));
    TRY_STATUS(installHours(founding.profile, branch, context));
    TRY_STATUS(installOwner(founding, context));
    for (const HolidayYear& year : shippedHolidayYears())
        TRY_STATUS(takeOverYear(year, context));
    return {};
}

} // namespace seraph::organisation
