// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up_commands.h"

#include "core/clients/client_queries.h"
#include "core/followups/complication_commands.h"
#include "core/organisation/staff_commands.h"
#include "tests/core/followups/happenings.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace std::chrono_literals;
using namespace seraph::tests;

TEST_CASE("A try and a call are different results, each with its entries")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto nurse = office.as(u"nurse"_s);
    const FollowUp owed = treated.first();
    office.newEntries();
    orFail(nurse->run(
        RecordAttempt{owed.id, storage::kFirstRevision, {.result = AttemptResult::NoAnswer}}));
    CHECK(office.newEntries() ==
          QStringList{u"followup.attempted follow_up_attempt client_id,follow_up_id,channel,result,note,asked,red_flags,at,keyed_later,by_id,archived_at"_s,
                      u"followup.attempted follow_up first_tried_at"_s});
    const auto answer =
        orFail(nurse->run(RecordAttempt{owed.id, storage::Revision{2}, {.note = u"一切正常"_s}}));
    CHECK_FALSE(answer.complication);
    CHECK(treated.first().state == FollowUpState::Reached);
    CHECK(treated.first().closedBy == nurse->actor().person);
    const auto page = orFail(nurse->query(OpenFollowUp{owed.id}));
    CHECK(page.attempts.size() == 2);
    CHECK(page.row.tries == 2);
    CHECK(failing(office, *nurse, RecordAttempt{owed.id, storage::Revision{3}}).reason ==
          u"followup.closed"_s);
}

TEST_CASE("A red flag answered with yes opens a complication with its checklist and an alert")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto nurse = office.as(u"nurse"_s);
    const auto answer = orFail(
        nurse->run(RecordAttempt{treated.first().id,
                                 storage::kFirstRevision,
                                 {.note = u"吞咽有点费力"_s, .redFlags = {u"swallow_breathe"_s}}}));
    REQUIRE(answer.complication);
    const auto page = orFail(nurse->query(OpenComplicationPage{*answer.complication}));
    CHECK(page.row.complication.redFlag == u"swallow_breathe"_s);
    CHECK(page.row.complication.description.contains(u"吞咽有点费力"_s));
    CHECK(page.row.complication.followUp == treated.first().id);
    CHECK_FALSE(page.steps.empty());
    CHECK(page.obstacle == u"complication.no_responsible"_s);
    CHECK(treated.first().redFlag);
    CHECK(orFail(office.owner().query(clients::OpenClient{treated.client})).alerts.size() == 1);
    CHECK(treated.owed().front().hasOpenComplication);
}

TEST_CASE("Answers to questions that were not asked, or without a call, are refused")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const FollowUpId id = treated.first().id;
    auto& owner = office.owner();
    CHECK(refusedRules(
              office, owner, RecordAttempt{id, storage::kFirstRevision, {.redFlags = {u"no_such"_s}}}) ==
          "red_flags=unknown");
    CHECK(refusedRules(office,
                       owner,
                       RecordAttempt{id,
                                     storage::kFirstRevision,
                                     {.result = AttemptResult::NoAnswer, .redFlags = {u"ptosis"_s}}}) ==
          "red_flags=not_reached");
    CHECK(refusedRules(office,
                       owner,
                       RecordAttempt{id, storage::kFirstRevision, {.at = office.clock.now() + 1h}}) ==
          "at=in_future");
    CHECK(failing(office, owner, RecordAttempt{id, storage::Revision{4}}).code == ErrorCode::Conflict);
    checkDenied(office, RecordAttempt{id, storage::kFirstRevision});
    checkNothingWithoutJournal(office, RecordAttempt{id, storage::kFirstRevision});
}

TEST_CASE("A contact is put off within its limit")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const FollowUpId id = treated.first().id;
    auto& owner = office.owner();
    office.newEntries();
    orFail(owner.run(SnoozeFollowUp{id, storage::kFirstRevision, office.clock.now() + 10h}));
    CHECK(office.newEntries() == QStringList{u"followup.snoozed follow_up due_at,snoozes"_s});
    CHECK(refusedRules(office, owner, SnoozeFollowUp{id, storage::Revision{2}, office.clock.now() + 13h}) ==
          "until=past_limit");
    checkDenied(office, SnoozeFollowUp{id, storage::Revision{2}, office.clock.now() + 11h});
}

TEST_CASE("Nobody is given up before the third try, unless the number was wrong")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    auto& owner = office.owner();
    const FollowUpId id = treated.first().id;
    storage::Revision seen{1};
    const auto tryOnce = [&](AttemptResult result) {
        orFail(owner.run(RecordAttempt{id, treated.first().revision, {.result = result}}));
        seen = treated.first().revision;
    };
    tryOnce(AttemptResult::NoAnswer);
    CHECK(failing(office, owner, GiveUpFollowUp{id, seen, u"x"_s}).reason == u"followup.too_few_tries"_s);
    SECTION("a wrong number is enough")
    {
        tryOnce(AttemptResult::WrongNumber);
        orFail(owner.run(GiveUpFollowUp{id, seen, u"号码不对"_s}));
    }
    SECTION("or three tries")
    {
        tryOnce(AttemptResult::Busy);
        tryOnce(AttemptResult::MessageSent);
        CHECK(refusedRules(office, owner, GiveUpFollowUp{id, seen, u" "_s}) == "reason=required");
        checkDenied(office, GiveUpFollowUp{id, seen, u"x"_s});
        orFail(owner.run(GiveUpFollowUp{id, seen, u"三次未接"_s}));
    }
    CHECK(treated.first().state == FollowUpState::GivenUp);
}

TEST_CASE(
    "What is not needed is cancelled with a reason, but not the first contacts after a treatment")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto nurse = office.as(u"nurse"_s);
    const auto rows = treated.owed();
    const FollowUp& early = rows.front().followUp;
    const FollowUp& late = rows.back().followUp;
    CHECK(failing(office, *nurse, CancelFollowUp{early.id, storage::kFirstRevision, u"x"_s}).reason ==
          u"followup.safety_stays"_s);
    CHECK(refusedRules(office, *nurse, CancelFollowUp{late.id, storage::kFirstRevision, {}}) ==
          "reason=required");
    orFail(nurse->run(CancelFollowUp{late.id, storage::kFirstRevision, u"已经来复查过"_s}));
    orFail(office.owner().run(CancelFollowUp{early.id, storage::kFirstRevision, u"医生已电话联系"_s}));
    CHECK(treated.first().state == FollowUpState::Cancelled);
    checkDenied(office, CancelFollowUp{rows[1].followUp.id, storage::kFirstRevision, u"x"_s});
}

TEST_CASE("One takes work for oneself, and gives it to others with the right to")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto anna = office.as(u"nurse"_s);
    const auto ben = office.as(u"nurse"_s);
    const FollowUpId id = treated.first().id;
    orFail(anna->run(AssignFollowUp{id, storage::kFirstRevision, anna->actor().person}));
    CHECK(failing(office, *ben, AssignFollowUp{id, storage::Revision{2}, ben->actor().person}).reason ==
          u"followup.not_yours"_s);
    orFail(office.owner().run(AssignFollowUp{id, storage::Revision{2}, ben->actor().person}));
    CHECK(treated.first().assignee == ben->actor().person);
    const PersonId gone = office.addPerson(u"李明"_s);
    orFail(office.owner().run(
        organisation::EndEmployment{gone, storage::kFirstRevision, LocalDate(2026, 9, 30), {}}));
    CHECK(refusedRules(office, office.owner(), AssignFollowUp{id, storage::Revision{3}, gone}) ==
          "assignee=left");
    checkDenied(office, AssignFollowUp{id, storage::Revision{3}});
}

TEST_CASE("Somebody may want to be called some day, and a closed day moves it earlier")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const LocalDate sunday(2026, 10, 11);
    const auto id = orFail(
        owner.run(AddFollowUp{client, office.branch(), {.day = sunday, .note = u"问检查结果"_s}}));
    const auto page = orFail(owner.query(OpenFollowUp{id}));
    CHECK(page.row.followUp.dueDay == sunday.addDays(-1));
    CHECK(page.row.followUp.assignee == office.ownerPerson());
    CHECK(refusedRules(office,
                       owner,
                       AddFollowUp{client, office.branch(), {.day = kToday.addDays(-1), .note = u"x"_s}}) ==
          "day=in_past");
    CHECK(refusedRules(office, owner, AddFollowUp{client, office.branch(), {.day = kToday}}) ==
          "note=required");
    checkDenied(office, AddFollowUp{client, office.branch(), {.day = kToday, .note = u"x"_s}});
}

TEST_CASE("The worklist shows one's own work, and everybody's where one may see it")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto nurse = office.as(u"nurse"_s);
    const auto consultant = office.as(u"consultant"_s);
    const auto rowsFor = [&](session::Session& who, WorklistView view) {
        return orFail(who.query(Worklist{{.view = view, .until = kToday.addDays(3)}})).size();
    };
    CHECK(rowsFor(*nurse, WorklistView::Mine) == 3);
    CHECK(rowsFor(*consultant, WorklistView::Mine) == 0);
    CHECK(rowsFor(*consultant, WorklistView::Everybody) == 0); // only one's own clients
    CHECK(rowsFor(office.owner(), WorklistView::Everybody) == 3);
    CHECK(failing(office, *consultant, RecordAttempt{treated.first().id, storage::kFirstRevision}).reason ==
          u"scope.outside"_s);
}

TEST_CASE("A contact is opened with its script, its questions and the client's own words")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    office.newEntries();
    const auto page = orFail(office.owner().query(OpenFollowUp{treated.first().id}));
    CHECK(page.script.zh.contains(u"康宁门诊"_s));
    CHECK_FALSE(page.script.en.contains(u"{{"_s));
    CHECK(page.redFlags.size() == 3);
    CHECK(page.originDay == std::nullopt); // its record is not in this test's workspace
    CHECK(office.newEntries() == QStringList{u"followup.opened follow_up"_s});
}

TEST_CASE("The figures of a period say what was reached, what was tried and what rests on how many")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    auto& owner = office.owner();
    const auto rows = treated.owed();
    orFail(owner.run(RecordAttempt{rows[0].followUp.id, storage::kFirstRevision}));
    orFail(owner.run(RecordAttempt{
        rows[1].followUp.id, storage::kFirstRevision, {.result = AttemptResult::NoAnswer}}));
    const auto figures = orFail(owner.query(FollowUpFigures{kToday, kToday.addDays(3)}));
    CHECK(figures.contacts ==
          ContactFigures{
              .due = 3, .reached = 1, .tried = 1, .inTime = 1, .treatments = 1, .treatmentsReached = 1});
    CHECK(figures.outcomes == OutcomeFigures{});
    CHECK(figures.referrals == ReferralFigures{1, 0});
}
