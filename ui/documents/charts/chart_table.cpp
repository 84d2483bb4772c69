// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/chart_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace seraph::charts {

using namespace Qt::StringLiterals;

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(seraph::charts::ChartWords)
};

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString shareText(double share)
{
    return NumberFormat{.factor = 100, .places = 0, .suffix = u"%"_s}.text(share);
}

QString intervalText(const NumberFormat& format, const Point& point)
{
    //: The lower and the upper end of an interval.
    return point.low && point.high
               ? ChartWords::tr("%1 to %2").arg(format.text(*point.low), format.text(*point.high))
               : u"–"_s;
}

QString stateText(const Point& point)
{
    switch (point.state) {
    case Point::State::Normal: return {};
    case Point::State::Few: return ChartWords::tr("too few to judge");
    case Point::State::Signal:
        return point.note.isEmpty() ? ChartWords::tr("Signal")
                                    : ChartWords::tr("Signal: %1").arg(point.note);
    }
    return {};
}

std::vector<QStringList> pointRows(const std::vector<Point>& points, const NumberFormat& format)
{
    std::vector<QStringList> rows;
    for (const Point& point : points)
        rows.push_back({point.label,
                        format.text(point.value),
                        point.value ? countText(point.sample) : u"–"_s,
                        intervalText(format, point),
                        stateText(point)});
    return rows;
}

ChartTable table(const Trend& chart)
{
    return {{{ChartWords::tr("Month")},
             {ChartWords::tr("Value"), true},
             {ChartWords::tr("n"), true},
             {ChartWords::tr("Confidence interval"), true},
             {ChartWords::tr("Note")}},
            pointRows(chart.points, chart.format)};
}

ChartTable table(const ControlChart& chart)
{
    return {{{ChartWords::tr("Month")},
             {ChartWords::tr("Value"), true},
             {ChartWords::tr("n"), true},
             {ChartWords::tr("Control limits"), true},
             {ChartWords::tr("Note")}},
            pointRows(chart.points, chart.format)};
}

ChartTable table(const Funnel& chart)
{
    ChartTable table{{{ChartWords::tr("Stage")},
                      {ChartWords::tr("Count"), true},
                      {ChartWords::tr("Lost on the way here"), true},
                      {ChartWords::tr("Of the first stage"), true},
                      {ChartWords::tr("Note")}},
                     {}};
    const auto worst = chart.worstBreak();
    for (std::size_t i = 0; i < chart.stages.size(); ++i) {
        const auto loss = chart.lossBefore(i);
        const qint64 first = chart.stages.front().count;
        table.rows.push_back(
            {chart.stages[i].label,
             countText(chart.stages[i].count),
             loss ? shareText(*loss) : u"–"_s,
             first == 0 ? u"–"_s : shareText(double(chart.stages[i].count) / double(first)),
             worst == i ? ChartWords::tr("Worst break") : QString()});
    }
    return table;
}

ChartTable table(const Pareto& chart)
{
    ChartTable table{{{ChartWords::tr("Reason")},
                      {ChartWords::tr("Count"), true},
                      {ChartWords::tr("Share"), true},
                      {ChartWords::tr("Together so far"), true}},
                     {}};
    const double all = double(chart.total());
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const qint64 count = chart.bars[i].count;
        table.rows.push_back({chart.bars[i].label,
                              countText(count),
                              all == 0 ? u"–"_s : shareText(double(count) / all),
                              shareText(chart.cumulated(i))});
    }
    return table;
}

ChartTable table(const HeatMap& chart)
{
    ChartTable table{{{ChartWords::tr("Weekday")}}, {}};
    for (const QString& column : chart.columns)
        table.columns.push_back({column, true});
    for (int row = 0; row < chart.rows.size(); ++row) {
        QStringList cells{chart.rows[row]};
        for (int column = 0; column < chart.columns.size(); ++column)
            cells.append(countText(chart.at(row, column)));
        table.rows.push_back(cells);
    }
    return table;
}

ChartTable table(const Radar& chart)
{
    ChartTable table{{{ChartWords::tr("Dimension")},
                      {chart.nowLabel, true},
                      {chart.beforeLabel, true},
                      {ChartWords::tr("Made of")}},
                     {}};
    const auto score = [](std::optional<double> value) {
        return value ? shareText(*value) : ChartWords::tr("not measured");
    };
    for (const Radar::Spoke& spoke : chart.spokes)
        table.rows.push_back({spoke.label, score(spoke.value), score(spoke.before), spoke.note});
    return table;
}

QString cellText(const HeatMap& chart, std::size_t mark)
{
    const auto width = std::size_t(chart.columns.size());
    //: One cell of a heat map: a weekday, an hour, how many.
    return ChartWords::tr("%1, %2 o'clock: %3")
        .arg(chart.rows[int(mark / width)],
             chart.columns[int(mark % width)],
             countText(chart.cells[mark]));
}

} // namespace

ChartTable tableOf(const Chart& chart)
{
    return std::visit([](const auto& one) { return table(one); }, chart);
}

std::optional<std::size_t> markAt(const Chart& chart, int row, int column)
{
    if (row < 0)
        return {};
    const auto* map = std::get_if<HeatMap>(&chart);
    if (!map)
        return std::size_t(row);
    if (column < 1)
        return {};
    return std::size_t(row * int(map->columns.size()) + column - 1);
}

QString markText(const Chart& chart, std::size_t mark)
{
    if (const auto* map = std::get_if<HeatMap>(&chart))
        return cellText(*map, mark);
    const ChartTable table = tableOf(chart);
    QStringList parts;
    for (int column = 1; column < int(table.columns.size()); ++column) {
        const QString& cell = table.rows[mark][column];
        if (!cell.isEmpty() && cell != u"–"_s)
            parts.append(table.columns[std::size_t(column)].isNumber
                             ? table.columns[std::size_t(column)].title + u' ' + cell
                             : cell);
    }
    return table.rows[mark][0] + u": "_s + parts.join(u", "_s);
}

} // namespace seraph::charts
