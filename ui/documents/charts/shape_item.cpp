// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/shape_item.h"

namespace seraph::charts {

namespace {

constexpr double kHatchGap = 6; ///< between two lines, in units
constexpr double kMiss = -1;

} // namespace

ShapeItem::ShapeItem(QCustomPlot* plot, QPolygonF polygon, Style style)
    : QCPAbstractItem(plot)
    , m_polygon(std::move(polygon))
    , m_style(std::move(style))
    , m_axes(plot->axisRect())
{
    setSelectable(false);
}

QPolygonF ShapeItem::pixels() const
{
    const QCPAxis* x = m_axes->axis(QCPAxis::atBottom);
    const QCPAxis* y = m_axes->axis(QCPAxis::atLeft);
    QPolygonF points;
    for (const QPointF& point : m_polygon)
        points << QPointF(x->coordToPixel(point.x()), y->coordToPixel(point.y()));
    return points;
}

double ShapeItem::selectTest(const QPointF& position, bool, QVariant*) const
{
    return pixels().containsPoint(position, Qt::OddEvenFill) ? 0 : kMiss;
}

QPainterPath ShapeItem::outlinePath() const
{
    QPainterPath path;
    if (m_style.radius > 0 || m_style.inset > 0) {
        const double inset = m_style.inset;
        const QRectF area = pixels().boundingRect().adjusted(inset, inset, -inset, -inset);
        const double radius = std::min({m_style.radius, area.width() / 2, area.height() / 2});
        path.addRoundedRect(area, radius, radius);
    } else {
        path.addPolygon(pixels());
        path.closeSubpath();
    }
    return path;
}

void ShapeItem::draw(QCPPainter* painter)
{
    const QPainterPath path = outlinePath();
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.fill);
    painter->drawPath(path);
    if (m_style.hatch != Hatch::None)
        drawHatch(*painter, path);
    if (m_style.outline.style() == Qt::NoPen)
        return;
    painter->setPen(m_style.outline);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

void ShapeItem::drawHatch(QCPPainter& painter, const QPainterPath& within) const
{
    const QRectF area = within.boundingRect();
    const double gap = kHatchGap * m_style.unit;
    painter.save();
    painter.setClipPath(within, Qt::IntersectClip);
    painter.setPen(QPen(m_style.hatchColour, 1.4 * m_style.unit));
    for (double x = area.left() - area.height(); x < area.right(); x += gap) {
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        if (m_style.hatch == Hatch::Crossed)
            painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
    }
    painter.restore();
}

QPolygonF rectangle(double left, double right, double bottom, double top)
{
    return QPolygonF{{left, bottom}, {right, bottom}, {right, top}, {left, top}};
}

} // namespace seraph::charts
