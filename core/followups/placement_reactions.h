// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placements_events.h"
#include "core/session/context.h"

/// How a placement is followed up, inside the transaction in which it changed.
namespace seraph::followups {

/// Family and worker are asked by the service's plan, from the first day on, and the outcome is measured. The plan's own
/// contact about a renewal is left out: the term of the contract says when that is (PlacementDue).
Status onPlacementStarted(const placements::PlacementStarted& event, session::WriteContext& context);
/// One call about how it goes on, before the contract ends; a new term takes the place of the old one's. Where there is less
/// time left than the plan asks for, it is made when half of it is over.
Status onPlacementDue(const placements::PlacementDue& event, session::WriteContext& context);
/// The worker is not asked any more, nobody asks every month or about renewing. Where somebody else comes, their plan asks
/// everything anew.
Status onPlacementEnded(const placements::PlacementEnded& event, session::WriteContext& context);

} // namespace seraph::followups
