// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/chart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace seraph::charts {

using namespace Qt::StringLiterals;

namespace {

template <class Series> bool nothingMeasured(const Series& series)
{
    return std::none_of(series.points.begin(), series.points.end(), [](const Point& point) {
        return point.value.has_value();
    });
}

struct MarksOf {
    std::size_t operator()(const Trend& chart) const { return chart.points.size(); }
    std::size_t operator()(const ControlChart& chart) const { return chart.points.size(); }
    std::size_t operator()(const Funnel& chart) const { return chart.stages.size(); }
    std::size_t operator()(const Pareto& chart) const { return chart.bars.size(); }
    std::size_t operator()(const HeatMap& chart) const { return chart.cells.size(); }
    std::size_t operator()(const Radar& chart) const { return chart.spokes.size(); }
};

struct NothingIn {
    bool operator()(const Trend& chart) const { return nothingMeasured(chart); }
    bool operator()(const ControlChart& chart) const { return nothingMeasured(chart); }
    bool operator()(const Funnel& chart) const
    {
        return chart.stages.empty() || chart.stages.front().count == 0;
    }
    bool operator()(const Pareto& chart) const { return chart.total() == 0; }
    bool operator()(const HeatMap& chart) const { return chart.highest() == 0; }
    bool operator()(const Radar& chart) const
    {
        return std::none_of(chart.spokes.begin(), chart.spokes.end(), [](const Radar::Spoke& spoke) {
            return spoke.value.has_value();
        });
    }
};

} // namespace

QString NumberFormat::text(double value) const
{
    const double scaled = value * factor;
    const bool rounded = std::abs(scaled) < 0.5 * std::pow(10.0, -places); // and no "-0.0"
    return prefix + QLocale().toString(rounded ? 0.0 : scaled, 'f', places) + suffix;
}

QString NumberFormat::text(const std::optional<double>& value) const
{
    return value ? text(*value) : u"–"_s;
}

std::optional<double> Funnel::lossBefore(std::size_t stage) const
{
    if (stage == 0 || stages[stage - 1].count == 0)
        return {};
    return 1.0 - double(stages[stage].count) / double(stages[stage - 1].count);
}

std::optional<std::size_t> Funnel::worstBreak() const
{
    std::optional<std::size_t> worst;
    for (std::size_t i = 1; i < stages.size(); ++i) {
        const auto loss = lossBefore(i);
        if (loss && *loss > 0 && (!worst || *loss > *lossBefore(*worst)))
            worst = i;
    }
    return worst;
}

qint64 Pareto::total() const
{
    return std::accumulate(bars.begin(), bars.end(), qint64(0), [](qint64 sum, const Bar& bar) {
        return sum + bar.count;
    });
}

double Pareto::cumulated(std::size_t bar) const
{
    qint64 sum = 0;
    for (std::size_t i = 0; i <= bar; ++i)
        sum += bars[i].count;
    const qint64 all = total();
    return all == 0 ? 0 : double(sum) / double(all);
}

int HeatMap::highest() const
{
    return cells.empty() ? 0 : *std::max_element(cells.begin(), cells.end());
}

const QString& titleOf(const Chart& chart)
{
    return std::visit([](const auto& one) -> const QString& { return one.title; }, chart);
}

const QString& noteOf(const Chart& chart)
{
    return std::visit([](const auto& one) -> const QString& { return one.note; }, chart);
}

std::size_t markCount(const Chart& chart)
{
    return std::visit(MarksOf{}, chart);
}

bool isEmpty(const Chart& chart)
{
    return std::visit(NothingIn{}, chart);
}

} // namespace seraph::charts
