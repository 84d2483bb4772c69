// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement.h"
#include "core/session/context.h"

/// What the handlers of this module begin with.
namespace seraph::placements {

/// A need and its client, within reach of the right.
Result<PlacementNeed> reachedNeed(NeedId need, const session::WriteContext& context);
/// A candidate as it was seen, within reach. Conflict "candidate.order" where it cannot go to that state.
Result<Candidate> candidateFor(CandidateId candidate,
                               storage::Revision seen,
                               CandidateState to,
                               const session::WriteContext& context);
/// Takes a candidate to "chosen"; Conflict "need.chosen" where somebody else of the need is.
Status choose(const Candidate& before, Candidate after, session::WriteContext& context);
/// Takes a candidate to "dropped". Invalid at drop_reason "required", "too_long".
Status drop(const Candidate& before,
            Candidate after,
            Party by,
            const QString& reason,
            session::WriteContext& context);

Result<ServiceContract> reachedContract(ContractId contract, const session::WriteContext& context);
/// Conflict "contract.closed" where it is over.
Result<ServiceContract> openContract(ContractId contract,
                                     storage::Revision seen,
                                     const session::WriteContext& context);

/// A placement as it was seen, within reach. Conflict "placement.order" where it cannot go to that state.
Result<Placement> placementFor(PlacementId placement,
                               storage::Revision seen,
                               PlacementState to,
                               const session::WriteContext& context);

/// Conflict "worker.busy" where the worker is with another household on one of those days.
Status requireFree(PersonId worker,
                   const Stay& stay,
                   std::optional<PlacementId> but,
                   const session::ReadContext& context);
/// Invalid at `field` "required", "too_long".
Status checkReason(const char* field, const QString& reason);

} // namespace seraph::placements
