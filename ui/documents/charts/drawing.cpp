// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/drawing.h"

#include <QFontMetricsF>

#include <algorithm>

namespace seraph::charts {

using namespace Qt::StringLiterals;

void dressAxis(QCPAxis& axis, const Look& look)
{
    axis.setVisible(true);
    axis.setTickLabelFont(look.font);
    axis.setTickLabelColor(look.colours.muted);
    axis.setTickLabelPadding(qRound(6 * look.unit));
    axis.setTickLength(0);
    axis.setSubTicks(false);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(Qt::transparent)); // a pen that draws nothing still leaves dots in a recording
    axis.grid()->setVisible(false);
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setPen(QPen(look.colours.grid, look.unit));
}

void nameTicks(QCPAxis& axis, const QStringList& names, const Look& look, double room)
{
    const QFontMetricsF metrics(look.font);
    const bool sideways = axis.orientation() == Qt::Horizontal;
    double needed = 0;
    for (const QString& name : names)
        needed = std::max(
            needed, sideways ? metrics.horizontalAdvance(name) + 10 * look.unit : metrics.height());
    const double each = names.isEmpty() ? room : room / double(names.size());
    const int step = std::max(1, int(std::ceil(needed / std::max(each, 1.0))));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    // The last one is the month that the page is about: it always has its name.
    for (int i = int(names.size()) - 1; i >= 0; i -= step)
        ticker->addTick(i, names[i]);
    axis.setTicker(ticker);
}

void nameLevels(QCPAxis& axis, std::vector<Level> levels, const QCPRange& range, const Look& look)
{
    constexpr double kTouching = 0.09; ///< of the range
    dressAxis(axis, look);
    axis.setRange(range);
    std::sort(levels.begin(), levels.end(), [](const Level& a, const Level& b) {
        return a.value < b.value;
    });
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    std::vector<Level> shown;
    for (const Level& level : levels) {
        if (!shown.empty() && level.value - shown.back().value < kTouching * range.size())
            shown.back().label = level.label + u'\n' + shown.back().label;
        else
            shown.push_back(level);
    }
    for (const Level& level : shown)
        ticker->addTick(level.value, level.label);
    axis.setTicker(ticker);
}

void addLine(Canvas& canvas, const QVector<double>& keys, const QVector<double>& values, const QPen& pen)
{
    auto* graph = canvas.plot.addGraph();
    graph->setData(keys, values, true);
    graph->setPen(pen);
    graph->setSelectable(QCP::stNone);
    graph->setAntialiased(true);
}

void addText(Canvas& canvas, QPointF at, const QString& text, const TextStyle& style)
{
    auto* item = new QCPItemText(&canvas.plot);
    QFont font = canvas.look.font;
    font.setPixelSize(qRound(font.pixelSize() * style.scale));
    item->setFont(font);
    item->setColor(style.colour);
    item->setText(text);
    item->setPositionAlignment(style.alignment);
    item->position->setCoords(at);
    item->setClipToAxisRect(false);
    item->setSelectable(false);
    if (style.ground == TextStyle::Ground::Covered)
        item->setBrush(canvas.look.colours.surface);
    const int side = qRound(canvas.pixels(style.gap));
    item->setPadding({side, 0, side, 0});
}

} // namespace seraph::charts
