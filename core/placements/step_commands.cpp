// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/step_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/ground_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestReason = 1000;

} // namespace

Result<PlacementNeed> reachedNeed(NeedId need, const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::liveRecord<PlacementNeed>(context, need));
    TRY_STATUS(consultations::requireClient(found.client, context));
    return found;
}

Result<Candidate> candidateFor(CandidateId candidate,
                               storage::Revision seen,
                               CandidateState to,
                               const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::unchangedRecord<Candidate>(context, candidate, seen));
    TRY_STATUS(consultations::requireClient(found.client, context));
    if (!mayBecome(found.state, to))
        return fail(ErrorCode::Conflict, u"candidate.order"_s);
    return found;
}

Status choose(const Candidate& before, Candidate after, session::WriteContext& context)
{
    TRY_ASSIGN(const auto others, PlacementRepository(context.connection()).candidatesOf(before.need));
    const bool taken = std::any_of(others.begin(), others.end(), [&](const Candidate& other) {
        return other.id != before.id && other.state == CandidateState::Chosen;
    });
    if (taken)
        return fail(ErrorCode::Conflict, u"need.chosen"_s);
    after.state = CandidateState::Chosen;
    after.decidedAt = context.now();
    return context.update(before, after);
}

Status drop(const Candidate& before,
            Candidate after,
            Party by,
            const QString& reason,
            session::WriteContext& context)
{
    TRY_STATUS(checkReason("drop_reason", reason));
    after.state = CandidateState::Dropped;
    after.droppedBy = by;
    after.dropReason = reason.trimmed();
    after.decidedAt = context.now();
    return context.update(before, after);
}

Result<ServiceContract> reachedContract(ContractId contract, const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::liveRecord<ServiceContract>(context, contract));
    TRY_STATUS(consultations::requireClient(found.client, context));
    return found;
}

Result<ServiceContract> openContract(ContractId contract,
                                     storage::Revision seen,
                                     const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, reachedContract(contract, context));
    if (found.revision != seen)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    if (found.state != ContractState::Open)
        return fail(ErrorCode::Conflict, u"contract.closed"_s);
    return found;
}

Result<Placement> placementFor(PlacementId placement,
                               storage::Revision seen,
                               PlacementState to,
                               const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::unchangedRecord<Placement>(context, placement, seen));
    TRY_STATUS(consultations::requireClient(found.client, context));
    if (!mayBecome(found.state, to))
        return fail(ErrorCode::Conflict, u"placement.order"_s);
    return found;
}

Status requireFree(PersonId worker,
                   const Stay& stay,
                   std::optional<PlacementId> but,
                   const session::ReadContext& context)
{
    TRY_ASSIGN(const auto stays, PlacementRepository(context.connection()).staysOf(worker, but));
    const bool busy = std::any_of(
        stays.begin(), stays.end(), [&](const Stay& other) { return collide(stay, other); });
    return busy ? fail(ErrorCode::Conflict, u"worker.busy"_s) : Status();
}

Status checkReason(const char* field, const QString& reason)
{
    FieldCheck check;
    check.text(field, reason, {kLongestReason, Presence::Required, Lines::Many});
    return check.result();
}

} // namespace seraph::placements
