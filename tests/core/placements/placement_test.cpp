// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using tests::brokenRules;

namespace {

const LocalDate kToday(2026, 10, 6);

/// Every state of an enum, for a table of all transitions.
template <class E> std::vector<E> all()
{
    std::vector<E> states;
    for (const auto& [state, code] : Codes<E>::kAll)
        states.push_back(state);
    return states;
}

/// "a>b" for every transition that is allowed.
template <class E> QStringList allowed()
{
    QStringList list;
    for (const E from : all<E>()) {
        for (const E to : all<E>()) {
            if (mayBecome(from, to))
                list << toCode(from) + u'>' + toCode(to);
        }
    }
    return list;
}

Placement running(LocalDate from, LocalDate until)
{
    return {.id = PlacementId(1),
            .revision = storage::Revision{1},
            .client = clients::ClientId(2),
            .branch = BranchId(3),
            .contract = ContractId(4),
            .service = catalogue::ServiceId(5),
            .worker = PersonId(6),
            .mode = WorkMode::LiveIn,
            .state = PlacementState::Running,
            .startsOn = from,
            .endsOn = until,
            .startedOn = from,
            .settled = false,
            .createdBy = PersonId(7),
            .createdAt = Instant{}};
}

} // namespace

TEST_CASE("A candidate goes these ways and no other")
{
    CHECK(allowed<CandidateState>() == QStringList{u"proposed>interview"_s,
                                                   u"proposed>passed"_s,
                                                   u"proposed>dropped"_s,
                                                   u"interview>interview"_s,
                                                   u"interview>passed"_s,
                                                   u"interview>dropped"_s,
                                                   u"passed>trial"_s,
                                                   u"passed>chosen"_s,
                                                   u"passed>dropped"_s,
                                                   u"trial>chosen"_s,
                                                   u"trial>dropped"_s,
                                                   u"chosen>dropped"_s,
                                                   u"dropped>proposed"_s});
}

TEST_CASE("A placement goes these ways and no other")
{
    CHECK(allowed<PlacementState>() ==
          QStringList{u"planned>running"_s, u"planned>cancelled"_s, u"running>ended"_s});
}

TEST_CASE("The days that remain go to the successor, and a gap costs the family nothing")
{
    const LocalDate end(2026, 10, 31);
    CHECK(remainingDays(end, LocalDate(2026, 10, 10)) == 21);
    CHECK(remainingDays(end, end) == 0);
    CHECK(remainingDays(end, end.addDays(3)) == 0);
    CHECK(carriedOver(end, LocalDate(2026, 10, 10), LocalDate(2026, 10, 11)) == end);
    CHECK(carriedOver(end, LocalDate(2026, 10, 10), LocalDate(2026, 10, 14)) == end.addDays(3));
    CHECK(carriedOver(end, LocalDate(2026, 10, 30), LocalDate(2026, 11, 30)) == LocalDate(2026, 11, 30));
    // Across the leap day nothing is lost either.
    CHECK(carriedOver(LocalDate(2028, 3, 10), LocalDate(2028, 2, 20), LocalDate(2028, 2, 25)) ==
          LocalDate(2028, 3, 14));
}

TEST_CASE("The last thirty days of a placement are its ending")
{
    CHECK_FALSE(isEnding(running(kToday, kToday.addDays(31)), kToday));
    CHECK(isEnding(running(kToday, kToday.addDays(30)), kToday));
    CHECK(isEnding(running(kToday.addDays(-9), kToday.addDays(-1)), kToday));
    Placement planned = running(kToday, kToday.addDays(3));
    planned.state = PlacementState::Planned;
    CHECK_FALSE(isEnding(planned, kToday));
}

TEST_CASE("Nobody starts without signatures and papers, unless a manager waived them; leave cannot "
          "be waived")
{
    StartCase start;
    CHECK(startObstacles(start) == QStringList{u"contract.unsigned"_s, u"contract.worker_unsigned"_s});
    start.clientSigned = true;
    start.workerSigned = true;
    CHECK(startObstacles(start).isEmpty());
    start.papers = {{PaperKind::Identity, PaperStanding::Valid},
                    {PaperKind::Health, PaperStanding::Expired},
                    {PaperKind::Insurance, PaperStanding::Missing},
                    {PaperKind::Commitment, PaperStanding::RunsOut}};
    CHECK(startObstacles(start) == QStringList{u"paper.health"_s, u"paper.insurance"_s});
    start.waived = {u"paper.health"_s, u"worker.on_leave"_s};
    start.onLeave = true;
    CHECK(startObstacles(start) == QStringList{u"paper.insurance"_s, u"worker.on_leave"_s});
    CHECK(mayBeWaived(u"paper.health"_s));
    CHECK_FALSE(mayBeWaived(u"worker.on_leave"_s));
}

TEST_CASE("A trial awaits a decision from its last day on")
{
    Candidate trial{.id = CandidateId(1),
                    .revision = storage::Revision{1},
                    .client = clients::ClientId(2),
                    .need = NeedId(3),
                    .worker = PersonId(4),
                    .state = CandidateState::Trial,
                    .proposedBy = PersonId(5),
                    .proposedAt = Instant{},
                    .trialFrom = kToday,
                    .trialDays = 3};
    CHECK(lastTrialDay(trial) == kToday.addDays(2));
    CHECK_FALSE(awaitsDecision(trial, kToday.addDays(1)));
    CHECK(awaitsDecision(trial, kToday.addDays(2)));
    trial.state = CandidateState::Chosen;
    CHECK_FALSE(awaitsDecision(trial, kToday.addDays(2)));
}

TEST_CASE("Wage and fee come from their own lines of the price list and are never added up")
{
    const PlacementNeed need{.id = NeedId(1),
                             .revision = storage::Revision{1},
                             .client = clients::ClientId(2),
                             .branch = BranchId(3),
                             .service = catalogue::ServiceId(4),
                             .mode = WorkMode::LiveIn,
                             .place = u"张江路8号"_s,
                             .startsOn = kToday,
                             .state = NeedState::Open,
                             .recordedBy = PersonId(5),
                             .recordedAt = Instant{}};
    const std::vector<catalogue::PriceLine> lines{{catalogue::LineKind::WorkerPay, {}, Money(700000)},
                                                  {catalogue::LineKind::AgencyFee, {}, Money(45000)},
                                                  {catalogue::LineKind::Insurance, {}, Money(5000)}};
    const Terms terms = proposedTerms(need, lines, u"带孩子"_s);
    CHECK(terms.wage == Money(700000));
    CHECK(terms.fee == Money(45000));
    CHECK(terms.endsOn == kToday.addDays(364));
    PlacementNeed frugal = need;
    frugal.budget = Money(650000);
    CHECK(proposedTerms(frugal, lines, {}).wage == Money(650000));
    CHECK(proposedTerms(frugal, lines, {}).fee == Money(45000));
}

TEST_CASE("A renewal begins the day after and is as long again")
{
    const Terms terms{.place = u"a"_s,
                      .scope = u"b"_s,
                      .startsOn = kToday,
                      .endsOn = kToday.addDays(29),
                      .wage = Money(1)};
    const ServiceContract contract = withTerms({.id = ContractId(1),
                                                .revision = storage::Revision{1},
                                                .client = clients::ClientId(2),
                                                .branch = BranchId(3),
                                                .need = NeedId(4),
                                                .service = catalogue::ServiceId(5),
                                                .worker = PersonId(6),
                                                .mode = WorkMode::LiveIn,
                                                .startsOn = kToday,
                                                .endsOn = kToday,
                                                .hoursPerDay = 8,
                                                .restDays = 4,
                                                .wagePer = WagePer::Month,
                                                .payday = 0,
                                                .feePer = FeePer::Month,
                                                .trialDays = 0,
                                                .replacements = 3,
                                                .state = ContractState::Open,
                                                .createdBy = PersonId(7),
                                                .createdAt = Instant{}},
                                               terms);
    CHECK(renewedTerms(contract).startsOn == kToday.addDays(30));
    CHECK(renewedTerms(contract).endsOn == kToday.addDays(59));
}

TEST_CASE("What is agreed keeps to the rules")
{
    Terms terms{
        .place = u"a"_s, .scope = u"b"_s, .startsOn = kToday, .endsOn = kToday, .wage = Money(1)};
    CHECK(brokenRules(checkTerms(terms)).empty());
    CHECK(brokenRules(checkTerms(Terms{})) ==
          "place=required scope=required starts_on=required ends_on=required wage=required");
    terms.endsOn = kToday.addDays(-1);
    terms.hoursPerDay = 25;
    terms.restDays = 16;
    terms.payday = 29;
    terms.fee = Money(-1);
    terms.trialDays = 31;
    terms.replacements = -1;
    CHECK(brokenRules(checkTerms(terms)) ==
          "ends_on=ends_before_start hours_per_day=out_of_range rest_days=out_of_range "
          "payday=out_of_range fee=negative "
          "trial_days=out_of_range replacements=out_of_range");
    CHECK(brokenRules(checkDetails(NeedDetails{})) == "place=required starts_on=required");
    CHECK(brokenRules(checkDetails(TrialDetails{.days = 0, .wage = Money(-1)})) ==
          "trial_from=required trial_days=out_of_range trial_wage=negative");
    CHECK(brokenRules(checkDetails(LogDetails{.minutes = 1441})) == "minutes=out_of_range");
    CHECK(brokenRules(checkDetails(LogDetails{.incident = true})) == "text=required");
}

TEST_CASE("A job sheet is found by its code or by the number under it")
{
    const JobSheetId sheet(123456789);
    CHECK(parseSheetCode(sheetCode(sheet)) == sheet);
    CHECK(parseSheetCode(u' ' + sheetNumber(sheet).toLower() + u' ') == sheet);
    CHECK(brokenRules(parseSheetCode(u"SERAPH/C/12"_s).transform([](auto) {})) == "code=format");
    CHECK(brokenRules(parseSheetCode({}).transform([](auto) {})) == "code=format");
}
