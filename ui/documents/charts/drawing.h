// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/chart.h"
#include "ui/documents/charts/custom_plot.h"
#include "ui/documents/charts/look.h"

#include <QPolygonF>

#include <vector>

namespace seraph::charts {

/// Where a mark lies, in the coordinates of the axes: a point, or an area where it has one.
struct MarkPlace {
    QPointF at;
    QPolygonF area{};
};

/// What the drawings below draw on, and what they leave behind.
struct Canvas {
    QCustomPlot& plot;
    const Look& look;
    std::vector<MarkPlace> marks{};
    double pixels(double units) const { return units * look.unit; }
};

/// One function per kind, overloaded: std::visit picks it, and a new kind without one does not compile.
void drawChart(const Trend& chart, Canvas& canvas);
void drawChart(const ControlChart& chart, Canvas& canvas);
void drawChart(const Funnel& chart, Canvas& canvas);
void drawChart(const Pareto& chart, Canvas& canvas);
void drawChart(const HeatMap& chart, Canvas& canvas);
void drawChart(const Radar& chart, Canvas& canvas);

/// A bare axis: labels in the muted colour, no ticks, no line.
void dressAxis(QCPAxis& axis, const Look& look);
/// Puts words at 0, 1, 2 …; every second or third only where all would not fit into `room` pixels.
void nameTicks(QCPAxis& axis, const QStringList& names, const Look& look, double room);
/// Words at certain heights of the right axis; those that would touch share a line.
void nameLevels(QCPAxis& axis, std::vector<Level> levels, const QCPRange& range, const Look& look);
void addLine(Canvas& canvas, const QVector<double>& keys, const QVector<double>& values, const QPen& pen);
struct TextStyle {
    enum class Ground { Clear, Covered }; ///< Covered: lines behind the words are hidden
    QColor colour;
    Qt::Alignment alignment = Qt::AlignCenter;
    double scale = 1;
    Ground ground = Ground::Clear;
    double gap = 0; ///< left and right of the words, in units
};
void addText(Canvas& canvas, QPointF at, const QString& text, const TextStyle& style);

} // namespace seraph::charts
