// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_commands.h"
#include "tests/core/placements/agency.h"
#include "tests/support/revisions.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using namespace seraph::tests;

TEST_CASE("A household's need is written down once, within reach")
{
    Agency agency;
    agency.office.newEntries();
    const NeedId need = agency.need();
    CHECK(agency.office.newEntries().first().startsWith(u"need.recorded placement_need"_s));
    RecordNeed blank = agency.asking();
    blank.details = {};
    CHECK(refusedRules(agency.office, agency.owner, blank) == "place=required starts_on=required");
    RecordNeed strange = agency.asking();
    strange.consultation = consultations::ConsultationId(99);
    CHECK(failing(agency.office, agency.owner, strange).code == ErrorCode::NotFound);
    checkDenied(agency.office, agency.asking());
    checkNothingWithoutJournal(agency.office, agency.asking());
    const auto stranger = agency.office.as(u"agency_adviser"_s);
    CHECK(stranger->run(agency.asking()).error().code == ErrorCode::Denied); // somebody else's client
    CHECK(stranger->query(OpenCase{need}).error().code == ErrorCode::Denied);
}

TEST_CASE("A need is changed, lost and taken up again")
{
    Agency agency;
    const NeedId need = agency.need();
    NeedDetails details = agency.asking().details;
    details.conditions = {u"pets"_s};
    orFail(agency.owner.run(EditNeed{need, storage::kFirstRevision, details}));
    CHECK(failing(agency.office, agency.owner, EditNeed{need, storage::kFirstRevision, details}).reason ==
          u"record.changed"_s);
    CHECK(refusedRules(agency.office, agency.owner, LoseNeed{need, kSecond, {}}) ==
          "lost_reason=required");
    CHECK(refusedRules(agency.office, agency.owner, LoseNeed{need, kSecond, u"mood"_s}) ==
          "lost_reason=unknown");
    CHECK(failing(agency.office, agency.owner, ReopenNeed{need, kSecond}).reason == u"need.open"_s);
    orFail(agency.owner.run(LoseNeed{need, kSecond, u"no_match"_s, u"都不会做粤菜"_s}));
    CHECK(agency.missing(need).isEmpty());
    CHECK(failing(agency.office, agency.owner, EditNeed{need, kThird, details}).reason ==
          u"need.closed"_s);
    CHECK(
        failing(agency.office, agency.owner, ProposeCandidate{need, agency.newWorker(u"张桂芳"_s)}).reason ==
        u"need.closed"_s);
    orFail(agency.owner.run(ReopenNeed{need, kThird}));
    CHECK(agency.missing(need) == QStringList{u"need.no_candidates"_s});
    checkDenied(agency.office, EditNeed{need, storage::kFirstRevision, details});
    checkDenied(agency.office, LoseNeed{need, storage::kFirstRevision, {}});
    checkDenied(agency.office, ReopenNeed{need, storage::kFirstRevision});
}

TEST_CASE("Workers stand beside a need with their reasons, best first")
{
    Agency agency;
    const NeedId need = agency.need(kToday.addDays(10));
    const PersonId bare = agency.newWorker(u"李娜"_s);
    const PersonId ready = agency.worker(u"张桂芳"_s);
    const auto matches = orFail(agency.owner.query(MatchWorkers{need}));
    REQUIRE(matches.size() == 2);
    CHECK(matches[0].row.worker == ready);
    CHECK(matches[0].fits);
    CHECK(matches[1].row.worker == bare);
    CHECK_FALSE(matches[1].fits);
    CHECK(matches[1].reasons.front().code == u"paper"_s);
    orFail(agency.owner.run(ProposeCandidate{need, ready}));
    CHECK(orFail(agency.owner.query(MatchWorkers{need}))[0].candidate == CandidateState::Proposed);
}

TEST_CASE("A worker is proposed once, and not after leaving")
{
    Agency agency;
    const NeedId need = agency.need();
    const PersonId worker = agency.newWorker(u"张桂芳"_s);
    agency.office.newEntries();
    orFail(agency.owner.run(ProposeCandidate{need, worker}));
    CHECK(agency.office.newEntries().first().startsWith(u"candidate.proposed candidate"_s));
    CHECK(failing(agency.office, agency.owner, ProposeCandidate{need, worker}).reason ==
          u"candidate.proposed"_s);
    CHECK(failing(agency.office, agency.owner, ProposeCandidate{need, agency.office.ownerPerson()}).reason ==
          u"worker_profile.unknown"_s);
    const PersonId gone = agency.newWorker(u"李娜"_s);
    orFail(agency.owner.run(
        organisation::EndEmployment{gone, storage::kFirstRevision, kToday.addDays(-1), {}}));
    CHECK(failing(agency.office, agency.owner, ProposeCandidate{need, gone}).reason == u"worker.left"_s);
    checkDenied(agency.office, ProposeCandidate{need, gone});
}

TEST_CASE("The worker's yes, the interview with its result and who held it")
{
    Agency agency;
    const NeedId need = agency.need();
    const CandidateId id =
        orFail(agency.owner.run(ProposeCandidate{need, agency.worker(u"张桂芳"_s)}));
    orFail(agency.owner.run(AcceptOffer{id, storage::kFirstRevision}));
    CHECK(failing(agency.office, agency.owner, AcceptOffer{id, kSecond}).reason ==
          u"candidate.accepted"_s);
    const Instant at = agency.office.clock.now() + std::chrono::hours(24);
    orFail(agency.owner.run(ArrangeInterview{id, kSecond, at}));
    CHECK(agency.candidate(need, id).interviewAt == at);
    CHECK(refusedRules(agency.office, agency.owner, RecordInterview{id, kThird, Verdict::ClientDeclined}) ==
          "drop_reason=required");
    orFail(agency.owner.run(RecordInterview{id, kThird, Verdict::Yes, u"会做辅食"_s}));
    const Candidate passed = agency.candidate(need, id);
    CHECK(passed.state == CandidateState::Passed);
    CHECK(passed.interviewedBy == agency.office.ownerPerson());
    CHECK(failing(agency.office, agency.owner, ArrangeInterview{id, passed.revision, at}).reason ==
          u"candidate.order"_s);
    checkDenied(agency.office, AcceptOffer{id, storage::kFirstRevision});
    checkDenied(agency.office, ArrangeInterview{id, storage::kFirstRevision, at});
    checkDenied(agency.office, RecordInterview{id, storage::kFirstRevision});
}

TEST_CASE("Who said no is dropped with the reason and may come back")
{
    Agency agency;
    const NeedId need = agency.need();
    const CandidateId id =
        orFail(agency.owner.run(ProposeCandidate{need, agency.worker(u"张桂芳"_s)}));
    orFail(agency.owner.run(
        RecordInterview{id, storage::kFirstRevision, Verdict::WorkerDeclined, u"离家太远"_s}));
    const Candidate dropped = agency.candidate(need, id);
    CHECK(dropped.droppedBy == Party::Worker);
    CHECK(dropped.dropReason == u"离家太远"_s);
    CHECK(failing(agency.office, agency.owner, ChooseCandidate{id, kSecond}).reason ==
          u"candidate.order"_s);
    CHECK(failing(agency.office, agency.owner, AcceptOffer{id, kSecond}).reason == u"candidate.order"_s);
    orFail(agency.owner.run(PickUpCandidate{id, kSecond}));
    CHECK(agency.candidate(need, id).state == CandidateState::Proposed);
    CHECK(refusedRules(agency.office, agency.owner, DropCandidate{id, kThird, Party::Agency, {}}) ==
          "drop_reason=required");
    orFail(agency.owner.run(DropCandidate{id, kThird, Party::Agency, u"已去别家"_s}));
    checkDenied(agency.office, DropCandidate{id, storage::kFirstRevision, Party::Agency, u"x"_s});
    checkDenied(agency.office, PickUpCandidate{id, storage::kFirstRevision});
}

TEST_CASE("Nobody goes on trial without papers, on leave, or from another household")
{
    Agency agency;
    const NeedId need = agency.need();
    const PersonId bare = agency.newWorker(u"李娜"_s);
    const CandidateId unready = agency.passed(need, bare);
    const TrialDetails trial{.from = kToday, .days = 2, .wage = Money(20000)};
    CHECK(failing(agency.office, agency.owner, BeginTrial{unready, kSecond, trial}).reason ==
          u"paper.identity"_s);
    CHECK(refusedRules(agency.office, agency.owner, BeginTrial{unready, kSecond, {.days = 31}}) ==
          "trial_from=required trial_days=out_of_range");
    const PersonId ready = agency.worker(u"张桂芳"_s);
    const CandidateId id = agency.passed(need, ready);
    const auto profile = orFail(agency.owner.query(OpenWorker{ready})).profile;
    orFail(agency.owner.run(SetLeave{profile.id, storage::kFirstRevision, Leave{kToday, kToday}}));
    CHECK(failing(agency.office, agency.owner, BeginTrial{id, kSecond, trial}).reason ==
          u"worker.on_leave"_s);
    orFail(agency.owner.run(SetLeave{profile.id, kSecond}));
    orFail(agency.owner.run(BeginTrial{id, kSecond, trial}));
    CHECK(orFail(agency.owner.query(OpenWorker{ready})).row.state == WorkerState::Placed);
    const NeedId other = agency.need();
    const CandidateId elsewhere = agency.passed(other, ready);
    CHECK(failing(agency.office, agency.owner, BeginTrial{elsewhere, kSecond, trial}).reason ==
          u"worker.busy"_s);
    checkDenied(agency.office, BeginTrial{id, storage::kFirstRevision, trial});
}

TEST_CASE("A trial is decided, and one candidate alone is chosen")
{
    Agency agency;
    const NeedId need = agency.need(kToday.addDays(3));
    const CandidateId first = agency.passed(need, agency.worker(u"张桂芳"_s));
    const CandidateId second = agency.passed(need, agency.worker(u"李娜"_s));
    CHECK(failing(agency.office, agency.owner, DecideTrial{first, kSecond}).reason ==
          u"candidate.order"_s);
    orFail(agency.owner.run(
        BeginTrial{first, kSecond, {.from = kToday.addDays(-2), .days = 2, .wage = Money(20000)}}));
    CHECK(agency.missing(need).contains(u"trial.undecided"_s));
    CHECK(refusedRules(agency.office, agency.owner, DecideTrial{first, kThird, Verdict::ClientDeclined}) ==
          "drop_reason=required");
    orFail(agency.owner.run(DecideTrial{first, kThird, Verdict::Yes, u"孩子喜欢"_s}));
    CHECK(agency.candidate(need, first).state == CandidateState::Chosen);
    CHECK(failing(agency.office, agency.owner, ChooseCandidate{second, kSecond}).reason ==
          u"need.chosen"_s);
    CHECK(agency.missing(need) == QStringList{u"need.few_candidates"_s, u"contract.missing"_s});
    checkDenied(agency.office, DecideTrial{first, storage::kFirstRevision});
    checkDenied(agency.office, ChooseCandidate{second, kSecond});
}
