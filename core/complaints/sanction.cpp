// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/sanction.h"

#include <algorithm>

namespace seraph::complaints {

namespace {

struct SanctionTransition {
    SanctionMove move;
    SanctionState from;
    SanctionState to;
};

constexpr std::array kSanctionTransitions{
    SanctionTransition{SanctionMove::Hear, SanctionState::Proposed, SanctionState::Heard},
    SanctionTransition{SanctionMove::Drop, SanctionState::Proposed, SanctionState::Dropped},
    SanctionTransition{SanctionMove::Drop, SanctionState::Heard, SanctionState::Dropped},
    SanctionTransition{SanctionMove::Impose, SanctionState::Heard, SanctionState::Imposed},
    SanctionTransition{SanctionMove::Appeal, SanctionState::Imposed, SanctionState::Appealed},
    SanctionTransition{SanctionMove::Uphold, SanctionState::Appealed, SanctionState::Upheld},
    SanctionTransition{SanctionMove::Lift, SanctionState::Appealed, SanctionState::Lifted},
};

} // namespace

std::optional<SanctionState> sanctionAfter(SanctionState state, SanctionMove move)
{
    const auto* found = std::find_if(
        kSanctionTransitions.begin(), kSanctionTransitions.end(), [&](const SanctionTransition& each) {
            return each.move == move && each.from == state;
        });
    return found == kSanctionTransitions.end() ? std::nullopt : std::optional(found->to);
}

bool isInForce(SanctionState state)
{
    return state == SanctionState::Imposed || state == SanctionState::Appealed ||
           state == SanctionState::Upheld;
}

SanctionLevel highestLevel(const std::vector<Sanction>& before, std::optional<Severity> severity)
{
    if (severity && *severity >= Severity::Serious)
        return SanctionLevel::Termination;
    int highest = -1;
    for (const Sanction& each : before) {
        if (isInForce(each.state))
            highest = std::max(highest, int(each.level));
    }
    return SanctionLevel(std::min(highest + 1, int(SanctionLevel::Termination)));
}

} // namespace seraph::complaints
