// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/recorded_chart.h"

#include "ui/documents/charts/plot.h"

namespace seraph::charts {

QPicture recordChart(const Chart& chart, const Look& look, QSize size)
{
    Plot plot;
    plot.setChart(chart, look);
    QPicture picture;
    QCPPainter painter(&picture);
    plot.paintInto(painter, size);
    painter.end();
    return picture;
}

void playChart(QPainter& painter, QPointF topLeft, const QPicture& recorded)
{
    painter.save();
    painter.translate(topLeft);
    // Playing a picture enlarges it by the ratio of the two resolutions; the coordinates here are already the device's.
    const QPaintDevice& device = *painter.device();
    painter.scale(double(recorded.logicalDpiX()) / device.logicalDpiX(),
                  double(recorded.logicalDpiY()) / device.logicalDpiY());
    painter.drawPicture(0, 0, recorded);
    painter.restore();
}

} // namespace seraph::charts
