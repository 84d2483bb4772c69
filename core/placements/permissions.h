// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::placements {

/// Workers with their state and when their papers run out, numbers masked.
inline constexpr session::Permission kSeeWorkers{"workers.view"};
/// Profiles, papers and leave.
inline constexpr session::Permission kEditWorkers{"workers.edit"};
/// Candidate cards that leave the house, on paper or as a picture.
inline constexpr session::Permission kExportCards{"workers.export"};
/// Needs, candidates, contracts and placements.
inline constexpr session::Permission kSee{"placements.view"};
inline constexpr session::Permission kWork{"placements.work"};
/// A start without a paper or a signature, a replacement more than the contract allows.
inline constexpr session::Permission kApprove{"placements.approve"};

} // namespace seraph::placements
