// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/worker.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using tests::brokenRules;

namespace {

const LocalDate kToday(2026, 10, 6);
const PersonId kWorker(7);

WorkerPaper paper(PaperKind kind, std::optional<LocalDate> until, bool seen = true)
{
    WorkerPaper made{.id = PaperId(1),
                     .revision = storage::Revision{1},
                     .worker = kWorker,
                     .kind = kind,
                     .validUntil = until};
    if (seen) {
        made.seenOn = kToday;
        made.seenBy = PersonId(8);
    }
    return made;
}

WorkerProfile profile()
{
    return {.id = WorkerProfileId(1), .revision = storage::Revision{1}, .worker = kWorker};
}

Stay stay(int from, int until, WorkMode mode = WorkMode::LiveIn)
{
    return {mode, kToday.addDays(from), kToday.addDays(until)};
}

} // namespace

TEST_CASE("Two households collide where they share a day, unless both are by the hour")
{
    CHECK(collide(stay(0, 10), stay(10, 20)));
    CHECK(collide(stay(10, 20), stay(0, 10)));
    CHECK_FALSE(collide(stay(0, 10), stay(11, 20)));
    CHECK(collide(stay(0, 10, WorkMode::Hourly), stay(5, 6, WorkMode::LiveIn)));
    CHECK(collide(stay(0, 10, WorkMode::Daytime), stay(5, 6, WorkMode::Daytime)));
    CHECK_FALSE(collide(stay(0, 10, WorkMode::Hourly), stay(5, 6, WorkMode::Hourly)));
}

TEST_CASE("A worker is with a household, on leave, or waits for one")
{
    WorkerProfile worker = profile();
    CHECK(stateOn(worker, true, {}, kToday) == WorkerState::Idle);
    CHECK(stateOn(worker, true, {stay(0, 3)}, kToday) == WorkerState::Placed);
    CHECK(stateOn(worker, true, {stay(1, 3)}, kToday) == WorkerState::Idle);
    worker.leaveFrom = kToday;
    worker.leaveUntil = kToday.addDays(2);
    CHECK(stateOn(worker, true, {stay(0, 3)}, kToday) == WorkerState::OnLeave);
    CHECK(stateOn(worker, true, {stay(0, 3)}, kToday.addDays(3)) == WorkerState::Placed);
    CHECK(stateOn(worker, false, {stay(0, 3)}, kToday) == WorkerState::Left);
}

TEST_CASE("A paper counts when its original was seen, for as long as the longest one holds")
{
    const LocalDate until = kToday.addDays(100);
    const auto standing = [&](const std::vector<WorkerPaper>& papers) {
        return standingOf(papers, PaperKind::Health, kToday, until).standing;
    };
    CHECK(standing({}) == PaperStanding::Missing);
    CHECK(standing({paper(PaperKind::Identity, {})}) == PaperStanding::Missing);
    CHECK(standing({paper(PaperKind::Health, {}, false)}) == PaperStanding::Missing);
    CHECK(standing({paper(PaperKind::Health, {})}) == PaperStanding::Valid);
    CHECK(standing({paper(PaperKind::Health, until)}) == PaperStanding::Valid);
    CHECK(standing({paper(PaperKind::Health, until.addDays(-1))}) == PaperStanding::RunsOut);
    CHECK(standing({paper(PaperKind::Health, kToday)}) == PaperStanding::RunsOut);
    CHECK(standing({paper(PaperKind::Health, kToday.addDays(-1))}) == PaperStanding::Expired);
    CHECK(standing({paper(PaperKind::Health, kToday.addDays(-1)), paper(PaperKind::Health, until)}) ==
          PaperStanding::Valid);
}

TEST_CASE("A card shows an age band and no more of a name than the family name")
{
    CHECK(ageBand(1980, kToday) == AgeBand{45, 49});
    CHECK(ageBand(1976, kToday) == AgeBand{50, 54});
    CHECK_FALSE(ageBand({}, kToday));
    CHECK(maskedName(u"张桂芳"_s) == u"张**"_s);
    CHECK(maskedName(u"李 娜"_s) == u"李**"_s);
    CHECK(maskedName(u"王"_s) == u"王*"_s);
    CHECK(maskedName({}).isEmpty());
}

TEST_CASE("What is written of a worker keeps to the rules")
{
    CHECK(brokenRules(checkDetails(WorkerDetails{}, kToday)).empty());
    CHECK(brokenRules(checkDetails(WorkerDetails{.birthYear = 2020}, kToday)) ==
          "birth_year=out_of_range");
    CHECK(brokenRules(checkDetails(WorkerDetails{.workingSince = 2027}, kToday)) ==
          "working_since=out_of_range");
    CHECK(brokenRules(checkDetails(WorkerDetails{.modes = {u"flying"_s}, .limits = {u"dragons"_s}},
                                   kToday)) == "modes=unknown limits=unknown");
    CHECK(brokenRules(checkDetails(WorkerDetails{.expectedWage = Money(-1)}, kToday)) ==
          "expected_wage=negative");
    CHECK(brokenRules(checkDetails(WorkerDetails{.cardConsentOn = kToday.addDays(1)}, kToday)) ==
          "card_consent_on=in_future");
    CHECK(brokenRules(checkDetails(PaperDetails{.kind = PaperKind::Health})) == "number=required");
    CHECK(brokenRules(checkDetails(PaperDetails{.kind = PaperKind::Background})).empty());
    CHECK(brokenRules(checkDetails(PaperDetails{.kind = PaperKind::Identity, .number = u"12"_s})) ==
          "number=bad_identity_number");
    CHECK(brokenRules(checkDetails(PaperDetails{
              .kind = PaperKind::Training, .issuedOn = kToday, .validUntil = kToday.addDays(-1)})) ==
          "valid_until=ends_before_start");
    CHECK(brokenRules(checkLeave({kToday, kToday.addDays(-1)})) == "until=ends_before_start");
}

TEST_CASE(
    "Nobody starts without identity, health, background, insurance and the promise of confidence")
{
    CHECK(requiredPapers(true).size() == 5);
    CHECK(requiredPapers(false).size() == 4);
}
