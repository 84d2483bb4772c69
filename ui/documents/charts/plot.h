// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/drawing.h"

namespace seraph::charts {

/// A chart on the screen, or on the way to paper: drawn anew whenever its size changes, pointed at with the mouse, walked
/// through with the arrow keys.
class Plot final : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    void setChart(Chart chart, Look look);
    const Chart& chart() const { return m_chart; }
    /// The mark under a point of the widget, if one is near.
    std::optional<std::size_t> markAt(QPointF position) const;
    /// Where a mark lies now, in pixels.
    QPointF placeOf(std::size_t mark) const;
    std::optional<std::size_t> current() const { return m_current; }
    /// Puts a ring around it; nothing takes the ring away.
    void setCurrent(std::optional<std::size_t> mark);
    /// Draws it in another size, without the ring.
    void paintInto(QCPPainter& painter, QSize size);

Q_SIGNALS:
    void markActivated(int mark); ///< clicked, or Enter
    void currentChanged(int mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    /// Everything of the chart for the size of now; nothing is painted yet.
    void rebuild();
    void step(int by);
    QPolygonF areaOf(std::size_t mark) const;

    Chart m_chart;
    Look m_look;
    std::vector<MarkPlace> m_marks;
    std::optional<std::size_t> m_current;
};

} // namespace seraph::charts
