// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/review/indicator.h"

namespace seraph::review {

/// What a figure says. Only On and OffTarget may be coloured: the interval lies wholly on one side of the target.
enum class FigureStatus { NotMeasured, TooFew, NoTarget, OnTarget, Unclear, OffTarget };

/// What stands behind a figure: sums over its facts, which add up over days, months and branches.
struct Sums {
    qint64 n = 0;      ///< cases
    qint64 events = 0; ///< facts with a value other than 0
    double total = 0;
    double squares = 0; ///< of the values
    double base = 0;
    // The sums of each day and branch, squared and crossed: what the interval of a Ratio rests on.
    qint64 days = 0;
    double dayTotals = 0;
    double dayBases = 0;
    double dayCross = 0;

    Sums& operator+=(const Sums& other);
    friend bool operator==(const Sums&, const Sums&) = default;
};

/// A number with everything needed not to be fooled by it. Percent are 0 to 100, money minor units.
struct Figure {
    std::optional<double> value{}; ///< nothing: not measured
    std::optional<double> low{};   ///< 95 % interval
    std::optional<double> high{};
    qint64 n = 0;
    qint64 events = 0;
    double error = 0; ///< standard error, for comparing two figures
    FigureStatus status = FigureStatus::NotMeasured;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// What the house holds the figure against: its standard, or what somebody set in its place.
struct Yardstick {
    std::optional<double> target{};
    int minimum = 30;
};
Yardstick yardstickOf(const Indicator& indicator);

/// The figure that the sums make. Without a case (and for counts without a source) it is not measured.
Figure figureOf(const Indicator& indicator, const Sums& sums, const Yardstick& yardstick);
FigureStatus judge(const Figure& figure, Better better, const Yardstick& yardstick);

/// Signals of a control chart: noise gets none (C-301).
enum class Signal { None, BeyondLimits, TwoOfThree, EightOneSide, SixRising, SixFalling };

struct TrendPoint {
    LocalDate month{}; ///< its first day
    Figure figure{};
    std::optional<double> centre{}; ///< nothing while there are fewer than eight months before it
    std::optional<double> lower{};  ///< three standard deviations of the process
    std::optional<double> upper{};
    Signal signal = Signal::None;
};
struct Trend {
    QString code{};
    std::vector<TrendPoint> points{};
};

} // namespace seraph::review

namespace seraph {
template <> struct Codes<review::FigureStatus> {
    using T = review::FigureStatus;
    static constexpr std::array kAll{std::pair{T::NotMeasured, "not_measured"},
                                     std::pair{T::TooFew, "too_few"},
                                     std::pair{T::NoTarget, "no_target"},
                                     std::pair{T::OnTarget, "on_target"},
                                     std::pair{T::Unclear, "unclear"},
                                     std::pair{T::OffTarget, "off_target"}};
};
template <> struct Codes<review::Signal> {
    using T = review::Signal;
    static constexpr std::array kAll{std::pair{T::None, "none"},
                                     std::pair{T::BeyondLimits, "beyond_limits"},
                                     std::pair{T::TwoOfThree, "two_of_three"},
                                     std::pair{T::EightOneSide, "eight_one_side"},
                                     std::pair{T::SixRising, "six_rising"},
                                     std::pair{T::SixFalling, "six_falling"}};
};
} // namespace seraph
