// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement.h"

/// What this module tells later ones inside its own transactions.
namespace seraph::placements {

/// Whose placement it is.
struct PlacementParties {
    PlacementId placement;
    ContractId contract;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    PersonId worker;
};

/// The worker has begun (上户). Client and worker are both to be called: days 1, 3, 7, 15 and every month until the end.
struct PlacementStarted {
    PlacementParties parties;
    LocalDate startedOn;
    LocalDate endsOn;
    bool replacement = false; ///< came in the place of somebody else
};

/// The term is known or has changed: by that day it is to be renewed or to be prepared to end. Told at the start, at a
/// renewal and to a successor.
struct PlacementDue {
    PlacementParties parties;
    LocalDate renewBy;
    LocalDate endsOn;
};

/// The worker has left (下户), for whatever reason; what was planned for afterwards is void.
struct PlacementEnded {
    PlacementParties parties;
    LocalDate lastDay;
    EndReason reason = EndReason::Completed;
};

inline PlacementParties partiesOf(const Placement& placement)
{
    return {placement.id,
            placement.contract,
            placement.client,
            placement.branch,
            placement.service,
            placement.worker};
}

} // namespace seraph::placements
