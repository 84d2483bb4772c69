// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure.h"

namespace seraph::review {

/// How many months before a month its limits rest on, at least.
inline constexpr int kBaselineMonths = 8;

/// Gives the points of a trend, oldest first, their centre, their limits and their signals. Each month is held against the
/// months before it and never against itself: shares in a p chart, rates and counts in a u chart, everything else against
/// the moving range of its own past. Months that were not measured have no point in it.
void chart(const Indicator& indicator, std::vector<TrendPoint>& points);

} // namespace seraph::review
