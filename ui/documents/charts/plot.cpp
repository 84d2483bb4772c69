// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/plot.h"

#include "ui/documents/charts/chart_table.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace seraph::charts {

namespace {

constexpr double kNear = 26; ///< how far from a point a click still means it, in units

} // namespace

Plot::Plot(QWidget* parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setPlottingHints({});
    setAntialiasedElements(QCP::aeAll);
    axisRect()->setBackground(Qt::NoBrush);
}

void Plot::setChart(Chart chart, Look look)
{
    m_chart = std::move(chart);
    m_look = std::move(look);
    m_current.reset();
    setAccessibleName(titleOf(m_chart));
    setAccessibleDescription(noteOf(m_chart));
    redraw();
}

void Plot::redraw()
{
    rebuild();
    replot(rpQueuedRefresh);
}

void Plot::rebuild()
{
    clearPlottables();
    clearItems();
    setBackground(QBrush(m_look.colours.surface));
    auto* axes = axisRect();
    axes->setAutoMargins(QCP::msAll);
    const int margin = qRound(4 * m_look.unit);
    axes->setMinimumMargins({margin, margin, margin, margin});
    for (QCPAxis* axis : axes->axes()) {
        axis->setVisible(false);
        axis->setRangeReversed(false);
        axis->grid()->setVisible(false);
    }
    Canvas canvas{*this, m_look};
    if (!isEmpty(m_chart))
        std::visit([&](const auto& one) { drawChart(one, canvas); }, m_chart);
    m_marks = std::move(canvas.marks);
}

void Plot::paintInto(QCPPainter& painter, QSize size)
{
    setViewport(QRect(QPoint(), size));
    rebuild(); // a replot would paint a sheet of paper in pixels, only to throw it away
    setBackground(Qt::NoBrush);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    toPainter(&painter, size.width(), size.height());
}

QPolygonF Plot::areaOf(std::size_t mark) const
{
    QPolygonF pixels;
    for (const QPointF& point : m_marks[mark].area)
        pixels << QPointF(xAxis->coordToPixel(point.x()), yAxis->coordToPixel(point.y()));
    return pixels;
}

QPointF Plot::placeOf(std::size_t mark) const
{
    if (!m_marks[mark].area.isEmpty())
        return areaOf(mark).boundingRect().center();
    return {xAxis->coordToPixel(m_marks[mark].at.x()), yAxis->coordToPixel(m_marks[mark].at.y())};
}

std::optional<std::size_t> Plot::markAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    double distance = kNear * m_look.unit;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (areaOf(i).containsPoint(position, Qt::OddEvenFill))
            return i;
        const QPointF away = placeOf(i) - position;
        const double length = std::hypot(away.x(), away.y());
        if (m_marks[i].area.isEmpty() && length < distance) {
            nearest = i;
            distance = length;
        }
    }
    return nearest;
}

void Plot::setCurrent(std::optional<std::size_t> mark)
{
    if (mark == m_current || (mark && *mark >= m_marks.size()))
        return;
    m_current = mark;
    if (mark)
        setAccessibleDescription(markText(m_chart, *mark));
    update();
    if (mark)
        Q_EMIT currentChanged(int(*mark));
}

void Plot::step(int by)
{
    if (m_marks.empty())
        return;
    const int count = int(m_marks.size());
    const int from = m_current ? int(*m_current) : (by > 0 ? -1 : count);
    setCurrent(std::size_t(std::clamp(from + by, 0, count - 1)));
}

void Plot::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    if (!m_current || !hasFocus() || *m_current >= m_marks.size())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.text, 2 * m_look.unit));
    const QPolygonF area = areaOf(*m_current);
    if (area.isEmpty())
        painter.drawEllipse(placeOf(*m_current), 9 * m_look.unit, 9 * m_look.unit);
    else
        painter.drawRoundedRect(area.boundingRect(), 4 * m_look.unit, 4 * m_look.unit);
}

void Plot::resizeEvent(QResizeEvent* event)
{
    QCustomPlot::resizeEvent(event);
    redraw();
}

void Plot::mouseReleaseEvent(QMouseEvent* event)
{
    QCustomPlot::mouseReleaseEvent(event);
    const auto mark = markAt(event->position());
    if (!mark || event->button() != Qt::LeftButton)
        return;
    setCurrent(mark);
    Q_EMIT markActivated(int(*mark));
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    QCustomPlot::mouseMoveEvent(event);
    const auto mark = markAt(event->position());
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark)
        QToolTip::showText(event->globalPosition().toPoint(), markText(m_chart, *mark), this);
    else
        QToolTip::hideText();
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    const auto* map = std::get_if<HeatMap>(&m_chart);
    const int line = map ? int(map->columns.size()) : 1;
    switch (event->key()) {
    case Qt::Key_Right: return step(1);
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Down: return step(line);
    case Qt::Key_Up: return step(-line);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT markActivated(int(*m_current));
        return;
    default: QCustomPlot::keyPressEvent(event);
    }
}

} // namespace seraph::charts
