// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace seraph::ui {

/// A run of rows: the first one and how many.
struct RowRange {
    int first = 0;
    int count = 0;
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// How one list of ids becomes another one: take rows out (last range first), put the rest into the new order, put new
/// rows in (first range first, positions of the new list).
struct RowDiff {
    std::vector<RowRange> removals;
    bool reordered = false;
    std::vector<RowRange> insertions;
};

/// Nothing where the lists differ in so much that starting over is cheaper.
std::optional<RowDiff> diffRows(const std::vector<qint64>& before, const std::vector<qint64>& after);

} // namespace seraph::ui
