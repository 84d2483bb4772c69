// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/review/statistics.h"

namespace seraph::review {

Effect effectOf(const Decision& decision, const Figure& now, Better better)
{
    if (decision.kind != DecisionKind::Improvement || !now.value)
        return Effect::NotMeasured;
    const Estimate before{double(decision.baselineValue) / 1000, double(decision.baselineError) / 1000};
    const int change = compareEstimates(before, {*now.value, now.error});
    if (change == 0 || better == Better::Neither)
        return Effect::NoneSeen;
    return (change > 0) == (better == Better::Higher) ? Effect::Better : Effect::Worse;
}

} // namespace seraph::review
