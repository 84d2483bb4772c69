// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/need_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/service_record.h"
#include "core/consultations/enquiry.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/plan_record.h"
#include "core/placements/need_approval_record.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/placements/step_commands.h"
#include "core/placements/worker_repository.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

Status checkConsultation(const RecordNeed& command, const session::WriteContext& context)
{
    if (!command.consultation)
        return {};
    TRY_ASSIGN(const auto consultation,
               session::liveRecord<consultations::Consultation>(context, *command.consultation));
    return consultation.client == command.client
               ? Status()
               : fail(invalid(u"consultation"_s, u"other_client"_s));
}

Result<PlacementNeed> needIn(NeedState state,
                             NeedId id,
                             storage::Revision seen,
                             const session::WriteContext& context)
{
    TRY_ASSIGN(auto need, reachedNeed(id, context));
    if (need.revision != seen)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    if (need.state != state)
        return fail(ErrorCode::Conflict,
                    need.state == NeedState::Open ? u"need.open"_s : u"need.closed"_s);
    return need;
}

Status requireOpen(const PlacementNeed& need)
{
    return need.state == NeedState::Open ? Status() : fail(ErrorCode::Conflict, u"need.closed"_s);
}

Status requireStillHere(PersonId worker, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto found, WorkerRepository(context.connection()).get(worker));
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    if (!reachesWorker(context.scope(), found.staff))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    const bool here = isEmployedOn(found.staff, ground.today) && !found.staff.archivedAt;
    return here ? Status() : fail(ErrorCode::Conflict, u"worker.left"_s);
}

Status checkNote(const char* field, const QString& note)
{
    FieldCheck check;
    check.text(field, note, {2000, Presence::Optional, Lines::Many});
    return check.result();
}

Status declined(const Candidate& before,
                Candidate after,
                Verdict verdict,
                const QString& note,
                session::WriteContext& context)
{
    const Party by = verdict == Verdict::ClientDeclined ? Party::Client : Party::Worker;
    return drop(before, std::move(after), by, note, context);
}

/// Trial days are days in a household: the same papers, and nowhere else to be. Nobody can waive them.
Status requireReady(const Candidate& candidate,
                    const TrialDetails& trial,
                    const session::WriteContext& context)
{
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(const auto need, session::liveRecord<PlacementNeed>(context, candidate.need));
    TRY_ASSIGN(const auto worker, WorkerRepository(context.connection()).get(candidate.worker));
    StartCase start{.clientSigned = true, .workerSigned = true};
    TRY_ASSIGN(start.papers, placements.requiredStates(candidate.worker, need.service, trial.from));
    const LocalDate last = trial.from.addDays(trial.days - 1);
    start.onLeave = isOnLeave(worker.profile, trial.from, last);
    if (const QStringList list = startObstacles(start); !list.isEmpty())
        return fail(ErrorCode::Conflict, list.first());
    return requireFree(candidate.worker, {need.mode, trial.from, last}, std::nullopt, context);
}

Result<bool> isUnderContract(const Candidate& candidate, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto contracts,
               PlacementRepository(context.connection()).contractsOf(candidate.need));
    return std::any_of(contracts.begin(), contracts.end(), [&](const ServiceContract& contract) {
        return contract.state == ContractState::Open && contract.worker == candidate.worker;
    });
}

} // namespace

Result<NeedId> handle(const RecordNeed& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(consultations::requireClient(command.client, context));
    TRY_STATUS(checkConsultation(command, context));
    TRY_STATUS(session::liveRecord<catalogue::Service>(context, command.service));
    const NeedDetails details = tidied(command.details);
    TRY_STATUS(checkDetails(details));
    const PlacementNeed blank{.id = context.newId<NeedTag>(),
                              .revision = storage::Revision{1},
                              .client = command.client,
                              .branch = command.branch,
                              .consultation = command.consultation,
                              .service = command.service,
                              .mode = details.mode,
                              .startsOn = details.startsOn,
                              .state = NeedState::Open,
                              .recordedBy = context.actor().person,
                              .recordedAt = context.now()};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return blank.id;
}

Result<void> handle(const EditNeed& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, needIn(NeedState::Open, command.need, command.revision, context));
    const NeedDetails details = tidied(command.details);
    TRY_STATUS(checkDetails(details));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const LoseNeed& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, needIn(NeedState::Open, command.need, command.revision, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    TRY_STATUS(consultations::checkListed(
        "lost_reason", "lost_reason"_L1, command.lostReason, ground.profile));
    TRY_STATUS(checkNote("lost_note", command.note));
    PlacementNeed after = before;
    after.state = NeedState::Lost;
    after.lostReason = command.lostReason;
    after.lostNote = command.note.trimmed();
    return context.update(before, after);
}

Result<void> handle(const ReopenNeed& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, needIn(NeedState::Lost, command.need, command.revision, context));
    PlacementNeed after = before;
    after.state = NeedState::Open;
    after.lostReason.clear();
    after.lostNote.clear();
    return context.update(before, after);
}

Result<CandidateId> handle(const ProposeCandidate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto need, reachedNeed(command.need, context));
    TRY_STATUS(requireOpen(need));
    TRY_STATUS(requireStillHere(command.worker, context));
    TRY_ASSIGN(const auto known,
               PlacementRepository(context.connection()).findCandidate(need.id, command.worker));
    if (known)
        return fail(ErrorCode::Conflict, u"candidate.proposed"_s);
    const Candidate candidate{.id = context.newId<CandidateTag>(),
                              .revision = storage::Revision{1},
                              .client = need.client,
                              .need = need.id,
                              .worker = command.worker,
                              .state = CandidateState::Proposed,
                              .proposedBy = context.actor().person,
                              .proposedAt = context.now()};
    TRY_STATUS(context.insert(candidate));
    return candidate.id;
}

Result<void> handle(const ApproveFewCandidates& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto need, reachedNeed(command.need, context));
    TRY_STATUS(requireOpen(need));
    TRY_STATUS(checkReason("reason", command.reason));
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(const auto candidates, placements.candidatesOf(need.id));
    if (candidates.size() >= kFewestCandidates)
        return fail(ErrorCode::Conflict, u"need.candidates_enough"_s);
    TRY_ASSIGN(const auto known, placements.findApproval(need.id));
    if (known)
        return fail(ErrorCode::Conflict, u"need.approved"_s);
    context.setReason(command.reason.trimmed());
    return context.insert(NeedApproval{.id = context.newId<NeedApprovalTag>(),
                                       .revision = storage::Revision{1},
                                       .client = need.client,
                                       .need = need.id,
                                       .reason = command.reason.trimmed(),
                                       .approvedBy = context.actor().person,
                                       .approvedAt = context.now()});
}

Result<void> handle(const AcceptOffer& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Candidate>(context, command.candidate, command.revision));
    TRY_STATUS(consultations::requireClient(before.client, context));
    if (before.acceptedAt)
        return fail(ErrorCode::Conflict, u"candidate.accepted"_s);
    if (before.state == CandidateState::Dropped)
        return fail(ErrorCode::Conflict, u"candidate.order"_s);
    Candidate after = before;
    after.acceptedAt = context.now();
    return context.update(before, after);
}

Result<void> handle(const ArrangeInterview& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Interview, context));
    Candidate after = before;
    after.state = CandidateState::Interview;
    after.interviewAt = command.at;
    return context.update(before, after);
}

Result<void> handle(const RecordInterview& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Passed, context));
    TRY_STATUS(checkNote("interview_note", command.note));
    Candidate after = before;
    after.state = CandidateState::Passed;
    after.interviewAt = before.interviewAt.value_or(context.now());
    after.interviewedBy = context.actor().person;
    after.interviewNote = command.note.trimmed();
    if (command.verdict != Verdict::Yes)
        return declined(before, std::move(after), command.verdict, command.note, context);
    return context.update(before, after);
}

Result<void> handle(const BeginTrial& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Trial, context));
    TRY_STATUS(checkDetails(command.details));
    TRY_STATUS(requireReady(before, command.details, context));
    Candidate after = before;
    after.state = CandidateState::Trial;
    after.trialFrom = command.details.from;
    after.trialDays = command.details.days;
    after.trialWage = command.details.wage;
    return context.update(before, after);
}

Result<void> handle(const DecideTrial& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Chosen, context));
    if (before.state != CandidateState::Trial)
        return fail(ErrorCode::Conflict, u"candidate.order"_s);
    TRY_STATUS(checkNote("trial_note", command.note));
    Candidate after = before;
    after.trialNote = command.note.trimmed();
    if (command.verdict != Verdict::Yes)
        return declined(before, std::move(after), command.verdict, command.note, context);
    return choose(before, std::move(after), context);
}

Result<void> handle(const ChooseCandidate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Chosen, context));
    return choose(before, before, context);
}

Result<void> handle(const DropCandidate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Dropped, context));
    TRY_ASSIGN(const bool underContract, isUnderContract(before, context));
    if (before.state == CandidateState::Chosen && underContract)
        return fail(ErrorCode::Conflict, u"candidate.under_contract"_s);
    return drop(before, before, command.by, command.reason, context);
}

Result<void> handle(const PickUpCandidate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               candidateFor(command.candidate, command.revision, CandidateState::Proposed, context));
    TRY_ASSIGN(const auto need, reachedNeed(before.need, context));
    TRY_STATUS(requireOpen(need));
    TRY_STATUS(requireStillHere(before.worker, context));
    Candidate after = before;
    after.state = CandidateState::Proposed;
    after.droppedBy.reset();
    after.dropReason.clear();
    after.decidedAt.reset();
    return context.update(before, after);
}

} // namespace seraph::placements
