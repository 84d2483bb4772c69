// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/tier.h"
#include "core/session/context.h"

namespace seraph::qualifications {

/// What the rules of tiers are held against, for one person today.
Result<TierFacts> tierFactsOf(PersonId person, const session::ReadContext& context);
/// The tiers of one ladder out of all, lowest first.
std::vector<Tier> ladderOf(const std::vector<Tier>& tiers, const QString& ladder);

} // namespace seraph::qualifications
