// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/dispute_record.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_edit.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kWhy{500, Presence::Required, Lines::Many};

Status checkReason(const char* field, const QString& reason)
{
    FieldCheck check;
    check.text(field, reason, kWhy);
    return check.result();
}

Status checkSpokesperson(PersonId person, LocalDate today, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(person));
    if (staff.archivedAt || !organisation::isEmployedOn(staff, today))
        return fail(invalid(u"spokesperson"_s, u"left"_s));
    return {};
}

Result<DisputeDetails> acceptableDispute(const DisputeDetails& asked,
                                         LocalDate today,
                                         const session::WriteContext& context)
{
    DisputeDetails details = tidied(asked);
    TRY_STATUS(checkDispute(details, today));
    TRY_STATUS(checkSpokesperson(*details.spokesperson, today, context));
    return details;
}

Dispute withDetails(Dispute dispute, const DisputeDetails& details)
{
    dispute.forum = details.forum;
    dispute.body = details.body;
    dispute.caseNumber = details.caseNumber;
    dispute.claimed = details.claimed;
    dispute.spokesperson = *details.spokesperson;
    dispute.insurer = details.insurer;
    dispute.insurerDueDay = details.insurerDueDay;
    dispute.insurerToldDay = details.insurerToldDay;
    return dispute;
}

Result<Dispute> openDispute(Dispute dispute, const session::WriteContext& context)
{
    TRY_STATUS(reachedCase(dispute.complaint, context));
    if (dispute.state != DisputeState::Open)
        return fail(ErrorCode::Conflict, u"dispute.ended"_s);
    return dispute;
}

Result<LegalHoldId> insertHold(const DisputedCase& about,
                               const QString& reason,
                               session::WriteContext& context)
{
    const LegalHold hold{.id = context.newId<LegalHoldTag>(),
                         .revision = storage::Revision{1},
                         .client = about.client,
                         .complaint = about.complaint,
                         .reason = reason.trimmed(),
                         .placedBy = context.actor().person,
                         .placedAt = context.now()};
    TRY_STATUS(context.insert(hold));
    return hold.id;
}

/// The shipped list, counted from now: nobody knows exactly when a camera overwrites, so early is right.
Status copyPreservationList(const DisputedCase& about, session::WriteContext& context)
{
    TRY_ASSIGN(const auto existing,
               DisputeRepository(context.connection()).preservationOf(about.complaint));
    if (!existing.empty())
        return {};
    TRY_ASSIGN(const auto ground, consultations::groundOf(about.branch, context));
    int position = 0;
    for (const PreservationRule& rule : preservationRules(ground.profile)) {
        PreservationItem item{.id = context.newId<PreservationItemTag>(),
                              .revision = storage::Revision{1},
                              .client = about.client,
                              .complaint = about.complaint,
                              .position = ++position,
                              .code = rule.code,
                              .textZh = rule.text.zh,
                              .textEn = rule.text.en,
                              .state = Preservation::Open};
        if (rule.hours > 0)
            item.dueAt = context.now() + std::chrono::hours(rule.hours);
        TRY_STATUS(context.insert(item));
    }
    return {};
}

/// What a dispute or a hold begins with: nothing may get lost from now on.
Status secureEverything(const DisputedCase& about, const QString& reason, session::WriteContext& context)
{
    TRY_ASSIGN(const auto hold, DisputeRepository(context.connection()).holdInForce(about.complaint));
    if (!hold) {
        TRY_ASSIGN([[maybe_unused]] const auto id, insertHold(about, reason, context));
    }
    return copyPreservationList(about, context);
}

} // namespace

Result<DisputeId> handle(const OpenDispute& command, session::WriteContext& context)
{
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(about.branch, context));
    TRY_ASSIGN(const auto details, acceptableDispute(command.details, ground.today, context));
    TRY_ASSIGN(const bool open, DisputeRepository(context.connection()).hasOpen(about.complaint));
    if (open)
        return fail(ErrorCode::Conflict, u"dispute.open"_s);
    const Dispute dispute = withDetails({.id = context.newId<DisputeTag>(),
                                         .revision = storage::Revision{1},
                                         .client = about.client,
                                         .complaint = about.complaint,
                                         .branch = about.branch,
                                         .forum = details.forum,
                                         .spokesperson = *details.spokesperson,
                                         .state = DisputeState::Open,
                                         .openedBy = context.actor().person,
                                         .openedAt = context.now(),
                                         .openedDay = ground.today},
                                        details);
    TRY_STATUS(context.insert(dispute));
    TRY_STATUS(secureEverything(about, details.body, context));
    return dispute.id;
}

Result<void> handle(const EditDispute& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Dispute>(context, command.dispute, command.revision));
    TRY_ASSIGN(const Dispute before, openDispute(std::move(found), context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    TRY_ASSIGN(const auto details, acceptableDispute(command.details, ground.today, context));
    return context.update(before, withDetails(before, details));
}

Result<DisputeEventId> handle(const AddDisputeEvent& command, session::WriteContext& context)
{
    TRY_STATUS(checkEvent(command.details, context.now()));
    TRY_ASSIGN(auto found, session::liveRecord<Dispute>(context, command.dispute));
    TRY_ASSIGN(const Dispute dispute, openDispute(std::move(found), context));
    const DisputeEventDetails& details = command.details;
    if (details.kind == DisputeEventKind::Statement && dispute.spokesperson != context.actor().person)
        return fail(ErrorCode::Denied, u"dispute.not_spokesperson"_s);
    const DisputeEvent event{.id = context.newId<DisputeEventTag>(),
                             .revision = storage::Revision{1},
                             .client = dispute.client,
                             .dispute = dispute.id,
                             .kind = details.kind,
                             .at = details.at.value_or(context.now()),
                             .text = details.text.trimmed(),
                             .place = details.place.trimmed(),
                             .amount = details.amount,
                             .recordedBy = context.actor().person,
                             .recordedAt = context.now()};
    TRY_STATUS(context.insert(event));
    return event.id;
}

Result<void> handle(const EndDispute& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Dispute>(context, command.dispute, command.revision));
    TRY_ASSIGN(const Dispute before, openDispute(std::move(found), context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    TRY_STATUS(checkEnd(command.end, ground.today));
    Dispute after = before;
    after.state = command.end.state;
    after.outcome = command.end.outcome.trimmed();
    after.agreed = command.end.agreed;
    after.endedDay = command.end.day.value_or(ground.today);
    after.closedBy = context.actor().person;
    after.closedAt = context.now();
    return context.update(before, after);
}

Result<LegalHoldId> handle(const PlaceHold& command, session::WriteContext& context)
{
    TRY_STATUS(checkReason("reason", command.reason));
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    TRY_ASSIGN(const auto existing,
               DisputeRepository(context.connection()).holdInForce(about.complaint));
    if (existing)
        return fail(ErrorCode::Conflict, u"legal_hold.in_force"_s);
    TRY_ASSIGN(const LegalHoldId id, insertHold(about, command.reason, context));
    TRY_STATUS(copyPreservationList(about, context));
    return id;
}

Result<void> handle(const ReleaseHold& command, session::WriteContext& context)
{
    TRY_STATUS(checkReason("release_reason", command.reason));
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<LegalHold>(context, command.hold, command.revision));
    TRY_STATUS(reachedCase(before.complaint, context));
    if (before.releasedAt)
        return fail(ErrorCode::Conflict, u"legal_hold.released"_s);
    if (before.placedBy == context.actor().person)
        return fail(ErrorCode::Denied, u"legal_hold.own"_s);
    const DisputeRepository repository(context.connection());
    TRY_ASSIGN(const bool open, repository.hasOpen(before.complaint));
    if (open)
        return fail(ErrorCode::Conflict, u"legal_hold.dispute_open"_s);
    TRY_ASSIGN(const bool sealed, repository.isSealed(before.complaint));
    if (sealed)
        return fail(ErrorCode::Conflict, u"legal_hold.sealed"_s);
    LegalHold after = before;
    after.releasedBy = context.actor().person;
    after.releasedAt = context.now();
    after.releaseReason = command.reason.trimmed();
    return context.update(before, after);
}

Result<PreservationItemId> handle(const AddPreservationItem& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("text", command.text, {300, Presence::Required});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    TRY_ASSIGN(const auto existing,
               DisputeRepository(context.connection()).preservationOf(about.complaint));
    const PreservationItem item{.id = context.newId<PreservationItemTag>(),
                                .revision = storage::Revision{1},
                                .client = about.client,
                                .complaint = about.complaint,
                                .position = int(existing.size()) + 1,
                                .textZh = command.text.trimmed(),
                                .textEn = command.text.trimmed(),
                                .dueAt = command.dueAt,
                                .state = Preservation::Open};
    TRY_STATUS(context.insert(item));
    return item.id;
}

Result<void> handle(const SettlePreservation& command, session::WriteContext& context)
{
    FieldCheck check;
    check.require(command.state != Preservation::Open, "state", "required");
    check.text("kept", command.kept, {500, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<PreservationItem>(context, command.item, command.revision));
    TRY_STATUS(reachedCase(before.complaint, context));
    PreservationItem after = before;
    after.state = command.state;
    after.kept = command.kept.trimmed();
    after.doneBy = context.actor().person;
    after.doneAt = context.now();
    return context.update(before, after);
}

} // namespace seraph::complaints
