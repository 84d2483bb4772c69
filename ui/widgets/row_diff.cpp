// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_diff.h"

#include <algorithm>
#include <unordered_set>

namespace seraph::ui {

namespace {

constexpr std::ptrdiff_t kMostDifferingRows = 20'000;
constexpr std::size_t kMostRanges = 200;

using Ids = std::vector<qint64>;
using Iterator = Ids::const_iterator;

void addRow(std::vector<RowRange>& ranges, int row)
{
    if (!ranges.empty() && ranges.back().first + ranges.back().count == row)
        ++ranges.back().count;
    else
        ranges.push_back({row, 1});
}

struct Middle {
    Iterator first, last;
    int offset;
};

/// Rows of one middle that the other one lacks, as ranges, and the ones that both have, in order.
std::vector<RowRange> onlyIn(const Middle& here, const Middle& there, Ids& common)
{
    const std::unordered_set<qint64> others(there.first, there.last);
    std::vector<RowRange> ranges;
    for (auto it = here.first; it != here.last; ++it) {
        if (others.contains(*it))
            common.push_back(*it);
        else
            addRow(ranges, here.offset + static_cast<int>(it - here.first));
    }
    return ranges;
}

} // namespace

std::optional<RowDiff> diffRows(const Ids& before, const Ids& after)
{
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto offset = static_cast<int>(left - before.begin());
    auto beforeEnd = before.end();
    auto afterEnd = after.end();
    while (beforeEnd != left && afterEnd != right && *(beforeEnd - 1) == *(afterEnd - 1)) {
        --beforeEnd;
        --afterEnd;
    }
    if (std::max(beforeEnd - left, afterEnd - right) > kMostDifferingRows)
        return std::nullopt;
    const Middle old{left, beforeEnd, offset};
    const Middle fresh{right, afterEnd, offset};
    RowDiff diff;
    Ids keptBefore;
    Ids keptAfter;
    diff.removals = onlyIn(old, fresh, keptBefore);
    diff.insertions = onlyIn(fresh, old, keptAfter);
    diff.reordered = keptBefore != keptAfter;
    std::reverse(diff.removals.begin(), diff.removals.end());
    if (diff.removals.size() + diff.insertions.size() > kMostRanges)
        return std::nullopt;
    return diff;
}

} // namespace seraph::ui
