// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The monthly review over five years of twenty branches: one month, the trend of every indicator, a day that changed, and
// everything made anew from the raw facts.
#include "core/review/aggregate_commands.h"
#include "core/review/figure_queries.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/five_years.h"
#include "tests/bench/raw_database.h"

#include <memory>

namespace seraph::bench {
namespace {

using namespace review;

constexpr int kMonths = 60;
constexpr int kServices = 1'000'000;
constexpr int kQuickServices = 50'000;

const Period kOctober{LocalDate(2026, 10, 1)};

/// The sums that a trend is made of, as bare as they can be asked for.
constexpr const char* kRawMonths = R"sql(
    SELECT indicator_id, month, sum(n), sum(events), sum(1.0 * total), sum(1.0 * squares), sum(1.0 * base), sum(days),
           sum(day_totals), sum(day_bases), sum(day_cross)
    FROM indicator_month WHERE month BETWEEN '2021-11' AND '2026-10' GROUP BY indicator_id, month
)sql";

constexpr int kSumColumns = 11;
constexpr const char* kRawDaysBegin = R"sql(
    SELECT f.day, 0, sum(f.n), sum(CASE WHEN f.value <> 0 THEN 1 ELSE 0 END), sum(f.value), sum(1.0 * f.value * f.value), sum(f.base),
           1, 0, 0, 0 FROM (
)sql";
constexpr const char* kRawDaysEnd = " LIMIT -1) f WHERE f.value IS NOT NULL GROUP BY f.day";

struct ReviewedHouse {
    explicit ReviewedHouse(int services) : house(services)
    {
        require(rebuildFigures(house.office.owner()).has_value(), "rebuild");
        raw = std::make_unique<RawDatabase>(house.office.databaseFile(), house.office.databaseKey());
    }
    FiveYears house;
    std::unique_ptr<RawDatabase> raw;
};

/// Kept between the figures: to fill it takes longer than all of them.
std::shared_ptr<ReviewedHouse> keptHouse(Effort effort)
{
    static const auto house =
        std::make_shared<ReviewedHouse>(effort == Effort::Quick ? kQuickServices : kServices);
    return house;
}

Contest oneMonth(Effort effort)
{
    const auto kept = keptHouse(effort);
    return {[kept] {
                const auto sheet = kept->house.office.owner().query(ReviewFigures{kOctober});
                require(sheet && sheet->find(u"service_consistency")->month.n > 500, "month");
            },
            {}};
}

void askFiveYears(ReviewedHouse& kept)
{
    const auto trends = kept.house.office.owner().query(AllTrends{kOctober, kMonths});
    require(trends && trends->size() > 45 && trends->front().points.size() == kMonths, "trends");
}

Contest fiveYears(Effort effort)
{
    const auto kept = keptHouse(effort);
    return {[kept] { askFiveYears(*kept); }, {}};
}

/// Everything that the trends ask for, on the C interface: the sums, and what was true at the ends of the months.
void askRaw(RawDatabase& raw)
{
    const auto readAll = [&](const QByteArray& sql, bool days) {
        sqlite3_stmt* statement = raw.prepare(sql.constData());
        if (days) {
            sqlite3_bind_text(statement, 1, "2021-11-01", -1, SQLITE_STATIC);
            sqlite3_bind_text(statement, 2, "2026-10-31", -1, SQLITE_STATIC);
        }
        double sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 2; column < kSumColumns; ++column)
                sum += sqlite3_column_double(statement, column);
        }
        sqlite3_finalize(statement);
        require(sum >= 0, "raw sums");
    };
    readAll(kRawMonths, false);
    for (const Indicator& each : indicators()) {
        if (each.timing == Timing::MonthEnd && each.isFor(Profile::Clinic))
            readAll(kRawDaysBegin + QByteArray(each.sql) + kRawDaysEnd, true);
    }
}

Contest fiveYearsBesideRaw(Effort effort)
{
    const auto kept = keptHouse(effort);
    return {[kept] { askFiveYears(*kept); }, [kept] { askRaw(*kept->raw); }};
}

Contest changedDay(Effort effort)
{
    const auto kept = keptHouse(effort);
    const auto change = [kept] {
        const auto changed = kept->house.office.connection().runScript(
            "UPDATE survey_answer SET nps = (nps + 1) % 10 WHERE day = '2026-10-20'");
        require(changed.has_value(), "change");
    };
    return {.ours =
                [kept] {
                    require(kept->house.office.owner().run(RefreshFigures{}).has_value(), "refresh");
                },
            .raw = {},
            .before = change};
}

Contest rebuildAll(Effort effort)
{
    const auto kept = keptHouse(effort);
    return {[kept] { require(rebuildFigures(kept->house.office.owner()).has_value(), "rebuild"); }, {}};
}

} // namespace

std::vector<Benchmark> reviewBenchmarks()
{
    return {{QStringLiteral("review.month"), QStringLiteral("ms"), 300, &oneMonth},
            {QStringLiteral("review.five_years"), QStringLiteral("ms"), 1500, &fiveYears},
            {QStringLiteral("review.five_years_beside_raw"), QStringLiteral("ms"), 1.2, &fiveYearsBesideRaw},
            {QStringLiteral("review.changed_day"), QStringLiteral("ms"), 300, &changedDay},
            {QStringLiteral("review.rebuild"), QStringLiteral("ms"), 60'000, &rebuildAll}};
}

} // namespace seraph::bench
