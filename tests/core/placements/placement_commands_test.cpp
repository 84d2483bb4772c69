// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/missing_query.h"
#include "core/session/recycle_bin.h"
#include "core/session/registry.h"
#include "tests/core/placements/agency.h"
#include "tests/support/revisions.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

const attachments::PreparedFile& scan()
{
    static const auto file = orFail(attachments::PreparedFile::prepare("%PDF-1.4 signed sheet"));
    return file;
}

Leaving leaving(LocalDate day, const QString& note = u"家里有事"_s)
{
    return {.lastDay = day, .by = Party::Worker, .note = note};
}

} // namespace

TEST_CASE("A contract is for the chosen candidate, and one at a time")
{
    Agency agency;
    const NeedId need = agency.need();
    const CandidateId passed = agency.passed(need, agency.worker(u"张桂芳"_s));
    const Terms terms = orFail(agency.owner.query(ProposeTerms{passed}));
    CHECK(terms.wage == Money(700000));
    CHECK(terms.fee == Money(45000));
    CHECK(failing(agency.office, agency.owner, DraftContract{passed, kContractForm, terms}).reason ==
          u"candidate.not_chosen"_s);
    orFail(agency.owner.run(ChooseCandidate{passed, kSecond}));
    CHECK(failing(agency.office, agency.owner, DraftContract{passed, kContractForm, terms}).reason ==
          u"need.few_candidates"_s);
    agency.approveFew(need);
    CHECK(refusedRules(agency.office, agency.owner, DraftContract{passed, u"no_such_form"_s, terms}) ==
          "document=not_released");
    CHECK(refusedRules(agency.office, agency.owner, DraftContract{passed, kContractForm, {}})
              .starts_with("place=required"));
    agency.office.newEntries();
    orFail(agency.owner.run(DraftContract{passed, kContractForm, terms}));
    CHECK(agency.office.newEntries().first().startsWith(u"contract.drafted service_contract"_s));
    CHECK(failing(agency.office, agency.owner, DraftContract{passed, kContractForm, terms}).reason ==
          u"contract.exists"_s);
    CHECK(failing(agency.office,
                  agency.owner,
                  DropCandidate{passed, storage::Revision{3}, Party::Client, u"x"_s})
              .reason == u"candidate.under_contract"_s);
    checkDenied(agency.office, DraftContract{passed, kContractForm, terms});
}

TEST_CASE("The contract says who, where, how long, and wage and fee apart")
{
    Agency agency;
    const NeedId need = agency.need();
    const CandidateId candidate = agency.chosen(need, agency.worker(u"张桂芳"_s));
    const ContractId id = agency.drafted(need, candidate);
    CHECK(
        failing(agency.office, agency.owner, NoteWorkerSigned{id, storage::kFirstRevision, kToday}).reason ==
        u"contract.unprepared"_s);
    const auto paper = orFail(agency.owner.run(PrepareContractPaper{id, storage::kFirstRevision}));
    const QString text = consentOf(agency.office, paper).text;
    for (const QString& part :
         {u"王小红"_s, u"张桂芳"_s, u"张江路8号"_s, u"2026-10-06"_s, u"7000.00 元/月"_s, u"450.00 元/月"_s})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"11010519491231002X"_s));
    CHECK_FALSE(text.contains(u"7450"_s));
    CHECK(agency.missing(need) ==
          QStringList{u"contract.unsigned"_s, u"contract.worker_unsigned"_s, u"placement.unplanned"_s});
    checkDenied(agency.office, PrepareContractPaper{id, kSecond});
    checkDenied(agency.office, NoteWorkerSigned{id, kSecond, kToday});
}

TEST_CASE("Other terms need a new text, and what is signed stays")
{
    Agency agency;
    const NeedId need = agency.need();
    const ContractId id = agency.drafted(need, agency.chosen(need, agency.worker(u"张桂芳"_s)));
    const auto first = orFail(agency.owner.run(PrepareContractPaper{id, storage::kFirstRevision}));
    Terms terms = termsOf(agency.contract(need));
    terms.wage = Money(720000);
    orFail(agency.owner.run(EditContract{id, kSecond, terms}));
    CHECK(consentOf(agency.office, first).state == consultations::ConsentState::Refused);
    CHECK(agency.missing(need).contains(u"contract.unprepared"_s));
    agency.sign(need);
    const storage::Revision now = agency.contract(need).revision;
    CHECK(failing(agency.office, agency.owner, EditContract{id, now, terms}).reason ==
          u"contract.signed"_s);
    CHECK(failing(agency.office, agency.owner, PrepareContractPaper{id, now}).reason ==
          u"contract.signed"_s);
    CHECK(refusedRules(agency.office, agency.owner, NoteWorkerSigned{id, now, kToday.addDays(1)}) ==
          "worker_signed_on=in_future");
    orFail(agency.owner.run(PrepareContractPaper{id, now, u"agency_placement_hand_over"_s}));
    CHECK(refusedRules(agency.office, agency.owner, CancelContract{id, now, {}}) ==
          "end_reason=required");
    orFail(agency.owner.run(CancelContract{id, now, u"家人不同意"_s}));
    CHECK(failing(agency.office, agency.owner, EditContract{id, agency.contract(need).revision, terms})
              .reason == u"contract.closed"_s);
    checkDenied(agency.office, EditContract{id, now, terms});
    checkDenied(agency.office, CancelContract{id, now, u"x"_s});
}

TEST_CASE("Nobody starts without signatures; then they do, and both sides are to be called")
{
    Agency agency;
    const NeedId need = agency.need();
    const PersonId worker = agency.worker(u"张桂芳"_s);
    const PlacementId id = agency.planned(need, worker);
    const StartPlacement start{id, storage::kFirstRevision, kToday};
    CHECK(failing(agency.office, agency.owner, start).reason == u"contract.unsigned"_s);
    const ServiceContract contract = agency.contract(need);
    agency.clientSigns(orFail(agency.owner.run(PrepareContractPaper{contract.id, contract.revision})));
    CHECK(failing(agency.office, agency.owner, start).reason == u"contract.worker_unsigned"_s);
    orFail(agency.owner.run(NoteWorkerSigned{contract.id, agency.contract(need).revision, kToday}));
    CHECK(refusedRules(agency.office, agency.owner, StartPlacement{id, storage::kFirstRevision}) ==
          "started_on=required");
    CHECK(refusedRules(agency.office,
                       agency.owner,
                       StartPlacement{id, storage::kFirstRevision, kToday.addDays(1)}) ==
          "started_on=in_future");
    checkDenied(agency.office, start);
    checkNothingWithoutJournal(agency.office, start);
    agency.office.newEntries();
    orFail(agency.owner.run(start));
    const QStringList entries = agency.office.newEntries();
    CHECK(entries.filter(u"gate_sighting"_s).size() ==
          1); // the gate of work watched: she signed no code of conduct
    CHECK(entries.mid(1, 2) == QStringList{u"placement.started placement state,started_on"_s,
                                           u"placement.started placement_need state"_s});
    CHECK_FALSE(entries.filter(u"placement.started follow_up "_s).isEmpty());
    CHECK(agency.page(need).need.state == NeedState::Met);
    CHECK(orFail(agency.owner.query(OpenWorker{worker})).row.clientName == u"王小红"_s);
    CHECK(failing(agency.office, agency.owner, StartPlacement{id, kSecond, kToday}).reason ==
          u"placement.order"_s);
}

TEST_CASE("A manager lets somebody start without a paper, with a reason that stays on record")
{
    Agency agency;
    const NeedId need = agency.need();
    const PersonId worker = agency.newWorker(u"李娜"_s);
    const PlacementId id = agency.planned(need, worker);
    agency.sign(need);
    CHECK(failing(agency.office, agency.owner, StartPlacement{id, storage::kFirstRevision, kToday}).reason ==
          u"paper.identity"_s);
    const auto adviser = agency.office.as(u"agency_adviser"_s);
    CHECK(adviser->run(ApproveStart{id, storage::kFirstRevision, u"x"_s}).error().code ==
          ErrorCode::Denied);
    CHECK(refusedRules(agency.office, agency.owner, ApproveStart{id, storage::kFirstRevision, {}}) ==
          "reason=required");
    orFail(agency.owner.run(ApproveStart{id, storage::kFirstRevision, u"证件在办,三天内补"_s}));
    const Placement approved = agency.placement(need);
    CHECK(approved.waived.size() == 5);
    CHECK(approved.waivedBy == agency.office.ownerPerson());
    CHECK(failing(agency.office, agency.owner, ApproveStart{id, kSecond, u"x"_s}).reason ==
          u"placement.nothing_to_waive"_s);
    const auto profile = orFail(agency.owner.query(OpenWorker{worker})).profile;
    orFail(agency.owner.run(SetLeave{profile.id, storage::kFirstRevision, Leave{kToday, kToday}}));
    CHECK(failing(agency.office, agency.owner, StartPlacement{id, kSecond, kToday}).reason ==
          u"worker.on_leave"_s);
    orFail(agency.owner.run(SetLeave{profile.id, kSecond}));
    orFail(agency.owner.run(StartPlacement{id, kSecond, kToday}));
    checkDenied(agency.office, ApproveStart{id, kSecond, u"x"_s});
}

TEST_CASE("Nobody is with two households at one time")
{
    Agency agency;
    const PersonId worker = agency.worker(u"张桂芳"_s);
    agency.planned(agency.need(), worker);
    const NeedId other = agency.need(kToday.addDays(50));
    const CandidateId candidate = agency.chosen(other, worker);
    const ContractId contract = agency.drafted(other, candidate);
    CHECK(
        failing(agency.office, agency.owner, PlanPlacement{contract, candidate, kToday.addDays(50)}).reason ==
        u"worker.busy"_s);
    orFail(agency.owner.run(PlanPlacement{contract, candidate, kToday.addDays(100)}));
    CHECK(failing(agency.office, agency.owner, PlanPlacement{contract, candidate, kToday.addDays(120)})
              .reason == u"placement.exists"_s);
}

TEST_CASE("Workers by the hour have several households")
{
    Agency agency;
    const PersonId worker = agency.worker(u"张桂芳"_s);
    for (int i = 0; i < 2; ++i) {
        RecordNeed asking = agency.asking();
        asking.details.mode = WorkMode::Hourly;
        const NeedId need = orFail(agency.owner.run(asking));
        const CandidateId candidate = agency.chosen(need, worker);
        orFail(agency.owner.run(PlanPlacement{agency.drafted(need, candidate), candidate, kToday}));
    }
    CHECK(orFail(agency.owner.query(OpenWorker{worker})).stays.size() == 2);
}

TEST_CASE("A plan that came to nothing is cancelled with its reason")
{
    Agency agency;
    const NeedId need = agency.need();
    const PlacementId id = agency.planned(need, agency.worker(u"张桂芳"_s));
    CHECK(refusedRules(agency.office, agency.owner, CancelPlacement{id, storage::kFirstRevision, {}}) ==
          "end_note=required");
    const ServiceContract contract = agency.contract(need);
    CHECK(
        failing(agency.office, agency.owner, CancelContract{contract.id, contract.revision, u"x"_s}).reason ==
        u"contract.in_use"_s);
    orFail(agency.owner.run(CancelPlacement{id, storage::kFirstRevision, u"客户改期"_s}));
    CHECK(failing(agency.office, agency.owner, CancelPlacement{id, kSecond, u"x"_s}).reason ==
          u"placement.order"_s);
    CHECK(failing(agency.office, agency.owner, PrintJobSheet{id, kToday, kToday}).reason ==
          u"placement.cancelled"_s);
    checkDenied(agency.office, CancelPlacement{id, storage::kFirstRevision, u"x"_s});
}

TEST_CASE(
    "The household log takes one line a day, inside the placement, and counts the hours of a month")
{
    Agency agency;
    const NeedId need = agency.need();
    const PersonId worker = agency.worker(u"张桂芳"_s);
    const PlacementId planned = agency.planned(need, worker);
    CHECK(failing(agency.office, agency.owner, WriteLogDay{planned, kToday}).reason ==
          u"placement.not_started"_s);
    agency.sign(need);
    orFail(agency.owner.run(StartPlacement{planned, storage::kFirstRevision, kToday}));
    const WriteLogDay today{planned, kToday, {.minutes = 540, .text = u"喂奶五次"_s}};
    const LogDayId line = orFail(agency.owner.run(today));
    CHECK(failing(agency.office, agency.owner, today).reason == u"log.day_taken"_s);
    CHECK(refusedRules(agency.office, agency.owner, WriteLogDay{planned}) == "day=required");
    CHECK(refusedRules(agency.office, agency.owner, WriteLogDay{planned, kToday.addDays(1)}) ==
          "day=in_future");
    CHECK(refusedRules(agency.office, agency.owner, WriteLogDay{planned, kToday.addDays(-1)}) ==
          "day=before_start");
    CHECK(refusedRules(agency.office,
                       agency.owner,
                       EditLogDay{line, storage::kFirstRevision, {.incident = true}}) ==
          "text=required");
    orFail(agency.owner.run(
        EditLogDay{line, storage::kFirstRevision, {.minutes = 600, .text = u"喂奶六次"_s}}));
    agency.office.clock.advance(48h);
    orFail(agency.owner.run(WriteLogDay{planned, kToday.addDays(1), {.minutes = 480}}));
    const auto log = agency.page(need).log;
    REQUIRE(log.size() == 2);
    CHECK(log[0].keyedLater);
    CHECK_FALSE(log[1].keyedLater);
    const auto worked = orFail(agency.owner.query(WorkedInMonth{kToday}));
    REQUIRE(worked.size() == 1);
    CHECK(worked[0].days == 2);
    CHECK(worked[0].minutes == 1080);
    CHECK(orFail(agency.owner.query(WorkedInMonth{kToday.addMonths(1)})).empty());
    checkDenied(agency.office, today);
    checkDenied(agency.office, EditLogDay{line, storage::kFirstRevision, {}});
}

TEST_CASE("A signed job sheet comes back by its code, once")
{
    Agency agency;
    const NeedId need = agency.need();
    const PlacementId id = agency.running(need, agency.worker(u"张桂芳"_s));
    CHECK(refusedRules(agency.office, agency.owner, PrintJobSheet{id}) ==
          "from_day=required until_day=required");
    CHECK(refusedRules(agency.office, agency.owner, PrintJobSheet{id, kToday, kToday.addDays(-1)}) ==
          "until_day=ends_before_start");
    const JobSheetId sheet = orFail(agency.owner.run(PrintJobSheet{id, kToday, kToday.addDays(6)}));
    agency.office.clock.advance(24h * 9);
    CHECK(agency.missing(need).contains(u"job_sheet.out"_s));
    CHECK(refusedRules(agency.office, agency.owner, FileJobSheet{u"?"_s, scan()}) == "code=format");
    CHECK(failing(agency.office, agency.owner, FileJobSheet{u"SERAPH/J/ZZ"_s, scan()}).code ==
          ErrorCode::NotFound);
    CHECK(orFail(agency.owner.run(FileJobSheet{sheetCode(sheet), scan()})) == sheet);
    CHECK(agency.page(need).sheets.front().scan);
    CHECK(failing(agency.office, agency.owner, FileJobSheet{sheetCode(sheet), scan()}).reason ==
          u"job_sheet.filed"_s);
    checkDenied(agency.office, PrintJobSheet{id, kToday, kToday});
    checkDenied(agency.office, FileJobSheet{sheetCode(sheet), scan()});
}

TEST_CASE("A placement ends with its reason, the contract with it, and is settled afterwards")
{
    Agency agency;
    const NeedId need = agency.need();
    const PlacementId id = agency.running(need, agency.worker(u"张桂芳"_s));
    using End = EndPlacement;
    CHECK(refusedRules(
              agency.office, agency.owner, End{id, kSecond, EndReason::Replaced, leaving(kToday)}) ==
          "end_reason=replaced");
    CHECK(refusedRules(agency.office, agency.owner, End{id, kSecond, EndReason::WorkerLeft, {}}) ==
          "last_day=required end_note=required");
    CHECK(refusedRules(agency.office,
                       agency.owner,
                       End{id, kSecond, EndReason::Completed, leaving(kToday.addDays(1))}) ==
          "last_day=in_future");
    CHECK(refusedRules(agency.office,
                       agency.owner,
                       End{id, kSecond, EndReason::Completed, leaving(kToday.addDays(-1))}) ==
          "last_day=ends_before_start");
    CHECK(failing(agency.office, agency.owner, SettlePlacement{id, kSecond}).reason ==
          u"placement.not_ended"_s);
    checkDenied(agency.office, End{id, kSecond, EndReason::Completed, leaving(kToday)});
    orFail(agency.owner.run(End{id, kSecond, EndReason::ClientEnded, leaving(kToday)}));
    CHECK(agency.contract(need).state == ContractState::Ended);
    CHECK(agency.missing(need) == QStringList{u"placement.unsettled"_s});
    orFail(agency.owner.run(SettlePlacement{id, storage::Revision{3}, u"钥匙已还"_s}));
    CHECK(agency.placement(need).handOver == u"钥匙已还"_s);
    CHECK(agency.missing(need).isEmpty());
    CHECK(failing(agency.office, agency.owner, SettlePlacement{id, storage::Revision{4}}).reason ==
          u"placement.settled"_s);
    CHECK(failing(agency.office,
                  agency.owner,
                  End{id, storage::Revision{4}, EndReason::Other, leaving(kToday)})
              .reason == u"placement.order"_s);
    checkDenied(agency.office, SettlePlacement{id, storage::Revision{4}});
}

TEST_CASE(
    "A standby takes over at once: the contract and the days that remain go on, the history stays")
{
    Agency agency;
    const NeedId need = agency.need();
    const PersonId first = agency.worker(u"张桂芳"_s);
    const PersonId second = agency.worker(u"李娜"_s);
    const CandidateId standby = agency.passed(need, second);
    const PlacementId id = agency.running(need, first);
    agency.office.clock.advance(24h * 9);
    const LocalDate lastDay = kToday.addDays(9);
    ReplaceWorker replace{id, kSecond, ReplaceCause::WorkerMatters, leaving(lastDay, {})};
    CHECK(refusedRules(agency.office, agency.owner, replace) == "end_note=required");
    replace.leaving = leaving(lastDay);
    replace.successor = Successor{standby, lastDay.addDays(3)};
    checkDenied(agency.office, replace);
    const auto next = orFail(agency.owner.run(replace));
    REQUIRE(next);
    const CasePage page = agency.page(need);
    REQUIRE(page.placements.size() == 2);
    CHECK(page.placements[0].placement.endReason == EndReason::Replaced);
    const Placement& successor = page.placements[1].placement;
    CHECK(successor.predecessor == id);
    CHECK(successor.worker == second);
    CHECK(successor.endsOn == kToday.addDays(99 + 2)); // two days without anybody
    CHECK(page.contracts[0].contract.worker == second);
    CHECK_FALSE(page.contracts[0].contract.workerSignedOn); // the successor signs for themselves
    agency.office.clock.advance(24h * 4);
    CHECK(failing(agency.office,
                  agency.owner,
                  StartPlacement{*next, storage::kFirstRevision, lastDay.addDays(4)})
              .reason == u"contract.worker_unsigned"_s);
    orFail(agency.owner.run(NoteWorkerSigned{
        page.contracts[0].contract.id, page.contracts[0].contract.revision, lastDay}));
    orFail(agency.owner.run(StartPlacement{*next, storage::kFirstRevision, lastDay.addDays(4)}));
    CHECK(agency.placement(need).endsOn == kToday.addDays(99 + 3)); // came a day later still
}

TEST_CASE("Without a standby the household's need is open again until somebody is found")
{
    Agency agency;
    const NeedId need = agency.need();
    const PlacementId id = agency.running(need, agency.worker(u"张桂芳"_s));
    orFail(agency.owner.run(ReplaceWorker{id, kSecond, ReplaceCause::Skill, leaving(kToday)}));
    CHECK(agency.page(need).need.state == NeedState::Open);
    CHECK(agency.missing(need).contains(u"placement.no_successor"_s));
    const CandidateId next = agency.chosen(need, agency.worker(u"李娜"_s));
    const PlacementId successor =
        orFail(agency.owner.run(PlanPlacement{agency.contract(need).id, next, kToday.addDays(1)}));
    CHECK(agency.placement(need).id == successor);
    CHECK(agency.placement(need).endsOn == kToday.addDays(99));
}

TEST_CASE("The contract says how often somebody is replaced; more needs a manager")
{
    Agency agency;
    const NeedId need = agency.need();
    const CandidateId candidate = agency.chosen(need, agency.worker(u"张桂芳"_s));
    Terms terms = orFail(agency.owner.query(ProposeTerms{candidate}));
    terms.replacements = 0;
    agency.approveFew(need);
    const ContractId contract =
        orFail(agency.owner.run(DraftContract{candidate, kContractForm, terms}));
    const PlacementId id = orFail(agency.owner.run(PlanPlacement{contract, candidate, kToday}));
    agency.sign(need);
    orFail(agency.owner.run(StartPlacement{id, storage::kFirstRevision, kToday}));
    const ReplaceWorker replace{id, kSecond, ReplaceCause::Skill, leaving(kToday)};
    const auto adviser = agency.office.with({u"placements.work"_s, u"placements.view"_s});
    CHECK(adviser->run(replace).error().reason == u"placement.no_replacements_left"_s);
    orFail(agency.owner.run(replace));
}

TEST_CASE("A successor must have passed, be free, and find days that remain")
{
    Agency agency;
    const NeedId need = agency.need();
    const CandidateId fresh =
        orFail(agency.owner.run(ProposeCandidate{need, agency.worker(u"李娜"_s)}));
    const PersonId busyOne = agency.worker(u"赵敏"_s);
    const CandidateId busy = agency.passed(need, busyOne);
    agency.planned(agency.need(), busyOne);
    const PlacementId id = agency.running(need, agency.worker(u"张桂芳"_s));
    ReplaceWorker replace{
        id, kSecond, ReplaceCause::Chemistry, leaving(kToday), Successor{fresh, kToday.addDays(1)}};
    CHECK(failing(agency.office, agency.owner, replace).reason == u"candidate.order"_s);
    replace.successor->candidate = busy;
    CHECK(failing(agency.office, agency.owner, replace).reason == u"worker.busy"_s);
    agency.office.clock.advance(24h * 120);
    replace.leaving.lastDay = kToday.addDays(99);
    CHECK(failing(agency.office, agency.owner, replace).reason == u"placement.nothing_left"_s);
}

TEST_CASE("A placement goes on under a renewal that both have signed")
{
    Agency agency;
    const NeedId need = agency.need();
    const PlacementId id = agency.running(need, agency.worker(u"张桂芳"_s));
    const ServiceContract first = agency.contract(need);
    Terms early = termsOf(first);
    CHECK(refusedRules(agency.office, agency.owner, DraftRenewal{first.id, early}) ==
          "starts_on=before_end");
    const ContractId renewal = orFail(agency.owner.run(DraftRenewal{first.id, renewedTerms(first)}));
    CHECK(failing(agency.office, agency.owner, DraftRenewal{first.id, renewedTerms(first)}).reason ==
          u"contract.renewal_open"_s);
    const RenewPlacement renew{id, kSecond, renewal};
    CHECK(failing(agency.office, agency.owner, renew).reason == u"contract.unsigned"_s);
    CHECK(failing(agency.office, agency.owner, RenewPlacement{id, kSecond, first.id}).reason ==
          u"contract.other_worker"_s);
    checkDenied(agency.office, DraftRenewal{first.id, {}});
    agency.sign(need); // the latest contract
    checkDenied(agency.office, renew);
    orFail(agency.owner.run(renew));
    CHECK(agency.placement(need).endsOn == kToday.addDays(199));
    CHECK(agency.page(need).contracts.front().contract.state == ContractState::Ended);
    CHECK(failing(agency.office, agency.owner, DraftRenewal{first.id, renewedTerms(first)}).reason ==
          u"contract.closed"_s);
}

TEST_CASE("Today says what an adviser has to do about placements")
{
    Agency agency;
    const NeedId need = agency.need(kToday.addDays(-5));
    agency.planned(need, agency.worker(u"张桂芳"_s));
    agency.need(kToday.addDays(3));
    QStringList codes;
    for (const auto& missing : orFail(agency.owner.query(session::WhatIsMissing{}))) {
        if (missing.opens.startsWith(u"placements/"_s))
            codes << missing.what;
    }
    CHECK(codes == QStringList{u"need.no_candidates"_s, u"placement.not_started"_s});
}
