// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/every_call.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/calendar_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/equipment_commands.h"
#include "core/organisation/organisation_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_queries.h"
#include "core/session/account_commands.h"
#include "core/session/account_queries.h"
#include "core/session/backup_log.h"
#include "core/session/device_commands.h"
#include "core/session/device_queries.h"
#include "core/session/founding.h"
#include "core/session/incarnation.h"
#include "core/session/journal_queries.h"
#include "core/session/missing_query.h"
#include "core/session/recycle_bin.h"
#include "core/session/rotation_commands.h"
#include "core/session/setting.h"
#include "core/session/undo.h"
#include "core/tasks/task_commands.h"
#include "core/tasks/task_queries.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::organisation;
using namespace seraph::session;
using namespace seraph::tasks;

namespace {

constexpr Action kTried{"test.tried"};
const storage::Revision kFirst{1};
const LocalDate kDay(2026, 10, 6);

Call nameless(Permission permission, const char* name)
{
    return {QString::fromLatin1(name), QString::fromLatin1(permission.code), {}};
}

template <Command C> Call call(const C& command)
{
    Call call = nameless(C::kPermission, C::kName);
    call.make = [command](Session& session) {
        // What is refused is refused by the door itself; what is not is taken back by failing the batch.
        if (!session.rights().allow(C::kPermission))
            return session.run(command).transform([](auto&&...) {});
        return session.batch(kTried, [&](Session::Batch& batch) -> Status {
            TRY_STATUS(batch.run(command));
            return fail(ErrorCode::Cancelled);
        });
    };
    return call;
}

template <Query Q> Call call(const Q& query)
{
    Call call = nameless(Q::kPermission, Q::kName);
    call.make = [query](Session& session) -> Status {
        TRY_STATUS(session.query(query));
        return {};
    };
    return call;
}

std::vector<Call> sessionCalls(TestOffice& office)
{
    const RoleId role(5);
    const AccountId account = office.owner().actor().account;
    const PersonId person = office.ownerPerson();
    return {
        call(FoundWorkspace{Founding{{}, {}, {}, {}, {}, person, account, {}, {}}}),
        call(RecordIncarnation{}),
        call(RecordOwnerKeys{}),
        call(OpenAccount{person, u"new"_s}),
        call(ActivateAccount{account, {}, {}, Passphrase::Temporary}),
        call(AwaitPassword{account}),
        call(EndAccount{account, {}}),
        call(RecordOwnPasswordChange{}),
        call(SetRoles{person, {}}),
        call(AddRole{u"x"_s, u"x"_s, {}, Reach::Own}),
        call(EditRole{role, kFirst, u"x"_s, u"x"_s, {}, Reach::Own}),
        call(ArchiveRole{role}),
        call(ChangeSetting{QString::fromLatin1(setting::kCoverMinutes), u"3"_s}),
        call(RecordBackup{}),
        call(UndoCommand{1}),
        call(RestoreRecycled{u"branch"_s, 1}),
        call(ListAccounts{}),
        call(ListRoles{}),
        call(RolesOf{person}),
        call(MyAccount{}),
        call(MyRoles{}),
        call(ReadSettings{}),
        call(LastBackup{}),
        call(ListBackups{}),
        call(ListRecycled{}),
        call(WhatIsMissing{}),
        call(ListJournal{}),
        call(OpenJournalEntry{1}),
        call(DeclareDeviceLost{2, 0, {}, {}}),
        call(ListDevices{}),
        call(OpenDevice{1}),
        call(RecordRotation{2}),
    };
}

std::vector<Call> organisationCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    const RoomId room(5);
    const EquipmentId equipment(5);
    const HoursExceptionId exception(5);
    const PersonId person = office.ownerPerson();
    return {
        call(EditOrganisation{kFirst, {}}),
        call(AddBranch{}),
        call(EditBranch{branch, kFirst, {}}),
        call(ArchiveBranch{branch, kFirst}),
        call(AddRoom{branch, {}}),
        call(EditRoom{room, kFirst, {}}),
        call(ArchiveRoom{room, kFirst}),
        call(AddEquipment{branch, {}}),
        call(EditEquipment{equipment, kFirst, branch, {}}),
        call(ArchiveEquipment{equipment, kFirst}),
        call(AddStaff{}),
        call(EditStaff{person, kFirst, {}}),
        call(EndEmployment{person, kFirst, kDay, {}}),
        call(ArchiveStaff{person, kFirst}),
        call(SetOpeningHours{branch, kFirst, {}}),
        call(AddHoursException{branch, kDay, {}, {}}),
        call(EditHoursException{exception, kFirst, kDay, {}, {}}),
        call(ArchiveHoursException{exception, kFirst}),
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

std::vector<Call> taskCalls(TestOffice& office)
{
    const TaskId task(5);
    return {
        call(AddTask{}),
        call(AssignTask{office.ownerPerson(), {}}),
        call(EditTask{task, kFirst, {}}),
        call(CompleteTask{task}),
        call(ReopenTask{task}),
        call(ArchiveTask{task}),
        call(OpenTasks{kDay}),
        call(LaterTasks{kDay}),
        call(TasksDone{}),
        call(TasksGiven{}),
    };
}

} // namespace

std::vector<Call> everyCall(TestOffice& office)
{
    std::vector<Call> calls = sessionCalls(office);
    for (const auto& more : {organisationCalls(office), taskCalls(office)})
        calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
