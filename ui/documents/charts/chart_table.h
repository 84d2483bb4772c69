// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/chart.h"

namespace seraph::charts {

/// The table behind a chart: the same numbers in words and digits, for the keyboard, for screen readers, for paper, and for
/// whoever reads no charts.
struct ChartTable {
    struct Column {
        QString title;
        bool isNumber = false;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< each as long as columns
};

ChartTable tableOf(const Chart& chart);

/// The mark that a cell of the table stands for; in every chart but a heat map its row. Nothing for the weekday's own name.
std::optional<std::size_t> markAt(const Chart& chart, int row, int column);

/// One mark in a sentence: "10月: 31.6%, n=228, 26.0% to 38.0%".
QString markText(const Chart& chart, std::size_t mark);

} // namespace seraph::charts
