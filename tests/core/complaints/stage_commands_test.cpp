// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/complaints/cases.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;
using namespace std::chrono_literals;

TEST_CASE("Somebody complains: the case has a number, an owner and a date", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const ComplaintPage page = one.page();
    const Complaint& complaint = page.row.complaint;
    CHECK(complaint.number == u"TS261020-1-01"_s);
    CHECK(complaint.stage == Stage::Received);
    CHECK(complaint.handler == one.manager->actor().person);
    CHECK(complaint.dueAt == kTuesday + 2h); // two hours of opening time, until lunch
    REQUIRE(page.steps.size() == 2);
    CHECK(page.steps.front().text == complaint.summary);
    CHECK(page.steps.back().dueAt == complaint.dueAt);
    CHECK(page.next == Move::Acknowledge);

    const FileComplaint empty{office.branch()};
    CHECK(refusedRules(office, office.owner(), empty) ==
          "client=required category=required summary=required");
    auto unknown = about(*one.client, u"no_such"_s);
    CHECK(refusedRules(office, office.owner(), FileComplaint{office.branch(), unknown}) ==
          "category=unknown");
    checkDenied(office, FileComplaint{office.branch(), about(*one.client)});
    checkNothingWithoutJournal(office, FileComplaint{office.branch(), about(*one.client)});
    const auto elsewhere = office.as(u"front_desk"_s, office.addBranch(u"二店"_s));
    CHECK(failing(office, *elsewhere, FileComplaint{office.branch(), about(*one.client)}).reason ==
          u"scope.outside"_s);
}

TEST_CASE("A case goes through all stages, each with who, when and what", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    CHECK(refusedRules(office, *one.manager, AcknowledgeComplaint{one.id, one.seen()}) ==
          "text=required");
    one.goTo(Stage::Reviewed);
    const ComplaintPage page = one.page();
    REQUIRE(page.steps.size() == 8);
    for (const Step& step : page.steps) {
        CHECK(step.doneAt.has_value());
        CHECK_FALSE(step.text.isEmpty());
    }
    CHECK(page.row.complaint.inTime == true);
    CHECK_FALSE(page.row.complaint.dueAt);
    CHECK_FALSE(page.next);
    CHECK(page.missing.empty());
    CHECK(failing(office, *one.manager, AcknowledgeComplaint{one.id, storage::Revision{1}, u"x"_s}).reason ==
          u"record.changed"_s);
}

TEST_CASE("What changes nothing is refused: the journal has nothing but the refusal", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto seen = one.seen();
    checkDenied(office, AcknowledgeComplaint{one.id, seen, u"x"_s});
    checkDenied(office, AssessComplaint{one.id, seen});
    checkDenied(office, InvestigateComplaint{one.id, seen, u"x"_s});
    checkDenied(office, RespondToComplaint{one.id, seen});
    checkDenied(office, CommunicateAnswer{one.id, seen});
    checkDenied(office, CloseComplaint{one.id, seen, u"x"_s});
    checkDenied(office, ReviewComplaint{one.id, seen, u"x"_s});
    checkDenied(office, ReopenComplaint{one.id, seen, u"x"_s});
    const auto desk = office.as(u"front_desk"_s);
    CHECK(failing(office, *desk, AcknowledgeComplaint{one.id, seen, u"x"_s}).reason ==
          u"complaint.not_handler"_s);
    CHECK(failing(office, *one.manager, AssessComplaint{.complaint = one.id, .revision = seen, .text = u"x"_s})
              .reason == u"complaint.wrong_stage"_s);
}

TEST_CASE("A small matter is settled in one go, and a big one is not", "[complaints]")
{
    TestOffice office;
    office.clock.set(kTuesday);
    const auto desk = office.as(u"front_desk"_s);
    const auto client = orFail(office.owner().run(newcomer()));
    SettleOnTheSpot small{.branch = office.branch(),
                          .details = about(client, u"waiting"_s),
                          .text = u"道歉并安排优先就诊"_s,
                          .remedy = {.kind = RemedyKind::Apology, .terms = u"当面道歉"_s}};
    const auto id = orFail(desk->run(small));
    const auto page = orFail(office.owner().query(OpenComplaint{id}));
    CHECK(page.row.complaint.stage == Stage::Reviewed);
    CHECK(page.row.complaint.onTheSpot);
    CHECK(page.row.complaint.inTime == true);
    CHECK(page.steps.size() == 8);
    CHECK(page.remedies.front().state == RemedyState::Done);

    small.details.category = u"safety"_s;
    small.text.clear();
    CHECK(refusedRules(office, *desk, small) == "text=required category=not_on_the_spot");
    small.details.category = u"price"_s;
    small.text = u"退差价"_s;
    small.remedy = {.kind = RemedyKind::Refund, .amount = Money(10001)};
    CHECK(refusedRules(office, *desk, small) == "amount=beyond_limit");
    small.remedy.amount = Money(10000);
    small.details.about = {desk->actor().person};
    CHECK(refusedRules(office, *desk, small) == "about=about_you");
    checkDenied(office, small);
}

TEST_CASE("An appeal goes to somebody who had nothing to do with it, and everything is owed again",
          "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Communicated);
    const auto care = office.as(u"front_desk"_s);
    const PersonId fresh = care->actor().person;
    CHECK(refusedRules(office,
                       *care,
                       AppealComplaint{one.id, one.seen(), one.manager->actor().person, u"不接受"_s}) ==
          "handler=same_handler");
    checkDenied(office, AppealComplaint{one.id, one.seen(), fresh, u"不接受"_s});
    office.clock.advance(24h);
    orFail(care->run(AppealComplaint{one.id, one.seen(), fresh, u"不接受，要求重新鉴定"_s}));
    const Complaint again = one.complaint();
    CHECK(again.stage == Stage::Received);
    CHECK(again.round == 1);
    CHECK(again.appeal);
    CHECK(again.handler == fresh);
    CHECK(again.firstContact == one.manager->actor().person);
    CHECK(again.dueAt > office.clock.now());
    CHECK(again.inTime == true);
    CHECK(one.page().steps.size() == 8); // six of the first round, two of the second
    CHECK(failing(office, *one.quality, ReopenComplaint{one.id, one.seen(), u"x"_s}).reason ==
          u"complaint.wrong_stage"_s);
}

TEST_CASE("A closed case can be taken up again", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Closed);
    CHECK(refusedRules(office, *one.quality, ReopenComplaint{one.id, one.seen()}) ==
          "text=required");
    orFail(one.quality->run(ReopenComplaint{one.id, one.seen(), u"客户又来电"_s}));
    CHECK(one.complaint().round == 1);
    CHECK_FALSE(one.complaint().closedAt);
    one.goTo(Stage::Reviewed);
    CHECK(one.page().steps.size() == 15); // the review of the first round was never made
}

TEST_CASE("Whoever took it answers for it until somebody else has accepted it", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto desk = office.as(u"front_desk"_s);
    const PersonId other = desk->actor().person;
    CHECK(refusedRules(office, *one.manager, HandOverCase{one.id, one.seen(), other}) ==
          "reason=required");
    orFail(one.manager->run(HandOverCase{one.id, one.seen(), other, u"她最了解"_s}));
    CHECK(one.complaint().handler == one.manager->actor().person);
    CHECK(one.page().missing.front().what == u"complaint.not_taken_over"_s);
    CHECK(failing(office, *one.quality, AnswerHandOver{one.id, one.seen()}).reason ==
          u"complaint.not_asked"_s);
    CHECK(refusedRules(office, *desk, AnswerHandOver{one.id, one.seen(), Decision::Rejected}) ==
          "reason=required");
    orFail(desk->run(AnswerHandOver{one.id, one.seen()}));
    CHECK(one.complaint().handler == other);
    CHECK(one.page().steps.back().owner == other);
    orFail(desk->run(LinkToCase{one.id, u"staff"_s, one.quality->actor().person.value()}));
    CHECK(refusedRules(
              office, *desk, HandOverCase{one.id, one.seen(), one.quality->actor().person, u"x"_s}) ==
          "to=about_them");
    checkDenied(office, HandOverCase{one.id, one.seen(), other, u"x"_s});
    checkDenied(office, AnswerHandOver{one.id, one.seen()});
}

TEST_CASE("The clock stands still while they have to act, and only then", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    CHECK(failing(office, *one.manager, WaitForComplainant{one.id, one.seen(), u"等照片"_s}).reason ==
          u"complaint.cannot_wait"_s);
    one.goTo(Stage::Assessed);
    const Instant before = one.complaint().answerDueAt.value();
    CHECK(refusedRules(office, *one.manager, WaitForComplainant{one.id, one.seen()}) ==
          "reason=required");
    orFail(one.manager->run(WaitForComplainant{one.id, one.seen(), u"等客户发照片"_s}));
    CHECK_FALSE(one.complaint().dueAt);
    CHECK(failing(office, *one.manager, InvestigateComplaint{one.id, one.seen(), u"x"_s}).reason ==
          u"complaint.waiting"_s);
    office.clock.advance(48h);
    orFail(one.manager->run(GoOnWithCase{one.id, one.seen(), u"照片收到"_s}));
    CHECK(one.complaint().answerDueAt == before + 48h);
    CHECK(one.page().waits.front().until == office.clock.now());
    CHECK(failing(office, *one.manager, GoOnWithCase{one.id, one.seen(), u"x"_s}).reason ==
          u"complaint.not_waiting"_s);
    checkDenied(office, WaitForComplainant{one.id, one.seen(), u"x"_s});
    checkDenied(office, GoOnWithCase{one.id, one.seen(), u"x"_s});
}

TEST_CASE("Another kind has other clocks, and the log takes what was said", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto before = one.complaint().answerDueAt;
    CHECK(refusedRules(office, *one.manager, ReclassifyCase{one.id, one.seen(), u"x"_s}) ==
          "category=unknown");
    orFail(one.manager->run(ReclassifyCase{one.id, one.seen(), u"price"_s}));
    CHECK(one.complaint().answerDueAt < before);
    CHECK(refusedRules(office, *one.manager, NoteOnCase{.complaint = one.id}) == "text=required");
    CHECK(refusedRules(office, *one.manager, NoteOnCase{one.id, NoteKind::Reopened, u"x"_s}) ==
          "kind=unknown");
    orFail(one.manager->run(NoteOnCase{one.id, NoteKind::Call, u"客户再次来电"_s}));
    CHECK(one.page().notes.front().kind == NoteKind::Call);
    CHECK(refusedRules(office, *one.manager, LinkToCase{one.id, u"secret"_s, 5}) == "kind=unknown");
    orFail(one.manager->run(LinkToCase{one.id, u"staff"_s, office.ownerPerson().value()}));
    orFail(one.manager->run(LinkToCase{one.id, u"staff"_s, office.ownerPerson().value()}));
    REQUIRE(one.page().links.size() == 1);
    CHECK(one.page().links.front().name.zh == u"陈静"_s);
    checkDenied(office, ReclassifyCase{one.id, one.seen(), u"price"_s});
    checkDenied(office, NoteOnCase{one.id, NoteKind::Note, u"x"_s});
    checkDenied(office, LinkToCase{one.id, u"staff"_s, 5});
}
