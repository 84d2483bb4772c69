// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_commands.h"

#include "core/review/aggregate_commands.h"
#include "core/review/department_queries.h"
#include "core/review/entered_commands.h"
#include "core/review/fact_queries.h"
#include "core/review/inspection_queries.h"
#include "core/review/review_export_commands.h"
#include "core/review/review_queries.h"
#include "tests/core/review/october.h"
#include "tests/support/command_checks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

namespace seraph::tests {

using namespace seraph::review;
using namespace Qt::StringLiterals;

namespace {

const Period kMonth{LocalDate(2026, 10, 1)};

MonthlyReview reviewOf(TestOffice& office)
{
    return *orFail(office.owner().query(OpenReview{kMonth})).review;
}

MonthlyReview frozenReview(TestOffice& office)
{
    writeOctober(office);
    const ReviewId review = orFail(office.owner().run(StartReview{LocalDate(2026, 10, 17)}));
    orFail(office.owner().run(FreezeReview{review, storage::Revision(1)}));
    return reviewOf(office);
}

std::vector<ConfirmContradictions::One> three()
{
    return {{u"csat"_s, u"Waits"_s},
            {u"complaint_24h"_s, u"Nobody answers at weekends"_s},
            {u"follow_up_48h"_s, u"Late"_s}};
}

void confirmThree(TestOffice& office)
{
    const MonthlyReview review = reviewOf(office);
    orFail(office.owner().run(ConfirmContradictions{review.id, review.revision, three()}));
}

} // namespace

TEST_CASE("A review is started once, when its month is over", "[review]")
{
    TestOffice office;
    office.clock.set(inNovember());
    checkDenied(office, StartReview{LocalDate(2026, 10, 1)});
    CHECK(refusedRules(office, office.owner(), StartReview{LocalDate(2026, 11, 1)}) ==
          "month=not_over");
    orFail(office.owner().run(StartReview{LocalDate(2026, 10, 31)}));
    CHECK(refusedRules(office, office.owner(), StartReview{LocalDate(2026, 10, 1)}) ==
          "month=exists");
    CHECK(reviewOf(office).month == LocalDate(2026, 10, 1));
}

TEST_CASE("A frozen review keeps its figures, and what is corrected later is declared", "[review]")
{
    TestOffice office;
    const MonthlyReview review = frozenReview(office);
    CHECK(review.state == ReviewState::Frozen);
    CHECK(review.snapshotHash.size() == 32);
    CHECK_FALSE(review.journalHead.isEmpty());
    ReviewPage page = orFail(office.owner().query(OpenReview{kMonth}));
    CHECK(page.snapshotIntact);
    CHECK(page.corrections.empty());
    CHECK_FALSE(page.proposals.empty());

    orFail(office.connection().runScript("UPDATE survey_answer SET csat = 5 WHERE id = 3"));
    orFail(office.owner().run(RefreshFigures{}));
    page = orFail(office.owner().query(OpenReview{kMonth}));
    REQUIRE(page.corrections.size() == 1);
    CHECK(page.corrections.front().indicator == u"csat"_s);
    CHECK(*page.corrections.front().then.value == 50);
    CHECK(*page.corrections.front().now.value == 75);
    CHECK(*page.sheet.find(u"csat")->month.value == 50);

    const Status changed =
        office.connection().runScript("UPDATE monthly_review SET snapshot = '{}'");
    CHECK_FALSE(changed); // the trigger; whoever drops it is found out
    orFail(office.connection().runScript(
        "DROP TRIGGER monthly_review_frozen;"
        "UPDATE monthly_review SET snapshot = replace(snapshot, '50', '90')"));
    CHECK_FALSE(orFail(office.owner().query(OpenReview{kMonth})).snapshotIntact);
}

TEST_CASE("Exactly three contradictions are confirmed", "[review]")
{
    TestOffice office;
    const MonthlyReview review = frozenReview(office);
    auto two = three();
    two.pop_back();
    CHECK(refusedRules(office, office.owner(), ConfirmContradictions{review.id, review.revision, two}) ==
          "contradictions=exactly_three");
    auto twice = three();
    twice[1].indicator = twice[0].indicator;
    CHECK(refusedRules(office, office.owner(), ConfirmContradictions{review.id, review.revision, twice}) ==
          "contradictions=twice");
    confirmThree(office);
    confirmThree(office); // again replaces them
    const ReviewPage page = orFail(office.owner().query(OpenReview{kMonth}));
    REQUIRE(page.contradictions.size() == 3);
    CHECK(page.contradictions[2].indicator == u"follow_up_48h"_s);
}

TEST_CASE("An improvement needs a baseline, a task needs none", "[review]")
{
    TestOffice office;
    const MonthlyReview review = frozenReview(office);
    Decide decide{.review = review.id,
                  .text = u"Call back the same day"_s,
                  .owner = office.ownerPerson(),
                  .due = LocalDate(2026, 11, 30),
                  .indicator = u"csat"_s};
    const DecisionId made = orFail(office.owner().run(decide));
    decide.indicator = u"price_gap_of_nobody"_s;
    CHECK(refusedRules(office, office.owner(), decide) == "indicator=unknown");
    orFail(office.connection().runScript("DELETE FROM outcome_form"));
    decide.kind = DecisionKind::Task;
    decide.indicator.clear();
    orFail(office.owner().run(decide));
    decide.due = LocalDate(2026, 11, 1);
    CHECK(refusedRules(office, office.owner(), decide) == "due=in_past");

    const ReviewPage page = orFail(office.owner().query(OpenReview{kMonth}));
    REQUIRE(page.decisions.size() == 2);
    CHECK(page.decisions.front().decision.baselineValue == 50'000);
    CHECK(page.decisions.front().decision.baselineN == 4);
    orFail(office.owner().run(CloseDecision{made, storage::Revision(1), DecisionState::Done, u"Done"_s}));
    CHECK(refusedRules(office,
                       office.owner(),
                       CloseDecision{made, storage::Revision(2), DecisionState::Done, u"x"_s}) ==
          "state=closed");
    const ReviewPage next = orFail(office.owner().query(OpenReview{{LocalDate(2026, 11, 1)}}));
    CHECK(next.earlier.size() == 2); // one open, one closed since
}

TEST_CASE("What the last review decided comes before what is older", "[review]")
{
    TestOffice office;
    const MonthlyReview october = frozenReview(office);
    const Decide task{.review = october.id,
                      .kind = DecisionKind::Task,
                      .text = u"Older"_s,
                      .owner = office.ownerPerson(),
                      .due = LocalDate(2026, 11, 20)};
    orFail(office.owner().run(task));
    office.clock.advance(std::chrono::hours(24 * 30));
    Decide later = task;
    later.review = orFail(office.owner().run(StartReview{LocalDate(2026, 11, 1)}));
    orFail(office.owner().run(FreezeReview{later.review, storage::Revision(1)}));
    later.text = u"Last"_s;
    later.due = LocalDate(2026, 12, 20);
    orFail(office.owner().run(later));
    const ReviewPage page = orFail(office.owner().query(OpenReview{{LocalDate(2026, 12, 1)}}));
    REQUIRE(page.earlier.size() == 2);
    CHECK(page.earlier[0].decision.text == u"Last"_s);
    CHECK(page.isOfLastReview(page.earlier[0]));
    CHECK_FALSE(page.isOfLastReview(page.earlier[1]));
    CHECK(page.earlier[1].overdue);
}

TEST_CASE("In an agency the adviser reads the part that a consultant has in a clinic", "[review]")
{
    TestOffice office(Profile::Agency);
    frozenReview(office);
    const auto adviser = office.as(u"agency_adviser"_s);
    const auto parts = orFail(adviser->query(OwnParts{}));
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().department == u"agency_adviser"_s);
    CHECK_FALSE(parts.front().figures.empty());
}

TEST_CASE("Two people sign, and neither twice", "[review]")
{
    TestOffice office;
    MonthlyReview review = frozenReview(office);
    CHECK(refusedRules(office, office.owner(), SignReview{review.id, review.revision}) ==
          "contradictions=exactly_three");
    confirmThree(office);
    orFail(office.owner().run(SignReview{review.id, review.revision}));
    review = reviewOf(office);
    CHECK(review.state == ReviewState::Frozen);
    CHECK(refusedRules(office, office.owner(), SignReview{review.id, review.revision}) ==
          "second=same_person");
    const auto manager = office.as(u"manager"_s);
    orFail(manager->run(SignReview{review.id, review.revision}));
    review = reviewOf(office);
    CHECK(review.state == ReviewState::Signed);
    CHECK(review.secondAt);
    CHECK(refusedRules(office, office.owner(), EditSummary{review.id, review.revision, u"x"_s}) ==
          "state=signed");
}

TEST_CASE("Who has nobody to sign with says so", "[review]")
{
    TestOffice office;
    const MonthlyReview review = frozenReview(office);
    confirmThree(office);
    orFail(office.owner().run(SignReview{review.id, review.revision, {}, u"One-owner shop"_s}));
    CHECK(reviewOf(office).state == ReviewState::Signed);
    CHECK_FALSE(reviewOf(office).secondAt);
}

TEST_CASE("Each department acknowledges its part once", "[review]")
{
    TestOffice office;
    const MonthlyReview review = frozenReview(office);
    const auto nurse = office.as(u"nurse"_s);
    orFail(nurse->run(AcknowledgePart{review.id, u"nurse"_s, {}}));
    CHECK(refusedRules(office, office.owner(), AcknowledgePart{review.id, u"nurse"_s, {}}) ==
          "department=twice");
    CHECK(refusedRules(office, office.owner(), AcknowledgePart{review.id, u"gardener"_s, {}}) ==
          "department=unknown");
    const ReviewPage page = orFail(office.owner().query(OpenReview{kMonth}));
    const auto part = std::find_if(page.parts.begin(), page.parts.end(), [](const auto& each) {
        return each.department == u"nurse"_s;
    });
    REQUIRE(part != page.parts.end());
    CHECK(part->acknowledged);
}

TEST_CASE("A department sees its own part of a frozen review, and acknowledges no other", "[review]")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    CHECK(orFail(nurse->query(OwnParts{})).empty());
    const MonthlyReview review = frozenReview(office);
    CHECK(refusedRules(office, *nurse, AcknowledgePart{review.id, u"physician"_s, {}}) ==
          "department=not_yours");
    const auto parts = orFail(nurse->query(OwnParts{}));
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().department == u"nurse"_s);
    CHECK_FALSE(parts.front().figures.empty());
    for (const IndicatorFigures& each : parts.front().figures)
        CHECK(findIndicator(each.code)->owner == u"nurse"_s);
    CHECK_FALSE(parts.front().acknowledged);
    orFail(nurse->run(AcknowledgePart{review.id, u"nurse"_s, {}}));
    CHECK(orFail(nurse->query(OwnParts{})).front().acknowledged);
    const auto local = office.as(u"nurse"_s, office.branch());
    CHECK(orFail(local->query(OwnParts{})).size() == 1); // the house's review is theirs, too
}

TEST_CASE("A step of the funnel lists whom it lost first", "[review]")
{
    TestOffice office;
    writeOctober(office);
    orFail(rebuildFigures(office.owner()));
    const Period october{LocalDate(2026, 10, 1)};
    const auto funnel = orFail(office.owner().query(FunnelOf{october}));
    for (int stage = 1; stage < int(funnel.size()); ++stage) {
        const auto rows = orFail(office.owner().query(FunnelFacts{.period = october, .stage = stage}));
        const auto lost =
            std::count_if(rows.begin(), rows.end(), [](const FactRow& row) { return row.value == 0; });
        CHECK(qint64(rows.size()) - lost == funnel[std::size_t(stage)].reached);
        CHECK(lost == funnel[std::size_t(stage) - 1].reached - funnel[std::size_t(stage)].reached);
        CHECK(std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return a.value < b.value;
        }));
    }
    const auto beyond = office.owner().query(FunnelFacts{.period = october, .stage = 7});
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().code == ErrorCode::Invalid);
}

TEST_CASE("What is entered says where it comes from", "[review]")
{
    TestOffice office;
    office.clock.set(inNovember());
    EnterAmount amount{.month = LocalDate(2026, 10, 9), .branch = office.branch(), .amount = Money(100)};
    checkDenied(office, amount);
    CHECK(refusedRules(office, office.owner(), amount) == "source=required");
    amount.source = u"Ledger"_s;
    orFail(office.owner().run(amount));
    CHECK(office.newEntries().last().startsWith(u"amount.entered entered_amount"_s));
    CHECK(orFail(office.owner().query(ListEntered{})).amounts.front().month == LocalDate(2026, 10, 1));
    orFail(office.owner().run(SetTarget{.indicator = u"csat"_s, .thousandths = 95'000, .minimum = 10}));
    const auto sheet = orFail(office.owner().query(ReviewFigures{kMonth}));
    CHECK(*sheet.find(u"csat")->yardstick.target == 95);
}

TEST_CASE("The same seed draws the same sample, and its records say that they were shown", "[review]")
{
    TestOffice office;
    writeOctober(office);
    const auto rows =
        orFail(office.owner().query(InspectionSample{.period = kMonth, .size = 2, .seed = 7}));
    REQUIRE(rows.size() <= 2);
    const auto again =
        orFail(office.owner().query(InspectionSample{.period = kMonth, .size = 2, .seed = 7}));
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(rows[i].record == again[i].record);
    const auto hours = orFail(office.owner().query(HoursOfMonth{kMonth}));
    const auto busy = std::find_if(
        hours.begin(), hours.end(), [](const auto& each) { return each.person == PersonId(21); });
    REQUIRE(busy != hours.end());
    CHECK(busy->days == 1);
    CHECK(busy->minutes == 80);
}

TEST_CASE("The printed figures are those of the issue", "[review]")
{
    TestOffice office;
    frozenReview(office);
    const QJsonObject json = reviewJson(orFail(office.owner().query(OpenReview{kMonth})));
    CHECK(json[u"period"_s].toString() == u"2026-10"_s);
    const QJsonArray list = json[u"indicators"_s].toArray();
    REQUIRE_FALSE(list.isEmpty());
    for (const char* key : {"code", "value", "n", "low", "high", "unit", "dimension", "status"})
        CHECK(list.first().toObject().contains(QLatin1StringView(key)));
    CHECK(json[u"contradictions"_s].isArray());
}

TEST_CASE("Workbook, hours and pack are written, and the pack names nobody", "[review]")
{
    TestOffice office;
    frozenReview(office);
    const QTemporaryDir folder;
    const ReviewPage page = orFail(office.owner().query(OpenReview{kMonth}));
    const auto trends = orFail(office.owner().query(AllTrends{kMonth, 12}));
    orFail(writeReviewWorkbook(folder.filePath(u"review.xlsx"_s), page, trends, Language::Chinese));
    const auto hours = orFail(office.owner().query(HoursOfMonth{kMonth}));
    orFail(writeHoursWorkbook(folder.filePath(u"hours.xlsx"_s), kMonth, hours, Language::English));
    orFail(writePack(folder.filePath(u"pack.json"_s), page, u"House"_s));
    CHECK(QFileInfo(folder.filePath(u"review.xlsx"_s)).size() > 10'000);
    CHECK(QFileInfo(folder.filePath(u"hours.xlsx"_s)).size() > 1'000);
    QFile pack(folder.filePath(u"pack.json"_s));
    REQUIRE(pack.open(QIODevice::ReadOnly));
    const QByteArray bytes = pack.readAll();
    CHECK(bytes.contains("\"definitions\""));
    for (const auto& name : page.names)
        CHECK_FALSE(bytes.contains('"' + name.name.toUtf8() + '"'));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot).size() == 3);
    CHECK(refusedRules(office, office.owner(), NoteReviewExport{kMonth, u"poem"_s}) ==
          "what=unknown");
}

} // namespace seraph::tests
