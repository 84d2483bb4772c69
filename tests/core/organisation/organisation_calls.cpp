// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch_commands.h"
#include "core/organisation/calendar_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/equipment_commands.h"
#include "core/organisation/organisation_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::organisation;

namespace {
const LocalDate kDay(2026, 10, 6);
} // namespace

std::vector<Call> organisationCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    const RoomId room(5);
    const EquipmentId equipment(5);
    const HoursExceptionId exception(5);
    const PersonId person = office.ownerPerson();
    return {
        call(EditOrganisation{storage::kFirstRevision, {}}),
        call(AddBranch{}),
        call(EditBranch{branch, storage::kFirstRevision, {}}),
        call(ArchiveBranch{branch, storage::kFirstRevision}),
        call(AddRoom{branch, {}}),
        call(EditRoom{room, storage::kFirstRevision, {}}),
        call(ArchiveRoom{room, storage::kFirstRevision}),
        call(AddEquipment{branch, {}}),
        call(EditEquipment{equipment, storage::kFirstRevision, branch, {}}),
        call(ArchiveEquipment{equipment, storage::kFirstRevision}),
        call(AddStaff{}),
        call(EditStaff{person, storage::kFirstRevision, {}}),
        call(EndEmployment{person, storage::kFirstRevision, kDay, {}}),
        call(ArchiveStaff{person, storage::kFirstRevision}),
        call(SetOpeningHours{branch, storage::kFirstRevision, {}}),
        call(AddHoursException{branch, kDay, {}, {}}),
        call(EditHoursException{exception, storage::kFirstRevision, kDay, {}, {}}),
        call(ArchiveHoursException{exception, storage::kFirstRevision}),
        call(ImportHolidays{}),
        call(CurrentOrganisation{}),
        call(ListBranches{}),
        call(ListRooms{}),
        call(ListEquipment{}),
        call(ListStaffIds{}),
        call(StaffRows{}),
        call(ListColleagues{}),
        call(OpenStaffContact{person}),
        call(OpenStaffFile{person}),
        call(OpeningHoursOf{branch}),
        call(WorkCalendarOf{branch}),
        call(ListHolidays{}),
    };
}

} // namespace seraph::tests
