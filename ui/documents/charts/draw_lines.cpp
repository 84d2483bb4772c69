// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/drawing.h"
#include "ui/documents/charts/shape_item.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace seraph::charts {

using namespace Qt::StringLiterals;

namespace {

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(seraph::charts::LineWords)
};

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN(); ///< a gap in a line of QCustomPlot

constexpr double kSignalTextAway = 0.07; ///< of the chart's height

double lastKey(const std::vector<Point>& points)
{
    return double(points.size()) - 0.5;
}

/// Whether any interval rests on enough cases to say how high the chart has to be.
bool hasTrusted(const std::vector<Point>& points)
{
    return std::any_of(points.begin(), points.end(), [](const Point& point) {
        return point.value && point.low && point.state != Point::State::Few;
    });
}

/// Every value and level lies on the chart, and every interval that rests on enough cases. That of a month with three cases
/// reaches from 0 to 100 and would press all the others flat: it goes as far as the chart does (addCuts).
QCPRange rangeOf(const std::vector<Point>& points,
                 const std::vector<Level>& levels,
                 const NumberFormat& format)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto take = [&](const std::optional<double>& value) {
        if (!value)
            return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    };
    const bool trusted = hasTrusted(points);
    for (const Point& point : points) {
        take(point.value);
        if (trusted && point.state == Point::State::Few)
            continue;
        take(point.low);
        take(point.high);
    }
    for (const Level& level : levels)
        take(level.value);
    if (low > high)
        return {0, 1};
    // A line that does not move still needs an axis whose numbers differ.
    const double step = std::pow(10.0, -format.places) / format.factor;
    const double room = std::max((high - low) * 0.14, std::max(std::abs(high) * 0.02, 2 * step));
    return {low >= 0 ? std::max(0.0, low - room) : low - room, high + room};
}

class FormatTicker final : public QCPAxisTicker {
public:
    explicit FormatTicker(NumberFormat format) : m_format(std::move(format)) { setTickCount(4); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return m_format.text(tick);
    }

private:
    NumberFormat m_format;
};

void setUpAxes(Canvas& canvas,
               const std::vector<Point>& points,
               const NumberFormat& format,
               const QCPRange& range)
{
    QCustomPlot& plot = canvas.plot;
    dressAxis(*plot.xAxis, canvas.look);
    dressAxis(*plot.yAxis, canvas.look);
    plot.xAxis->setRange(-0.5, lastKey(points));
    plot.yAxis->setRange(range);
    plot.yAxis->grid()->setVisible(true);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new FormatTicker(format)));
    QStringList names;
    for (const Point& point : points)
        names.append(point.label);
    nameTicks(*plot.xAxis, names, canvas.look, plot.viewport().width() * 0.8);
}

QPolygonF bandBetween(const std::vector<Point>& points, std::size_t first, std::size_t end)
{
    if (end - first == 1) {
        constexpr double kHalf = 0.1;
        return rectangle(
            double(first) - kHalf, double(first) + kHalf, *points[first].low, *points[first].high);
    }
    QPolygonF band;
    for (std::size_t i = first; i < end; ++i)
        band << QPointF(double(i), *points[i].high);
    for (std::size_t i = end; i > first; --i)
        band << QPointF(double(i - 1), *points[i - 1].low);
    return band;
}

void addBand(Canvas& canvas, const std::vector<Point>& points)
{
    const auto has = [&](std::size_t i) {
        return points[i].value && points[i].low && points[i].high;
    };
    const QPen edge(canvas.look.colours.muted, canvas.pixels(0.6), Qt::DotLine);
    for (std::size_t i = 0; i < points.size();) {
        std::size_t end = i;
        while (end < points.size() && has(end))
            ++end;
        if (end > i)
            new ShapeItem(&canvas.plot,
                          bandBetween(points, i, end),
                          {.fill = canvas.look.colours.band, .outline = edge});
        i = end + 1;
    }
}

/// An arrow where an interval goes on beyond the chart.
void addCuts(Canvas& canvas, const std::vector<Point>& points, const QCPRange& range)
{
    const auto cut = [&](std::size_t month, double height, const QString& arrow, Qt::AlignmentFlag edge) {
        addText(canvas,
                {double(month), height},
                arrow,
                {.colour = canvas.look.colours.muted, .alignment = Qt::AlignHCenter | edge, .scale = 0.8});
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value || !points[i].low || !points[i].high)
            continue;
        if (*points[i].high > range.upper)
            cut(i, range.upper, u"▲"_s, Qt::AlignTop);
        if (*points[i].low < range.lower)
            cut(i, range.lower, u"▼"_s, Qt::AlignBottom);
    }
}

void addSeries(Canvas& canvas, const std::vector<Point>& points)
{
    QVector<double> keys;
    QVector<double> values;
    for (std::size_t i = 0; i < points.size(); ++i) {
        keys.append(double(i));
        values.append(points[i].value.value_or(kNothing));
    }
    addLine(canvas,
            keys,
            values,
            QPen(canvas.look.colours.main, canvas.pixels(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void addMarkers(Canvas& canvas,
                const std::vector<Point>& points,
                Point::State state,
                const QCPScatterStyle& style)
{
    QVector<double> keys;
    QVector<double> values;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].state == state && points[i].value) {
            keys.append(double(i));
            values.append(*points[i].value);
        }
    }
    addLine(canvas, keys, values, Qt::NoPen);
    auto* graph = canvas.plot.graph(canvas.plot.graphCount() - 1);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(style);
}

void addAllMarkers(Canvas& canvas, const std::vector<Point>& points)
{
    const Colours& colours = canvas.look.colours;
    const auto style =
        [&](QCPScatterStyle::ScatterShape shape, const QColor& line, const QColor& fill, double size) {
            return QCPScatterStyle(shape, QPen(line, canvas.pixels(1.6)), fill, canvas.pixels(size));
        };
    addMarkers(canvas,
               points,
               Point::State::Normal,
               style(QCPScatterStyle::ssCircle, colours.main, colours.main, 5));
    addMarkers(canvas,
               points,
               Point::State::Few,
               style(QCPScatterStyle::ssCircle, colours.muted, colours.surface, 6));
    addMarkers(canvas,
               points,
               Point::State::Signal,
               style(QCPScatterStyle::ssCircle, colours.signal, Qt::transparent, 15));
    addMarkers(canvas,
               points,
               Point::State::Signal,
               style(QCPScatterStyle::ssDiamond, colours.signal, colours.signal, 8));
    for (std::size_t i = 0; i < points.size(); ++i)
        canvas.marks.push_back(
            {QPointF(double(i), points[i].value.value_or(canvas.plot.yAxis->range().center()))});
}

/// Words at the latest signal; the table has those of the earlier ones.
void nameLastSignal(Canvas& canvas, const std::vector<Point>& points)
{
    const auto last = std::find_if(points.rbegin(), points.rend(), [](const Point& point) {
        return point.state == Point::State::Signal && point.value;
    });
    if (last == points.rend())
        return;
    const auto index = double(std::distance(last, points.rend()) - 1);
    const QString text = last->note.isEmpty() ? LineWords::tr("Signal")
                                              : LineWords::tr("Signal: %1").arg(last->note);
    const double middle = double(points.size() - 1) / 2;
    const Qt::Alignment side = index > middle ? Qt::AlignRight : Qt::AlignLeft;
    // Beside and above or below it: at its own height stand the months next to it.
    const QCPRange range = canvas.plot.yAxis->range();
    const bool high = *last->value > range.center();
    const double away = (high ? -1 : 1) * kSignalTextAway * range.size();
    addText(canvas,
            {index, *last->value + away},
            text,
            {.colour = canvas.look.colours.signal,
             .alignment = side | (high ? Qt::AlignTop : Qt::AlignBottom),
             .ground = TextStyle::Ground::Covered,
             .gap = 2});
}

void addLevels(Canvas& canvas, const std::vector<Level>& levels, double end)
{
    static constexpr Qt::PenStyle kDashes[] = {
        Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const QPen pen(canvas.look.colours.second, canvas.pixels(1.4), kDashes[i % std::size(kDashes)]);
        addLine(canvas, {-0.5, end}, {levels[i].value, levels[i].value}, pen);
    }
}

void addLimits(Canvas& canvas, const std::vector<Point>& points)
{
    QVector<double> keys;
    QVector<double> lower;
    QVector<double> upper;
    for (std::size_t i = 0; i < points.size(); ++i) {
        keys.append(double(i));
        lower.append(points[i].low.value_or(kNothing));
        upper.append(points[i].high.value_or(kNothing));
    }
    const QPen pen(canvas.look.colours.muted, canvas.pixels(1.2), Qt::DashLine);
    for (const QVector<double>& limits : {lower, upper}) {
        addLine(canvas, keys, limits, pen);
        canvas.plot.graph(canvas.plot.graphCount() - 1)->setLineStyle(QCPGraph::lsStepCenter);
    }
}

std::vector<Level> limitNames(const ControlChart& chart)
{
    std::vector<Level> names{
        {LineWords::tr("Centre %1").arg(chart.format.text(chart.centre)), chart.centre}};
    if (chart.points.empty())
        return names;
    if (const auto& low = chart.points.back().low)
        names.push_back({LineWords::tr("Lower limit"), *low});
    if (const auto& high = chart.points.back().high)
        names.push_back({LineWords::tr("Upper limit"), *high});
    return names;
}

} // namespace

void drawChart(const Trend& chart, Canvas& canvas)
{
    const QCPRange range = rangeOf(chart.points, chart.levels, chart.format);
    setUpAxes(canvas, chart.points, chart.format, range);
    addBand(canvas, chart.points);
    addCuts(canvas, chart.points, range);
    addLevels(canvas, chart.levels, lastKey(chart.points));
    if (!chart.levels.empty())
        nameLevels(*canvas.plot.yAxis2, chart.levels, range, canvas.look);
    addSeries(canvas, chart.points);
    addAllMarkers(canvas, chart.points);
    nameLastSignal(canvas, chart.points);
}

void drawChart(const ControlChart& chart, Canvas& canvas)
{
    const QCPRange range = rangeOf(chart.points, {{{}, chart.centre}}, chart.format);
    setUpAxes(canvas, chart.points, chart.format, range);
    canvas.plot.yAxis->grid()->setVisible(false);
    addLine(canvas,
            {-0.5, lastKey(chart.points)},
            {chart.centre, chart.centre},
            QPen(canvas.look.colours.muted, canvas.pixels(1.2)));
    addLimits(canvas, chart.points);
    nameLevels(*canvas.plot.yAxis2, limitNames(chart), range, canvas.look);
    addSeries(canvas, chart.points);
    addAllMarkers(canvas, chart.points);
    nameLastSignal(canvas, chart.points);
}

} // namespace seraph::charts
