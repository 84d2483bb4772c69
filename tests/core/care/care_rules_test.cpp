// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/material.h"
#include "core/care/premises.h"
#include "core/care/step.h"
#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::care;
using seraph::tests::brokenRules;
using namespace std::chrono_literals;
using catalogue::Evidence;
using catalogue::Flexibility;
using catalogue::Schedule;

namespace {

const LocalDate kDay(2026, 10, 6);
const Instant kNow = fromMilliseconds(1791248400000);

CareStep step(int position, Evidence evidence = Evidence::None, bool key = true)
{
    catalogue::SopStep standard{
        .code = u"s%1"_s.arg(position), .role = u"nurse"_s, .key = key, .evidence = evidence};
    return stepFrom(standard, position, StepId(position));
}

CareStep doneAt(CareStep made, Instant at)
{
    made.state = StepState::Done;
    made.performer = PersonId(1);
    made.doneAt = at;
    return made;
}

Deviation deviationOf(StepId id)
{
    return {.id = DeviationId(1),
            .revision = storage::Revision{1},
            .step = id,
            .category = DeviationCategory::OutOfRange,
            .reason = u"x"_s,
            .recordedBy = PersonId(1),
            .recordedAt = kNow};
}

} // namespace

TEST_CASE("An entry is late when it is written down after its limit")
{
    CHECK_FALSE(isLate(kNow, kNow + 6h, 6));
    CHECK(isLate(kNow, kNow + 6h + 1ms, 6));
    CHECK_FALSE(isLate(kNow, kNow + 999h, 0));
    CHECK(timeLeft(kNow, kNow + 5h, 6) == 60min);
    CHECK(timeLeft(kNow, kNow + 7h, 6) == -60min);
}

TEST_CASE("A key step asks for the evidence of its standard, an ordinary one for none")
{
    const auto [evidence, rule] = GENERATE(table<Evidence, std::string>({
        {Evidence::None, ""},
        {Evidence::Photo, "files=required"},
        {Evidence::Reading, "readings=required"},
        {Evidence::Text, "text=required"},
        {Evidence::Code, "scanned=required"},
        {Evidence::Signature, "files=required"},
        {Evidence::TwoPersons, "second=required"},
    }));
    CHECK(brokenRules(checkEntry(step(1, evidence), {}, {})) == rule);
    CHECK(brokenRules(checkEntry(step(1, evidence, false), {}, {})) == "");
    const StepEntry full{.performer = PersonId(1),
                         .second = PersonId(2),
                         .text = u"核对无误"_s,
                         .readings = {{u"温度"_s, u"4,5"_s, u"℃"_s, u"2"_s, u"8"_s}},
                         .scanned = u"6901234567892"_s};
    CHECK(brokenRules(checkEntry(step(1, evidence), full, {.files = 1})) == "");
}

TEST_CASE("A signed consent stands for the physician's signature, never for the client's")
{
    CareStep physicians = step(1, Evidence::Signature);
    physicians.role = u"physician"_s;
    CareStep clients = step(2, Evidence::Signature);
    clients.role = u"client"_s;
    CHECK(brokenRules(checkEntry(physicians, {}, {.signedPaper = true})) == "");
    CHECK(brokenRules(checkEntry(clients, {}, {.signedPaper = true})) == "files=required");
}

TEST_CASE("What is typed about a step must make sense")
{
    const StepEntry entry{.performer = PersonId(1),
                          .second = PersonId(1),
                          .startedAt = kNow + 1min,
                          .doneAt = kNow,
                          .readings = {{u"血压"_s, u"120/80"_s, {}, u"低"_s, {}}}};
    CHECK(brokenRules(checkEntry(step(1), entry, {})) ==
          "readings[0].value=not_a_number readings[0].low=not_a_number second=same_person "
          "done_at=before_start");
}

TEST_CASE("A reading outside its limits is out of range")
{
    const auto [value, low, high, outside] = GENERATE(table<QString, QString, QString, bool>({
        {u"4.5"_s, u"2"_s, u"8"_s, false},
        {u"8"_s, u"2"_s, u"8"_s, false},
        {u"8.1"_s, u"2"_s, u"8"_s, true},
        {u"1,9"_s, u"2"_s, u"8"_s, true},
        {u"-3"_s, {}, u"8"_s, false},
        {u"99"_s, {}, {}, false},
    }));
    CHECK(isOutOfRange({{}, value, {}, low, high}) == outside);
}

TEST_CASE("A record waits for its key steps, one confirmation of the rest, and reasons for what is "
          "out of range")
{
    CareStep measured = doneAt(step(2, Evidence::Reading), kNow);
    measured.readings = {{u"温度"_s, u"9"_s, u"℃"_s, u"2"_s, u"8"_s}};
    const std::vector<CareStep> steps{step(1), measured, step(3, Evidence::None, false)};
    CHECK(obstaclesToClose(steps, {}) == std::vector<Obstacle>{{u"care.key_step_open"_s, StepId(1)},
                                                               {u"care.range_unexplained"_s, StepId(2)},
                                                               {u"care.steps_open"_s, {}}});
    const std::vector<CareStep> done{
        doneAt(step(1), kNow), measured, doneAt(step(3, Evidence::None, false), kNow)};
    CHECK(obstaclesToClose(done, {deviationOf(StepId(2))}).empty());
}

TEST_CASE(
    "Steps done before those that stand before them are seen, and what deviates is not to standard")
{
    CareStep left = step(4);
    left.state = StepState::Skipped;
    left.flexibility = Flexibility::Optional;
    CareStep late = doneAt(step(3), kNow + 3min);
    late.late = true;
    const std::vector<CareStep> steps{doneAt(step(1), kNow + 2min), doneAt(step(2), kNow), late, left};
    CHECK(outOfOrder(steps) == std::vector<StepId>{StepId(2)});
    CHECK(tally(steps, {deviationOf(StepId(2))}) ==
          StepTally{.all = 4, .done = 3, .skipped = 1, .late = 1, .toStandard = 2});
}

TEST_CASE("A lot may be used up to its last day, and never once it is recalled")
{
    MaterialLot lot{.id = LotId(1),
                    .revision = storage::Revision{1},
                    .lot = u"A"_s,
                    .expires = kDay,
                    .addedBy = PersonId(1),
                    .addedAt = kNow};
    CHECK(obstacleToUse(lot, kDay).isEmpty());
    CHECK(obstacleToUse(lot, kDay.addDays(1)) == u"lot.expired"_s);
    lot.recalledAt = kNow;
    CHECK(obstacleToUse(lot, kDay) == u"lot.recalled"_s);
    lot.expires.reset();
    lot.recalledAt.reset();
    CHECK(obstacleToUse(lot, kDay.addYears(50)).isEmpty());
}

TEST_CASE("Rounds are expected on open days, once a day, a week or a month")
{
    const auto open = [](LocalDate day) {
        return day.dayOfWeek() <= 5 && day != LocalDate(2026, 10, 30);
    };
    const LocalDate first(2026, 10, 1);
    const LocalDate last(2026, 10, 31);
    CHECK(expectedRuns(Schedule::DailyOpen, first, last, open).size() == 21);
    const auto weeks = expectedRuns(Schedule::Weekly, first, last, open);
    REQUIRE(weeks.size() == 4);
    CHECK(weeks.front() == ExpectedRun{LocalDate(2026, 10, 5), LocalDate(2026, 10, 9)});
    CHECK(weeks.back() == ExpectedRun{LocalDate(2026, 10, 26), LocalDate(2026, 10, 29)});
    CHECK(expectedRuns(Schedule::Monthly, first, last, open) ==
          std::vector<ExpectedRun>{{first, LocalDate(2026, 10, 29)}});
    CHECK(expectedRuns(Schedule::OnUse, first, last, open).empty());
    CHECK(expectedRuns(Schedule::Weekly, first, last, [](LocalDate) { return false; }).empty());
}

TEST_CASE("A round is done, running, due, missed or still ahead")
{
    const ExpectedRun week{LocalDate(2026, 10, 5), LocalDate(2026, 10, 9)};
    PremisesRun run{.id = PremisesRunId(1),
                    .revision = storage::Revision{1},
                    .branch = BranchId(1),
                    .sop = catalogue::SopId(1),
                    .sopVersion = catalogue::SopVersionId(1),
                    .period = week.period,
                    .day = kDay,
                    .state = RunState::Running,
                    .startedBy = PersonId(1),
                    .startedAt = kNow};
    const auto standing = [&](const std::optional<PremisesRun>& made, LocalDate today) {
        return standingOf(week, made, Schedule::Weekly, today);
    };
    CHECK(standing({}, LocalDate(2026, 10, 4)) == RunStanding::Upcoming);
    CHECK(standing({}, kDay) == RunStanding::Due);
    CHECK(standing({}, LocalDate(2026, 10, 11)) == RunStanding::Due);
    CHECK(standing({}, LocalDate(2026, 10, 12)) == RunStanding::Missed);
    CHECK(standing(run, kDay) == RunStanding::Running);
    CHECK(standing(run, LocalDate(2026, 10, 12)) == RunStanding::Missed);
    run.state = RunState::Closed;
    CHECK(standing(run, kDay.addYears(1)) == RunStanding::Done);
    run.late = true;
    CHECK(standing(run, kDay) == RunStanding::DoneLate);
}
