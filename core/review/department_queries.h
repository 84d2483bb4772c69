// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"
#include "core/review/review.h"

namespace seraph::review {

/// What a frozen review says of one department: its figures as they were frozen, and whether somebody has read them.
struct OwnPart {
    MonthlyReview review;
    QString department{};
    std::vector<IndicatorFigures> figures{};
    std::optional<Acknowledgement> acknowledged{};
};

/// The parts of the departments in which the actor works, of the reviews of the last three months, latest first. For those
/// who do not see the whole review: nothing but their own figures is in it.
struct OwnParts {
    using Output = std::vector<OwnPart>;
    static constexpr const char* kName = "OwnParts";
    static constexpr session::Permission kPermission = kAcknowledge;
};
Result<std::vector<OwnPart>> handle(const OwnParts& query, const session::ReadContext& context);

} // namespace seraph::review
