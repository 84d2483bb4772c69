// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/drawing.h"
#include "ui/documents/charts/shape_item.h"

#include <QLocale>

#include <algorithm>

namespace seraph::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHalfBar = 0.31;

QString percentText(double share)
{
    return NumberFormat{.factor = 100, .places = 0, .suffix = u"%"_s}.text(share);
}

/// "−41%"; no sign where nobody was lost, a plus where more came than there were.
QString lossText(double loss)
{
    constexpr double kRoundsToNothing = 0.005;
    const QString size = percentText(std::abs(loss));
    return std::abs(loss) < kRoundsToNothing ? size : (loss < 0 ? u"+"_s : u"−"_s) + size;
}

/// Names left, words right, bars lying between them from the top down.
void setUpBars(Canvas& canvas, const QStringList& names, const QStringList& words, double longest)
{
    QCustomPlot& plot = canvas.plot;
    const double room = plot.viewport().height();
    for (QCPAxis* axis : {plot.yAxis, plot.yAxis2}) {
        dressAxis(*axis, canvas.look);
        axis->setRange(-0.5, double(names.size()) - 0.5);
        axis->setRangeReversed(true);
        axis->setTickLabelColor(canvas.look.colours.text);
    }
    nameTicks(*plot.yAxis, names, canvas.look, room);
    nameTicks(*plot.yAxis2, words, canvas.look, room);
    plot.xAxis->setVisible(false);
    plot.xAxis->setRange(0, longest);
}

void addBar(Canvas& canvas, std::size_t index, double from, double to, ShapeItem::Style style)
{
    const double y = double(index);
    style.unit = canvas.look.unit;
    style.radius = canvas.pixels(3);
    new ShapeItem(&canvas.plot, rectangle(from, to, y - kHalfBar, y + kHalfBar), std::move(style));
}

/// The whole line of a bar can be pointed at, however short the bar is.
void addBarMark(Canvas& canvas, std::size_t index, double length, double longest)
{
    const double y = double(index);
    canvas.marks.push_back({QPointF(length, y), rectangle(0, longest, y - 0.5, y + 0.5)});
}

} // namespace

void drawChart(const Funnel& chart, Canvas& canvas)
{
    const Colours& colours = canvas.look.colours;
    const auto worst = chart.worstBreak();
    QStringList names;
    QStringList words;
    qint64 most = 1;
    for (std::size_t i = 0; i < chart.stages.size(); ++i) {
        const auto loss = chart.lossBefore(i);
        QString text = QLocale().toString(chart.stages[i].count);
        if (loss)
            text += u" · "_s + lossText(*loss);
        names.append(chart.stages[i].label);
        words.append(worst == i ? u"▼ "_s + text : text);
        most = std::max(most, chart.stages[i].count);
    }
    setUpBars(canvas, names, words, double(most));
    for (std::size_t i = 0; i < chart.stages.size(); ++i) {
        const auto count = double(chart.stages[i].count);
        addBar(canvas, i, 0, double(most), {.fill = colours.grid});
        if (worst == i)
            addBar(canvas,
                   i,
                   0,
                   count,
                   {.fill = colours.signal,
                    .hatch = ShapeItem::Hatch::Rising,
                    .hatchColour = colours.surface});
        else
            addBar(canvas, i, 0, count, {.fill = colours.main});
        addBarMark(canvas, i, count, double(most));
    }
}

void drawChart(const Pareto& chart, Canvas& canvas)
{
    const Colours& colours = canvas.look.colours;
    QCustomPlot& plot = canvas.plot;
    QStringList names;
    QStringList words;
    const double all = double(std::max<qint64>(1, chart.total()));
    for (const Pareto::Bar& bar : chart.bars) {
        names.append(bar.label);
        words.append(QLocale().toString(bar.count) + u" · "_s + percentText(double(bar.count) / all));
    }
    constexpr double kRoom = 1.025; // the last marker of the sum is whole
    setUpBars(canvas, names, words, all * kRoom);
    dressAxis(*plot.xAxis2, canvas.look);
    plot.xAxis2->setRange(0, kRoom);
    QSharedPointer<QCPAxisTickerText> shares(new QCPAxisTickerText);
    for (const double share : {0.0, 0.5, 0.8, 1.0})
        shares->addTick(share, percentText(share));
    plot.xAxis2->setTicker(shares);
    plot.xAxis2->grid()->setVisible(true);
    QVector<double> keys;
    QVector<double> cumulated;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const auto count = double(chart.bars[i].count);
        addBar(canvas, i, 0, count, {.fill = colours.main});
        addBarMark(canvas, i, count, all);
        keys.append(double(i));
        cumulated.append(chart.cumulated(i) * all);
    }
    // One scale for bars and sum: a bar's end and the line tell shares of the same whole.
    auto* line = plot.addGraph(plot.yAxis, plot.xAxis);
    line->setData(keys, cumulated, true);
    line->setPen(QPen(colours.second, canvas.pixels(1.6), Qt::DashLine));
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond,
                                          QPen(colours.second, canvas.pixels(1.4)),
                                          colours.surface,
                                          canvas.pixels(7)));
    line->setSelectable(QCP::stNone);
}

} // namespace seraph::charts
