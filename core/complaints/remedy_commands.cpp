// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/remedy_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_events.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

Status checkDecision(Decision decision, const QString& note)
{
    FieldCheck check;
    const bool rejected = decision == Decision::Rejected;
    check.require(decision != Decision::Proposed, "decision", "unknown");
    check.text("note", note, {1000, rejected ? Presence::Required : Presence::Optional, Lines::Many});
    return check.result();
}

Result<bool> isWithinLimit(const Remedy& remedy, const session::WriteContext& context)
{
    if (!costsMoney(remedy.kind) || context.rights().isOwner())
        return true;
    TRY_ASSIGN(const QStringList roles, consultations::rolesOf(context.actor().person, context));
    return remedy.amount <= approvalLimit(roles);
}

Remedy proposed(const ProposeRemedy& command, const Complaint& complaint, session::WriteContext& context)
{
    return {.id = context.newId<ComplaintRemedyTag>(),
            .revision = storage::Revision{1},
            .client = complaint.client,
            .complaint = complaint.id,
            .kind = command.details.kind,
            .amount = command.details.amount,
            .terms = command.details.terms.trimmed(),
            .dueDay = command.details.dueDay,
            .state = RemedyState::Proposed,
            .proposedBy = context.actor().person,
            .proposedAt = context.now()};
}

Remedy decided(Remedy remedy, RemedyState state, const QString& note, const session::WriteContext& context)
{
    remedy.state = state;
    remedy.decidedBy = context.actor().person;
    remedy.decidedAt = context.now();
    remedy.decisionNote = note.trimmed();
    return remedy;
}

} // namespace

Result<LiabilityId> handle(const ProposeLiability& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    TRY_STATUS(requireHandler(complaint, context));
    FieldCheck check;
    check.text("clause", command.clause, {300, Presence::Required, Lines::One});
    check.text("reasoning", command.reasoning, {4000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    if (complaint.stage >= Stage::Responded)
        return fail(ErrorCode::Conflict, u"complaint.answered"_s);
    TRY_ASSIGN(const auto before, ComplaintRepository(context.connection()).liabilitiesOf(complaint.id));
    const bool open = std::any_of(before.begin(), before.end(), [](const Liability& each) {
        return each.decision == Decision::Proposed;
    });
    if (open)
        return fail(ErrorCode::Conflict, u"complaint.proposal_open"_s);
    const Liability liability{.id = context.newId<ComplaintLiabilityTag>(),
                              .revision = storage::Revision{1},
                              .client = complaint.client,
                              .complaint = complaint.id,
                              .party = command.party,
                              .clause = command.clause.simplified(),
                              .reasoning = command.reasoning.trimmed(),
                              .decision = Decision::Proposed,
                              .proposedBy = context.actor().person,
                              .proposedAt = context.now()};
    TRY_STATUS(context.insert(liability));
    TRY_STATUS(refreshSearch(complaint.id, context));
    return liability.id;
}

Result<void> handle(const DecideLiability& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Liability>(context, command.liability, command.revision));
    TRY_ASSIGN(const Complaint complaint, seenCase(before.complaint, context));
    TRY_STATUS(checkDecision(command.decision, command.note));
    if (before.decision != Decision::Proposed)
        return fail(ErrorCode::Conflict, u"complaint.decided"_s);
    if (before.proposedBy == context.actor().person)
        return fail(ErrorCode::Conflict, u"complaint.own_proposal"_s);
    Liability after = before;
    after.decision = command.decision;
    after.decidedBy = context.actor().person;
    after.decidedAt = context.now();
    after.decisionNote = command.note.trimmed();
    TRY_STATUS(context.update(before, after));
    return after.decision == Decision::Approved ? context.publish(LiabilityDecided{complaint, after})
                                                : Status();
}

Result<RemedyId> handle(const ProposeRemedy& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    TRY_STATUS(requireHandler(complaint, context));
    TRY_STATUS(checkDetails(command.details));
    if (complaint.stage >= Stage::Closed)
        return fail(ErrorCode::Conflict, u"complaint.over"_s);
    const Remedy remedy = proposed(command, complaint, context);
    TRY_ASSIGN(const bool within, isWithinLimit(remedy, context));
    TRY_STATUS(context.insert(within ? decided(remedy, RemedyState::Approved, {}, context) : remedy));
    TRY_STATUS(refreshSearch(complaint.id, context));
    return remedy.id;
}

Result<void> handle(const DecideRemedy& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Remedy>(context, command.remedy, command.revision));
    TRY_STATUS(seenCase(before.complaint, context));
    TRY_STATUS(checkDecision(command.decision, command.note));
    if (before.state != RemedyState::Proposed)
        return fail(ErrorCode::Conflict, u"complaint.decided"_s);
    if (before.proposedBy == context.actor().person)
        return fail(ErrorCode::Conflict, u"complaint.own_proposal"_s);
    const bool approves = command.decision == Decision::Approved;
    TRY_ASSIGN(const bool within, isWithinLimit(before, context));
    if (approves && !within)
        return fail(ErrorCode::Denied, u"complaint.beyond_limit"_s);
    return context.update(
        before,
        decided(before, approves ? RemedyState::Approved : RemedyState::Rejected, command.note, context));
}

Result<void> handle(const CarryOutRemedy& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("proof", command.proof, {1000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Remedy>(context, command.remedy, command.revision));
    TRY_ASSIGN(const Complaint complaint, seenCase(before.complaint, context));
    TRY_STATUS(requireHandler(complaint, context));
    if (before.state != RemedyState::Approved)
        return fail(ErrorCode::Conflict, u"complaint.not_approved"_s);
    Remedy after = before;
    after.state = RemedyState::Done;
    after.doneBy = context.actor().person;
    after.doneAt = context.now();
    after.proof = command.proof.trimmed();
    TRY_STATUS(context.update(before, after));
    return refreshSearch(complaint.id, context);
}

} // namespace seraph::complaints
