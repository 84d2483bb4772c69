// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_queries.h"
#include "core/session/session.h"

namespace seraph::documents {

/// Everything that the page and the pack of one month's review show, asked for at once: off the screen's thread.
struct ReviewMaterial {
    review::ReviewPage page{};
    std::vector<review::Trend> trends{}; ///< 24 months up to this one, of every indicator of the profile
    std::vector<review::FunnelStep> funnel{};
    QString paretoCode{}; ///< the indicator whose events the Pareto divides
    std::vector<review::ParetoBar> pareto{};
    QString heatCode{}; ///< the indicator whose cases the heat map counts
    std::vector<review::HeatCell> heat{};
    std::vector<review::ScorecardAxis> scorecard{};
    std::vector<review::ScorecardAxis> scorecardBefore{}; ///< of the month before
    QString organisation{};
    QString branch{}; ///< empty: the whole house

    const review::Trend* trend(QStringView code) const;
    /// The eight of the first page, in their order.
    std::vector<const review::IndicatorFigures*> firstPage() const;
    std::vector<const review::IndicatorFigures*> of(review::Dimension dimension) const;
};

/// Errors: those of the queries. The figures are as they are: review::bringUpToDate() first.
Result<ReviewMaterial> gatherReview(session::Session& session, const review::Period& period);

} // namespace seraph::documents
