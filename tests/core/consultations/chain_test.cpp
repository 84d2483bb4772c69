// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/chain_queries.h"
#include "core/consultations/desk_queries.h"
#include "tests/core/consultations/desk.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace seraph::tests;
using session::Chain;
using session::ChainLink;
using session::LinkState;

namespace {

/// An aesthetic clinic with a client who asked by chat and came in.
struct Asked {
    TestOffice office{Profile::Aesthetic};
    std::unique_ptr<session::Session> physician = office.as(u"physician"_s);
    catalogue::ServiceDetail service = serviceOf(office, u"m2_ipl"_s);
    EnquiryId enquiry{1};
    clients::ClientId client{1};
    ConsultationId talk{1};

    Asked()
    {
        session::Session& owner = office.owner();
        enquiry = orFail(owner.run(
            RecordEnquiry{.branch = office.branch(),
                          .channel = Channel::Chat,
                          .details = {.handle = u"小鹿"_s, .service = service.row.service.id}}));
        orFail(owner.run(AnswerEnquiry{enquiry}));
        client = orFail(owner.run(ConvertEnquiry{enquiry, storage::Revision{2}, {}, newcomer()}));
    }

    void talkNow()
    {
        talk = orFail(physician->run(OpenConsultation{.client = client,
                                                      .branch = office.branch(),
                                                      .enquiry = enquiry,
                                                      .details = {.service = service.row.service.id}}));
    }
    std::vector<Chain> chains(session::Session& session)
    {
        return orFail(session.query(clients::ServiceChains{client}));
    }
    Chain only()
    {
        const auto all = chains(office.owner());
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

LinkState stateOf(const Chain& chain, const QString& what)
{
    for (const ChainLink& link : chain.links) {
        if (link.what == what)
            return link.state;
    }
    FAIL("no link " << what.toStdString());
    return LinkState::Later;
}

QStringList codesOf(const Chain& chain, LinkState state)
{
    QStringList codes;
    for (const ChainLink& link : chain.links) {
        if (link.state == state)
            codes << link.what;
    }
    return codes;
}

} // namespace

TEST_CASE("A chain begins with the enquiry, and the consultation is its next step")
{
    Asked asked;
    const Chain chain = asked.only();
    CHECK(chain.title == asked.service.row.service.name());
    CHECK(chain.holds(u"enquiry", asked.enquiry.value()));
    CHECK(codesOf(chain, LinkState::Done) == QStringList{u"link.enquiry"_s, u"link.answered"_s});
    CHECK(codesOf(chain, LinkState::Missing) == QStringList{u"link.consultation"_s});
    CHECK(chain.firstMissing()->whoMayAct == kConsult);
    CHECK(stateOf(chain, u"link.payment"_s) == LinkState::Later);
}

TEST_CASE("What may be done side by side is missing together: examination, disclosures and plan")
{
    Asked asked;
    asked.talkNow();
    const Chain chain = asked.only();
    CHECK(codesOf(chain, LinkState::Missing) ==
          QStringList{u"link.examination"_s, u"link.disclosures"_s, u"link.plan"_s});
    orFail(asked.physician->run(
        RecordExamination{asked.talk, storage::kFirstRevision, u"无禁忌"_s, Fitness::Fit}));
    const Chain after = asked.only();
    CHECK(stateOf(after, u"link.examination"_s) == LinkState::Done);
    CHECK(after.links.size() == chain.links.size());
}

TEST_CASE("A simple order has a short chain, whole when it is paid")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const auto service = serviceOf(office, u"h1_regular_cleaning"_s);
    const OrderId order =
        orFail(owner.run(PlaceOrder{client, office.branch(), service.row.service.id}));
    const auto chain = [&] { return orFail(owner.query(clients::ServiceChains{client})).front(); };
    CHECK(stateOf(chain(), u"link.order"_s) == LinkState::Done);
    CHECK(chain().holds(u"service_order", order.value()));
    CHECK(stateOf(chain(), u"link.payment"_s) != LinkState::Done);
    orFail(owner.run(
        NotePayment{order, {PaymentKind::Balance, service.row.price->amount, PaymentMethod::Cash}}));
    CHECK(stateOf(chain(), u"link.payment"_s) == LinkState::Done);
    orFail(owner.run(CancelOrder{order, storage::kFirstRevision, u"客户取消"_s}));
    CHECK(chain().ended == u"chain.cancelled"_s);
    CHECK(codesOf(chain(), LinkState::Missing).isEmpty());
}

TEST_CASE("Nothing is missing of an enquiry that came to nothing")
{
    TestOffice office(Profile::Aesthetic);
    session::Session& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const auto enquiry = orFail(owner.run(RecordEnquiry{.branch = office.branch(),
                                                        .channel = Channel::Phone,
                                                        .details = {.handle = u"小鹿"_s},
                                                        .client = client}));
    orFail(owner.run(LoseEnquiry{enquiry, storage::kFirstRevision, u"price"_s, {}}));
    const auto chains = orFail(owner.query(clients::ServiceChains{client}));
    REQUIRE(chains.size() == 1);
    CHECK(chains.front().ended == u"chain.lost"_s);
    CHECK_FALSE(chains.front().firstMissing());
}

TEST_CASE("Who may not see consultations sees the chain without them")
{
    Asked asked;
    asked.talkNow();
    const auto reception = asked.office.as(u"front_desk"_s);
    for (const Chain& chain : asked.chains(*reception)) {
        for (const ChainLink& link : chain.links)
            CHECK(link.what != u"link.examination"_s);
    }
    const auto nobody = asked.office.with({u"session.self"_s});
    CHECK_FALSE(nobody->query(clients::ServiceChains{asked.client}));
}

TEST_CASE("An open consultation says what it needs, who can do it, and nothing once it has ended")
{
    Asked asked;
    asked.talkNow();
    const auto needs = [&] {
        QStringList codes;
        for (const auto& missing : orFail(asked.physician->query(WhatConsultationNeeds{asked.talk})))
            codes << missing.what;
        return codes;
    };
    CHECK(needs() == QStringList{u"consultation.no_need"_s,
                                 u"plan.not_examined"_s,
                                 u"consultation.undisclosed"_s,
                                 u"consultation.no_outcome"_s});
    orFail(asked.physician->run(
        CloseConsultation{asked.talk, storage::kFirstRevision, ConsultationOutcome::Thinking}));
    CHECK(needs().isEmpty());
    const auto rows = orFail(asked.physician->query(ListConsultations{kToday}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().clientName == u"王小红"_s);
    CHECK(rows.front().outcome == ConsultationOutcome::Thinking);
}

TEST_CASE("A plan without a decision stands in the list with what its next step needs")
{
    Asked asked;
    asked.talkNow();
    const PlanId plan = orFail(
        asked.physician->run(DraftPlan{asked.client, asked.office.branch(), asked.talk, u"改善"_s}));
    const auto waiting = orFail(asked.physician->query(ListWaitingPlans{}));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().row.plan == plan);
    CHECK(waiting.front().row.serviceName == asked.service.row.service.name());
    REQUIRE_FALSE(waiting.front().missing.empty());
    CHECK(waiting.front().missing.front().what == u"plan.no_options"_s);
}

TEST_CASE("An order from the price list goes on from the enquiry that brought the client")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    const auto enquiry = orFail(owner.run(RecordEnquiry{
        .branch = office.branch(), .channel = Channel::Chat, .details = {.handle = u"汪思"_s}}));
    orFail(owner.run(AnswerEnquiry{enquiry}));
    const auto client =
        orFail(owner.run(ConvertEnquiry{enquiry, storage::Revision{2}, {}, newcomer()}));
    const auto service = serviceOf(office, u"h1_regular_cleaning"_s).row.service.id;
    const OrderId first = orFail(owner.run(PlaceOrder{client, office.branch(), service}));
    office.clock.advance(std::chrono::hours(1));
    orFail(owner.run(PlaceOrder{client, office.branch(), service}));
    const auto chains = orFail(owner.query(clients::ServiceChains{client}));
    REQUIRE(chains.size() == 2);
    for (const Chain& chain : chains) {
        const bool brought = chain.holds(u"service_order", first.value());
        CHECK(chain.holds(u"enquiry", enquiry.value()) == brought);
        CHECK_FALSE(codesOf(chain, LinkState::Missing).contains(u"link.consultation"_s));
    }
}

TEST_CASE("What a client said when they asked stands in the first talk, whoever begins it")
{
    Asked asked;
    const ConsultationId talk =
        orFail(asked.physician->run(OpenConsultation{asked.client, asked.office.branch()}));
    const auto first = orFail(asked.office.owner().query(OpenConsultationPage{talk})).consultation;
    CHECK(first.enquiry == asked.enquiry);
    CHECK(first.service == asked.service.row.service.id);
    asked.office.clock.advance(std::chrono::hours(24));
    const ConsultationId again =
        orFail(asked.physician->run(OpenConsultation{asked.client, asked.office.branch()}));
    CHECK_FALSE(orFail(asked.office.owner().query(OpenConsultationPage{again})).consultation.enquiry);
}
