// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"

namespace seraph::placements {

/// When a day begins, for what is due on it.
Instant dueOn(LocalDate day);
/// Somebody has left before the end, others wait for a successor, and days remain.
bool needsSuccessor(const CasePage& page);
/// What the case needs for its next step, who can do it and until when.
std::vector<session::Missing> missingFor(const CasePage& page);
/// The case as links of a chain: need, candidates, interview, trial, contract, start, log, signed sheets, end.
std::vector<session::ChainLink> linksOf(const CasePage& page);

} // namespace seraph::placements
