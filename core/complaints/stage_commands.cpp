// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/stage_commands.h"

#include "core/complaints/case_rules.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_events.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/session/record_edit.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

Status requireWay(Move move, const Complaint& complaint, const session::WriteContext& context)
{
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const auto liabilities, repository.liabilitiesOf(complaint.id));
    TRY_ASSIGN(const auto remedies, repository.remediesOf(complaint.id));
    const QString obstacle = obstacleTo(move, complaint, liabilities, remedies);
    return obstacle.isEmpty() ? Status() : fail(ErrorCode::Conflict, obstacle);
}

/// The case, for one who handles it and for whom nothing is in the way.
template <class Command>
Result<Complaint> readyFor(Move move, const Command& command, const session::WriteContext& context)
{
    TRY_ASSIGN(Complaint complaint, seenCase(command.complaint, command.revision, context));
    TRY_STATUS(requireHandler(complaint, context));
    TRY_STATUS(requireWay(move, complaint, context));
    return complaint;
}

/// What a round still owed is owed no more; it stays in the journal.
Status dropOpenStep(const Complaint& complaint, session::WriteContext& context)
{
    TRY_ASSIGN(const auto step, ComplaintRepository(context.connection()).openStep(complaint.id));
    return step ? context.archive(*step) : Status();
}

Status takeUpAgain(Move move,
                   const Complaint& before,
                   Complaint after,
                   const Done& why,
                   session::WriteContext& context)
{
    TRY_STATUS(dropOpenStep(before, context));
    TRY_ASSIGN(const auto branch, clockOf(before.branch, context));
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const auto waits, repository.waitsOf(before.id));
    after =
        CaseClock(branch).wound(nextRound(std::move(after), move, context.now()), standstills(waits));
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(beginRound(after, why, context));
    TRY_STATUS(
        addNote(after, move == Move::Appeal ? NoteKind::Appealed : NoteKind::Reopened, why, context));
    TRY_STATUS(refreshSearch(after.id, context));
    TRY_ASSIGN(const Complaint moved, repository.get(after.id));
    TRY_STATUS(context.publish(ComplaintMoved{moved, move}));
    return context.publish(ComplaintReopened{moved});
}

} // namespace

Result<void> handle(const AcknowledgeComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Acknowledge, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, command.contact, command.at, context));
    return pass(before, before, done, context).transform([](auto&&) {});
}

Result<void> handle(const AssessComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Assess, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, {}, {}, context));
    Complaint after = before;
    after.severity = command.severity;
    after.complexity = command.complexity;
    after.impact = command.impact;
    after.safety = command.safety;
    return pass(before, std::move(after), done, context).transform([](auto&&) {});
}

Result<void> handle(const InvestigateComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Investigate, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, {}, {}, context));
    return pass(before, before, done, context).transform([](auto&&) {});
}

Result<void> handle(const RespondToComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Respond, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, {}, {}, context));
    Complaint after = before;
    after.finding = command.finding;
    return pass(before, std::move(after), done, context).transform([](auto&&) {});
}

Result<void> handle(const CommunicateAnswer& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Communicate, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, command.contact, command.at, context));
    Complaint after = before;
    after.reaction = command.reaction;
    after.answeredAt = done.at;
    if (!after.inTime)
        after.inTime = done.at <= before.answerDueAt.value_or(done.at);
    return pass(before, std::move(after), done, context).transform([](auto&&) {});
}

Result<void> handle(const CloseComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Close, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, {}, {}, context));
    Complaint after = before;
    after.closedAt = context.now();
    TRY_ASSIGN(const Complaint closed, pass(before, std::move(after), done, context));
    return context.publish(ComplaintClosed{closed});
}

Result<void> handle(const ReviewComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Review, command, context));
    TRY_ASSIGN(const Done done, doneWith(command.text, {}, {}, context));
    return pass(before, before, done, context).transform([](auto&&) {});
}

Result<void> handle(const ReopenComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, readyFor(Move::Reopen, command, context));
    TRY_ASSIGN(const Done why, doneWith(command.text, {}, {}, context));
    return takeUpAgain(Move::Reopen, before, before, why, context);
}

Result<void> handle(const AppealComplaint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, seenCase(command.complaint, command.revision, context));
    TRY_STATUS(requireWay(Move::Appeal, before, context));
    TRY_ASSIGN(const Done why, doneWith(command.text, {}, {}, context));
    TRY_STATUS(requireFit("handler", command.handler, before, context));
    TRY_ASSIGN(const bool handled,
               ComplaintRepository(context.connection()).hasHandled(before.id, command.handler));
    if (handled)
        return fail(invalid(u"handler"_s, u"same_handler"_s));
    Complaint after = before;
    after.handler = command.handler;
    after.handedTo.reset();
    return takeUpAgain(Move::Appeal, before, std::move(after), why, context);
}

} // namespace seraph::complaints
