// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/chart.h"
#include "ui/documents/charts/chart_table.h"
#include "ui/documents/charts/sample_charts.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::charts;
using namespace Qt::StringLiterals;

TEST_CASE("The worst break of a funnel is the largest share lost, not the largest number", "[charts]")
{
    const Funnel funnel{
        .title = {},
        .stages = {{u"a"_s, 1000}, {u"b"_s, 800}, {u"c"_s, 700}, {u"d"_s, 350}, {u"e"_s, 349}}};
    CHECK_FALSE(funnel.lossBefore(0));
    CHECK(funnel.lossBefore(1) == Catch::Approx(0.2));
    CHECK(funnel.lossBefore(3) == Catch::Approx(0.5));
    CHECK(funnel.worstBreak() == 3);
}

TEST_CASE("A funnel that loses nobody has no worst break, and nobody is lost from nobody", "[charts]")
{
    const Funnel even{.title = {}, .stages = {{u"a"_s, 5}, {u"b"_s, 5}, {u"c"_s, 6}}};
    CHECK_FALSE(even.worstBreak());
    const Funnel none{.title = {}, .stages = {{u"a"_s, 4}, {u"b"_s, 0}, {u"c"_s, 0}}};
    CHECK(none.worstBreak() == 1);
    CHECK_FALSE(none.lossBefore(2));
}

TEST_CASE("A Pareto adds up to the whole", "[charts]")
{
    const Pareto pareto{.title = {}, .bars = {{u"a"_s, 5}, {u"b"_s, 3}, {u"c"_s, 2}}};
    CHECK(pareto.total() == 10);
    CHECK(pareto.cumulated(1) == Catch::Approx(0.8));
    CHECK(pareto.cumulated(2) == Catch::Approx(1.0));
}

TEST_CASE("Nothing measured is nothing to draw", "[charts]")
{
    CHECK(isEmpty(Trend{.title = {}, .points = {{.label = u"10"_s}, {.label = u"11"_s}}}));
    CHECK(isEmpty(Funnel{.title = {}, .stages = {{u"a"_s, 0}}}));
    CHECK(isEmpty(HeatMap{.title = {}, .rows = {u"a"_s}, .columns = {u"9"_s}, .cells = {0}}));
    CHECK(isEmpty(Radar{.title = {}, .spokes = {{.label = u"a"_s}}}));
    for (const Chart& chart : sampleCharts(Language::Chinese))
        CHECK_FALSE(isEmpty(chart));
}

TEST_CASE("The table behind a chart has a place for every mark, and every row is complete", "[charts]")
{
    for (const Chart& chart : sampleCharts(Language::English)) {
        CAPTURE(titleOf(chart).toStdString());
        const ChartTable table = tableOf(chart);
        std::size_t places = 0;
        for (int row = 0; row < int(table.rows.size()); ++row) {
            CHECK(table.rows[std::size_t(row)].size() == qsizetype(table.columns.size()));
            const int last = std::holds_alternative<HeatMap>(chart) ? int(table.columns.size()) - 1 : 1;
            for (int column = 1; column <= last; ++column)
                CHECK(markAt(chart, row, column) == places++);
        }
        CHECK(places == markCount(chart));
    }
}

TEST_CASE("A mark in a sentence says what its row says", "[charts]")
{
    const Trend trend{
        .title = {},
        .format = {.factor = 100, .places = 1, .suffix = u"%"_s},
        .points = {{.label = u"Oct"_s, .value = 0.316, .low = 0.26, .high = 0.38, .sample = 228},
                   {.label = u"Nov"_s, .value = 0.5, .sample = 3, .state = Point::State::Few},
                   {.label = u"Dec"_s}}};
    CHECK(markText(trend, 0) == u"Oct: Value 31.6%, n 228, Confidence interval 26.0% to 38.0%"_s);
    CHECK(markText(trend, 1) == u"Nov: Value 50.0%, n 3, too few to judge"_s);
    CHECK(tableOf(trend).rows[2][1] == u"–"_s);
    const HeatMap map{
        .title = {}, .rows = {u"Mon"_s, u"Tue"_s}, .columns = {u"9"_s, u"10"_s}, .cells = {1, 2, 3, 4}};
    CHECK(markText(map, 2) == u"Tue, 9 o'clock: 3"_s);
    CHECK_FALSE(markAt(map, 1, 0));
}
