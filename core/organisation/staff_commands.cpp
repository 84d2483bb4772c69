// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_commands.h"

#include "core/base/field_check.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/staff_record.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_edit.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

Status requireReach(const session::WriteContext& context, PersonId person, std::optional<BranchId> homeBranch)
{
    if (reaches(context.scope(), person, homeBranch))
        return {};
    return fail(ErrorCode::Denied, u"scope.outside"_s);
}

/// A staff file as it stands, if the actor's right reaches the person and nobody changed it since.
Result<Staff> reachedStaff(const session::WriteContext& context, PersonId person, storage::Revision seen)
{
    TRY_ASSIGN(const Staff staff, StaffRepository(context.connection()).get(person));
    TRY_STATUS(requireReach(context, staff.id, staff.homeBranch));
    return session::unchangedRecord<Staff>(context, person, seen);
}

Result<StaffDetails> acceptable(const StaffDetails& asked, const session::WriteContext& context)
{
    StaffDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    if (details.homeBranch)
        TRY_STATUS(session::liveRecord<Branch>(context, *details.homeBranch));
    return details;
}

} // namespace

Result<PersonId> handle(const AddStaff& command, session::WriteContext& context)
{
    const auto person = context.newId<PersonTag>();
    TRY_STATUS(requireReach(context, person, command.details.homeBranch));
    TRY_ASSIGN(const auto details, acceptable(command.details, context));
    TRY_STATUS(context.insert(newStaff(person, details)));
    return person;
}

Result<void> handle(const EditStaff& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Staff before, reachedStaff(context, command.person, command.revision));
    TRY_STATUS(requireReach(context, before.id, command.details.homeBranch));
    TRY_ASSIGN(const auto details, acceptable(command.details, context));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const EndEmployment& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const Staff before, reachedStaff(context, command.person, command.revision));
    FieldCheck check;
    check.date("last_day", command.lastDay);
    check.period("last_day", before.employedFrom, command.lastDay);
    TRY_STATUS(check.result());
    Staff after = before;
    after.employedUntil = command.lastDay;
    TRY_STATUS(context.update(before, after));
    return context.publish(EmploymentEnded{before.id, command.lastDay});
}

Result<void> handle(const ArchiveStaff& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Staff staff, reachedStaff(context, command.person, command.revision));
    TRY_ASSIGN(const bool canSignIn, StaffRepository(context.connection()).hasLiveAccount(staff.id));
    if (canSignIn)
        return fail(ErrorCode::Conflict, u"staff.has_account"_s);
    return context.archive(staff);
}

} // namespace seraph::organisation
