// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"

namespace seraph::complaints {

/// What keeps a case from that move, as a code; empty: nothing. "complaint.wrong_stage" (no stage is skipped),
/// "complaint.waiting" (the clock stands still), "complaint.no_liability" (nobody else has approved who answers
/// for it in this round), "complaint.remedies_open" (a proposal nobody decided), "complaint.remedies_owed"
/// (approved and not carried out).
QString obstacleTo(Move move,
                   const Complaint& complaint,
                   const std::vector<Liability>& liabilities,
                   const std::vector<Remedy>& remedies);

/// Who answers for it, as it was last approved.
const Liability* approvedLiability(const std::vector<Liability>& liabilities);
std::vector<organisation::Standstill> standstills(const std::vector<Wait>& waits);

/// The case after it was taken up again.
Complaint nextRound(Complaint complaint, Move move, Instant now);

} // namespace seraph::complaints
