// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

/// Charts as plain values: what is on them, never how they are drawn. The same value becomes a widget (ui/widgets/chart_view.h),
/// a drawing on paper (recorded_chart.h) and the table behind both (chart_table.h), which says everything without a picture.
///
/// A *mark* is one thing that can be pointed at: a month, a stage, a reason, an hour of a weekday, a spoke. Marks are counted
/// from 0 in the order in which they stand in the chart, and so are the rows (of a heat map: the cells) of its table.
namespace seraph::charts {

/// How the numbers of a chart are written: 0.316 with factor 100, one place and "%" is "31.6%".
struct NumberFormat {
    double factor = 1;
    int places = 0;
    QString suffix{};
    QString prefix{};

    QString text(double value) const;
    /// A dash for what was not measured.
    QString text(const std::optional<double>& value) const;
};

/// One month of a series. Nothing is drawn for a value that was not measured.
struct Point {
    QString label; ///< short, for the axis: "10月"
    std::optional<double> value{};
    std::optional<double> low{}; ///< of the confidence interval, or of the control limits
    std::optional<double> high{};
    int sample = 0;
    enum class State {
        Normal,
        Signal,
        Few
    }; ///< Few: under the minimum sample, drawn hollow and never coloured
    State state = State::Normal;
    QString note{}; ///< why it is a signal, in words
};

/// A level to compare with: a target, the same month a year ago, a benchmark that somebody entered.
struct Level {
    QString label;
    double value = 0;
};

/// A figure over the months, with the interval in which the true value lies.
struct Trend {
    QString title;
    QString note{};
    NumberFormat format{};
    std::vector<Point> points{};
    std::vector<Level> levels{};
};

/// The same with the limits of what chance explains: what lies outside, or runs too long on one side, is a signal.
struct ControlChart {
    QString title;
    QString note{};
    NumberFormat format{};
    double centre = 0;
    std::vector<Point> points{}; ///< low and high are the control limits of that month
};

/// How many go on from one touchpoint to the next.
struct Funnel {
    struct Stage {
        QString label;
        qint64 count = 0;
    };
    QString title;
    QString note{};
    std::vector<Stage> stages{};

    /// The share that did not go on to this stage; nothing at the first one, and where nobody was there before.
    std::optional<double> lossBefore(std::size_t stage) const;
    /// Where the largest share is lost.
    std::optional<std::size_t> worstBreak() const;
};

/// Reasons by size, with the share that the largest ones make up together.
struct Pareto {
    struct Bar {
        QString label;
        qint64 count = 0;
    };
    QString title;
    QString note{};
    std::vector<Bar> bars{}; ///< largest first

    qint64 total() const;
    /// Of this bar and all before it, 0 to 1.
    double cumulated(std::size_t bar) const;
};

/// How much there is at each hour of each weekday.
struct HeatMap {
    QString title;
    QString note{};
    QStringList rows{};       ///< "周一"
    QStringList columns{};    ///< "9"
    std::vector<int> cells{}; ///< row by row

    int at(int row, int column) const { return cells[std::size_t(row * columns.size() + column)]; }
    int highest() const;
};

/// How far each dimension is, now and before; 1 is all of it.
struct Radar {
    struct Spoke {
        QString label;
        std::optional<double> value{}; ///< 0 to 1; nothing where nothing was measured
        std::optional<double> before{};
        QString note{}; ///< what the spoke is made of
    };
    QString title;
    QString note{};
    QString nowLabel{};
    QString beforeLabel{};
    std::vector<Spoke> spokes{};
};

using Chart = std::variant<Trend, ControlChart, Funnel, Pareto, HeatMap, Radar>;

const QString& titleOf(const Chart& chart);
const QString& noteOf(const Chart& chart);
std::size_t markCount(const Chart& chart);
/// True where there is nothing to draw: no stage, nobody counted, no month measured.
bool isEmpty(const Chart& chart);

} // namespace seraph::charts
