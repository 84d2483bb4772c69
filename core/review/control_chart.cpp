// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/control_chart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace seraph::review {

namespace {

using MeasuredPoints = std::vector<TrendPoint*>;

constexpr double kRangeToDeviation = 1.128; // mean moving range of two to standard deviation
constexpr double kWhole = 100;              // percent: no share's limit lies beyond it
constexpr std::size_t kLongRun = 8;
constexpr std::size_t kTrendRun = 6;

/// Centre and standard deviation that the months before predict for one of n cases.
struct Prediction {
    double centre = 0;
    double deviation = 0;
};

Prediction predictShare(const MeasuredPoints& before, const Figure& now)
{
    double events = 0;
    double cases = 0;
    for (const TrendPoint* each : before) {
        events += double(each->figure.events);
        cases += double(each->figure.n);
    }
    // Half a case more on either side: a process that never failed so far still may.
    const double likely = (events + 0.5) / (cases + 1);
    return {100 * events / cases,
            100 * std::sqrt(likely * (1 - likely) / std::max(1.0, double(now.n)))};
}

Prediction predictRate(const MeasuredPoints& before, const Figure& now)
{
    double events = 0;
    double cases = 0;
    for (const TrendPoint* each : before) {
        events += *each->figure.value * double(each->figure.n) / 100;
        cases += double(each->figure.n);
    }
    const double likely = (events + 0.5) / (cases + 1);
    return {100 * events / cases, 100 * std::sqrt(likely / std::max(1.0, double(now.n)))};
}

Prediction predictFromRange(const MeasuredPoints& before)
{
    double sum = 0;
    double ranges = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        sum += *before[i]->figure.value;
        if (i > 0)
            ranges += std::abs(*before[i]->figure.value - *before[i - 1]->figure.value);
    }
    return {sum / double(before.size()), ranges / double(before.size() - 1) / kRangeToDeviation};
}

Prediction predict(const Indicator& indicator, const MeasuredPoints& before, const Figure& now)
{
    if (indicator.kind == FigureKind::Share)
        return predictShare(before, now);
    if (indicator.kind == FigureKind::Rate)
        return predictRate(before, now);
    if (indicator.kind == FigureKind::Count && indicator.timing == Timing::Daily) {
        const Prediction seen = predictFromRange(before);
        return {seen.centre, std::max(seen.deviation, std::sqrt(std::max(0.0, seen.centre)))};
    }
    return predictFromRange(before);
}

/// How many of its process's standard deviations a month lies from what was predicted for it.
double distanceOf(const TrendPoint& point)
{
    if (!point.centre || !point.upper || *point.upper <= *point.centre)
        return 0;
    return 3 * (*point.figure.value - *point.centre) / (*point.upper - *point.centre);
}

bool twoOfThree(const MeasuredPoints& points, std::size_t last)
{
    if (last < 2 || std::abs(distanceOf(*points[last])) <= 2)
        return false;
    const double side = distanceOf(*points[last]) > 0 ? 1 : -1;
    const auto beyond = [&](std::size_t i) { return side * distanceOf(*points[i]) > 2; };
    return beyond(last - 1) || beyond(last - 2);
}

bool oneSide(const MeasuredPoints& points, std::size_t last)
{
    if (last + 1 < kLongRun)
        return false;
    const double side = distanceOf(*points[last]) > 0 ? 1 : -1;
    for (std::size_t i = last + 1 - kLongRun; i <= last; ++i) {
        if (side * distanceOf(*points[i]) <= 0)
            return false;
    }
    return true;
}

bool runsOn(const MeasuredPoints& points, std::size_t last, double direction)
{
    if (last < kTrendRun)
        return false;
    for (std::size_t i = last + 1 - kTrendRun; i <= last; ++i) {
        if (direction * (*points[i]->figure.value - *points[i - 1]->figure.value) <= 0)
            return false;
    }
    return true;
}

Signal signalAt(const MeasuredPoints& points, std::size_t last)
{
    if (!points[last]->centre)
        return Signal::None;
    if (std::abs(distanceOf(*points[last])) > 3)
        return Signal::BeyondLimits;
    if (twoOfThree(points, last))
        return Signal::TwoOfThree;
    if (oneSide(points, last))
        return Signal::EightOneSide;
    if (runsOn(points, last, 1))
        return Signal::SixRising;
    return runsOn(points, last, -1) ? Signal::SixFalling : Signal::None;
}

} // namespace

void chart(const Indicator& indicator, std::vector<TrendPoint>& points)
{
    MeasuredPoints measured;
    for (TrendPoint& point : points) {
        if (!point.figure.value)
            continue;
        if (measured.size() >= std::size_t(kBaselineMonths)) {
            const Prediction now = predict(indicator, measured, point.figure);
            point.centre = now.centre;
            point.upper = now.centre + 3 * now.deviation;
            point.lower = now.centre - 3 * now.deviation;
            const bool neverNegative = indicator.kind == FigureKind::Share ||
                                       indicator.kind == FigureKind::Rate ||
                                       indicator.kind == FigureKind::Count;
            if (neverNegative)
                point.lower = std::max(0.0, *point.lower);
        }
        measured.push_back(&point);
        point.signal = signalAt(measured, measured.size() - 1);
    }
    // Only now: the distances above are measured in the width of the upper side.
    if (indicator.kind == FigureKind::Share) {
        for (TrendPoint& point : points) {
            if (point.upper)
                point.upper = std::min(kWhole, *point.upper);
        }
    }
}

} // namespace seraph::review
