// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace seraph::charts {

/// The colours of a chart. On the screen they are the theme's tokens, on paper black and greys; a chart reads in either,
/// because markers, dashes and hatching say the same as the colours do.
struct Colours {
    QColor surface; ///< what the chart stands on
    QColor text;
    QColor muted; ///< axis labels, limits
    QColor grid;
    QColor main;   ///< the series, the bars
    QColor band;   ///< the confidence interval behind it
    QColor second; ///< what is compared: a level, the month before, the cumulated share
    QColor signal; ///< a signal, the worst break
    QColor onMain; ///< text on the darkest cell of a heat map
};

/// How a chart is drawn: for a screen in pixels, for paper in whatever the paper is measured in.
struct Look {
    Colours colours;
    QFont font;      ///< of every word, with its size in pixels
    double unit = 1; ///< the thinnest line: 1 px on a screen of ordinary density
};

} // namespace seraph::charts
