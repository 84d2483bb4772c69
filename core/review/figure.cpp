// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/figure.h"

#include "core/base/contract.h"
#include "core/review/statistics.h"

#include <algorithm>
#include <cmath>

namespace seraph::review {

namespace {

constexpr double kHundred = 100;

void setBounds(Figure& figure, double low, double high)
{
    figure.low = low;
    figure.high = high;
}

void makeShare(Figure& figure, const Sums& sums)
{
    const double share = double(sums.events) / double(sums.n);
    const Interval bounds = wilson(sums.events, sums.n);
    figure.value = kHundred * share;
    setBounds(figure, kHundred * bounds.low, kHundred * bounds.high);
    // Of the interval, and not of the share alone: 0 of 5 is not known exactly.
    figure.error = kHundred * (bounds.high - bounds.low) / (2 * studentQuantile(1'000'000));
}

/// What no mean of this unit can be less than; points of a promoter score go both ways.
double leastOf(Unit unit)
{
    return unit == Unit::Points ? -kHundred : 0;
}

/// An interval of a symmetric formula ends where the scale does: nobody gives 10.6 of 10 points.
void keepOnScale(Figure& figure, const Indicator& indicator)
{
    if (!figure.value)
        return;
    if (indicator.least && figure.low)
        figure.low = std::min(*figure.value, std::max(*indicator.least, *figure.low));
    if (indicator.most && figure.high)
        figure.high = std::max(*figure.value, std::min(*indicator.most, *figure.high));
}

void makeMean(Figure& figure, const Sums& sums, const Indicator& indicator)
{
    const double scale = indicator.scale;
    const double mean = sums.total / double(sums.n);
    figure.value = mean / scale;
    const auto spread = deviation(sums.n, sums.total, sums.squares);
    if (!spread)
        return;
    figure.error = *spread / std::sqrt(double(sums.n)) / scale;
    const double half = studentQuantile(sums.n - 1) * figure.error;
    setBounds(figure, std::max(leastOf(indicator.unit), *figure.value - half), *figure.value + half);
}

void makeSpread(Figure& figure, const Sums& sums, double scale)
{
    const auto spread = deviation(sums.n, sums.total, sums.squares);
    if (!spread)
        return;
    figure.value = *spread / scale;
    figure.error = *figure.value / std::sqrt(2 * double(sums.n - 1));
    const double half = studentQuantile(sums.n - 1) * figure.error;
    setBounds(figure, std::max(0.0, *figure.value - half), *figure.value + half);
}

/// Events for `per` of a hundred cases, or alone where per is 1.
void makePoisson(Figure& figure, double events, double per)
{
    const Interval bounds = poisson(qint64(std::llround(events)));
    figure.value = events * per;
    setBounds(figure, bounds.low * per, bounds.high * per);
    figure.error = (bounds.high - bounds.low) * per / (2 * studentQuantile(1'000'000));
}

/// How far a sum of so many days may be off by chance: a day is what varies, not a single payment of it.
double errorOfDays(double sum, double squares, double days)
{
    return std::sqrt(std::max(0.0, squares - sum * sum / days) * days / (days - 1));
}

/// Of total ÷ base. What was entered is known, so that it adds nothing; two sides that vary together leave residuals.
double errorOfRatio(const Sums& sums, Entered entered)
{
    const double days = double(sums.days);
    const double ratio = sums.total / sums.base;
    switch (entered) {
    case Entered::Nothing: {
        const double residuals =
            sums.dayTotals - 2 * ratio * sums.dayCross + ratio * ratio * sums.dayBases;
        return std::sqrt(days / (days - 1) * std::max(0.0, residuals)) / sums.base;
    }
    case Entered::Total: return ratio * errorOfDays(sums.base, sums.dayBases, days) / sums.base;
    case Entered::Base: return errorOfDays(sums.total, sums.dayTotals, days) / sums.base;
    case Entered::Cost:
        return (1 - ratio) * errorOfDays(sums.base, sums.dayBases, days) / sums.base;
    case Entered::All: return 0;
    }
    UNREACHABLE();
}

void makeRatio(Figure& figure, const Sums& sums, const Indicator& indicator)
{
    if (sums.base <= 0)
        return;
    const double per = indicator.unit == Unit::Percent ? kHundred : 1;
    figure.value = per * sums.total / sums.base;
    if (sums.days < 2 || indicator.entered == Entered::All)
        return;
    figure.error = per * errorOfRatio(sums, indicator.entered);
    const double half = studentQuantile(sums.days - 1) * figure.error;
    setBounds(figure, *figure.value - half, *figure.value + half);
}

/// Neither how many come nor how much each brings is certain: the variance of such a sum is the sum of the squares.
void makeTotal(Figure& figure, const Sums& sums, double scale)
{
    figure.value = sums.total / scale;
    figure.error = std::sqrt(sums.squares) / scale;
    const double half = studentQuantile(std::max<qint64>(1, sums.n - 1)) * figure.error;
    setBounds(figure, *figure.value - half, *figure.value + half);
}

void makeValue(Figure& figure, const Indicator& indicator, const Sums& sums)
{
    switch (indicator.kind) {
    case FigureKind::Share: return makeShare(figure, sums);
    case FigureKind::Mean: return makeMean(figure, sums, indicator);
    case FigureKind::Spread: return makeSpread(figure, sums, indicator.scale);
    case FigureKind::Rate: return makePoisson(figure, sums.total, kHundred / double(sums.n));
    case FigureKind::Count:
        makePoisson(figure, sums.total, 1);
        if (indicator.timing == Timing::MonthEnd) { // counted, not sampled
            figure.low.reset();
            figure.high.reset();
            figure.error = 0;
        }
        return;
    case FigureKind::Ratio: return makeRatio(figure, sums, indicator);
    case FigureKind::Total: return makeTotal(figure, sums, indicator.scale);
    }
    UNREACHABLE();
}

} // namespace

Sums& Sums::operator+=(const Sums& other)
{
    n += other.n;
    events += other.events;
    total += other.total;
    squares += other.squares;
    base += other.base;
    days += other.days;
    dayTotals += other.dayTotals;
    dayBases += other.dayBases;
    dayCross += other.dayCross;
    return *this;
}

Yardstick yardstickOf(const Indicator& indicator)
{
    return {indicator.target, indicator.minimum};
}

FigureStatus judge(const Figure& figure, Better better, const Yardstick& yardstick)
{
    if (!figure.value)
        return FigureStatus::NotMeasured;
    if (figure.n < yardstick.minimum)
        return FigureStatus::TooFew;
    if (!yardstick.target || better == Better::Neither)
        return FigureStatus::NoTarget;
    const double low = figure.low.value_or(*figure.value);
    const double high = figure.high.value_or(*figure.value);
    const double target = *yardstick.target;
    const bool higher = better == Better::Higher;
    // Who is exactly on the target keeps it, even where the interval ends there (100 % of 100 %).
    if (higher ? low >= target : high <= target)
        return FigureStatus::OnTarget;
    if (higher ? high < target : low > target)
        return FigureStatus::OffTarget;
    if (*figure.value == target)
        return FigureStatus::OnTarget;
    return FigureStatus::Unclear;
}

Figure figureOf(const Indicator& indicator, const Sums& sums, const Yardstick& yardstick)
{
    Figure figure{.n = sums.n, .events = sums.events};
    const bool alwaysKept = indicator.kind == FigureKind::Count && indicator.minimum == 0;
    if (sums.n > 0 || alwaysKept)
        makeValue(figure, indicator, sums);
    keepOnScale(figure, indicator);
    figure.status = judge(figure, indicator.better, yardstick);
    return figure;
}

} // namespace seraph::review
