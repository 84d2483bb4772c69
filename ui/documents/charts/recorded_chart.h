// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/chart.h"
#include "ui/documents/charts/look.h"

#include <QPicture>
#include <QPointF>
#include <QSize>

namespace seraph::charts {

/// The chart as drawing instructions, lines and text, no pixels: for paper. The size is in the units of the look's font and
/// of the painter that plays it. Screen's thread only; playing it is for any.
QPicture recordChart(const Chart& chart, const Look& look, QSize size);

/// Draws it with its corner there, one unit of the recording for one of the painter, whatever device that paints on.
void playChart(QPainter& painter, QPointF topLeft, const QPicture& recorded);

} // namespace seraph::charts
