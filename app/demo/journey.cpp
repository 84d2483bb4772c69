// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/journey.h"

#include "core/clients/client_part_commands.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/consent_need_queries.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/enquiry_commands.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/plan_commands.h"
#include "core/consultations/visit_commands.h"
#include "app/demo/signature.h"
#include "core/organisation/trade_words.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace consultations;
using storage::Revision;

namespace {

/// Signatures are files of their own. Above so many clients they are of the last ones alone, or they would be most of the work.
constexpr int kMostSigned = 1'000;

QString oneCode(Dice& dice, Profile profile, QLatin1String list)
{
    const auto words = organisation::TradeWords::forProfile(profile);
    return dice.oneOf(words.list(list)).code;
}

Channel channelFor(Dice& dice)
{
    static const std::vector<Channel> kUsual{Channel::Phone, Channel::Phone,  Channel::WalkIn,
                                             Channel::Chat,  Channel::Chat,   Channel::Platform};
    return dice.oneOf(kUsual);
}

PaymentMethod methodFor(Dice& dice)
{
    static const std::vector<PaymentMethod> kUsual{
        PaymentMethod::WeChat, PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Cash};
    return dice.oneOf(kUsual);
}

} // namespace

Status Journey::open(Batch& desk, Stage& stage, const Agenda& agenda)
{
    if (!m_enquiry)
        return ask(desk, stage, agenda);
    if (m_ending == Ending::NoShow)
        return {}; // nobody comes; the desk says so when it closes
    TRY_STATUS(move(desk, VisitState::Arrived));
    m_at = At::Waiting;
    return {};
}

Status Journey::ask(Batch& desk, Stage& stage, const Agenda& agenda)
{
    const LocalDate today = agenda(0).day;
    const clients::AddClient who = stage.people.client(stage.dice, today, stage.house.branch);
    m_name = who.details.name;
    const Channel channel = channelFor(stage.dice);
    const EnquiryDetails details{.handle = m_name,
                                 .need = stage.in(stage.dice.oneOf(stage.lists.trade.needs)),
                                 .source = who.details.source};
    TRY_ASSIGN(m_enquiry, desk.run(RecordEnquiry{.branch = stage.house.branch, .channel = channel, .details = details}));
    ++stage.figures.enquiries;
    if (!isAnsweredAtOnce(channel)) {
        stage.clock.advance(std::chrono::seconds(stage.dice.between(20, 90)));
        TRY_STATUS(desk.run(AnswerEnquiry{*m_enquiry}));
        ++m_enquirySeen;
    }
    if (m_ending == Ending::LostAtOnce)
        return lose(desk, stage);
    TRY_STATUS(becomeClient(desk, stage, who));
    return book(desk, stage, agenda(stage.dice.between(1, 9)));
}

Status Journey::lose(Batch& desk, Stage& stage)
{
    m_over = true;
    return desk.run(LoseEnquiry{*m_enquiry, m_enquirySeen, oneCode(stage.dice, stage.plan.profile, "lost_reason"_L1), {}});
}

Status Journey::becomeClient(Batch& desk, Stage& stage, const clients::AddClient& who)
{
    TRY_ASSIGN(m_client, desk.run(ConvertEnquiry{*m_enquiry, m_enquirySeen, {}, who}));
    ++stage.figures.clients;
    if (const auto background = stage.people.background(stage.dice))
        TRY_STATUS(desk.run(clients::SetBackground{*m_client, {}, *background}));
    return {};
}

Status Journey::book(Batch& desk, Stage& stage, const Appointment& when)
{
    const bool first = !m_offering;
    if (first)
        m_offering = &stage.dice.oneOf(needsConsultation() ? stage.house.planned : stage.house.simple);
    const VisitDetails details{.plannedAt = when.at,
                               .service = m_offering->id,
                               .person = {},
                               .kind = oneCode(stage.dice, stage.plan.profile, "visit_kind"_L1)};
    TRY_ASSIGN(m_visit, desk.run(BookVisit{*m_client, stage.house.branch, when.day, details, first ? m_enquiry : std::nullopt}));
    ++stage.figures.visits;
    m_visitSeen = storage::kFirstRevision;
    m_slot = when.slot;
    return {};
}

Status Journey::move(Batch& batch, VisitState to)
{
    TRY_STATUS(batch.run(MoveVisit{*m_visit, m_visitSeen, to}));
    ++m_visitSeen;
    return {};
}

Status Journey::consult(Batch& expert, Stage& stage)
{
    TRY_STATUS(move(expert, VisitState::Consulting));
    const ConsultationDetails details{.service = m_offering->id,
                                      .need = stage.in(stage.dice.oneOf(stage.lists.trade.needs)),
                                      .repeating = stage.dice.happens(4) ? Repeating::HadToRepeat : Repeating::No};
    TRY_ASSIGN(m_consultation, expert.run(OpenConsultation{*m_client, stage.house.branch, m_visit, m_enquiry, details}));
    Revision seen = storage::kFirstRevision;
    if (stage.plan.profile != Profile::Agency) {
        const QString findings = stage.in(stage.dice.oneOf(stage.lists.trade.findings));
        TRY_STATUS(expert.run(RecordExamination{*m_consultation, seen, findings, Fitness::Fit}));
        ++seen;
    }
    if (!m_offering->risks.isEmpty())
        TRY_STATUS(expert.run(GiveDisclosures{*m_consultation, m_offering->id, m_offering->risks}));
    TRY_STATUS(propose(expert, stage));
    TRY_STATUS(decide(expert, stage));
    const bool declined = m_ending == Ending::PlanDeclined;
    const QString why = declined ? oneCode(stage.dice, stage.plan.profile, "lost_reason"_L1) : QString();
    m_at = At::Consulted;
    return expert.run(CloseConsultation{
        *m_consultation, seen, declined ? ConsultationOutcome::Lost : ConsultationOutcome::Plan, why, {}});
}

Status Journey::propose(Batch& expert, Stage& stage)
{
    const QString goal = stage.in(stage.lists.goal);
    TRY_ASSIGN(m_plan, expert.run(DraftPlan{*m_client, stage.house.branch, m_consultation, goal}));
    ++stage.figures.plans;
    TRY_STATUS(offer(expert, stage));
    TRY_STATUS(expert.run(PresentPlan{*m_plan, storage::kFirstRevision}));
    stage.clock.advance(std::chrono::seconds(stage.dice.between(20, 60)));
    return expert.run(ExplainPlan{*m_plan, explainingTopics()});
}

/// What they want, something else, and doing nothing.
Status Journey::offer(Batch& expert, Stage& stage)
{
    const Offering* other = m_offering;
    while (other == m_offering)
        other = &stage.dice.oneOf(stage.house.planned);
    m_options.clear();
    for (const Offering* each : {m_offering, other}) {
        const OptionDetails details{.title = each->title, .service = each->id, .promised = each->promises};
        TRY_ASSIGN(const OptionId option, expert.run(AddOption{*m_plan, details}));
        m_options.push_back(option);
    }
    const OptionDetails wait{.kind = OptionKind::Wait, .title = stage.in(stage.lists.waitOption)};
    return expert.run(AddOption{*m_plan, wait}).transform([](OptionId) {});
}

Status Journey::decide(Batch& expert, Stage& stage)
{
    Revision seen{2}; // it was presented
    if (m_ending == Ending::PlanDeclined) {
        return expert.run(DeclinePlan{*m_plan, seen, oneCode(stage.dice, stage.plan.profile, "lost_reason"_L1),
                                      stage.in(stage.lists.declineNote)});
    }
    TRY_STATUS(expert.run(ChooseOption{*m_plan, seen, m_options.front(), stage.in(stage.lists.choiceReason)}));
    ++seen;
    if (stage.plan.profile != Profile::Agency) {
        TRY_STATUS(expert.run(ConfirmMedically{*m_plan, seen}));
        ++seen;
    }
    TRY_ASSIGN(m_order, expert.run(ConfirmPlan{*m_plan, seen}));
    ++stage.figures.orders;
    m_sessionsLeft = m_offering->sessions;
    return sign(expert, stage);
}

Status Journey::sign(Batch& expert, Stage& stage)
{
    const bool lastOnes = stage.plan.clients - stage.figures.clients < kMostSigned;
    for (const QString& document : lastOnes ? m_offering->consents : QStringList()) {
        if (document == QLatin1StringView(kSameDayDocument)) {
            TRY_STATUS(expert.run(CheckSameDay{*m_client, stage.house.branch, m_offering->id}));
            continue;
        }
        TRY_ASSIGN(const ConsentId consent, expert.run(PrepareConsent{.client = *m_client,
                                                                      .branch = stage.house.branch,
                                                                      .document = document,
                                                                      .service = m_offering->id,
                                                                      .plan = m_plan}));
        const SigningDetails details{.signerName = m_name,
                                     .witnessName = stage.in(stage.lists.trade.staff.front().name)};
        TRY_STATUS(expert.run(SignOnScreen{consent, storage::kFirstRevision, details, drawnSignature(stage.dice)}));
        ++stage.figures.consents;
    }
    return {};
}

Status Journey::close(Batch& desk, Stage& stage, const Agenda& agenda)
{
    if (!m_visit || m_over)
        return {};
    if (m_ending == Ending::NoShow && m_at == At::Away) {
        m_over = true;
        return move(desk, VisitState::NoShow);
    }
    if (m_at == At::Away)
        return {}; // they asked today and come another day
    m_at = At::Away;
    if (m_ending == Ending::SimpleOrder && !m_order)
        TRY_STATUS(order(desk, stage));
    if (m_order) {
        if (!m_paid)
            TRY_STATUS(pay(desk, stage));
        TRY_STATUS(move(desk, VisitState::InService));
        stage.clock.advance(std::chrono::seconds(stage.dice.between(30, 90)));
        TRY_STATUS(desk.run(UseSession{*m_order}));
        --m_sessionsLeft;
    }
    TRY_STATUS(move(desk, VisitState::Left));
    m_over = m_sessionsLeft == 0;
    return m_over ? Status() : book(desk, stage, agenda(m_offering->intervalDays));
}

Status Journey::order(Batch& desk, Stage& stage)
{
    TRY_ASSIGN(m_order, desk.run(PlaceOrder{*m_client, stage.house.branch, m_offering->id}));
    ++stage.figures.orders;
    m_sessionsLeft = 1;
    return {};
}

Status Journey::pay(Batch& desk, Stage& stage)
{
    TRY_STATUS(desk.run(NotePayment{*m_order, {PaymentKind::Balance, m_offering->price, methodFor(stage.dice), {}}}));
    ++stage.figures.payments;
    m_paid = true;
    return {};
}

} // namespace seraph::demo
