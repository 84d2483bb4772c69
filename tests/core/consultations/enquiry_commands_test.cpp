// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consultations/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

RecordEnquiry chat(TestOffice& office)
{
    return {.branch = office.branch(), .channel = Channel::Chat, .details = {.handle = u"微信 小鹿"_s}};
}

Enquiry only(TestOffice& office)
{
    return orFail(office.owner().query(ListOpenEnquiries{})).front().enquiry;
}

} // namespace

TEST_CASE(
    "An enquiry is recorded, answered, becomes a client, each with its entries and touch events")
{
    TestOffice office(Profile::Aesthetic);
    const auto desk = office.as(u"front_desk"_s);
    RecordEnquiry asked = chat(office);
    asked.details.need = u"想了解光子嫩肤"_s;
    const EnquiryId id = orFail(desk->run(asked));
    const QStringList entries = office.newEntries();
    CHECK(entries.filter(u"enquiry.recorded enquiry "_s).size() == 1);
    CHECK(entries.filter(u"enquiry.recorded touch_event "_s).size() == 2);
    CHECK(only(office).dueAt == office.clock.now() + 5min);

    office.clock.advance(3min);
    orFail(desk->run(AnswerEnquiry{id}));
    CHECK(only(office).firstReplyAt == office.clock.now());
    CHECK_FALSE(only(office).keyedLater);
    CHECK(failing(office, *desk, AnswerEnquiry{id}).reason == u"enquiry.answered"_s);

    const auto client = orFail(desk->run(ConvertEnquiry{id, only(office).revision, {}, newcomer()}));
    CHECK(orFail(desk->query(ListOpenEnquiries{})).empty());
    CHECK(orFail(desk->query(ListEnquiries{kToday, kToday})).front().enquiry.client == client);
}

TEST_CASE("The telephone is answered at once, and a time keyed later is marked so")
{
    TestOffice office;
    orFail(office.owner().run(RecordEnquiry{.branch = office.branch(),
                                            .details = {.handle = u"138…"_s},
                                            .receivedAt = office.clock.now() - 1h}));
    const Enquiry enquiry = only(office);
    CHECK(enquiry.firstReplyAt == enquiry.receivedAt);
    CHECK(enquiry.keyedLater);
    CHECK(orFail(office.owner().query(CountLateEnquiries{})) == 0);
}

TEST_CASE("Undoing an enquiry takes its touch events out of the funnel")
{
    TestOffice office;
    session::Session& owner = office.owner();
    orFail(owner.run(chat(office)));
    CHECK(orFail(owner.query(Funnel{kToday, kToday})).size() == 1);
    orFail(owner.undo(owner.lastCommand()));
    CHECK(orFail(owner.query(Funnel{kToday, kToday})).empty());
    CHECK(orFail(owner.query(ListOpenEnquiries{})).empty());
}

TEST_CASE("Who waits too long is counted and missing, until they are answered")
{
    TestOffice office;
    const EnquiryId id = orFail(office.owner().run(chat(office)));
    CHECK(orFail(office.owner().query(CountLateEnquiries{})) == 0);
    office.clock.advance(only(office).dueAt - office.clock.now() + 1min);
    CHECK(orFail(office.owner().query(CountLateEnquiries{})) == 1);
    const auto missing = orFail(office.owner().query(WhatEnquiryNeeds{id}));
    CHECK(missing.front().what == u"enquiry.unanswered"_s);
    CHECK(missing.front().due == only(office).dueAt);
    orFail(office.owner().run(AnswerEnquiry{id}));
    CHECK(orFail(office.owner().query(CountLateEnquiries{})) == 0);
}

TEST_CASE("What is wrong with an enquiry is said at its field")
{
    TestOffice office;
    session::Session& owner = office.owner();
    RecordEnquiry wrong = chat(office);
    wrong.details.handle.clear();
    CHECK(refusedRules(office, owner, wrong) == "handle=required");
    wrong = chat(office);
    wrong.receivedAt = office.clock.now() + 1min;
    CHECK(refusedRules(office, owner, wrong) == "received_at=in_future");
    wrong = chat(office);
    wrong.firstReplyAt = office.clock.now() - 1min;
    CHECK(refusedRules(office, owner, wrong) == "first_reply_at=before_received");
    checkDenied(office, chat(office));
    checkNothingWithoutJournal(office, chat(office));
}

TEST_CASE("An enquiry is lost for a reason of the trade, and taken up again")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const EnquiryId id = orFail(owner.run(chat(office)));
    CHECK(refusedRules(office, owner, LoseEnquiry{id, storage::kFirstRevision, {}, {}}) ==
          "lost_reason=required");
    CHECK(refusedRules(office, owner, LoseEnquiry{id, storage::kFirstRevision, u"no_match"_s, {}}) ==
          "lost_reason=unknown");
    orFail(owner.run(LoseEnquiry{id, storage::kFirstRevision, u"price"_s, u"太贵"_s}));
    CHECK(failing(office, owner, LoseEnquiry{id, storage::Revision{2}, u"price"_s, {}}).reason ==
          u"enquiry.closed"_s);
    orFail(owner.run(ReopenEnquiry{id, storage::Revision{2}}));
    CHECK(only(office).lostReason.isEmpty());
    CHECK(failing(office, owner, EditEnquiry{id, storage::kFirstRevision, {.handle = u"x"_s}}).reason ==
          u"record.changed"_s);
}

TEST_CASE("A new client out of an enquiry needs the right to add clients")
{
    TestOffice office;
    const EnquiryId id = orFail(office.owner().run(chat(office)));
    const auto stranger = office.with({u"enquiries.work"_s});
    CHECK(failing(office, *stranger, ConvertEnquiry{id, storage::kFirstRevision, {}, newcomer()}).reason ==
          u"permission.missing"_s);
}

TEST_CASE("The board shows who comes and who waits; a walk-in is here in one step")
{
    TestOffice office(Profile::Aesthetic);
    const auto desk = office.as(u"front_desk"_s);
    const auto client = orFail(desk->run(newcomer()));
    const VisitId booked = orFail(desk->run(BookVisit{
        client, office.branch(), kToday, {.plannedAt = office.clock.now() + 1h, .kind = u"first"_s}}));
    const VisitId here = orFail(desk->run(WalkIn{client, office.branch(), {.kind = u"check"_s}}));
    auto board = orFail(desk->query(ArrivalsBoard{kToday}));
    REQUIRE(board.size() == 2);
    CHECK(board.front().visit.id == here);
    CHECK(board.front().clientName == u"王小红"_s);
    orFail(desk->run(MoveVisit{here, storage::kFirstRevision, VisitState::Consulting}));
    CHECK(failing(office, *desk, MoveVisit{here, storage::Revision{2}, VisitState::Triaged}).reason ==
          u"visit.order"_s);
    orFail(desk->run(StepVisitBack{here, storage::Revision{2}}));
    CHECK(failing(office, *desk, MoveVisit{booked, storage::kFirstRevision, VisitState::NoShow}).reason ==
          u"visit.too_early"_s);
    CHECK(refusedRules(office, *desk, BookVisit{client, office.branch(), kToday, {.kind = u"x"_s}}) ==
          "kind=unknown");
    CHECK(refusedRules(office,
                       *desk,
                       BookVisit{client,
                                 office.branch(),
                                 kToday.addDays(1),
                                 {.plannedAt = office.clock.now(), .kind = u"first"_s}}) ==
          "planned_at=other_day");
    checkDenied(office, WalkIn{client, office.branch(), {.kind = u"first"_s}});
    const auto funnel = orFail(desk->query(Funnel{kToday, kToday}));
    CHECK(std::any_of(funnel.begin(), funnel.end(), [](const FunnelStep& step) {
        return step.touchpoint == u"arrival"_s && step.events == 1 && step.clients == 1;
    }));
}

TEST_CASE(
    "A consultant to whom a client is shown sees a client whom nobody looks after from then on")
{
    TestOffice office(Profile::Aesthetic);
    const auto consultant = office.as(u"consultant"_s);
    const auto desk = office.as(u"front_desk"_s);
    const clients::ClientId client = orFail(desk->run(newcomer()));
    CHECK_FALSE(consultant->query(PlansOf{client}));
    const VisitId visit = orFail(desk->run(WalkIn{client, office.branch(), {.kind = u"first"_s}}));
    orFail(desk->run(MoveVisit{
        visit, storage::kFirstRevision, VisitState::Consulting, {}, consultant->actor().person}));
    CHECK(consultant->query(PlansOf{client}));
    const auto other = office.as(u"consultant"_s);
    orFail(desk->run(MoveVisit{orFail(desk->run(WalkIn{client, office.branch(), {.kind = u"first"_s}})),
                               storage::kFirstRevision,
                               VisitState::Consulting,
                               {},
                               other->actor().person}));
    CHECK_FALSE(other->query(PlansOf{client}));
}

TEST_CASE("Who answers an enquiry looks after the client that it becomes")
{
    TestOffice office;
    const auto online = office.as(u"online_desk"_s);
    RecordEnquiry asked = chat(office);
    asked.details.assignee = online->actor().person;
    const EnquiryId id = orFail(office.owner().run(asked));
    const auto client =
        orFail(office.owner().run(ConvertEnquiry{id, storage::kFirstRevision, {}, newcomer()}));
    CHECK(orFail(office.owner().query(clients::OpenClient{client})).client.advisor ==
          online->actor().person);
}
