// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statistics.h"

#include "core/review/control_chart.h"

#include <catch2/catch_all.hpp>

namespace seraph::tests {

using namespace seraph::review;
using Catch::Approx;

TEST_CASE("Wilson's interval is that of the tables", "[review]")
{
    const Interval half = wilson(5, 10);
    CHECK(half.low == Approx(0.2366).margin(0.0001));
    CHECK(half.high == Approx(0.7634).margin(0.0001));
    CHECK(wilson(0, 10).low == 0);
    CHECK(wilson(0, 10).high == Approx(0.2775).margin(0.0001));
    CHECK(wilson(10, 10).high == 1);
    CHECK(wilson(0, 0) == Interval{0, 1});
}

TEST_CASE("A Poisson count has the interval of the tables", "[review]")
{
    CHECK(poisson(0).high == Approx(3.689).margin(0.001));
    CHECK(poisson(3).low == Approx(0.619).margin(0.02));
    CHECK(poisson(3).high == Approx(8.767).margin(0.02));
    CHECK(poisson(100).low == Approx(81.36).margin(0.05));
}

TEST_CASE("Student's quantile comes near the normal one", "[review]")
{
    CHECK(studentQuantile(1) == Approx(12.706));
    CHECK(studentQuantile(6) == Approx(2.447).margin(0.002));
    CHECK(studentQuantile(30) == Approx(2.042).margin(0.001));
    CHECK(studentQuantile(1'000'000) == Approx(1.96).margin(0.001));
}

TEST_CASE("Small samples are drawn to the common figure, large ones keep their own", "[review]")
{
    const auto shrunk = shrink({{100, 20}, {60, 1}, {40, 1}}, 50);
    CHECK(shrunk[0].value < 100);
    CHECK(shrunk[0].weight < shrunk[1].weight);
    CHECK(shrunk[1].value == Approx(60).margin(0.5));
    CHECK(shrink({{50, 5}, {51, 5}}, 50.5)[0].value == Approx(50.5));
}

TEST_CASE("A change within the errors is none", "[review]")
{
    CHECK(compareEstimates({50, 5}, {55, 5}) == 0);
    CHECK(compareEstimates({50, 1}, {55, 1}) == 1);
    CHECK(compareEstimates({50, 1}, {45, 1}) == -1);
    CHECK(compareEstimates({50, 0}, {55, 0}) == 0);
}

namespace {

std::vector<TrendPoint> chartOf(const std::vector<double>& percents)
{
    static const Indicator share{.kind = FigureKind::Share, .minimum = 1};
    std::vector<TrendPoint> points;
    for (const double percent : percents) {
        const auto month = LocalDate(2024, 1, 1).addMonths(int(points.size()));
        points.push_back(
            {.month = month,
             .figure = figureOf(share, {.n = 100, .events = qint64(percent)}, {.minimum = 1})});
    }
    chart(share, points);
    return points;
}

} // namespace

TEST_CASE("A control chart flags a signal and leaves noise alone", "[review]")
{
    const auto noise = chartOf({50, 52, 48, 51, 49, 50, 53, 47, 50, 52});
    CHECK_FALSE(noise[7].centre);
    CHECK(noise.back().centre);
    CHECK(noise.back().signal == Signal::None);
    CHECK(chartOf({50, 52, 48, 51, 49, 50, 53, 47, 80}).back().signal == Signal::BeyondLimits);
    CHECK(chartOf({50, 52, 48, 51, 49, 50, 53, 47, 62, 62}).back().signal == Signal::TwoOfThree);
    CHECK(chartOf({100, 100, 100, 100, 100, 100, 100, 100, 60}).back().signal == Signal::BeyondLimits);
}

TEST_CASE("Only a figure whose whole interval lies on one side of the target is judged", "[review]")
{
    const Indicator share{.kind = FigureKind::Share, .better = Better::Higher};
    const Yardstick yardstick{.target = 90, .minimum = 30};
    CHECK(figureOf(share, {.n = 29, .events = 10}, yardstick).status == FigureStatus::TooFew);
    CHECK(figureOf(share, {.n = 100, .events = 88}, yardstick).status == FigureStatus::Unclear);
    CHECK(figureOf(share, {.n = 100, .events = 50}, yardstick).status == FigureStatus::OffTarget);
    CHECK(figureOf(share, {.n = 1000, .events = 970}, yardstick).status == FigureStatus::OnTarget);
    CHECK(figureOf(share, {}, yardstick).status == FigureStatus::NotMeasured);
    CHECK(figureOf(share, {.n = 1000, .events = 970}, {.minimum = 30}).status == FigureStatus::NoTarget);
}

TEST_CASE("A cost that somebody entered is known, and only the payments make the margin uncertain",
          "[review]")
{
    // 100 a day for ten days, and 500 of cost on the first of them: payments that never vary leave nothing uncertain.
    Sums steady{
        .n = 10, .events = 11, .total = 500, .base = 1000, .days = 10, .dayBases = 10 * 100.0 * 100.0};
    steady.dayTotals = 400.0 * 400.0 + 9 * 100.0 * 100.0;
    steady.dayCross = -400.0 * 100.0 + 9 * 100.0 * 100.0;
    const Indicator margin{.kind = FigureKind::Ratio, .entered = Entered::Cost, .unit = Unit::Percent};
    const Figure figure = figureOf(margin, steady, {.target = 40, .minimum = 10});
    CHECK(*figure.value == Approx(50));
    CHECK(*figure.low == Approx(50));
    CHECK(figure.status == FigureStatus::OnTarget);
    // 50 and 150 by turns: sqrt((125000 - 1000^2 / 10) * 10 / 9) = 166.67 of 1000, times the cost's half.
    steady.dayBases = 5 * 50.0 * 50.0 + 5 * 150.0 * 150.0;
    CHECK(figureOf(margin, steady, {}).error == Approx(8.3333).margin(0.001));
    const Indicator known{.kind = FigureKind::Ratio, .entered = Entered::All, .unit = Unit::Percent};
    CHECK_FALSE(figureOf(known, steady, {}).low);
}

TEST_CASE("A mean of what cannot be negative has no negative bound", "[review]")
{
    const Indicator waiting{.kind = FigureKind::Mean, .unit = Unit::Minutes};
    const Figure figure = figureOf(waiting, {.n = 2, .events = 2, .total = 11, .squares = 101}, {});
    CHECK(*figure.value == Approx(5.5));
    CHECK(*figure.low == 0);
}

} // namespace seraph::tests
