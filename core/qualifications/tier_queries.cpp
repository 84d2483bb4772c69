// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/tier_queries.h"

#include "core/qualifications/row_names_queries.h"

#include <algorithm>

namespace seraph::qualifications {

Result<TierFacts> tierFactsOf(PersonId person, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TierFacts facts;
    TRY_ASSIGN(facts.moment, momentNow(context));
    TRY_ASSIGN(const auto row, archive.rosterRow(person));
    facts.employedFrom = row.employedFrom;
    TRY_ASSIGN(facts.kinds, archive.kinds());
    TRY_ASSIGN(facts.papers, archive.papersOf(person));
    TRY_ASSIGN(facts.competences, archive.competences());
    TRY_ASSIGN(facts.observations, archive.observationsOf(person));
    TRY_ASSIGN(facts.scores, archive.scoresOf(person));
    return facts;
}

std::vector<Tier> ladderOf(const std::vector<Tier>& tiers, const QString& ladder)
{
    std::vector<Tier> own;
    std::copy_if(tiers.begin(), tiers.end(), std::back_inserter(own), [&](const Tier& tier) {
        return tier.ladder == ladder;
    });
    std::sort(own.begin(), own.end(), [](const Tier& one, const Tier& other) {
        return one.rank < other.rank;
    });
    return own;
}

} // namespace seraph::qualifications
