// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/drawing.h"
#include "ui/documents/charts/shape_item.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace seraph::charts {

using namespace Qt::StringLiterals;

namespace {

QColor between(const QColor& low, const QColor& high, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(low.redF(), high.redF()),
                            mix(low.greenF(), high.greenF()),
                            mix(low.blueF(), high.blueF()));
}

/// Rough lightness is enough to choose between two texts that are far apart.
double lightness(const QColor& colour)
{
    return 0.3 * colour.redF() + 0.6 * colour.greenF() + 0.1 * colour.blueF();
}

const QColor& readableOn(const QColor& cell, const Colours& colours)
{
    const double toText = std::abs(lightness(cell) - lightness(colours.text));
    const double toOther = std::abs(lightness(cell) - lightness(colours.onMain));
    return toText >= toOther ? colours.text : colours.onMain;
}

void addCell(Canvas& canvas, const HeatMap& map, int row, int column)
{
    const int count = map.at(row, column);
    const double share = double(count) / std::max(1, map.highest());
    // Empty hours are an outline; the smallest count is already told from them.
    const QColor fill =
        count == 0 ? canvas.look.colours.surface
                   : between(canvas.look.colours.band, canvas.look.colours.main, 0.12 + 0.88 * share);
    const QPolygonF area = rectangle(column - 0.5, column + 0.5, row - 0.5, row + 0.5);
    new ShapeItem(
        &canvas.plot,
        area,
        {.fill = fill,
         .outline = count == 0 ? QPen(canvas.look.colours.grid, canvas.look.unit) : QPen(Qt::NoPen),
         .unit = canvas.look.unit,
         .radius = canvas.pixels(3),
         .inset = canvas.pixels(1.5)});
    canvas.marks.push_back({QPointF(column, row), area});
    const QString text = QLocale().toString(count);
    const double room = canvas.plot.viewport().width() * 0.85 / double(map.columns.size());
    if (count > 0 && QFontMetricsF(canvas.look.font).horizontalAdvance(text) < room)
        addText(canvas,
                QPointF(column, row),
                text,
                {.colour = readableOn(fill, canvas.look.colours), .scale = 0.9});
}

QPointF onSpoke(std::size_t spoke, std::size_t count, double length)
{
    const double angle = std::numbers::pi / 2 - 2 * std::numbers::pi * double(spoke) / double(count);
    return {length * std::cos(angle), length * std::sin(angle)};
}

QPolygonF ring(std::size_t count, double length)
{
    QPolygonF polygon;
    for (std::size_t i = 0; i < count; ++i)
        polygon << onSpoke(i, count, length);
    return polygon;
}

QString shareOfRadar(double share)
{
    return NumberFormat{.factor = 100, .places = 0, .suffix = u"%"_s}.text(share);
}

QString spokeText(const Radar::Spoke& spoke)
{
    return spoke.label + u' ' + (spoke.value ? shareOfRadar(*spoke.value) : u"–"_s);
}

/// Gives both directions the same scale, with room for the names around.
void setUpRadar(Canvas& canvas, const Radar& chart)
{
    QCustomPlot& plot = canvas.plot;
    auto* axes = plot.axisRect();
    axes->setAutoMargins(QCP::msNone);
    const int margin = qRound(canvas.pixels(8));
    axes->setMargins({margin, margin, margin, margin});
    const QFontMetricsF metrics(canvas.look.font);
    double widest = 0;
    for (const Radar::Spoke& spoke : chart.spokes)
        widest = std::max(widest, metrics.horizontalAdvance(spokeText(spoke)));
    const double height = std::max(1.0, plot.viewport().height() - 2.0 * margin);
    const double width = std::max(1.0, plot.viewport().width() - 2.0 * margin);
    const double radius =
        std::max(1.0, std::min(height / 2 - 1.4 * metrics.height(), width / 2 - widest));
    const double half = 1 / radius;
    plot.xAxis->setVisible(false);
    plot.yAxis->setVisible(false);
    plot.xAxis->setRange(-half * width / 2, half * width / 2);
    plot.yAxis->setRange(-half * height / 2, half * height / 2);
}

void addWeb(Canvas& canvas, std::size_t count)
{
    const Colours& colours = canvas.look.colours;
    for (const double level : {0.25, 0.5, 0.75, 1.0})
        new ShapeItem(&canvas.plot,
                      ring(count, level),
                      {.outline = QPen(level < 1 ? colours.grid : colours.muted, canvas.look.unit)});
    for (std::size_t i = 0; i < count; ++i)
        new ShapeItem(&canvas.plot,
                      QPolygonF{{0, 0}, onSpoke(i, count, 1)},
                      {.outline = QPen(colours.grid, canvas.look.unit)});
    for (const double level : {0.5, 1.0}) {
        // In the middle between two spokes, where no sheet has a corner.
        const QPointF at = (onSpoke(0, count, level) + onSpoke(1, count, level)) / 2;
        addText(canvas,
                at,
                shareOfRadar(level),
                {.colour = colours.muted, .scale = 0.85, .ground = TextStyle::Ground::Covered, .gap = 2});
    }
}

using SpokeValue = std::optional<double> Radar::Spoke::*;

void addSheet(Canvas& canvas,
              const Radar& chart,
              SpokeValue value,
              ShapeItem::Style style,
              const QCPScatterStyle& markers)
{
    QPolygonF sheet;
    const std::size_t count = chart.spokes.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto& measured = chart.spokes[i].*value)
            sheet << onSpoke(i, count, std::clamp(*measured, 0.0, 1.0));
    }
    new ShapeItem(&canvas.plot, sheet, std::move(style));
    auto* corners = new QCPCurve(canvas.plot.xAxis, canvas.plot.yAxis);
    QVector<double> x;
    QVector<double> y;
    for (const QPointF& point : sheet) {
        x.append(point.x());
        y.append(point.y());
    }
    corners->setData(x, y);
    corners->setLineStyle(QCPCurve::lsNone);
    corners->setScatterStyle(markers);
    corners->setSelectable(QCP::stNone);
}

void nameSpoke(Canvas& canvas, const Radar& chart, std::size_t spoke)
{
    const QPointF at = onSpoke(spoke, chart.spokes.size(), 1.06);
    Qt::Alignment alignment = std::abs(at.x()) < 0.2 ? Qt::AlignHCenter
                              : at.x() > 0           ? Qt::AlignLeft
                                                     : Qt::AlignRight;
    alignment |= std::abs(at.y()) < 0.3 ? Qt::AlignVCenter
                 : at.y() > 0           ? Qt::AlignBottom
                                        : Qt::AlignTop;
    const bool measured = chart.spokes[spoke].value.has_value();
    addText(canvas,
            at,
            spokeText(chart.spokes[spoke]),
            {.colour = measured ? canvas.look.colours.text : canvas.look.colours.muted,
             .alignment = alignment});
}

} // namespace

void drawChart(const HeatMap& chart, Canvas& canvas)
{
    QCustomPlot& plot = canvas.plot;
    plot.xAxis->setVisible(false);
    dressAxis(*plot.xAxis2, canvas.look);
    dressAxis(*plot.yAxis, canvas.look);
    plot.yAxis->setRangeReversed(true);
    for (QCPAxis* axis : {plot.xAxis, plot.xAxis2})
        axis->setRange(-0.5, double(chart.columns.size()) - 0.5);
    plot.yAxis->setRange(-0.5, double(chart.rows.size()) - 0.5);
    nameTicks(*plot.xAxis2, chart.columns, canvas.look, plot.viewport().width() * 0.85);
    nameTicks(*plot.yAxis, chart.rows, canvas.look, plot.viewport().height());
    for (int row = 0; row < chart.rows.size(); ++row) {
        for (int column = 0; column < chart.columns.size(); ++column)
            addCell(canvas, chart, row, column);
    }
}

void drawChart(const Radar& chart, Canvas& canvas)
{
    const Colours& colours = canvas.look.colours;
    const std::size_t count = chart.spokes.size();
    setUpRadar(canvas, chart);
    addWeb(canvas, count);
    const auto marker = [&](QCPScatterStyle::ScatterShape shape, const QColor& line, const QColor& fill) {
        return QCPScatterStyle(shape, QPen(line, canvas.pixels(1.6)), fill, canvas.pixels(6));
    };
    QColor sheet = colours.main;
    sheet.setAlphaF(0.22F);
    addSheet(canvas,
             chart,
             &Radar::Spoke::before,
             {.outline = QPen(colours.second, canvas.pixels(1.4), Qt::DotLine)},
             marker(QCPScatterStyle::ssDiamond, colours.second, colours.surface));
    addSheet(canvas,
             chart,
             &Radar::Spoke::value,
             {.fill = sheet, .outline = QPen(colours.main, canvas.pixels(2))},
             marker(QCPScatterStyle::ssCircle, colours.main, colours.main));
    for (std::size_t i = 0; i < count; ++i) {
        nameSpoke(canvas, chart, i);
        canvas.marks.push_back(
            {onSpoke(i, count, std::clamp(chart.spokes[i].value.value_or(0), 0.0, 1.0))});
    }
}

} // namespace seraph::charts
