// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every indicator on the months that fool one: a single fact, other time zones, days that were corrected, clients who were
// erased, very many facts, very large ones, a rebuild that somebody stopped.
#include "core/review/aggregate_commands.h"
#include "core/review/fact_queries.h"
#include "core/review/review_queries.h"
#include "core/storage/rows.h"
#include "tests/core/review/october.h"

#include <QSet>

#include <catch2/catch_all.hpp>

#include <cmath>

namespace seraph::tests {

using namespace seraph::review;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

void checkWorkedOut(TestOffice& office, const std::vector<WorkedOut>& expected)
{
    QSet<QString> seen;
    for (const WorkedOut& each : expected) {
        INFO(each.code.toStdString() << ": " << each.how.toStdString());
        const Figure figure = figureIn(office, each.code);
        CHECK(figure.n == each.n);
        CHECK(figure.value.has_value() == each.value.has_value());
        if (figure.value && each.value)
            CHECK(*figure.value == Approx(*each.value).epsilon(1e-9).margin(1e-9));
        seen.insert(each.code);
    }
    for (const Indicator& each : indicators()) {
        INFO(each.code.toStdString());
        CHECK(seen.contains(each.code));
    }
}

QStringList textsOf(TestOffice& office, const QByteArray& sql)
{
    const auto rows = orFail(storage::collectRows<QString>(
        office.connection(), sql, [](const storage::Statement& row) { return row.text(0); }));
    return {rows.begin(), rows.end()};
}

QStringList columnsIn(TestOffice& office, const QString& table)
{
    return textsOf(office, "SELECT name FROM pragma_table_info('" + table.toLatin1() + "')");
}

/// The tables whose changes mark stale days.
QStringList watchedTables(TestOffice& office)
{
    return textsOf(office,
                   "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' "
                   "AND name LIKE '%_stale_delete' ORDER BY tbl_name");
}

/// The rules that keep what is closed as it is would refuse what these tests do.
void dropOtherTriggers(TestOffice& office)
{
    for (const QString& name :
         textsOf(office,
                 "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE "
                 "'%_stale_%' AND tbl_name NOT LIKE '%search%'"))
        script(office, "DROP TRIGGER " + name.toLatin1());
}

void checkSameWhenRebuilt(TestOffice& office)
{
    orFail(office.owner().run(RefreshFigures{}));
    const QByteArray refreshed = sumsIn(office);
    orFail(rebuildFigures(office.owner()));
    CHECK(sumsIn(office) == refreshed);
}

bool isDay(const QString& column)
{
    static const QSet<QString> days{u"day"_s,
                                    u"received_day"_s,
                                    u"due_day"_s,
                                    u"found_day"_s,
                                    u"trial_from"_s,
                                    u"started_on"_s,
                                    u"last_day"_s,
                                    u"ends_on"_s};
    return days.contains(column);
}

/// Takes every row out and puts it back a day later, as whoever entered it on the wrong day corrects it.
void moveByADay(TestOffice& office, const QString& table)
{
    QStringList values;
    for (const QString& column : columnsIn(office, table)) {
        if (isDay(column))
            values << u"iif(typeof(%1) = 'text', coalesce(date(%1, '+1 day'), %1), %1)"_s.arg(column);
        else if (column.endsWith(u"_at"_s) && column != u"archived_at"_s)
            values << column + u" + 86400000"_s;
        else
            values << column;
    }
    const QByteArray name = table.toLatin1();
    script(office,
           "CREATE TEMP TABLE moved AS SELECT " + values.join(u", "_s).toLatin1() + " FROM " +
               name + "; DELETE FROM " + name + "; INSERT INTO " + name +
               " SELECT * FROM temp.moved; DROP TABLE temp.moved");
}

/// Which of its columns are ids that belong to the facts and not to the house.
bool isNumberedAnew(const QString& column)
{
    static const QSet<QString> ofTheHouse{u"branch_id"_s,
                                          u"service_id"_s,
                                          u"service_version_id"_s,
                                          u"price_version_id"_s,
                                          u"kind_id"_s,
                                          u"role_id"_s,
                                          u"requirement_id"_s,
                                          u"lot_id"_s};
    return !ofTheHouse.contains(column) &&
           (column == u"id"_s || column.endsWith(u"_id"_s) || column.endsWith(u"_by"_s));
}

/// Once more everything that happened, to other people: `by` apart from the first.
void doubleTable(TestOffice& office, const QString& table, qint64 by)
{
    const QString far = QString::number(by);
    QStringList values;
    for (const QString& column : columnsIn(office, table)) {
        const bool number = column == u"number"_s;
        values << (column == u"home_branch_id"_s ? column
                   : number                      ? u"number || '-"_s + far + u'\''
                   : isNumberedAnew(column)      ? column + u" + "_s + far
                                                 : column);
    }
    script(office,
           "INSERT INTO " + table.toLatin1() + " SELECT " + values.join(u", "_s).toLatin1() +
               " FROM " + table.toLatin1());
}

} // namespace

TEST_CASE("One fact alone makes every indicator what it was worked out to be", "[review]")
{
    TestOffice office(Profile::Agency);
    const auto expected = writeSingleFacts(office);
    orFail(rebuildFigures(office.owner()));
    checkWorkedOut(office, expected);
    for (const WorkedOut& each : expected) {
        INFO(each.code.toStdString());
        const Indicator& indicator = *findIndicator(each.code);
        if (indicator.minimum > 1 && each.n < indicator.minimum && each.value)
            CHECK(figureIn(office, each.code).status == FigureStatus::TooFew);
    }
}

TEST_CASE("The worked-out month is the same in every time zone", "[review]")
{
    const QByteArray zone = GENERATE(as<QByteArray>{},
                                     "Pacific/Kiritimati",
                                     "Pacific/Pago_Pago",
                                     "Asia/Kathmandu",
                                     "America/Los_Angeles");
    TestOffice office(Profile::Agency);
    const auto expected = writeOctober(office, zone);
    orFail(rebuildFigures(office.owner()));
    INFO(zone.toStdString());
    checkWorkedOut(office, expected);
}

TEST_CASE("Whatever was entered on the wrong day and corrected, the sums are those of a rebuild",
          "[review]")
{
    TestOffice office(Profile::Agency);
    writeOctober(office);
    dropOtherTriggers(office);
    orFail(rebuildFigures(office.owner()));
    const QStringList tables = watchedTables(office);
    REQUIRE(tables.size() > 20);
    for (const QString& table : tables) {
        INFO(table.toStdString());
        moveByADay(office, table);
        checkSameWhenRebuilt(office);
    }
}

TEST_CASE("Of an erased client no figure keeps anything", "[review]")
{
    TestOffice office(Profile::Agency);
    writeOctober(office);
    dropOtherTriggers(office);
    orFail(rebuildFigures(office.owner()));
    for (const QString& table : watchedTables(office)) {
        if (columnsIn(office, table).contains(u"client_id"_s))
            script(office, "DELETE FROM " + table.toLatin1() + " WHERE client_id IN (101, 102, 103)");
    }
    script(office,
           "DELETE FROM care_step WHERE record_id NOT IN (SELECT id FROM care_record);"
           "DELETE FROM care_deviation WHERE record_id NOT IN (SELECT id FROM care_record);"
           "DELETE FROM payment_note WHERE order_id NOT IN (SELECT id FROM service_order);"
           "DELETE FROM client WHERE id IN (101, 102, 103)");
    checkSameWhenRebuilt(office);
    for (const Indicator& indicator : indicators()) {
        INFO(indicator.code.toStdString());
        const auto rows =
            orFail(office.owner().query(FactsBehind{.code = indicator.code, .period = kOctober}));
        for (const FactRow& row : rows) {
            if (columnsIn(office, row.kind).contains(u"client_id"_s))
                CHECK_FALSE(textsOf(office,
                                    "SELECT 'kept' FROM " + row.kind.toLatin1() +
                                        " WHERE id = " + QByteArray::number(row.record) +
                                        " AND coalesce(client_id, 0) NOT IN (101, 102, 103)")
                                .isEmpty());
        }
    }
}

TEST_CASE("Two hundred and fifty-six such months at once come to the same shares and means", "[review]")
{
    constexpr int kDoublings = 8;
    constexpr qint64 kTimes = 1 << kDoublings;
    const QSet<QString> ofTheHouse{
        u"transparency_score"_s, u"access_refused"_s, u"gate_blocks"_s, u"access_anomalies"_s};
    TestOffice office(Profile::Agency);
    const auto expected = writeOctober(office);
    dropOtherTriggers(office);
    QStringList tables = watchedTables(office);
    tables.removeAll(u"market_price"_s);
    tables.removeAll(u"material_lot"_s);
    for (const char* more : {"staff",
                             "worker_profile",
                             "worker_paper",
                             "role_grant",
                             "certificate",
                             "consent",
                             "disclosure_given",
                             "plan_option",
                             "complaint_step",
                             "premises_run"}) {
        if (!tables.contains(QString::fromLatin1(more)))
            tables << QString::fromLatin1(more);
    }
    script(office, "DELETE FROM staff WHERE id NOT IN (71, 72, 73)");
    for (int doubling = 0; doubling < kDoublings; ++doubling) {
        for (const QString& table : tables)
            doubleTable(office, table, qint64(1'000'000) << doubling);
    }
    orFail(rebuildFigures(office.owner()));
    for (const WorkedOut& each : expected) {
        INFO(each.code.toStdString());
        const Indicator& indicator = *findIndicator(each.code);
        const Figure figure = figureIn(office, each.code);
        if (ofTheHouse.contains(each.code))
            continue;
        CHECK(figure.n == kTimes * each.n);
        REQUIRE(figure.value);
        const bool counts = indicator.kind == FigureKind::Count || indicator.kind == FigureKind::Total;
        if (indicator.kind != FigureKind::Spread)
            CHECK(*figure.value == Approx(*each.value * (counts ? kTimes : 1)));
        if (figure.low && figure.high)
            CHECK((*figure.low <= *figure.value && *figure.value <= *figure.high));
    }
}

TEST_CASE("A month that is not over counts no day to come, and nothing owed until its day is over",
          "[review]")
{
    TestOffice office(Profile::Agency);
    writeOctober(office);
    script(office, "UPDATE branch SET time_zone = 'UTC'");
    office.clock.set(fromMilliseconds(1'791'806'400'000)); // noon of 12 October
    orFail(rebuildFigures(office.owner()));
    // Due on the 11th: two, one of them in time. That of the 12th may still be reached today.
    const Figure calls = figureIn(office, u"follow_up_48h"_s);
    CHECK(calls.n == 2);
    CHECK(*calls.value == Approx(50));
    CHECK(figureIn(office, u"enquiries_new"_s).n == 4); // and not that of the 31st
    CHECK(figureIn(office, u"premises_on_time"_s).n == 2);
    CHECK(figureIn(office, u"renewals"_s).n == 1); // the contract of the 31st has time
    for (const Indicator& indicator : indicators()) {
        INFO(indicator.code.toStdString());
        const auto rows =
            orFail(office.owner().query(FactsBehind{.code = indicator.code, .period = kOctober}));
        for (const FactRow& row : rows)
            CHECK(row.day <= LocalDate(2026, 10, indicator.owed ? 11 : 12));
    }
    const auto branches = orFail(office.owner().query(
        CompareIndicator{.code = u"follow_up_48h"_s, .period = kOctober, .months = 1}));
    REQUIRE(branches.rows.size() == 1);
    CHECK(branches.rows.front().own.n == 2);
}

TEST_CASE("Nobody knows who was here before the journal began", "[review]")
{
    TestOffice office(Profile::Agency);
    writeOctober(office);
    script(office, "UPDATE enquiry SET received_day = '2026-08-05' WHERE id = 1");
    orFail(rebuildFigures(office.owner()));
    const Period august{LocalDate(2026, 8, 1)};
    CHECK(figureIn(office, u"enquiries_new"_s, august).n == 1); // entered later
    for (const char* code : {"papers_valid",
                             "idle_share",
                             "transparency_score",
                             "training_coverage",
                             "gate_blocks",
                             "gate_lapses",
                             "gate_overrides",
                             "access_refused"}) {
        INFO(code);
        CHECK_FALSE(figureIn(office, QString::fromLatin1(code), august).value);
        CHECK(figureIn(office, QString::fromLatin1(code)).value);
    }
}

TEST_CASE("A loss that two indicators tell is proposed once, and a rate of few cases not at all",
          "[review]")
{
    const auto told = [](const char* code, double value, qint64 n, FigureStatus status) {
        const Indicator& indicator = *findIndicator(QString::fromLatin1(code));
        return IndicatorFigures{.code = indicator.code,
                                .month = {.value = value, .n = n, .events = 1, .status = status},
                                .yardstick = yardstickOf(indicator)};
    };
    FigureSheet sheet;
    sheet.figures = {told("enquiry_conversion", 40, 50, FigureStatus::OffTarget),
                     told("enquiry_lost", 60, 50, FigureStatus::OffTarget),
                     told("complaint_rate", 4.5, 22, FigureStatus::TooFew),
                     told("severe_complications", 1, 22, FigureStatus::OffTarget)};
    sheet.figures.back().asEvents = true;
    const auto proposals = proposalsOf(sheet);
    QStringList codes;
    for (const Proposal& proposal : proposals)
        codes << proposal.indicator;
    codes.sort();
    REQUIRE(codes.size() == 2);
    CHECK(codes[0].startsWith(u"enquiry_"_s));
    CHECK(codes[1] == u"severe_complications"_s);
}

TEST_CASE("An amount beyond all measure neither stops the review nor turns negative", "[review]")
{
    TestOffice office;
    writeOctober(office);
    script(office, "UPDATE service_order SET amount = 9000000000000000000 WHERE day = '2026-10-08'");
    orFail(rebuildFigures(office.owner()));
    const Figure average = figureIn(office, u"average_order"_s);
    CHECK(average.n == 3);
    REQUIRE(average.value);
    CHECK(*average.value > 0);
    CHECK(std::isfinite(*average.value));
    CHECK(orFail(office.owner().query(AllTrends{kOctober})).size() > 45);
}

TEST_CASE(
    "A rebuild that somebody stops leaves figures known as outdated, and the next look makes them",
    "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    const QByteArray whole = sumsIn(office);
    std::stop_source stop;
    qint64 reports = 0;
    const auto stopped = rebuildFigures(office.owner(),
                                        {.report =
                                             [&](const session::Progress& progress) {
                                                 CHECK(progress.total > 3);
                                                 if (++reports == 3)
                                                     stop.request_stop();
                                             },
                                         .stop = stop.get_token()});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    const Staleness staleness = orFail(office.owner().query(FiguresStale{}));
    CHECK(staleness.outdated.size() > 45);
    orFail(bringUpToDate(office.owner()));
    CHECK_FALSE(orFail(office.owner().query(FiguresStale{})).isStale());
    CHECK(sumsIn(office) == whole);
}

} // namespace seraph::tests
