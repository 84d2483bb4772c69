// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/chart.h"
#include "ui/documents/review_material.h"
#include "ui/text/review_text.h"

namespace seraph::documents {

/// The figures of a review as charts, for the page and for the pack.

charts::NumberFormat numberFormat(review::Unit unit);
/// The last twelve months with their interval, the target and the same month a year ago.
charts::Trend trendChart(const review::IndicatorFigures& figures,
                         const review::Trend& trend,
                         const ui::ReviewText& text);
/// The months that have control limits; nothing where there are too few for any.
std::optional<charts::ControlChart> controlChart(const review::IndicatorFigures& figures,
                                                 const review::Trend& trend,
                                                 const ui::ReviewText& text);
charts::Funnel funnelChart(const ReviewMaterial& material, const ui::ReviewText& text);
charts::Pareto paretoChart(const ReviewMaterial& material, const ui::ReviewText& text);
charts::HeatMap heatChart(const ReviewMaterial& material, const ui::ReviewText& text);
charts::Radar radarChart(const ReviewMaterial& material, const ui::ReviewText& text);

/// Weekday and hour of a cell of heatChart().
struct HeatPlace {
    int weekday = 1;
    int hour = 0;
};
HeatPlace heatPlace(const ReviewMaterial& material, std::size_t mark);

/// The month of a mark of trendChart() and controlChart().
LocalDate monthAt(const review::Trend& trend, std::size_t mark);

} // namespace seraph::documents
