// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/case_work_commands.h"

#include "core/base/field_check.h"
#include "core/clients/client_record.h"
#include "core/complaints/case_rules.h"
#include "core/complaints/case_search.h"
#include "core/complaints/complaint_events.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/complaints/permissions.h"
#include "core/consultations/enquiry.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_edit.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kText{4000, Presence::Required, Lines::Many};

Result<bool> isOwn(const Complaint& complaint, const session::ReadContext& context)
{
    const PersonId me = context.actor().person;
    if (complaint.handler == me || complaint.firstContact == me || complaint.handedTo == me)
        return true;
    if (!complaint.client)
        return false;
    TRY_ASSIGN(const auto client,
               storage::getRecord<clients::Client>(context.connection(), *complaint.client));
    return client.advisor == me;
}

Result<bool> isLetIn(const Complaint& complaint, const session::ReadContext& context)
{
    const PersonId me = context.actor().person;
    if (!complaint.restricted || complaint.handler == me || complaint.firstContact == me)
        return true;
    if (!context.rights().allow(kConfidential))
        return false;
    TRY_ASSIGN(const bool about, ComplaintRepository(context.connection()).isAbout(complaint.id, me));
    return !about;
}

Status oweNext(const Complaint& complaint, const CaseClock& clock, session::WriteContext& context)
{
    const auto move = nextMove(complaint.stage);
    if (!move)
        return {};
    const Stage stage = *stageOf(*move);
    TRY_ASSIGN(const auto waits, ComplaintRepository(context.connection()).waitsOf(complaint.id));
    const auto due = clock.due(stage, complaint, standstills(waits));
    return context.insert(Step{.id = context.newId<ComplaintStepTag>(),
                               .revision = storage::Revision{1},
                               .client = complaint.client,
                               .complaint = complaint.id,
                               .round = complaint.round,
                               .stage = stage,
                               .owner = complaint.handler,
                               .dueAt = due->at,
                               .reason = due->reason,
                               .keyedLater = false});
}

/// The step that the case waits for, with the date as it is now.
Status moveDate(const Complaint& complaint, const CaseClock& clock, session::WriteContext& context)
{
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const auto step, repository.openStep(complaint.id));
    if (!step)
        return {};
    TRY_ASSIGN(const auto waits, repository.waitsOf(complaint.id));
    const auto due = clock.due(step->stage, complaint, standstills(waits));
    Step after = *step;
    after.owner = complaint.handler;
    after.dueAt = complaint.dueAt;
    if (due && complaint.dueAt)
        after.reason = due->reason;
    return context.update(*step, after);
}

Step receiptOf(const Complaint& complaint, const Done& done, session::WriteContext& context)
{
    return {.id = context.newId<ComplaintStepTag>(),
            .revision = storage::Revision{1},
            .client = complaint.client,
            .complaint = complaint.id,
            .round = complaint.round,
            .stage = Stage::Received,
            .owner = complaint.handler,
            .text = done.text,
            .contact = done.contact,
            .doneAt = done.at,
            .doneBy = context.actor().person,
            .keyedLater = done.keyedLater};
}

Status finish(const Complaint& complaint, const Done& done, session::WriteContext& context)
{
    TRY_ASSIGN(const auto step, ComplaintRepository(context.connection()).openStep(complaint.id));
    ENSURES(step.has_value());
    Step after = *step;
    after.text = done.text;
    after.contact = done.contact;
    after.doneAt = done.at;
    after.doneBy = context.actor().person;
    after.keyedLater = done.keyedLater;
    return context.update(*step, after);
}

} // namespace

Status requireSight(const Complaint& complaint, const session::ReadContext& context)
{
    const session::Scope& scope = context.scope();
    TRY_ASSIGN(const bool own, isOwn(complaint, context));
    if (!scope.covers(complaint.branch) || (scope.reach == session::Reach::Own && !own))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    TRY_ASSIGN(const bool letIn, isLetIn(complaint, context));
    return letIn ? Status() : fail(ErrorCode::Denied, u"complaint.restricted"_s);
}

Result<Complaint> seenCase(ComplaintId id, const session::WriteContext& context)
{
    TRY_ASSIGN(Complaint complaint, session::liveRecord<Complaint>(context, id));
    TRY_STATUS(requireSight(complaint, context));
    return complaint;
}

Result<Complaint> seenCase(ComplaintId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(Complaint complaint, session::unchangedRecord<Complaint>(context, id, seen));
    TRY_STATUS(requireSight(complaint, context));
    return complaint;
}

Status requireHandler(const Complaint& complaint, const session::ReadContext& context)
{
    if (complaint.handler == context.actor().person || context.rights().allow(kDecide))
        return {};
    return fail(ErrorCode::Denied, u"complaint.not_handler"_s);
}

Status requireFit(const char* field,
                  PersonId handler,
                  const Complaint& complaint,
                  const session::ReadContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(handler));
    TRY_ASSIGN(const auto ground, consultations::groundOf(complaint.branch, context));
    TRY_ASSIGN(const bool about,
               ComplaintRepository(context.connection()).isAbout(complaint.id, handler));
    FieldCheck check;
    check.require(!staff.archivedAt && organisation::isEmployedOn(staff, ground.today), field, "left");
    check.require(!about, field, "about_them");
    return check.result();
}

Result<organisation::LimitClock> clockOf(BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(auto time, organisation::branchTimeOf(branch, context));
    return organisation::LimitClock(std::move(time.hours), std::move(time.calendar), time.timeZone);
}

Result<Done> doneWith(const QString& text,
                      std::optional<Contact> contact,
                      std::optional<Instant> at,
                      const session::WriteContext& context)
{
    FieldCheck check;
    check.text("text", text, kText);
    check.require(!at || *at <= context.now(), "at", "in_future");
    TRY_STATUS(check.result());
    const Instant done = at.value_or(context.now());
    return Done{text.trimmed(), contact, done, consultations::isKeyedLater(done, context.now())};
}

Status begin(Complaint complaint, const Done& received, session::WriteContext& context)
{
    TRY_ASSIGN(const auto branch, clockOf(complaint.branch, context));
    const CaseClock clock(branch);
    complaint = clock.wound(std::move(complaint), {});
    TRY_STATUS(context.insert(complaint));
    return beginRound(complaint, received, context);
}

Status beginRound(const Complaint& complaint, const Done& received, session::WriteContext& context)
{
    TRY_ASSIGN(const auto branch, clockOf(complaint.branch, context));
    TRY_STATUS(context.insert(receiptOf(complaint, received, context)));
    return oweNext(complaint, CaseClock(branch), context);
}

Result<Complaint> keep(const Complaint& before, Complaint after, session::WriteContext& context)
{
    TRY_ASSIGN(const auto branch, clockOf(after.branch, context));
    const CaseClock clock(branch);
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const auto waits, repository.waitsOf(after.id));
    after = clock.wound(std::move(after), standstills(waits));
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(moveDate(after, clock, context));
    TRY_STATUS(refreshSearch(after.id, context));
    return repository.get(after.id);
}

Result<Complaint> pass(const Complaint& before,
                       Complaint after,
                       const Done& done,
                       session::WriteContext& context)
{
    const auto move = nextMove(before.stage);
    if (!move)
        return fail(ErrorCode::Conflict, u"complaint.wrong_stage"_s);
    const ComplaintRepository repository(context.connection());
    TRY_STATUS(finish(before, done, context));
    TRY_ASSIGN(const auto branch, clockOf(after.branch, context));
    const CaseClock clock(branch);
    TRY_ASSIGN(const auto waits, repository.waitsOf(after.id));
    after.stage = *stageAfter(before.stage, *move);
    after = clock.wound(std::move(after), standstills(waits));
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(oweNext(after, clock, context));
    TRY_STATUS(refreshSearch(after.id, context));
    TRY_ASSIGN(Complaint moved, repository.get(after.id));
    TRY_STATUS(context.publish(ComplaintMoved{moved, *move}));
    return moved;
}

Status addNote(const Complaint& complaint, NoteKind kind, const Done& said, session::WriteContext& context)
{
    return context.insert(Note{.id = context.newId<ComplaintNoteTag>(),
                               .revision = storage::Revision{1},
                               .client = complaint.client,
                               .complaint = complaint.id,
                               .kind = kind,
                               .text = said.text,
                               .at = said.at,
                               .keyedLater = said.keyedLater,
                               .by = context.actor().person});
}

Status refreshSearch(ComplaintId complaint, session::WriteContext& context)
{
    TRY_ASSIGN(const QStringList texts, ComplaintRepository(context.connection()).textsOf(complaint));
    return ComplaintIndexRepository(context.connection()).writeTerms(complaint, caseTerms(texts));
}

} // namespace seraph::complaints
