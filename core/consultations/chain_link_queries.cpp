// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/chain_link_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/service_record.h"
#include "core/consultations/permissions.h"
#include "core/consultations/plan_record.h"
#include "core/storage/record_read.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;

Result<Chain> ChainWriter::write()
{
    TRY_STATUS(findService());
    TRY_STATUS(addHead());
    TRY_STATUS(addEnquiry());
    if (sees(kSeeConsultations)) {
        TRY_STATUS(addConsultation());
        TRY_STATUS(addGroundwork());
        TRY_STATUS(addDecision());
    }
    if (sees(kSeeOrders))
        TRY_STATUS(addOrder());
    if (sees(kSeeConsents))
        TRY_STATUS(addConsents());
    if (sees(kSeeOrders))
        TRY_STATUS(addPayment());
    settleStates();
    return std::move(m_chain);
}

bool ChainWriter::takesPlan() const
{
    if (m_case.plan || m_case.order) // what was ordered without a plan needed none
        return m_case.plan.has_value();
    return !m_version || m_version->content.way != catalogue::Way::SimpleOrder;
}

QString ChainWriter::place(const char* tab) const
{
    return u"clients/%1/%2"_s.arg(m_case.client.toString(), QLatin1StringView(tab));
}

void ChainWriter::addDone(Stage stage, ChainLink link)
{
    link.state = LinkState::Done;
    m_stages.push_back(stage);
    m_chain.links.push_back(std::move(link));
}

void ChainWriter::addOpen(Stage stage, ChainLink link)
{
    link.state = LinkState::Missing;
    m_stages.push_back(stage);
    m_chain.links.push_back(std::move(link));
}

Status ChainWriter::findService()
{
    if (m_case.order) {
        m_service = m_case.order->service;
    } else if (m_case.plan && m_case.plan->chosenOption) {
        TRY_ASSIGN(const auto option,
                   storage::getRecord<PlanOption>(m_context.connection(), *m_case.plan->chosenOption));
        m_service = option.service;
    }
    if (!m_service && m_case.consultation)
        m_service = m_case.consultation->service;
    if (!m_service && m_case.enquiry)
        m_service = m_case.enquiry->service;
    if (m_service) {
        TRY_ASSIGN(m_version,
                   catalogue::CatalogueRepository(m_context.connection()).findInForce(*m_service));
    }
    return {};
}

Status ChainWriter::addHead()
{
    if (m_service) {
        TRY_ASSIGN(const auto service,
                   storage::getRecord<catalogue::Service>(m_context.connection(), *m_service));
        m_chain.title = service.name();
    }
    const auto record = [this](const char* table, qint64 id, Instant at) {
        m_chain.records.emplace_back(QString::fromLatin1(table), id);
        m_chain.begun = at;
    };
    if (m_case.order)
        record("service_order", m_case.order->id.value(), m_case.order->createdAt);
    if (m_case.plan)
        record("plan", m_case.plan->id.value(), m_case.plan->createdAt);
    if (m_case.consultation)
        record("consultation", m_case.consultation->id.value(), m_case.consultation->startedAt);
    if (m_case.enquiry)
        record("enquiry", m_case.enquiry->id.value(), m_case.enquiry->receivedAt);
    m_chain.ended = endOf();
    return {};
}

QString ChainWriter::endOf() const
{
    if (m_case.order)
        return m_case.order->state == OrderState::Cancelled ? u"chain.cancelled"_s : QString();
    if (m_case.plan)
        return m_case.plan->state == PlanState::Declined ? u"chain.declined"_s : QString();
    if (m_case.consultation) {
        const auto outcome = m_case.consultation->outcome;
        const bool ended =
            outcome == ConsultationOutcome::Lost || outcome == ConsultationOutcome::Referred;
        return ended ? u"chain."_s + toCode(*outcome) : QString();
    }
    return m_case.enquiry->state == EnquiryState::Lost ? u"chain.lost"_s : QString();
}

Status ChainWriter::addEnquiry()
{
    if (!m_case.enquiry || !sees(kSeeEnquiries))
        return {};
    const Enquiry& enquiry = *m_case.enquiry;
    const QString opens = u"consultations/enquiries/"_s + enquiry.id.toString();
    TRY_ASSIGN(const QString recorder, m_desk.nameOf(enquiry.recordedBy));
    addDone(Stage::Enquiry,
            {.what = u"link.enquiry"_s, .by = recorder, .at = enquiry.receivedAt, .opens = opens});
    ChainLink answered{.what = u"link.answered"_s, .opens = opens};
    if (!enquiry.firstReplyAt) {
        answered.whoMayAct = kWorkEnquiries;
        answered.due = enquiry.dueAt;
        addOpen(Stage::Enquiry, answered);
        return {};
    }
    TRY_ASSIGN(answered.by, m_desk.nameOf(enquiry.firstReplyBy.value_or(enquiry.recordedBy)));
    answered.at = enquiry.firstReplyAt;
    // Shown as over the limit where it came after the time it was due, whatever the hours in between.
    const auto took = *enquiry.firstReplyAt - enquiry.receivedAt;
    const auto allowed = enquiry.dueAt - enquiry.receivedAt;
    answered.figure = {
        u"figure.answered_in"_s, LinkFigure::Unit::Duration, took.count(), allowed.count()};
    addDone(Stage::Enquiry, answered);
    return {};
}

Status ChainWriter::addConsultation()
{
    ChainLink link{.what = u"link.consultation"_s, .opens = place("consultations")};
    if (!m_case.consultation) {
        if (!takesPlan())
            return {};
        link.whoMayAct = kConsult;
        addOpen(Stage::Consultation, link);
        return {};
    }
    const Consultation& talk = *m_case.consultation;
    TRY_ASSIGN(link.by, m_desk.nameOf(talk.recordedBy));
    link.at = talk.startedAt;
    link.opens = place("consultations", talk.id.toString());
    addDone(Stage::Consultation, link);
    return {};
}

Status ChainWriter::addGroundwork()
{
    if (!takesPlan())
        return {};
    if (isMedical())
        TRY_STATUS(addExamination());
    TRY_STATUS(addDisclosures());
    TRY_STATUS(addPlan());
    return {};
}

Status ChainWriter::addExamination()
{
    const auto& talk = m_case.consultation;
    ChainLink link{.what = u"link.examination"_s,
                   .opens = talk ? place("consultations", talk->id.toString()) : place("consultations")};
    if (!talk || !talk->examinedBy) {
        link.whoMayAct = kExamine;
        addOpen(Stage::Groundwork, link);
        return {};
    }
    TRY_ASSIGN(link.by, m_desk.nameOf(*talk->examinedBy));
    link.at = talk->examinedAt;
    addDone(Stage::Groundwork, link);
    return {};
}

Status ChainWriter::addDisclosures()
{
    if (!m_version || !m_case.consultation)
        return {};
    const ConsultationId talk = m_case.consultation->id;
    TRY_ASSIGN(const auto given, m_plans.disclosuresOf(talk));
    TRY_ASSIGN(const QStringList said, m_plans.saidIn(talk, *m_service));
    // What nobody decides without are the risks; what else was told stands at the consultation.
    const Completeness told =
        completeness(codesOf(m_version->content.disclosures, Needed::Risks), said);
    ChainLink link{.what = u"link.disclosures"_s, .opens = place("consultations", talk.toString())};
    link.figure = {u"figure.items"_s, LinkFigure::Unit::Count, told.said, told.total};
    if (!told.isWhole()) {
        link.whoMayAct = kConsult;
        addOpen(Stage::Groundwork, link);
        return {};
    }
    if (!given.empty()) {
        TRY_ASSIGN(link.by, m_desk.nameOf(given.back().speaker));
        link.at = given.back().saidAt;
    }
    addDone(Stage::Groundwork, link);
    return {};
}

Status ChainWriter::addPlan()
{
    ChainLink link{.what = u"link.plan"_s, .opens = place("plans")};
    if (!m_case.plan) {
        link.whoMayAct = kConsult;
        addOpen(Stage::Groundwork, link);
        return {};
    }
    const Plan& plan = *m_case.plan;
    TRY_ASSIGN(const auto options, m_plans.optionsOf(plan.id));
    link.figure = {u"figure.options"_s, LinkFigure::Unit::Count, qint64(options.size()), {}};
    link.opens = place("plans", plan.id.toString());
    if (!plan.presentedAt) {
        link.whoMayAct = kConsult;
        addOpen(Stage::Groundwork, link);
        return {};
    }
    TRY_ASSIGN(link.by, m_desk.nameOf(plan.advisor));
    link.at = plan.presentedAt;
    addDone(Stage::Groundwork, link);
    return {};
}

} // namespace seraph::consultations
