// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/day_sums.h"

#include <catch2/catch_all.hpp>

#include <limits>

namespace seraph::tests {

using namespace seraph::review;
using namespace Qt::StringLiterals;

TEST_CASE("Facts are added up by day and branch, in whatever order they come", "[review]")
{
    DaySums sums;
    sums.add("2026-10-02", 2, {1, 5, 1});
    sums.add("2026-10-01", 1, {1, 0, 2});
    sums.add("2026-10-02", 1, {0, -3, 0});
    sums.add("2026-10-02", 2, {1, 7, 1});
    const auto days = sums.take();
    REQUIRE(days.size() == 2);
    CHECK(days.begin()->first == u"2026-10-01"_s);
    const auto& second = days.at(u"2026-10-02"_s);
    REQUIRE(second.size() == 2);
    CHECK(second[0].branch == 1);
    CHECK(second[0].n == 0);
    CHECK(second[0].total == -3);
    CHECK(second[0].squares == 9);
    CHECK(second[1].n == 2);
    CHECK(second[1].events == 2);
    CHECK(second[1].total == 12);
    CHECK(second[1].squares == 74);
    CHECK(second[1].base == 2);
    CHECK(sums.take().empty());
}

TEST_CASE("A day's sum stays within what a month of them can hold", "[review]")
{
    constexpr qint64 kHuge = std::numeric_limits<qint64>::max();
    DaySums sums;
    for (int i = 0; i < 3; ++i)
        sums.add("2026-10-01", 1, {1, kHuge, kHuge});
    const auto days = sums.take();
    const auto& sum = days.begin()->second.front();
    CHECK(sum.n == 3);
    CHECK(sum.total > 0);
    CHECK(sum.total <= kHuge / 31);
    CHECK(sum.squares > 0);
    CHECK(sum.squares <= kHuge / 31);
    CHECK(sum.base <= kHuge / 31);
}

} // namespace seraph::tests
