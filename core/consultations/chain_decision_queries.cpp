// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the way: what was decided, ordered, signed and paid.
#include "core/clients/client_record.h"
#include "core/consultations/chain_link_queries.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/order_repository.h"
#include "core/consultations/permissions.h"
#include "core/consultations/plan_record.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

/// What was carried out is proved by what was valid then, whatever has run out since; what is to come, by what is valid today.
Result<LocalDate> dayOfProof(const std::optional<ServiceOrder>& order,
                             LocalDate today,
                             const session::ReadContext& context)
{
    if (!order)
        return today;
    TRY_ASSIGN(const auto uses, OrderRepository(context.connection()).usesOf(order->id));
    LocalDate last;
    int used = 0;
    for (const SessionUse& use : uses) {
        if (use.voidedAt)
            continue;
        ++used;
        last = last.isValid() ? std::max(last, use.day) : use.day;
    }
    return used > 0 && used >= order->sessions ? last : today;
}

} // namespace

Status ChainWriter::addDecision()
{
    if (!takesPlan())
        return {};
    TRY_STATUS(addExplained());
    if (isMedical())
        TRY_STATUS(addPhysician());
    ChainLink link{.what = u"link.chosen"_s, .opens = planPlace()};
    if (!m_case.plan || !m_case.plan->chosenAt) {
        link.whoMayAct = kConsult;
        addOpen(Stage::Decision, link);
        return {};
    }
    TRY_ASSIGN(const auto option,
               storage::getRecord<PlanOption>(m_context.connection(), *m_case.plan->chosenOption));
    link.at = m_case.plan->chosenAt;
    TRY_ASSIGN(const auto client,
               storage::getRecord<clients::Client>(m_context.connection(), m_case.client));
    link.by = client.name;
    link.text = option.title;
    addDone(Stage::Decision, link);
    return {};
}

QString ChainWriter::planPlace() const
{
    return m_case.plan ? place("plans", m_case.plan->id.toString()) : place("plans");
}

Status ChainWriter::addExplained()
{
    ChainLink link{.what = u"link.explained"_s, .opens = planPlace()};
    QStringList said;
    if (m_case.plan) {
        TRY_ASSIGN(const auto explanations, m_plans.explanationsOf(m_case.plan->id));
        for (const DisclosureGiven& each : explanations) {
            said << each.code;
            link.at = each.saidAt;
            TRY_ASSIGN(link.by, m_desk.nameOf(each.speaker));
        }
    }
    const Completeness told = completeness(explainingTopics(), said);
    link.figure = {u"figure.explained"_s, LinkFigure::Unit::Percent, told.percent(), {}};
    if (told.isWhole()) {
        addDone(Stage::Decision, link);
        return {};
    }
    link.whoMayAct = kConsult;
    addOpen(Stage::Decision, link);
    return {};
}

Status ChainWriter::addPhysician()
{
    ChainLink link{.what = u"link.physician"_s, .opens = planPlace()};
    if (!m_case.plan || !m_case.plan->physician) {
        link.whoMayAct = kExamine;
        addOpen(Stage::Decision, link);
        return {};
    }
    TRY_ASSIGN(link.by, m_desk.nameOf(*m_case.plan->physician));
    link.at = m_case.plan->physicianAt;
    addDone(Stage::Decision, link);
    return {};
}

Status ChainWriter::addOrder()
{
    ChainLink link{.what = u"link.order"_s, .opens = place("orders")};
    if (!m_case.order) {
        link.whoMayAct = takesPlan() ? kConsult : kOrder;
        link.opens = takesPlan() ? planPlace() : link.opens;
        addOpen(Stage::Commitment, link);
        return {};
    }
    const ServiceOrder& order = *m_case.order;
    TRY_ASSIGN(link.by, m_desk.nameOf(order.createdBy));
    link.at = order.createdAt;
    link.figure = {u"figure.price"_s, LinkFigure::Unit::Money, order.amount.minorUnits(), {}};
    link.opens = place("orders", order.id.toString());
    addDone(Stage::Commitment, link);
    return {};
}

Status ChainWriter::addConsents()
{
    if (!m_service)
        return {};
    TRY_ASSIGN(const LocalDate day, dayOfProof(m_case.order, m_ground.today, m_context));
    TRY_ASSIGN(const auto needs, needsOf(m_case.client, *m_service, day, m_context));
    ChainLink link{.what = u"link.consent"_s, .opens = place("consents")};
    int total = 0;
    int there = 0;
    for (const ConsentNeed& need : needs) {
        if (need.document == QLatin1StringView(kSameDayDocument))
            continue;
        ++total;
        if (need.standing != ConsentStanding::Valid && need.standing != ConsentStanding::Used)
            continue;
        ++there;
        TRY_STATUS(noteSigner(link, need));
    }
    if (total == 0)
        return {};
    link.figure = {u"figure.documents"_s, LinkFigure::Unit::Count, there, total};
    if (there == total) {
        addDone(Stage::Commitment, link);
        return {};
    }
    link.by.clear();
    link.at.reset();
    link.whoMayAct = kTakeConsents;
    addOpen(Stage::Commitment, link);
    return {};
}

Status ChainWriter::noteSigner(ChainLink& link, const ConsentNeed& need)
{
    if (!need.consent)
        return {};
    TRY_ASSIGN(const auto consent, storage::getRecord<Consent>(m_context.connection(), *need.consent));
    if (consent.signedAt && (!link.at || *consent.signedAt > *link.at)) {
        link.at = consent.signedAt;
        link.by = consent.signerName;
    }
    return {};
}

Status ChainWriter::addPayment()
{
    ChainLink link{.what = u"link.payment"_s, .whoMayAct = kTakePayments, .opens = place("orders")};
    if (!m_case.order) {
        addOpen(Stage::Payment, link);
        return {};
    }
    TRY_ASSIGN(const auto notes, OrderRepository(m_context.connection()).paymentsOf(m_case.order->id));
    const Money sum = paid(notes);
    link.opens = place("orders", m_case.order->id.toString());
    link.figure = {
        u"figure.paid"_s, LinkFigure::Unit::Money, sum.minorUnits(), m_case.order->amount.minorUnits()};
    if (sum < m_case.order->amount) {
        addOpen(Stage::Payment, link);
        return {};
    }
    link.whoMayAct.reset();
    const auto last = std::find_if(
        notes.rbegin(), notes.rend(), [](const PaymentNote& note) { return !note.voidedAt; });
    if (last != notes.rend()) {
        TRY_ASSIGN(link.by, m_desk.nameOf(last->takenBy));
        link.at = last->takenAt;
    }
    addDone(Stage::Payment, link);
    return {};
}

void ChainWriter::settleStates()
{
    std::optional<Stage> turn;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        if (m_chain.links[i].state == LinkState::Missing && (!turn || m_stages[i] < *turn))
            turn = m_stages[i];
    }
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        if (m_chain.links[i].state == LinkState::Missing && m_stages[i] > *turn)
            m_chain.links[i].state = LinkState::Later;
    }
}

} // namespace seraph::consultations
