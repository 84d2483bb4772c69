// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::complaints {

/// Takes a complaint, and settles a small one on the spot. Everybody who meets clients has it: nobody sends
/// them on (首诉负责).
inline constexpr session::Permission kFile{"complaints.file"};
inline constexpr session::Permission kView{"complaints.view"};
/// Handles a case: every stage, notes, proposals, letters.
inline constexpr session::Permission kWork{"complaints.work"};
/// The second pair of eyes: liability, remedies beyond one's limit, appeals, what is overdue.
inline constexpr session::Permission kDecide{"complaints.decide"};
/// Cases with restricted sight: anonymous reports, workers' own complaints.
inline constexpr session::Permission kConfidential{"complaints.confidential"};
/// Proposes and decides what follows for a worker.
inline constexpr session::Permission kSanction{"complaints.sanction"};

} // namespace seraph::complaints
