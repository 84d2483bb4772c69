// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/complaints/cases.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;

TEST_CASE("Nobody approves their own view of who is liable, and without one there is no answer",
          "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Investigated);
    const RespondToComplaint answer{one.id, one.seen(), Finding::Upheld, u"成立"_s};
    CHECK(failing(office, *one.manager, answer).reason == u"complaint.no_liability"_s);
    CHECK(refusedRules(office, *one.manager, ProposeLiability{one.id}) ==
          "clause=required reasoning=required");
    const ProposeLiability propose{one.id, Party::Agency, u"合同第8条"_s, u"设计未确认"_s};
    const auto id = orFail(one.manager->run(propose));
    CHECK(failing(office, *one.manager, propose).reason == u"complaint.proposal_open"_s);
    CHECK(failing(office, *one.manager, DecideLiability{id, storage::Revision{1}}).reason ==
          u"complaint.own_proposal"_s);
    CHECK(refusedRules(
              office, *one.quality, DecideLiability{id, storage::Revision{1}, Decision::Rejected}) ==
          "note=required");
    CHECK(refusedRules(
              office, *one.quality, DecideLiability{id, storage::Revision{1}, Decision::Proposed}) ==
          "decision=unknown");
    orFail(one.quality->run(DecideLiability{id, storage::Revision{1}}));
    CHECK(failing(office, *one.quality, DecideLiability{id, storage::Revision{2}}).reason ==
          u"complaint.decided"_s);
    orFail(one.manager->run(answer));
    CHECK(failing(office, *one.manager, propose).reason == u"complaint.answered"_s);
    checkDenied(office, propose);
    checkDenied(office, DecideLiability{id, storage::Revision{2}});
}

TEST_CASE("A remedy beyond one's limit is decided by somebody whose limit it is within", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto desk = office.as(u"front_desk"_s);
    orFail(one.manager->run(HandOverCase{one.id, one.seen(), desk->actor().person, u"x"_s}));
    orFail(desk->run(AnswerHandOver{one.id, one.seen()}));
    const auto refund = [&](qint64 fen) {
        return ProposeRemedy{one.id, {.kind = RemedyKind::Refund, .amount = Money(fen)}};
    };
    CHECK(refusedRules(office, *desk, refund(0)) == "amount=required");
    CHECK(refusedRules(office, *desk, ProposeRemedy{one.id}) == "terms=required");
    const auto small = orFail(desk->run(refund(10000)));
    const auto big = orFail(desk->run(refund(400000)));
    const auto stateOf = [&](RemedyId id) {
        for (const Remedy& each : one.page().remedies) {
            if (each.id == id)
                return each.state;
        }
        return RemedyState::Rejected;
    };
    CHECK(stateOf(small) == RemedyState::Approved);
    CHECK(stateOf(big) == RemedyState::Proposed);
    const storage::Revision first{1};
    CHECK(failing(office, *desk, DecideRemedy{big, first}).code == ErrorCode::Denied);
    CHECK(failing(office, *one.quality, DecideRemedy{big, first}).reason == u"complaint.beyond_limit"_s);
    CHECK(failing(office, *desk, CarryOutRemedy{big, first, u"x"_s}).reason ==
          u"complaint.not_approved"_s);
    CHECK(refusedRules(office, *one.manager, DecideRemedy{big, first, Decision::Rejected}) ==
          "note=required");
    orFail(one.manager->run(DecideRemedy{big, first}));
    CHECK(refusedRules(office, *desk, CarryOutRemedy{big, storage::Revision{2}}) ==
          "proof=required");
    orFail(desk->run(CarryOutRemedy{big, storage::Revision{2}, u"转账回单 8812"_s}));
    CHECK(stateOf(big) == RemedyState::Done);
    checkDenied(office, refund(100));
    checkDenied(office, DecideRemedy{small, first});
    checkDenied(office, CarryOutRemedy{small, first, u"x"_s});
}

TEST_CASE("A case is closed when what was promised is done", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto remedy = orFail(one.manager->run(
        ProposeRemedy{one.id, {.kind = RemedyKind::Redo, .terms = u"免费修复一次"_s}}));
    one.goTo(Stage::Communicated);
    CHECK(failing(office, *one.manager, CloseComplaint{one.id, one.seen(), u"x"_s}).reason ==
          u"complaint.remedies_owed"_s);
    orFail(one.manager->run(CarryOutRemedy{remedy, storage::Revision{1}, u"10月25日已修复"_s}));
    orFail(one.manager->run(CloseComplaint{one.id, one.seen(), u"修复完成，客户满意"_s}));
    CHECK(one.complaint().stage == Stage::Closed);
    CHECK(failing(office, *one.manager, ProposeRemedy{one.id, {.kind = RemedyKind::Apology, .terms = u"x"_s}})
              .reason == u"complaint.over"_s);
}

TEST_CASE(
    "A worker is heard before anything follows, by two pairs of eyes, and may appeal to a third",
    "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const PersonId worker = office.addPerson(u"李阿姨"_s);
    ProposeSanction propose{one.id, worker, SanctionLevel::Warning, u"员工守则第5条"_s, u"迟到两次"_s};
    CHECK(refusedRules(office, *one.manager, propose) == "person=not_about level=too_high");
    orFail(one.manager->run(LinkToCase{one.id, u"staff"_s, worker.value()}));
    propose.level = SanctionLevel::Talk;
    const auto id = orFail(one.manager->run(propose));
    const auto seen = [&] { return one.page().sanctions.front().revision; };
    CHECK(failing(office, *one.quality, DecideSanction{id, seen()}).reason == u"sanction.wrong_state"_s);
    CHECK(refusedRules(office, *one.manager, HearWorker{id, seen()}) == "text=required");
    orFail(one.manager->run(HearWorker{id, seen(), u"路上堵车，已提前告知客户"_s}));
    CHECK(failing(office, *one.manager, DecideSanction{id, seen()}).reason == u"sanction.own_proposal"_s);
    orFail(one.quality->run(DecideSanction{id, seen()}));
    orFail(one.manager->run(AppealSanction{id, seen(), u"有聊天记录"_s}));
    const DecideSanctionAppeal lift{id, seen(), DecideSanctionAppeal::Outcome::Lift, u"核实无误"_s};
    CHECK(failing(office, *one.manager, lift).reason == u"sanction.own_decision"_s);
    CHECK(failing(office, *one.quality, lift).reason == u"sanction.own_decision"_s);
    orFail(office.owner().run(lift));
    CHECK(one.page().sanctions.front().state == SanctionState::Lifted);
    checkDenied(office, propose);
    checkDenied(office, HearWorker{id, seen(), u"x"_s});
    checkDenied(office, DecideSanction{id, seen()});
    checkDenied(office, AppealSanction{id, seen(), u"x"_s});
    checkDenied(office, lift);
}

TEST_CASE("Letters are drafted from the case, and a notice names nobody", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Reviewed);
    const auto draft =
        orFail(one.manager->query(DraftLetter{one.id, LetterKind::Answer, Language::Chinese}));
    CHECK(draft.text.contains(u"王小红"_s));
    CHECK(draft.text.contains(u"TS261020-1-01"_s));
    CHECK_FALSE(draft.text.contains(u'{'));
    const auto english = orFail(
        one.manager->query(DraftLetter{one.id, LetterKind::Acknowledgement, Language::English}));
    CHECK(english.text.contains(u"2026-10-20"_s));
    CHECK(refusedRules(office, *one.manager, WriteLetter{one.id}) == "text=required");
    CHECK(refusedRules(office,
                       *one.manager,
                       WriteLetter{one.id, LetterKind::SaidAndDone, Language::Chinese, u"王小红说…"_s}) ==
          "text=names_somebody");
    orFail(one.manager->run(
        WriteLetter{one.id, LetterKind::Answer, Language::Chinese, draft.text, Contact::Letter}));
    CHECK(one.page().letters.front().text == draft.text.trimmed());
    checkDenied(office, WriteLetter{one.id, LetterKind::Answer, Language::Chinese, u"x"_s});
}
