// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/module.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/calendar_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/calendar_record.h"
#include "core/organisation/equipment_commands.h"
#include "core/organisation/founding.h"
#include "core/organisation/missing.h"
#include "core/organisation/organisation_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_queries.h"
#include "core/organisation/staff_record.h"
#include "core/session/record_kind.h"

namespace seraph::organisation {
namespace {

using session::policyOf;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<Organisation>(kView, kEdit, "name"),
        session::recordKind<Branch>(kView, kEdit, "name"),
        session::recordKind<Room>(kView, kEdit, "name"),
        session::recordKind<Equipment>(kView, kEdit, "name"),
        session::recordKind<Staff>(kEditStaff, kEditStaff, "name"),
        session::recordKind<BranchHours>(kView, kEdit),
        session::recordKind<HoursException>(kView, kEdit, "day"),
        session::recordKind<HolidayNotice>(kView, kEdit, "title_zh", RecycleBin::Hidden),
        session::recordKind<Holiday>(kView, kEdit, "name_zh", RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<EditOrganisation>(),
        policyOf<AddBranch>(),
        policyOf<EditBranch>(),
        policyOf<ArchiveBranch>(),
        policyOf<AddRoom>(),
        policyOf<EditRoom>(),
        policyOf<ArchiveRoom>(),
        policyOf<AddEquipment>(),
        policyOf<EditEquipment>(),
        policyOf<ArchiveEquipment>(),
        policyOf<AddStaff>(),
        policyOf<EditStaff>(),
        policyOf<EndEmployment>(),
        policyOf<ArchiveStaff>(),
        policyOf<SetOpeningHours>(),
        policyOf<AddHoursException>(),
        policyOf<EditHoursException>(),
        policyOf<ArchiveHoursException>(),
        policyOf<ImportHolidays>(),
        policyOf<CurrentOrganisation>(),
        policyOf<ListBranches>(),
        policyOf<ListRooms>(),
        policyOf<ListEquipment>(),
        policyOf<ListStaffIds>(),
        policyOf<StaffRows>(),
        policyOf<ListColleagues>(),
        policyOf<OpenStaffContact>(),
        policyOf<OpenStaffFile>(),
        policyOf<OpeningHoursOf>(),
        policyOf<WorkCalendarOf>(),
        policyOf<ListHolidays>(),
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "organisation",
        .records = records(),
        .policies = policies(),
        .permissions = {kView, kEdit, kViewStaff, kEditStaff},
        .reactions = {},
        .install = &install,
        .missing = &missing,
    };
}

} // namespace seraph::organisation
