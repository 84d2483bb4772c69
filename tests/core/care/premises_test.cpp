// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/missing_query.h"
#include "tests/core/care/ward.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::care;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

RoundRow roundOf(TestOffice& office, const QString& code)
{
    for (const RoundRow& row : orFail(office.owner().query(PremisesRounds{office.branch()}))) {
        if (row.sop.code == code)
            return row;
    }
    throw std::runtime_error("no such round");
}

/// Key steps with a temperature of so many degrees where a reading is asked for.
void doKeySteps(TestOffice& office, session::Session& nurse, PremisesRunId run, const QString& degrees)
{
    for (const CareStep& step : orFail(nurse.query(OpenRun{run})).steps) {
        if (!step.key)
            continue;
        orFail(nurse.run(DoRunStep{step.id,
                                   step.revision,
                                   {.second = office.ownerPerson(),
                                    .text = u"正常"_s,
                                    .readings = {{u"温度"_s, degrees, u"℃"_s, u"2"_s, u"8"_s}},
                                    .scanned = u"1"_s}}));
    }
}

} // namespace

TEST_CASE("A round is begun once a day, done step by step, and stands in the register")
{
    TestOffice office;
    office.clock.advance(48h); // the clock stands in the holidays of October
    const auto nurse = office.as(u"nurse"_s);
    const RoundRow fridge = roundOf(office, u"clinic_cold_chain"_s);
    CHECK(fridge.standing == RunStanding::Due);
    const StartRun start{office.branch(), fridge.sop.id};
    checkDenied(office, start);
    const PremisesRunId run = orFail(nurse->run(start));
    CHECK(failing(office, *nurse, start).reason == u"premises.begun"_s);
    CHECK(failing(office, *nurse, CloseRun{run, storage::kFirstRevision}).reason ==
          u"care.key_step_open"_s);
    doKeySteps(office, *nurse, run, u"4.5"_s);
    checkDenied(office, CloseRun{run, storage::kFirstRevision});
    orFail(nurse->run(CloseRun{run, storage::kFirstRevision}));
    CHECK(roundOf(office, u"clinic_cold_chain"_s).standing == RunStanding::Done);
    const auto page = orFail(nurse->query(PremisesRegister{office.branch(), fridge.sop.id, kToday}));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.done == 1);
    CHECK(page.rows.front().page->steps.front().state == StepState::Done);
    CHECK(failing(office, *nurse, CloseRun{run, storage::Revision{2}}).reason == u"care.closed"_s);
}

TEST_CASE(
    "Who may walk a round may prove it with a photo, although services are not theirs to write")
{
    TestOffice office;
    office.clock.advance(48h);
    const auto quality = office.as(u"quality_manager"_s);
    const PremisesRunId run = orFail(
        quality->run(StartRun{office.branch(), roundOf(office, u"clinic_cold_chain"_s).sop.id}));
    const CareStep step = orFail(quality->query(OpenRun{run})).steps.front();
    const auto photo = orFail(attachments::PreparedFile::prepare("%PDF-1.4 proof"));
    orFail(quality->run(DoRunStep{step.id,
                                  step.revision,
                                  {.second = office.ownerPerson(),
                                   .text = u"正常"_s,
                                   .readings = {{u"温度"_s, u"4"_s, u"℃"_s, u"2"_s, u"8"_s}},
                                   .scanned = u"1"_s},
                                  {{{.purpose = u"evidence"_s, .name = u"冷藏箱"_s}, photo}}}));
    CHECK(orFail(quality->query(OpenRun{run})).steps.front().state == StepState::Done);
}

TEST_CASE("A reading out of range needs a reason before the round is closed")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    const RoundRow fridge = roundOf(office, u"clinic_cold_chain"_s);
    const PremisesRunId run = orFail(nurse->run(StartRun{office.branch(), fridge.sop.id}));
    doKeySteps(office, *nurse, run, u"11"_s);
    CHECK(failing(office, *nurse, CloseRun{run, storage::kFirstRevision}).reason ==
          u"care.range_unexplained"_s);
    const RunPage page = orFail(nurse->query(OpenRun{run}));
    checkDenied(office, AddRunDeviation{run, {.reason = u"x"_s}});
    for (const Obstacle& obstacle : page.obstacles) {
        if (obstacle.step)
            orFail(nurse->run(AddRunDeviation{run,
                                              {.step = obstacle.step,
                                               .category = DeviationCategory::OutOfRange,
                                               .reason = u"门未关严，已移货"_s}}));
    }
    orFail(nurse->run(CloseRun{run, storage::kFirstRevision}));
}

TEST_CASE("The last reading's unit and limits are proposed the next time")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    const RoundRow fridge = roundOf(office, u"clinic_cold_chain"_s);
    const PremisesRunId first = orFail(nurse->run(StartRun{office.branch(), fridge.sop.id}));
    doKeySteps(office, *nurse, first, u"4"_s);
    orFail(nurse->run(CloseRun{first, storage::kFirstRevision}));
    office.clock.advance(24h);
    const PremisesRunId next = orFail(nurse->run(StartRun{office.branch(), fridge.sop.id}));
    const RunPage page = orFail(nurse->query(OpenRun{next}));
    const bool proposed = std::any_of(page.usual.begin(), page.usual.end(), [](const auto& usual) {
        return !usual.empty() && usual.front().high == u"8"_s;
    });
    CHECK(proposed);
}

TEST_CASE("What was not made is missed, stays visible and is named on Today")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    const RoundRow fridge = roundOf(office, u"clinic_cold_chain"_s);
    office.clock.advance(3 * 24h);
    const RoundRow later = roundOf(office, u"clinic_cold_chain"_s);
    CHECK(later.missed >= 1);
    const auto page = orFail(nurse->query(PremisesRegister{office.branch(), fridge.sop.id, kToday}));
    CHECK(page.missed == later.missed);
    const auto missing = orFail(nurse->query(session::WhatIsMissing{}));
    const auto has = [&](const QString& what) {
        return std::any_of(
            missing.begin(), missing.end(), [&](const auto& each) { return each.what == what; });
    };
    CHECK(has(u"premises.missed"_s));
}

TEST_CASE("Rounds on use are made as often as needed, steps may be left out with a reason")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    const RoundRow steriliser = roundOf(office, u"clinic_steriliser"_s);
    CHECK(steriliser.onUse);
    const PremisesRunId run = orFail(nurse->run(StartRun{office.branch(), steriliser.sop.id}));
    orFail(nurse->run(StartRun{office.branch(), steriliser.sop.id}));
    const CareStep step = orFail(nurse->query(OpenRun{run})).steps.front();
    CHECK(refusedRules(office, *nurse, SkipRunStep{step.id, step.revision}) == "reason=required");
    checkDenied(office, SkipRunStep{step.id, step.revision, u"x"_s});
    checkDenied(office, DoRunStep{step.id, step.revision});
    CHECK(failing(office, *nurse, DoStep{step.id, step.revision}).reason == u"care_step.unknown"_s);
    orFail(nurse->run(SkipRunStep{step.id, step.revision, u"设备维修"_s}));
    CHECK(orFail(nurse->query(OpenRun{run})).deviations.size() == 1);
    CHECK(refusedRules(office,
                       *nurse,
                       StartRun{office.branch(), serviceOf(office, u"w13_suture_removal"_s).sop->id}) ==
          "sop=not_premises");
}
