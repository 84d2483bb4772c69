// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first word to the signed decision, in all three trades, through commands alone, with the gates refusing each
// wrong order.
#include "tests/core/consultations/way.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace seraph::tests;
using namespace std::chrono_literals;

TEST_CASE(
    "A client goes from the first word to the signed decision, and each wrong order is refused")
{
    const Trade trade = GENERATE(
        Trade{Profile::Clinic,
              u"front_desk"_s,
              u"physician"_s,
              u"w2_cervical_screening"_s,
              u"w7_pelvic_floor_assessment"_s,
              u"first"_s},
        Trade{Profile::Aesthetic, u"front_desk"_s, u"physician"_s, u"m2_ipl"_s, u"m9_chemical_peel"_s, u"first"_s},
        Trade{Profile::Agency,
              u"agency_adviser"_s,
              u"agency_adviser"_s,
              u"h2_deep_cleaning"_s,
              u"h6_organising"_s,
              u"first"_s});
    Way way(trade);
    way.ask(trade.visitKind);
    way.draft();
    way.present();
    way.decide(trade.profile);
    const OrderId order = way.confirm();
    const auto missing = [&] {
        return orFail(way.expert->query(WhatConsentNeeds{way.client, way.service.row.service.id}));
    };
    CHECK(missing().size() == std::size_t(way.service.row.inForce->content.consents.size()));
    way.signAll();
    CHECK(missing().empty());
    CHECK(orFail(way.office.owner().query(OpenOrder{order})).row.order.amount ==
          way.service.row.price->amount);
}

TEST_CASE("A physician's word falls with any change to the plan")
{
    Way way({Profile::Aesthetic, u"front_desk"_s, u"physician"_s, u"m2_ipl"_s, u"m9_chemical_peel"_s, u"first"_s});
    way.ask(u"first"_s);
    way.draft();
    orFail(way.expert->run(
        RecordExamination{way.consultation, storage::kFirstRevision, u"无禁忌"_s, Fitness::Fit}));
    orFail(way.expert->run(ConfirmMedically{way.plan, seen(way.office, way.plan)}));
    CHECK(planPage(way.office, way.plan).plan.physician);
    orFail(way.expert->run(AddOption{way.plan, waiting()}));
    CHECK_FALSE(planPage(way.office, way.plan).plan.physician);
}

TEST_CASE("A signed paper files itself by its code, and only under its own text")
{
    TestOffice office(Profile::Aesthetic);
    session::Session& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const ConsentId id = orFail(owner.run(
        PrepareConsent{.client = client, .branch = office.branch(), .document = u"photo_consent"_s}));
    const QString code = orFail(owner.query(OpenConsent{id})).code;
    const auto scan = orFail(attachments::PreparedFile::prepare("%PDF-1.4 signed"));
    QString forged = code;
    forged.back() = forged.back() == u'0' ? u'1' : u'0';
    CHECK(failing(office, owner, FileSignedPaper{forged, scan, kSelf}).reason == u"consent.other_text"_s);
    CHECK(refusedRules(office, owner, FileSignedPaper{code, scan, kSelf, kToday.addDays(1)}) ==
          "signed_day=in_future");
    CHECK(orFail(owner.run(FileSignedPaper{code, scan, kSelf})) == id);
    const Consent filed = consentOf(office, id);
    CHECK(filed.medium == Medium::Paper);
    CHECK(filed.signatureHash == signatureHash(filed.hash, scan.bytes()));
    CHECK(failing(office, owner, FileSignedPaper{code, scan, kSelf}).reason == u"consent.not_open"_s);
    orFail(owner.run(WithdrawConsent{id, filed.revision}));
    CHECK(consentOf(office, id).state == ConsentState::Withdrawn);
    CHECK(failing(office, owner, WithdrawConsent{id, storage::Revision{3}}).reason ==
          u"consent.not_signed"_s);
}

TEST_CASE("A price rise needs the client's word on file, a reduction only a reason")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const auto service = serviceOf(office, u"h1_regular_cleaning"_s);
    const OrderId order =
        orFail(owner.run(PlaceOrder{client, office.branch(), service.row.service.id, 2}));
    const auto page = [&] { return orFail(owner.query(OpenOrder{order})); };
    const Money agreed = page().row.order.amount;
    CHECK(agreed == service.row.price->amount * 2);
    auto lines = page().row.order.lines;
    lines.front().amount += Money(100);
    CHECK(refusedRules(office, owner, ProposeChange{order, lines, {}}) == "reason=required");
    const ChangeOrderId rise = orFail(owner.run(ProposeChange{order, lines, u"多一间房"_s}));
    CHECK(failing(office, owner, ProposeChange{order, lines, u"x"_s}).reason == u"change.open"_s);
    CHECK(refusedRules(office, owner, AgreeChange{rise, storage::kFirstRevision}) ==
          "agreement=required");
    const auto message = orFail(attachments::PreparedFile::prepare("%PDF-1.4 chat"));
    orFail(owner.run(AgreeChange{rise, storage::kFirstRevision, Agreement{Evidence::Message, message}}));
    CHECK(page().row.order.amount == agreed + Money(100));
    lines.front().amount = Money(1);
    const ChangeOrderId cut = orFail(owner.run(ProposeChange{order, lines, u"少一间房"_s}));
    orFail(owner.run(AgreeChange{cut, storage::kFirstRevision}));
    CHECK(page().row.order.amount == catalogue::total(lines));
}

TEST_CASE("Payments are voided and written anew, and sessions count down")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const auto service = serviceOf(office, u"h1_regular_cleaning"_s);
    CHECK(refusedRules(office,
                       owner,
                       PlaceOrder{client,
                                  office.branch(),
                                  serviceOf(office, u"h2_deep_cleaning"_s).row.service.id}) ==
          "service=needs_plan");
    const OrderId order =
        orFail(owner.run(PlaceOrder{client, office.branch(), service.row.service.id}));
    const auto cashier = office.as(u"cashier"_s);
    const PaymentId payment =
        orFail(cashier->run(NotePayment{order, {PaymentKind::Earnest, Money(5000)}}));
    const auto again =
        orFail(cashier->run(VoidPayment{payment,
                                        storage::kFirstRevision,
                                        u"写错金额"_s,
                                        PaymentDetails{PaymentKind::Advance, Money(6000)}}));
    REQUIRE(again);
    CHECK(orFail(owner.query(OpenOrder{order})).row.paid == Money(6000));
    CHECK(failing(office, *cashier, VoidPayment{payment, storage::Revision{2}, u"x"_s}).reason ==
          u"payment.voided"_s);
    const SessionUseId use = orFail(owner.run(UseSession{order}));
    CHECK(failing(office, owner, UseSession{order}).reason == u"order.no_sessions_left"_s);
    CHECK(failing(office, owner, CancelOrder{order, storage::kFirstRevision, u"x"_s}).reason ==
          u"order.sessions_used"_s);
    orFail(owner.run(VoidSessionUse{use, u"扣错人"_s}));
    orFail(owner.run(CancelOrder{order, storage::kFirstRevision, u"客户取消"_s}));
    CHECK(failing(office, owner, UseSession{order}).reason == u"order.cancelled"_s);
    checkDenied(office, UseSession{order});
}
