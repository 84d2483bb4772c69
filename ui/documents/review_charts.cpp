// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/review_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using ui::ReviewText;

namespace {

struct ReviewChartText {
    Q_DECLARE_TR_FUNCTIONS(ReviewChartText)
};

constexpr std::size_t kMonthsShown = 12;
constexpr int kWeekdays = 7;
constexpr int kUsualOpening = 9;
constexpr int kUsualClosing = 18;

/// "10月", "Oct".
QString monthLabel(LocalDate month, const ReviewText& text)
{
    return text.language == Language::Chinese
               ? u"%1月"_s.arg(month.month())
               : text.format.locale().monthName(month.month(), QLocale::ShortFormat);
}

charts::Point pointOf(const review::TrendPoint& point, const ReviewText& text)
{
    charts::Point drawn{.label = monthLabel(point.month, text),
                        .value = point.figure.value,
                        .sample = int(point.figure.n)};
    if (point.signal != review::Signal::None) {
        drawn.state = charts::Point::State::Signal;
        drawn.note = text.signal(point.signal);
    } else if (point.figure.status == review::FigureStatus::TooFew) {
        drawn.state = charts::Point::State::Few;
    }
    return drawn;
}

/// The last twelve months, or as many as there are figures of: a house that began in spring has no empty winter.
std::size_t firstShown(const review::Trend& trend)
{
    const std::size_t first =
        trend.points.size() > kMonthsShown ? trend.points.size() - kMonthsShown : 0;
    const auto measured =
        std::find_if(trend.points.begin() + std::ptrdiff_t(first),
                     trend.points.end(),
                     [](const review::TrendPoint& point) { return point.figure.value.has_value(); });
    return measured == trend.points.end() ? first : std::size_t(measured - trend.points.begin());
}

std::pair<int, int> hoursOf(const std::vector<review::HeatCell>& cells)
{
    int first = kUsualOpening;
    int last = kUsualClosing;
    for (const review::HeatCell& cell : cells) {
        first = std::min(first, cell.hour);
        last = std::max(last, cell.hour);
    }
    return {first, last};
}

} // namespace

charts::NumberFormat numberFormat(review::Unit unit)
{
    switch (unit) {
    case review::Unit::Percent: return {.factor = 1, .places = 1, .suffix = u"%"_s};
    case review::Unit::Money: return {.factor = 0.01, .places = 0, .suffix = {}, .prefix = u"¥"_s};
    case review::Unit::Cases: return {};
    case review::Unit::Score: return {.places = 2};
    default: return {.places = 1};
    }
}

charts::Trend trendChart(const review::IndicatorFigures& figures,
                         const review::Trend& trend,
                         const ReviewText& text)
{
    const review::Indicator* indicator = review::findIndicator(trend.code);
    charts::Trend chart{.title = text.name(trend.code),
                        .note = ReviewChartText::tr(
                            "Twelve months. The band is the interval in which the true "
                            "value lies, ▲ where it goes on beyond the chart; hollow points rest "
                            "on too few cases.")};
    if (!indicator)
        return chart;
    chart.format = numberFormat(indicator->unit);
    for (std::size_t i = firstShown(trend); i < trend.points.size(); ++i) {
        charts::Point point = pointOf(trend.points[i], text);
        point.low = trend.points[i].figure.low;
        point.high = trend.points[i].figure.high;
        chart.points.push_back(std::move(point));
    }
    if (figures.yardstick.target)
        chart.levels.push_back({ReviewChartText::tr("Target"), *figures.yardstick.target});
    if (figures.yearAgo.value)
        chart.levels.push_back({ReviewChartText::tr("A year ago"), *figures.yearAgo.value});
    for (const review::Benchmark& benchmark : figures.benchmarks) {
        if (benchmark.origin == review::BenchmarkOrigin::Measured)
            chart.levels.push_back({benchmark.source, benchmark.value()});
    }
    return chart;
}

std::optional<charts::ControlChart> controlChart(const review::IndicatorFigures& figures,
                                                 const review::Trend& trend,
                                                 const ReviewText& text)
{
    const review::Indicator* indicator = review::findIndicator(figures.code);
    if (!indicator || trend.points.empty() || !trend.points.back().centre)
        return {};
    charts::ControlChart chart{
        .title = ReviewChartText::tr("%1, control chart").arg(text.name(*indicator)),
        .note = ReviewChartText::tr("Between the dashed lines it is chance; what lies outside, or "
                                    "runs too long to one side, is a signal."),
        .format = numberFormat(indicator->unit),
        .centre = *trend.points.back().centre};
    for (std::size_t i = firstShown(trend); i < trend.points.size(); ++i) {
        charts::Point point = pointOf(trend.points[i], text);
        point.low = trend.points[i].lower;
        point.high = trend.points[i].upper;
        chart.points.push_back(std::move(point));
    }
    return chart;
}

LocalDate monthAt(const review::Trend& trend, std::size_t mark)
{
    return trend.points[firstShown(trend) + mark].month;
}

charts::Funnel funnelChart(const ReviewMaterial& material, const ReviewText& text)
{
    charts::Funnel chart{
        .title = ReviewChartText::tr("Where people are lost"),
        .note = ReviewChartText::tr(
            "The enquiries of the month, and how far they came. ▼ marks the worst break.")};
    for (const review::FunnelStep& step : material.funnel)
        chart.stages.push_back({step.name.in(text.language), step.reached});
    return chart;
}

charts::Pareto paretoChart(const ReviewMaterial& material, const ReviewText& text)
{
    charts::Pareto chart{
        .title = ReviewChartText::tr("%1, by reason").arg(text.name(material.paretoCode)),
        .note = ReviewChartText::tr("Bars are shares of all, the dashed line adds them up.")};
    for (const review::ParetoBar& bar : material.pareto)
        chart.bars.push_back({text.part(bar.part), bar.events});
    return chart;
}

charts::HeatMap heatChart(const ReviewMaterial& material, const ReviewText& text)
{
    charts::HeatMap chart{
        .title = ReviewChartText::tr("%1, by weekday and hour").arg(text.name(material.heatCode)),
        .note = ReviewChartText::tr("How many cases fell into each hour of the month.")};
    const auto [first, last] = hoursOf(material.heat);
    for (int hour = first; hour <= last; ++hour)
        chart.columns.append(QString::number(hour));
    for (int day = 1; day <= kWeekdays; ++day)
        chart.rows.append(text.format.locale().dayName(day, QLocale::ShortFormat));
    chart.cells.assign(std::size_t(kWeekdays * (last - first + 1)), 0);
    for (const review::HeatCell& cell : material.heat)
        chart.cells[std::size_t((cell.weekday - 1) * (last - first + 1) + cell.hour - first)] =
            int(cell.n);
    return chart;
}

HeatPlace heatPlace(const ReviewMaterial& material, std::size_t mark)
{
    const auto [first, last] = hoursOf(material.heat);
    const auto width = std::size_t(last - first + 1);
    return {int(mark / width) + 1, first + int(mark % width)};
}

charts::Radar radarChart(const ReviewMaterial& material, const ReviewText& text)
{
    charts::Radar chart{
        .title = ReviewChartText::tr("The five dimensions"),
        .note = ReviewChartText::tr("Share of the indicators that could be judged and are not off "
                                    "target; the dotted line is the month before."),
        .nowLabel = ReviewChartText::tr("This month"),
        .beforeLabel = ReviewChartText::tr("Month before")};
    const auto share = [](const std::vector<review::ScorecardAxis>& axes,
                          review::Dimension dimension) -> std::optional<double> {
        for (const review::ScorecardAxis& axis : axes) {
            if (axis.dimension == dimension && axis.score)
                return *axis.score / 100;
        }
        return {};
    };
    for (const review::ScorecardAxis& axis : material.scorecard)
        chart.spokes.push_back(
            {.label = text.dimension(axis.dimension),
             .value = share(material.scorecard, axis.dimension),
             .before = share(material.scorecardBefore, axis.dimension),
             .note = ReviewChartText::tr("%1 on target, %2 open, %3 off target, %4 not judged")
                         .arg(axis.onTarget)
                         .arg(axis.unclear)
                         .arg(axis.offTarget)
                         .arg(axis.unjudged)});
    return chart;
}

} // namespace seraph::documents
