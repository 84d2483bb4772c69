// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/ground_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/placements/placements_events.h"
#include "core/placements/step_commands.h"
#include "core/qualifications/gate_pass_commands.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestText = 4000;

Result<LocalDate> todayOf(BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(branch, context));
    return ground.today;
}

Status checkText(const char* field, const QString& text, Presence presence = Presence::Optional)
{
    FieldCheck check;
    check.text(field, text, {kLongestText, presence, Lines::Many});
    return check.result();
}

Status checkStart(LocalDate startsOn)
{
    FieldCheck check;
    check.require(startsOn.isValid(), "starts_on", "required");
    if (startsOn.isValid())
        check.date("starts_on", startsOn);
    return check.result();
}

bool isLive(const Placement& placement)
{
    return placement.state == PlacementState::Planned || placement.state == PlacementState::Running;
}

/// The one whose days are to be carried on; nothing under a contract nobody has left yet.
const Placement* replacedOne(const std::vector<Placement>& placements)
{
    const auto last =
        std::find_if(placements.rbegin(), placements.rend(), [](const Placement& placement) {
            return placement.state != PlacementState::Cancelled;
        });
    const bool replaced = last != placements.rend() && last->endReason == EndReason::Replaced;
    return replaced ? &*last : nullptr;
}

/// What a new placement is planned from.
struct Planning {
    const ServiceContract& contract;
    const Candidate& candidate;
    const Placement* before; ///< who is replaced
    LocalDate startsOn;
};

Result<LocalDate> lastDayFor(const Planning& planning)
{
    TRY_STATUS(checkStart(planning.startsOn));
    if (!planning.before) {
        if (planning.startsOn > planning.contract.endsOn)
            return fail(invalid(u"starts_on"_s, u"after_end"_s));
        return planning.contract.endsOn;
    }
    const Placement& before = *planning.before;
    if (remainingDays(before.endsOn, before.lastDay.value()) == 0)
        return fail(ErrorCode::Conflict, u"placement.nothing_left"_s);
    if (planning.startsOn <= *before.lastDay)
        return fail(invalid(u"starts_on"_s, u"before_end"_s));
    return carriedOver(before.endsOn, *before.lastDay, planning.startsOn);
}

/// The contract goes on with whoever comes; they have to sign it themselves.
Status handContractOver(const ServiceContract& before, PersonId worker, session::WriteContext& context)
{
    if (before.worker == worker)
        return {};
    ServiceContract after = before;
    after.worker = worker;
    after.workerSignedOn.reset();
    return context.update(before, after);
}

Result<PlacementId> plan(const Planning& planning, session::WriteContext& context)
{
    const ServiceContract& contract = planning.contract;
    TRY_ASSIGN(const LocalDate endsOn, lastDayFor(planning));
    TRY_STATUS(requireFree(
        planning.candidate.worker, {contract.mode, planning.startsOn, endsOn}, std::nullopt, context));
    TRY_STATUS(handContractOver(contract, planning.candidate.worker, context));
    Placement placement{.id = context.newId<PlacementTag>(),
                        .revision = storage::Revision{1},
                        .client = contract.client,
                        .branch = contract.branch,
                        .contract = contract.id,
                        .service = contract.service,
                        .worker = planning.candidate.worker,
                        .mode = contract.mode,
                        .state = PlacementState::Planned,
                        .startsOn = planning.startsOn,
                        .endsOn = endsOn,
                        .settled = false,
                        .createdBy = context.actor().person,
                        .createdAt = context.now()};
    if (planning.before)
        placement.predecessor = planning.before->id;
    TRY_STATUS(context.insert(placement));
    return placement.id;
}

Status setNeed(NeedId id, NeedState state, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, session::liveRecord<PlacementNeed>(context, id));
    PlacementNeed after = before;
    after.state = state;
    return context.update(before, after);
}

Status publishTerm(const Placement& placement, session::WriteContext& context)
{
    return context.publish(PlacementDue{
        partiesOf(placement), placement.endsOn.addDays(-kRenewalNotice), placement.endsOn});
}

Status checkLeaving(const Placement& placement, const Leaving& leaving, Presence note, LocalDate today)
{
    FieldCheck check;
    check.require(leaving.lastDay.isValid(), "last_day", "required");
    if (leaving.lastDay.isValid()) {
        check.require(leaving.lastDay <= today, "last_day", "in_future");
        check.period("last_day", placement.startedOn, leaving.lastDay);
    }
    check.text("end_note", leaving.note, {kLongestText, note, Lines::Many});
    return check.result();
}

Placement afterLeaving(const Placement& before, EndReason reason, const Leaving& leaving)
{
    Placement after = before;
    after.state = PlacementState::Ended;
    after.lastDay = leaving.lastDay;
    after.endReason = reason;
    after.endedBy = leaving.by;
    after.endNote = leaving.note.trimmed();
    return after;
}

/// Writes down that somebody left, and tells the others.
Status leave(const Placement& before, const Placement& after, session::WriteContext& context)
{
    TRY_STATUS(context.update(before, after));
    return context.publish(PlacementEnded{partiesOf(after), *after.lastDay, *after.endReason});
}

Status requireReplacementLeft(const ServiceContract& contract, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto placements,
               PlacementRepository(context.connection()).placementsUnder(contract.id));
    const auto replaced =
        std::count_if(placements.begin(), placements.end(), [](const Placement& placement) {
            return placement.endReason == EndReason::Replaced;
        });
    if (replaced < contract.replacements || context.rights().allow(kApprove))
        return {};
    return fail(ErrorCode::Conflict, u"placement.no_replacements_left"_s);
}

Status dropReplaced(const ServiceContract& contract,
                    const ReplaceWorker& command,
                    session::WriteContext& context)
{
    TRY_ASSIGN(const auto candidate,
               PlacementRepository(context.connection()).findCandidate(contract.need, contract.worker));
    if (!candidate || candidate->state != CandidateState::Chosen)
        return {};
    return drop(*candidate, *candidate, command.leaving.by, command.leaving.note, context);
}

Result<PlacementId> bring(const Successor& successor,
                          const ServiceContract& contract,
                          const Placement& before,
                          session::WriteContext& context)
{
    TRY_ASSIGN(const auto candidate, session::liveRecord<Candidate>(context, successor.candidate));
    if (candidate.need != contract.need || !mayBecome(candidate.state, CandidateState::Chosen))
        return fail(ErrorCode::Conflict, u"candidate.order"_s);
    TRY_STATUS(choose(candidate, candidate, context));
    return plan({contract, candidate, &before, successor.startsOn}, context);
}

} // namespace

Result<PlacementId> handle(const PlanPlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto contract, reachedContract(command.contract, context));
    if (contract.state != ContractState::Open)
        return fail(ErrorCode::Conflict, u"contract.closed"_s);
    TRY_ASSIGN(const auto candidate, session::liveRecord<Candidate>(context, command.candidate));
    if (candidate.need != contract.need || candidate.state != CandidateState::Chosen)
        return fail(ErrorCode::Conflict, u"candidate.not_chosen"_s);
    TRY_ASSIGN(const auto placements,
               PlacementRepository(context.connection()).placementsUnder(contract.id));
    if (std::any_of(placements.begin(), placements.end(), &isLive))
        return fail(ErrorCode::Conflict, u"placement.exists"_s);
    const Placement* before = replacedOne(placements);
    if (!before && candidate.worker != contract.worker)
        return fail(ErrorCode::Conflict, u"contract.other_worker"_s);
    return plan({contract, candidate, before, command.startsOn}, context);
}

Result<void> handle(const ApproveStart& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               placementFor(command.placement, command.revision, PlacementState::Running, context));
    TRY_STATUS(checkReason("reason", command.reason));
    TRY_ASSIGN(const LocalDate today, todayOf(before.branch, context));
    TRY_ASSIGN(
        const StartCase start,
        PlacementRepository(context.connection()).startCase(before, std::max(today, before.startsOn)));
    QStringList waived = startObstacles(start);
    waived.removeIf([](const QString& obstacle) { return !mayBeWaived(obstacle); });
    if (waived.isEmpty())
        return fail(ErrorCode::Conflict, u"placement.nothing_to_waive"_s);
    context.setReason(command.reason.trimmed());
    Placement after = before;
    after.waived += waived;
    after.waiveReason = command.reason.trimmed();
    after.waivedBy = context.actor().person;
    return context.update(before, after);
}

Result<void> handle(const StartPlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               placementFor(command.placement, command.revision, PlacementState::Running, context));
    TRY_ASSIGN(const LocalDate today, todayOf(before.branch, context));
    if (!command.startedOn.isValid())
        return fail(invalid(u"started_on"_s, u"required"_s));
    if (command.startedOn > today)
        return fail(invalid(u"started_on"_s, u"in_future"_s));
    TRY_STATUS(checkText("hand_over", command.handOver));
    TRY_ASSIGN(const StartCase start,
               PlacementRepository(context.connection()).startCase(before, command.startedOn));
    if (const QStringList list = startObstacles(start); !list.isEmpty())
        return fail(ErrorCode::Conflict, list.first());
    TRY_STATUS(qualifications::passGate(
        {before.worker, qualifications::Gate::Work, before.service, {}, before.branch}, context));
    Placement after = before;
    after.state = PlacementState::Running;
    after.startedOn = command.startedOn;
    if (before.predecessor) // the days that remained, whenever the successor really comes
        after.endsOn = command.startedOn.addDays(before.startsOn.daysTo(before.endsOn));
    after.endsOn = std::max(after.endsOn, command.startedOn);
    after.handOver = command.handOver.trimmed();
    TRY_STATUS(requireFree(before.worker, stayOf(after), before.id, context));
    TRY_STATUS(context.update(before, after));
    TRY_ASSIGN(const auto contract, reachedContract(before.contract, context));
    TRY_STATUS(setNeed(contract.need, NeedState::Met, context));
    TRY_STATUS(context.publish(PlacementStarted{
        partiesOf(after), command.startedOn, after.endsOn, before.predecessor.has_value()}));
    return publishTerm(after, context);
}

Result<void> handle(const CancelPlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               placementFor(command.placement, command.revision, PlacementState::Cancelled, context));
    TRY_STATUS(checkReason("end_note", command.reason));
    Placement after = before;
    after.state = PlacementState::Cancelled;
    after.endNote = command.reason.trimmed();
    return context.update(before, after);
}

Result<void> handle(const EndPlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               placementFor(command.placement, command.revision, PlacementState::Ended, context));
    TRY_ASSIGN(const LocalDate today, todayOf(before.branch, context));
    if (command.reason == EndReason::Replaced)
        return fail(invalid(u"end_reason"_s, u"replaced"_s));
    const Presence note =
        command.reason == EndReason::Completed ? Presence::Optional : Presence::Required;
    TRY_STATUS(checkLeaving(before, command.leaving, note, today));
    const Placement after = afterLeaving(before, command.reason, command.leaving);
    TRY_STATUS(leave(before, after, context));
    TRY_ASSIGN(const auto contract, reachedContract(before.contract, context));
    ServiceContract ended = contract;
    ended.state = ContractState::Ended;
    ended.endReason = after.endNote;
    return context.update(contract, ended);
}

Result<std::optional<PlacementId>> handle(const ReplaceWorker& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               placementFor(command.placement, command.revision, PlacementState::Ended, context));
    TRY_ASSIGN(const LocalDate today, todayOf(before.branch, context));
    TRY_STATUS(checkLeaving(before, command.leaving, Presence::Required, today));
    TRY_ASSIGN(const auto contract, reachedContract(before.contract, context));
    if (remainingDays(before.endsOn, command.leaving.lastDay) == 0)
        return fail(ErrorCode::Conflict, u"placement.nothing_left"_s);
    TRY_STATUS(requireReplacementLeft(contract, context));
    Placement after = afterLeaving(before, EndReason::Replaced, command.leaving);
    after.replaceCause = command.cause;
    TRY_STATUS(leave(before, after, context));
    TRY_STATUS(dropReplaced(contract, command, context));
    if (!command.successor) {
        TRY_STATUS(setNeed(contract.need, NeedState::Open, context));
        return std::nullopt;
    }
    TRY_ASSIGN(const PlacementId next, bring(*command.successor, contract, after, context));
    return next;
}

Result<void> handle(const RenewPlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Placement>(context, command.placement, command.revision));
    TRY_STATUS(consultations::requireClient(before.client, context));
    if (before.state != PlacementState::Running)
        return fail(ErrorCode::Conflict, u"placement.not_running"_s);
    TRY_ASSIGN(const auto renewal, reachedContract(command.contract, context));
    if (renewal.previous != before.contract || renewal.worker != before.worker ||
        renewal.state != ContractState::Open)
        return fail(ErrorCode::Conflict, u"contract.other_worker"_s);
    Placement after = before;
    after.contract = renewal.id;
    after.endsOn = renewal.endsOn;
    TRY_ASSIGN(const StartCase start,
               PlacementRepository(context.connection()).startCase(after, renewal.startsOn));
    if (!start.clientSigned)
        return fail(ErrorCode::Conflict, u"contract.unsigned"_s);
    if (!start.workerSigned)
        return fail(ErrorCode::Conflict, u"contract.worker_unsigned"_s);
    TRY_STATUS(requireFree(before.worker, stayOf(after), before.id, context));
    TRY_STATUS(context.update(before, after));
    TRY_ASSIGN(const auto old, reachedContract(before.contract, context));
    ServiceContract ended = old;
    ended.state = ContractState::Ended;
    TRY_STATUS(context.update(old, ended));
    return publishTerm(after, context);
}

Result<void> handle(const SettlePlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Placement>(context, command.placement, command.revision));
    TRY_STATUS(consultations::requireClient(before.client, context));
    if (before.state != PlacementState::Ended)
        return fail(ErrorCode::Conflict, u"placement.not_ended"_s);
    if (before.settled)
        return fail(ErrorCode::Conflict, u"placement.settled"_s);
    TRY_STATUS(checkText("hand_over", command.handOver));
    Placement after = before;
    after.settled = true;
    if (!command.handOver.trimmed().isEmpty())
        after.handOver = command.handOver.trimmed();
    return context.update(before, after);
}

} // namespace seraph::placements
