// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/on_call_commands.h"

#include "core/complaints/on_call_record.h"
#include "core/complaints/on_call_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_edit.h"
#include "core/session/record_write.h"
#include "core/session/scope_check.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

OnCallDuty withDetails(OnCallDuty duty, const OnCallDetails& details)
{
    duty.person = details.person;
    duty.beginsAt = details.beginsAt;
    duty.endsAt = details.endsAt;
    duty.phone = details.phone;
    duty.note = details.note;
    return duty;
}

Status checkRoster(const OnCallDuty& duty, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(duty.person));
    TRY_ASSIGN(const auto ground, consultations::groundOf(duty.branch, context));
    if (staff.archivedAt || !organisation::isEmployedOn(staff, ground.today))
        return fail(invalid(u"person"_s, u"left"_s));
    TRY_ASSIGN(const bool twice, OnCallRepository(context.connection()).overlaps(duty));
    return twice ? fail(invalid(u"begins_at"_s, u"overlap"_s)) : Status();
}

Result<OnCallDuty> unchangedDuty(OnCallDutyId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto duty, session::unchangedRecord<OnCallDuty>(context, id, seen));
    TRY_STATUS(session::requireScope(context, duty.branch));
    if (duty.endsAt <= context.now())
        return fail(ErrorCode::Conflict, u"on_call.over"_s);
    return duty;
}

} // namespace

Result<OnCallDutyId> handle(const AddOnCall& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    const OnCallDetails details = tidied(command.details);
    TRY_STATUS(checkOnCall(details));
    const OnCallDuty duty = withDetails({.id = context.newId<OnCallDutyTag>(),
                                         .revision = storage::kFirstRevision,
                                         .branch = command.branch,
                                         .person = details.person,
                                         .beginsAt = details.beginsAt,
                                         .endsAt = details.endsAt,
                                         .enteredBy = context.actor().person},
                                        details);
    TRY_STATUS(checkRoster(duty, context));
    TRY_STATUS(context.insert(duty));
    return duty.id;
}

Result<void> handle(const EditOnCall& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedDuty(command.duty, command.revision, context));
    const OnCallDetails details = tidied(command.details);
    TRY_STATUS(checkOnCall(details));
    const OnCallDuty after = withDetails(before, details);
    TRY_STATUS(checkRoster(after, context));
    return context.update(before, after);
}

Result<void> handle(const DropOnCall& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto duty, unchangedDuty(command.duty, command.revision, context));
    return context.archive(duty);
}

} // namespace seraph::complaints
