// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/custom_plot.h"

#include <QColor>
#include <QPolygonF>

namespace seraph::charts {

/// A filled polygon in the coordinates of the axes: a bar, a cell, a band, the sheet of a radar. Hatching is drawn as lines,
/// not as a brush: it keeps its width on every device and in a PDF.
class ShapeItem final : public QCPAbstractItem {
    Q_OBJECT

public:
    enum class Hatch { None, Rising, Crossed };
    struct Style {
        QColor fill = Qt::transparent;
        QPen outline = QPen(Qt::NoPen);
        Hatch hatch = Hatch::None;
        QColor hatchColour = Qt::transparent;
        double unit = 1;
        double radius = 0; ///< of the corners, for rectangles, in pixels
        double inset = 0;  ///< white space on each side of a rectangle, in pixels
    };
    ShapeItem(QCustomPlot* plot, QPolygonF polygon, Style style);

    double selectTest(const QPointF& position,
                      bool onlySelectable,
                      QVariant* details = nullptr) const override;
    /// Where it lies now, in pixels.
    QPolygonF pixels() const;

protected:
    void draw(QCPPainter* painter) override;

private:
    QPainterPath outlinePath() const;
    void drawHatch(QCPPainter& painter, const QPainterPath& within) const;

    QPolygonF m_polygon;
    Style m_style;
    QCPAxisRect* m_axes;
};

QPolygonF rectangle(double left, double right, double bottom, double top);

} // namespace seraph::charts
