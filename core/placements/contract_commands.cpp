// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/contract_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/order_record.h"
#include "core/placements/contract_text_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/placements/step_commands.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

Result<Terms> acceptable(const Terms& asked)
{
    Terms terms = tidied(asked);
    TRY_STATUS(checkTerms(terms));
    return terms;
}

Result<Candidate> chosenCandidate(CandidateId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto candidate, session::liveRecord<Candidate>(context, id));
    TRY_STATUS(consultations::requireClient(candidate.client, context));
    if (candidate.state != CandidateState::Chosen)
        return fail(ErrorCode::Conflict, u"candidate.not_chosen"_s);
    return candidate;
}

Status requireNoOther(NeedId need, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto contracts, PlacementRepository(context.connection()).contractsOf(need));
    const bool open =
        std::any_of(contracts.begin(), contracts.end(), [](const ServiceContract& contract) {
            return contract.state == ContractState::Open;
        });
    return open ? fail(ErrorCode::Conflict, u"contract.exists"_s) : Status();
}

/// Whoever was proposed counts, whatever became of it: the family could have chosen them.
Status requireChoice(NeedId need, const session::ReadContext& context)
{
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(const auto candidates, placements.candidatesOf(need));
    if (candidates.size() >= kFewestCandidates)
        return {};
    TRY_ASSIGN(const auto approval, placements.findApproval(need));
    return approval ? Status() : fail(ErrorCode::Conflict, u"need.few_candidates"_s);
}

Status checkOrder(const DraftContract& command,
                  const Candidate& candidate,
                  const session::WriteContext& context)
{
    if (!command.order)
        return {};
    TRY_ASSIGN(const auto order,
               session::liveRecord<consultations::ServiceOrder>(context, *command.order));
    return order.client == candidate.client ? Status() : fail(invalid(u"order"_s, u"other_client"_s));
}

ServiceContract blankContract(const PlacementNeed& need,
                              PersonId worker,
                              const Terms& terms,
                              session::WriteContext& context)
{
    const ServiceContract blank{.id = context.newId<ContractTag>(),
                                .revision = storage::Revision{1},
                                .client = need.client,
                                .branch = need.branch,
                                .need = need.id,
                                .service = need.service,
                                .worker = worker,
                                .mode = terms.mode,
                                .startsOn = terms.startsOn,
                                .endsOn = terms.endsOn,
                                .hoursPerDay = terms.hoursPerDay,
                                .restDays = terms.restDays,
                                .wagePer = terms.wagePer,
                                .payday = terms.payday,
                                .feePer = terms.feePer,
                                .trialDays = terms.trialDays,
                                .replacements = terms.replacements,
                                .state = ContractState::Open,
                                .createdBy = context.actor().person,
                                .createdAt = context.now()};
    return withTerms(blank, terms);
}

/// A text that nobody signs any more must not lie about as if somebody could.
Status takeBackText(const ServiceContract& contract, session::WriteContext& context)
{
    if (!contract.paper)
        return {};
    TRY_ASSIGN(const auto paper, session::liveRecord<consultations::Consent>(context, *contract.paper));
    if (paper.state != consultations::ConsentState::Prepared)
        return {};
    return consultations::handle(consultations::RefuseConsent{paper.id, paper.revision, {}}, context);
}

Status requireUnsigned(const ServiceContract& contract, const session::ReadContext& context)
{
    TRY_ASSIGN(const bool signedByClient, PlacementRepository(context.connection()).isSigned(contract));
    return signedByClient ? fail(ErrorCode::Conflict, u"contract.signed"_s) : Status();
}

Result<consultations::ConsentId> prepare(const ServiceContract& contract,
                                         const QString& document,
                                         session::WriteContext& context)
{
    const WorkerRepository workers(context.connection());
    TRY_ASSIGN(const auto ground, consultations::groundOf(contract.branch, context));
    TRY_ASSIGN(const auto worker, workers.get(contract.worker));
    TRY_ASSIGN(const auto papers, workers.papersOf(contract.worker));
    consultations::PrepareConsent preparing{.client = contract.client,
                                            .branch = contract.branch,
                                            .document = document,
                                            .service = contract.service,
                                            .language = ground.language,
                                            .values =
                                                valuesOf(contract, worker, papers, ground.language)};
    if (contract.order) {
        TRY_ASSIGN(
            const auto order,
            storage::getRecord<consultations::ServiceOrder>(context.connection(), *contract.order));
        preparing.plan = order.plan;
    }
    return consultations::handle(preparing, context);
}

} // namespace

Result<ContractId> handle(const DraftContract& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto candidate, chosenCandidate(command.candidate, context));
    TRY_ASSIGN(const auto need, reachedNeed(candidate.need, context));
    TRY_STATUS(requireNoOther(need.id, context));
    TRY_STATUS(requireChoice(need.id, context));
    TRY_STATUS(checkOrder(command, candidate, context));
    TRY_ASSIGN(
        const auto form,
        catalogue::CatalogueRepository(context.connection()).findTemplateInForce(command.document));
    if (!form)
        return fail(invalid(u"document"_s, u"not_released"_s));
    TRY_ASSIGN(const Terms terms, acceptable(command.terms));
    ServiceContract contract = blankContract(need, candidate.worker, terms, context);
    contract.candidate = candidate.id;
    contract.order = command.order;
    contract.document = command.document;
    TRY_STATUS(context.insert(contract));
    return contract.id;
}

Result<void> handle(const EditContract& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openContract(command.contract, command.revision, context));
    TRY_STATUS(requireUnsigned(before, context));
    TRY_ASSIGN(const Terms terms, acceptable(command.terms));
    TRY_STATUS(takeBackText(before, context));
    ServiceContract after = withTerms(before, terms);
    after.paper.reset();
    after.workerSignedOn.reset();
    return context.update(before, after);
}

Result<consultations::ConsentId> handle(const PrepareContractPaper& command,
                                        session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openContract(command.contract, command.revision, context));
    const bool isContract = command.document.isEmpty() || command.document == before.document;
    if (!isContract)
        return prepare(before, command.document, context);
    TRY_STATUS(requireUnsigned(before, context));
    TRY_STATUS(takeBackText(before, context));
    ServiceContract after = before;
    TRY_ASSIGN(after.paper, prepare(before, before.document, context));
    after.workerSignedOn.reset();
    TRY_STATUS(context.update(before, after));
    return *after.paper;
}

Result<void> handle(const NoteWorkerSigned& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openContract(command.contract, command.revision, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    if (!before.paper)
        return fail(ErrorCode::Conflict, u"contract.unprepared"_s);
    if (!command.day.isValid() || command.day > ground.today)
        return fail(invalid(u"worker_signed_on"_s, u"in_future"_s));
    ServiceContract after = before;
    after.workerSignedOn = command.day;
    return context.update(before, after);
}

Result<ContractId> handle(const DraftRenewal& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, reachedContract(command.contract, context));
    if (before.state != ContractState::Open)
        return fail(ErrorCode::Conflict, u"contract.closed"_s);
    TRY_ASSIGN(const auto open, PlacementRepository(context.connection()).findRenewal(before.id));
    if (open)
        return fail(ErrorCode::Conflict, u"contract.renewal_open"_s);
    TRY_ASSIGN(const Terms terms, acceptable(command.terms));
    if (terms.startsOn <= before.endsOn)
        return fail(invalid(u"starts_on"_s, u"before_end"_s));
    TRY_ASSIGN(const auto need, reachedNeed(before.need, context));
    ServiceContract renewal = blankContract(need, before.worker, terms, context);
    renewal.candidate = before.candidate;
    renewal.previous = before.id;
    renewal.document = before.document;
    TRY_STATUS(context.insert(renewal));
    return renewal.id;
}

Result<void> handle(const CancelContract& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openContract(command.contract, command.revision, context));
    TRY_STATUS(checkReason("end_reason", command.reason));
    TRY_ASSIGN(const auto placements,
               PlacementRepository(context.connection()).placementsUnder(before.id));
    const bool inUse = std::any_of(placements.begin(), placements.end(), [](const Placement& placement) {
        return placement.state == PlacementState::Planned || placement.state == PlacementState::Running;
    });
    if (inUse)
        return fail(ErrorCode::Conflict, u"contract.in_use"_s);
    TRY_STATUS(takeBackText(before, context));
    ServiceContract after = before;
    after.state = ContractState::Cancelled;
    after.endReason = command.reason.trimmed();
    return context.update(before, after);
}

} // namespace seraph::placements
