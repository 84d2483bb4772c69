// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/chart.h"

#include <QString>

#include <vector>

/// What a pack of many pages has besides the blocks of document.h.
namespace seraph::documents {

/// The upper half of a first page: who, what, for which time. Stands first in a document, in the place of its title.
struct Cover {
    QString sender;
    QString title;
    QString period;
    QString note;
};

/// A part of a pack: begins a page, and the contents say which.
struct Chapter {
    QString title;
    QString note{};
};

/// The chapters with the pages on which they begin.
struct Contents {
    QString title;
    std::vector<QString> chapters; ///< the titles of the Chapter blocks, in their order
};

/// A chart with its heading; its numbers stand in a table of their own, where they are wanted.
struct ChartBlock {
    charts::Chart chart;
    double height = 62; ///< of the drawing, in millimetres on A4
};

/// Figures in boxes, four a line: what a first page has for who reads no further.
struct Tiles {
    struct Tile {
        QString label;
        QString figure;
        QString note;
    };
    std::vector<Tile> tiles;
};

} // namespace seraph::documents
