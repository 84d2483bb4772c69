// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/consultations/desk.h"

// From the first word to the signed decision, in whatever trade, with the gates refusing each wrong order.
namespace seraph::tests {

using namespace seraph::consultations;
using namespace Qt::StringLiterals;

struct Trade {
    Profile profile;
    QString desk;   ///< role of who answers and receives
    QString expert; ///< role of who examines, explains and takes the signature
    QString service;
    QString other;
    QString visitKind;
};

inline const consultations::SigningDetails kSelf{.signerName = u"王小红"_s, .witnessName = u"李护士"_s};

/// One client on her way, seen by the one who looks after her.
struct Way {
    TestOffice office;
    std::unique_ptr<session::Session> expert;
    std::unique_ptr<session::Session> reception; ///< null where the expert receives clients, too
    catalogue::ServiceDetail service;
    catalogue::ServiceDetail other;
    clients::ClientId client{1};
    ConsultationId consultation{1};
    PlanId plan{1};

    explicit Way(const Trade& trade)
        : office(trade.profile)
        , expert(office.as(trade.expert))
        , reception(trade.desk == trade.expert ? nullptr : office.as(trade.desk))
        , service(serviceOf(office, trade.service))
        , other(serviceOf(office, trade.other))
    {
    }

    void ask(const QString& visitKind);
    void draft();
    void present();
    void decide(Profile profile);
    OrderId confirm();
    void sign(const QString& document);
    /// Everything that the service asks the client to sign.
    void signAll();
};

inline void Way::ask(const QString& visitKind)
{
    session::Session& desk = reception ? *reception : *expert;
    const EnquiryId enquiry = orFail(desk.run(RecordEnquiry{
        .branch = office.branch(), .channel = Channel::Chat, .details = {.handle = u"小鹿"_s}}));
    orFail(desk.run(AnswerEnquiry{enquiry}));
    client = orFail(desk.run(ConvertEnquiry{enquiry, storage::Revision{2}, {}, newcomer()}));
    const VisitId visit =
        orFail(desk.run(WalkIn{client, office.branch(), {.kind = visitKind}, enquiry}));
    orFail(desk.run(MoveVisit{visit, storage::kFirstRevision, VisitState::Consulting}));
    consultation = orFail(expert->run(OpenConsultation{
        client, office.branch(), visit, enquiry, {.need = u"想了解"_s}, {office.ownerPerson()}}));
}

inline void Way::draft()
{
    plan = orFail(expert->run(DraftPlan{client, office.branch(), consultation, u"改善"_s}));
    CHECK(failing(office, *expert, PresentPlan{plan, storage::kFirstRevision}).reason ==
          u"plan.no_options"_s);
    orFail(expert->run(AddOption{plan, offering(service, u"方案一"_s)}));
    orFail(expert->run(AddOption{plan, offering(other, u"方案二"_s)}));
    CHECK(failing(office, *expert, PresentPlan{plan, storage::kFirstRevision}).reason ==
          u"plan.too_few_options"_s);
    orFail(expert->run(AddOption{plan, waiting()}));
}

inline void Way::present()
{
    orFail(expert->run(PresentPlan{plan, seen(office, plan)}));
    const PlanPage page = planPage(office, plan);
    CHECK(page.options.front().amount == service.row.price->amount);
    CHECK(failing(office, *expert, AddOption{plan, waiting()}).reason == u"plan.not_draft"_s);
    CHECK(failing(office, *expert, ConfirmPlan{plan, page.plan.revision}).reason == u"plan.order"_s);
    orFail(expert->run(ExplainPlan{plan, explainingTopics()}));
    CHECK(planPage(office, plan).explained.percent() == 100);
    orFail(expert->run(ChooseOption{plan, page.plan.revision, page.options.front().id, u"恢复快"_s}));
}

inline void Way::decide(Profile profile)
{
    if (profile != Profile::Agency) {
        CHECK(failing(office, *expert, ConfirmPlan{plan, seen(office, plan)}).reason ==
              u"plan.not_examined"_s);
        CHECK(failing(office, *expert, ConfirmMedically{plan, seen(office, plan)}).reason ==
              u"plan.not_examined"_s);
        orFail(expert->run(
            RecordExamination{consultation, storage::kFirstRevision, u"无禁忌"_s, Fitness::Fit}));
        CHECK_FALSE(expert->run(PrepareConsent{.client = client,
                                               .branch = office.branch(),
                                               .document = u"treatment_consent"_s,
                                               .service = service.row.service.id,
                                               .plan = plan}));
        orFail(expert->run(ConfirmMedically{plan, seen(office, plan)}));
    }
    CHECK(failing(office, *expert, ConfirmPlan{plan, seen(office, plan)}).reason ==
          u"plan.risks_untold"_s);
    CHECK(refusedRules(office,
                       *expert,
                       GiveDisclosures{consultation,
                                       service.row.service.id,
                                       {risksOf(service).first()},
                                       office.ownerPerson()}) == "speaker=may_not_say");
    orFail(expert->run(GiveDisclosures{consultation, service.row.service.id, risksOf(service)}));
}

inline OrderId Way::confirm()
{
    CHECK(planPage(office, plan).missing.empty());
    return orFail(expert->run(ConfirmPlan{plan, seen(office, plan)})).value();
}

inline void Way::sign(const QString& document)
{
    const ConsentId id = orFail(expert->run(PrepareConsent{.client = client,
                                                           .branch = office.branch(),
                                                           .document = document,
                                                           .service = service.row.service.id,
                                                           .plan = plan}));
    CHECK(consentOf(office, id).text.contains(u"王小红"_s));
    orFail(expert->run(SignOnScreen{id, storage::kFirstRevision, kSelf, "[[1,2,3]]"}));
}

inline void Way::signAll()
{
    for (const QString& document : service.row.inForce->content.consents) {
        if (document == QLatin1StringView(kSameDayDocument))
            orFail(expert->run(CheckSameDay{client, office.branch(), service.row.service.id}));
        else
            sign(document);
    }
}

} // namespace seraph::tests
