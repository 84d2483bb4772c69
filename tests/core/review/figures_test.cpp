// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/aggregate_commands.h"
#include "core/review/fact_queries.h"
#include "core/review/snapshot_queries.h"
#include "tests/core/review/october.h"

#include <QSet>

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

namespace seraph::tests {

using namespace seraph::review;
using namespace Qt::StringLiterals;
using Catch::Approx;

TEST_CASE("The registry is whole: words, sources and one definition for each indicator", "[review]")
{
    CHECK(indicators().size() >= 45);
    QSet<QString> codes;
    QSet<int> dimensions;
    for (const Indicator& each : indicators()) {
        INFO(each.code.toStdString());
        codes.insert(each.code);
        dimensions.insert(int(each.dimension));
        CHECK(each.sql != nullptr);
        CHECK_FALSE(each.sources.isEmpty());
        CHECK(each.clause.startsWith(u"C-"_s));
        CHECK((each.timing == Timing::MonthEnd) == each.feeds.isEmpty());
    }
    CHECK(std::size_t(codes.size()) == indicators().size());
    CHECK(dimensions.size() == 5);
    for (const Profile profile : {Profile::Clinic, Profile::Aesthetic, Profile::Agency}) {
        CHECK(firstPage(profile).size() == 8);
        for (const QString& code : firstPage(profile)) {
            INFO(code.toStdString());
            REQUIRE(findIndicator(code));
            CHECK(findIndicator(code)->isFor(profile));
        }
    }
    for (const DivergenceRule& rule : divergenceRules())
        CHECK((findIndicator(rule.rises) && findIndicator(rule.falls)));
}

TEST_CASE("Every indicator of the worked-out month is what it was worked out to be", "[review]")
{
    TestOffice office(Profile::Agency);
    const auto expected = writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    QSet<QString> seen;
    for (const WorkedOut& each : expected) {
        INFO(each.code.toStdString() << ": " << each.how.toStdString());
        const Figure figure = figureIn(office, each.code);
        CHECK(figure.n == each.n);
        REQUIRE(figure.value);
        CHECK(*figure.value == Approx(*each.value).epsilon(1e-9).margin(1e-9));
        seen.insert(each.code);
    }
    for (const Indicator& each : indicators()) {
        INFO(each.code.toStdString());
        CHECK(seen.contains(each.code));
    }
}

TEST_CASE("Without facts nothing is measured, and the sheet says what to enter", "[review]")
{
    TestOffice office;
    office.clock.set(inNovember());
    orFail(bringUpToDate(office.owner()));
    const FigureSheet sheet = orFail(office.owner().query(ReviewFigures{kOctober}));
    CHECK(sheet.finished);
    for (const IndicatorFigures& each : sheet.figures) {
        INFO(each.code.toStdString());
        const bool ofTheHouse =
            each.code == u"transparency_score"_s || each.code == u"training_coverage"_s;
        if (findIndicator(each.code)->minimum == 0 || ofTheHouse)
            continue; // these are always kept
        CHECK_FALSE(each.month.value);
        CHECK(each.month.status == FigureStatus::NotMeasured);
        CHECK_FALSE(findIndicator(each.code)->enter.zh.isEmpty());
    }
    CHECK(sheet.unmeasured.size() >= 3);
}

TEST_CASE(
    "Keeping the figures in step leaves no entry; a rebuild that somebody asked for leaves one",
    "[review]")
{
    TestOffice office;
    writeOctober(office);
    office.newEntries();
    orFail(bringUpToDate(office.owner()));
    script(office, "UPDATE survey_answer SET nps = 9 WHERE id = 3");
    orFail(office.owner().run(RefreshFigures{}));
    CHECK(office.newEntries().isEmpty());
    orFail(rebuildFigures(office.owner()));
    CHECK(office.newEntries() == QStringList{u"figures.rebuild_begun"_s});
}

TEST_CASE("Whoever a gate stopped is counted for the house, and where that person works", "[review]")
{
    TestOffice office;
    const auto stop = [](session::Session& who) {
        orFail(who.note(session::Action{"gate.stopped"}, {}, {{u"why"_s, u"gate.work"_s}}));
    };
    const auto person = office.with({u"review.view"_s});
    stop(office.owner());
    stop(*person);
    stop(*person);
    const auto moveTo = [&](BranchId branch) {
        script(office,
               "UPDATE staff SET home_branch_id = " + branch.toString().toLatin1() +
                   " WHERE id = " + person->actor().person.toString().toLatin1());
    };
    const BranchId second = office.addBranch(u"二店"_s);
    const BranchId third = office.addBranch(u"三店"_s);
    moveTo(second);
    CHECK(orFail(office.owner().query(FiguresStale{})).isStale());
    orFail(bringUpToDate(office.owner()));
    CHECK(*figureIn(office, u"gate_blocks"_s).value == 3);
    CHECK(*figureIn(office, u"gate_blocks"_s, {kOctober.month, second}).value == 2);
    const auto rows =
        orFail(office.owner().query(FactsBehind{.code = u"gate_blocks"_s, .period = kOctober}));
    REQUIRE(rows.size() == 3);
    CHECK(std::count_if(rows.begin(), rows.end(), [&](const FactRow& row) {
              return row.person == person->actor().person;
          }) == 2);

    moveTo(third);
    orFail(bringUpToDate(office.owner()));
    CHECK(*figureIn(office, u"gate_blocks"_s, {kOctober.month, third}).value == 2);
    const Figure transparency =
        figureIn(office, u"transparency_score"_s, {kOctober.month, office.branch()});
    CHECK(transparency.status == FigureStatus::NotMeasured); // of the whole house alone
}

TEST_CASE("Before the first record nothing is measured, not even a count", "[review]")
{
    TestOffice office;
    office.clock.set(inNovember());
    orFail(bringUpToDate(office.owner()));
    CHECK_FALSE(figureIn(office, u"complaints_new"_s, {LocalDate(1999, 1, 1)}).value);
    CHECK(*figureIn(office, u"complaints_new"_s, {LocalDate(2026, 11, 1)}).value == 0);
}

TEST_CASE("The last event is that of the latest month which has one", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    const FigureSheet sheet = orFail(office.owner().query(ReviewFigures{kOctober}));
    CHECK(sheet.find(u"gate_lapses")->lastEvent == LocalDate(2026, 10, 11));
    CHECK_FALSE(sheet.find(u"gate_blocks")->lastEvent);
}

TEST_CASE("A day's change is summed up again, and a rebuild gives the same", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    REQUIRE_FALSE(orFail(office.owner().query(FiguresStale{})).isStale());

    script(office, "UPDATE survey_answer SET nps = 9 WHERE id = 3");
    CHECK(orFail(office.owner().query(FiguresStale{})).days > 0);
    CHECK(*figureIn(office, u"nps"_s).value == Approx(-25)); // as it was summed up
    orFail(office.owner().run(RefreshFigures{}));
    CHECK(*figureIn(office, u"nps"_s).value == Approx(25)); // (2 - 1) of 4
    const QByteArray refreshed = sumsIn(office);
    orFail(rebuildFigures(office.owner()));
    CHECK(sumsIn(office) == refreshed);
}

TEST_CASE("What belongs to an erased client is in no sum any more", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    script(
        office,
        "DELETE FROM care_step WHERE record_id = 1; DELETE FROM material_use WHERE record_id = 1; "
        "DELETE FROM care_record WHERE client_id = 101; DELETE FROM enquiry WHERE client_id = 101");
    orFail(office.owner().run(RefreshFigures{}));
    CHECK(figureIn(office, u"complaint_rate"_s).n == 2);
    CHECK(figureIn(office, u"enquiries_new"_s).n == 3);
    const QByteArray refreshed = sumsIn(office);
    orFail(rebuildFigures(office.owner()));
    CHECK(sumsIn(office) == refreshed);
}

TEST_CASE("Sums refreshed after any history are those of a rebuild", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    int next = 1000;
    const bool holds = rc::check("incremental equals rebuilt", [&] {
        const auto steps = *rc::gen::container<std::vector<int>>(12, rc::gen::inRange(0, 1000));
        for (const int step : steps) {
            const QByteArray day =
                LocalDate(2026, 4, 1).addDays(step % 240).toString(Qt::ISODate).toLatin1();
            const QByteArray client = QByteArray::number(101 + step % 4);
            const QByteArray id = QByteArray::number(next++);
            switch (step % 6) {
            case 0:
                script(office,
                       "INSERT INTO service_order SELECT " + id + ", 1, " +
                           client + ", 1, way, plan_id, service_id, service_version_id, price_version_id, worker_id, quantity, lines, amount + " +
                           id + ", sessions, valid_until, 'open', '', '" + day +
                           "', created_by, created_at, NULL FROM service_order WHERE id = 91");
                break;
            case 1:
                script(office, "UPDATE service_order SET archived_at = iif(archived_at IS NULL, 1, NULL) WHERE id % 3 = 1");
                break;
            case 2:
                script(office,
                       "UPDATE enquiry SET client_id = " + client + ", received_day = '" + day +
                           "' WHERE id = 4");
                break;
            case 3:
                script(office,
                       "UPDATE survey_answer SET day = '" + day +
                           "', score = " + QByteArray::number(step % 10 + 1) +
                           " WHERE id = " + QByteArray::number(step % 4 + 1));
                break;
            case 4:
                script(office, "DELETE FROM follow_up WHERE id = " + QByteArray::number(step % 5 + 1));
                break;
            default:
                script(office,
                       "UPDATE entered_amount SET month = '2026-0" + QByteArray::number(step % 9 + 1) +
                           "-01' WHERE id = " + QByteArray::number(step % 4 + 1));
            }
        }
        orFail(office.owner().run(RefreshFigures{}));
        const QByteArray refreshed = sumsIn(office);
        orFail(rebuildFigures(office.owner()));
        RC_ASSERT(sumsIn(office) == refreshed);
    });
    CHECK(holds);
}

TEST_CASE("A branch sees its own figures, and who may see one branch not those of the house", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    CHECK(figureIn(office, u"enquiries_new"_s, {kOctober.month, BranchId(2)}).n == 1);
    const auto person = office.with({u"review.view"_s}, BranchId(2));
    CHECK(orFail(person->query(ReviewFigures{{kOctober.month, BranchId(2)}})).find(u"csat")->month.n ==
          1);
    const auto house = person->query(ReviewFigures{kOctober});
    REQUIRE_FALSE(house);
    CHECK(house.error().reason == u"scope.outside"_s);
}

TEST_CASE("A figure leads to its facts, and only for who may see them", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    const auto rows = orFail(office.owner().query(
        FactsBehind{.code = u"enquiry_lost"_s, .period = kOctober, .shown = FactsShown::EventsOnly}));
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().kind == u"enquiry"_s);
    CHECK(rows.front().record == 5);
    const auto person = office.with({u"review.view"_s});
    const auto refused = person->query(FactsBehind{.code = u"enquiry_lost"_s, .period = kOctober});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == u"permission.missing"_s);

    const auto bars = orFail(office.owner().query(ParetoOf{u"enquiry_lost"_s, kOctober}));
    REQUIRE(bars.size() == 2);
    CHECK(bars.back().cumulative == Approx(100));
    const auto cells = orFail(office.owner().query(HeatMapOf{u"enquiries_new"_s, kOctober}));
    const auto late =
        std::find_if(cells.begin(), cells.end(), [](const HeatCell& cell) { return cell.hour == 23; });
    REQUIRE(late != cells.end());
    CHECK(late->weekday == 6); // the 31st was a Saturday
    const auto funnel = orFail(office.owner().query(FunnelOf{kOctober}));
    CHECK(funnel[0].reached == 5);
    CHECK(funnel[2].reached == 2);
    CHECK(std::count_if(
              funnel.begin(), funnel.end(), [](const auto& step) { return step.worstBreak; }) == 1);
}

TEST_CASE("A snapshot gives the sheet back", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    const FigureSheet sheet = orFail(office.owner().query(ReviewFigures{kOctober}));
    const FigureSheet again = orFail(sheetFromSnapshot(snapshotOf(sheet)));
    REQUIRE(again.figures.size() == sheet.figures.size());
    for (std::size_t i = 0; i < sheet.figures.size(); ++i) {
        CHECK(again.figures[i].code == sheet.figures[i].code);
        CHECK(again.figures[i].month == sheet.figures[i].month);
        CHECK(again.figures[i].year == sheet.figures[i].year);
    }
    CHECK(snapshotOf(again) == snapshotOf(sheet));
    CHECK(sheetFromSnapshot("{}").error().code == ErrorCode::Corrupt);
}

} // namespace seraph::tests
