// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/journey.h"

#include "core/clients/client_part_commands.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/enquiry_commands.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/plan_commands.h"
#include "core/consultations/visit_commands.h"
#include "core/organisation/trade_words.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace consultations;
using storage::Revision;

namespace {

/// How many of a hundred whose way is at its end come once more, take a plan home before they decide, and pay a course in
/// two parts.
constexpr int kComeAgain = 35;
constexpr int kThink = 35;
constexpr int kPayInParts = 30;

QString oneCode(Dice& dice, Profile profile, QLatin1String list)
{
    const auto words = organisation::TradeWords::forProfile(profile);
    return dice.oneOf(words.list(list)).code;
}

/// A first visit, or one of the kinds that follow it.
QString visitKind(Dice& dice, Profile profile, bool first)
{
    const auto kinds = organisation::TradeWords::forProfile(profile).list("visit_kind"_L1);
    const int later = profile == Profile::Agency ? 1 : dice.between(1, 2);
    return kinds[first ? 0 : std::size_t(later)].code;
}

Channel channelFor(Dice& dice)
{
    static const std::vector<Channel> kUsual{
        Channel::Phone, Channel::Phone, Channel::WalkIn, Channel::Chat, Channel::Chat, Channel::Platform};
    return dice.oneOf(kUsual);
}

PaymentMethod methodFor(Dice& dice)
{
    static const std::vector<PaymentMethod> kUsual{
        PaymentMethod::WeChat, PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Cash};
    return dice.oneOf(kUsual);
}

QString wishFor(const Offering& offering, const Stage& stage)
{
    const auto& wishes = stage.lists.trade.wishes;
    const auto found = std::find_if(wishes.begin(), wishes.end(), [&](const Wish& wish) {
        return wish.service == offering.code;
    });
    EXPECTS(found != wishes.end());
    return stage.in(found->text);
}

/// Within some minutes, and now and then nobody sees it for half an hour.
std::chrono::seconds replyTime(Dice& dice)
{
    return std::chrono::seconds(dice.happens(12) ? dice.between(900, 2'400) : dice.between(40, 420));
}

} // namespace

Status Journey::open(Batch& desk, const Scene& scene)
{
    if (m_ending == Ending::Returning)
        return call(desk, scene);
    if (!m_enquiry && !m_client)
        return ask(desk, scene);
    if (m_ending == Ending::NoShow || m_thinking)
        return {}; // nobody comes; the desk says so when it closes
    TRY_STATUS(move(desk, VisitState::Arrived));
    m_at = At::Waiting;
    return {};
}

Status Journey::ask(Batch& desk, const Scene& scene)
{
    const LocalDate today = scene.agenda(0).day;
    const clients::AddClient who = scene.stage.people.client(scene.dice, today, m_branch);
    m_name = who.details.name;
    m_offering =
        &scene.dice.oneOf(needsConsultation() ? scene.stage.house.planned : scene.stage.house.first);
    const Channel channel = channelFor(scene.dice);
    const EnquiryDetails details{
        .handle = m_name, .need = wishFor(*m_offering, scene.stage), .source = who.details.source};
    TRY_ASSIGN(m_enquiry,
               desk.run(RecordEnquiry{.branch = m_branch, .channel = channel, .details = details}));
    ++scene.stage.figures.enquiries;
    if (!isAnsweredAtOnce(channel)) {
        scene.stage.clock.reach(std::min(scene.until, scene.stage.clock.now() + replyTime(scene.dice)));
        TRY_STATUS(desk.run(AnswerEnquiry{*m_enquiry}));
        ++m_enquirySeen;
    }
    if (m_ending == Ending::LostAtOnce)
        return lose(desk, scene);
    TRY_STATUS(becomeClient(desk, scene, who));
    return book(desk, scene, scene.agenda(scene.dice.between(1, 9)));
}

Status Journey::call(Batch& desk, const Scene& scene)
{
    const Stage& stage = scene.stage;
    m_client = stage.known[std::size_t(scene.dice.below(stage.size.formerClients))];
    return comeAgain(desk, scene, scene.agenda(scene.dice.between(1, 9)));
}

Status Journey::lose(Batch& desk, const Scene& scene)
{
    m_over = true;
    return desk.run(LoseEnquiry{
        *m_enquiry, m_enquirySeen, oneCode(scene.dice, scene.stage.plan.profile, "lost_reason"_L1), {}});
}

Status Journey::becomeClient(Batch& desk, const Scene& scene, clients::AddClient who)
{
    std::vector<clients::ClientId>& known = scene.stage.known;
    if (who.details.source == u"referral"_s && !known.empty())
        who.details.referredBy = scene.dice.oneOf(known);
    TRY_ASSIGN(m_client, desk.run(ConvertEnquiry{*m_enquiry, m_enquirySeen, {}, who}));
    known.push_back(*m_client);
    m_told = scene.stage.plan.clients - scene.stage.figures.clients <= kMostTold;
    ++scene.stage.figures.clients;
    if (const auto background = scene.stage.people.background(scene.dice))
        TRY_STATUS(desk.run(clients::SetBackground{*m_client, {}, *background}));
    return {};
}

Status Journey::book(Batch& desk, const Scene& scene, const Appointment& when)
{
    const bool first = m_enquiry && !m_visit;
    const VisitDetails details{.plannedAt = when.at,
                               .service = m_offering->id,
                               .person = m_expert,
                               .kind = visitKind(scene.dice, scene.stage.plan.profile, first)};
    TRY_ASSIGN(
        m_visit,
        desk.run(BookVisit{*m_client, m_branch, when.day, details, first ? m_enquiry : std::nullopt}));
    ++scene.stage.figures.visits;
    m_visitSeen = storage::kFirstRevision;
    m_slot = when.slot;
    m_day = when.day;
    return {};
}

Status Journey::move(Batch& batch, VisitState to)
{
    TRY_STATUS(batch.run(MoveVisit{*m_visit, m_visitSeen, to}));
    ++m_visitSeen;
    return {};
}

Status Journey::consult(Batch& expert, const Scene& scene)
{
    const auto talk = [&](int least, int most) {
        scene.stage.pass(std::chrono::seconds(scene.dice.between(least, most)), scene.until);
    };
    if (m_thinking)
        return comeToDecision(expert, scene);
    TRY_STATUS(move(expert, VisitState::Consulting));
    const ConsultationDetails details{.service = m_offering->id,
                                      .need = wishFor(*m_offering, scene.stage),
                                      .repeating = scene.dice.happens(4) ? Repeating::HadToRepeat
                                                                         : Repeating::No};
    TRY_ASSIGN(m_consultation,
               expert.run(OpenConsultation{*m_client, m_branch, m_visit, m_enquiry, details}));
    Revision seen = storage::kFirstRevision;
    talk(100, 200);
    if (scene.stage.plan.profile != Profile::Agency) {
        const QString findings = scene.stage.in(scene.dice.oneOf(scene.stage.lists.trade.findings));
        TRY_STATUS(expert.run(RecordExamination{*m_consultation, seen, findings, Fitness::Fit}));
        ++seen;
    }
    talk(70, 130);
    if (!m_offering->risks.isEmpty())
        TRY_STATUS(expert.run(GiveDisclosures{*m_consultation, m_offering->id, m_offering->risks}));
    talk(20, 60);
    TRY_STATUS(propose(expert, scene));
    talk(60, 120);
    m_thinking = m_ending == Ending::PlanConfirmed && scene.dice.happens(kThink);
    if (!m_thinking)
        TRY_STATUS(decide(expert, scene));
    const bool declined = m_ending == Ending::PlanDeclined;
    const QString why =
        declined ? oneCode(scene.dice, scene.stage.plan.profile, "lost_reason"_L1) : QString();
    const auto outcome = declined     ? ConsultationOutcome::Lost
                         : m_thinking ? ConsultationOutcome::Thinking
                                      : ConsultationOutcome::Plan;
    m_at = At::Consulted;
    talk(10, 40);
    return expert.run(CloseConsultation{*m_consultation, seen, outcome, why, {}});
}

/// Some days later, on the telephone.
Status Journey::comeToDecision(Batch& expert, const Scene& scene)
{
    m_thinking = false;
    m_at = At::Decided;
    return decide(expert, scene);
}

Status Journey::propose(Batch& expert, const Scene& scene)
{
    const QString goal = scene.stage.in(scene.stage.lists.goal);
    TRY_ASSIGN(m_plan, expert.run(DraftPlan{*m_client, m_branch, m_consultation, goal}));
    ++scene.stage.figures.plans;
    TRY_STATUS(offer(expert, scene));
    scene.stage.pass(std::chrono::seconds(scene.dice.between(40, 90)), scene.until);
    TRY_STATUS(expert.run(PresentPlan{*m_plan, storage::kFirstRevision}));
    scene.stage.pass(std::chrono::seconds(scene.dice.between(90, 180)), scene.until);
    return expert.run(ExplainPlan{*m_plan, explainingTopics()});
}

/// What they want, something else, and doing nothing.
Status Journey::offer(Batch& expert, const Scene& scene)
{
    const Offering* other = m_offering;
    while (other == m_offering)
        other = &scene.dice.oneOf(scene.stage.house.planned);
    m_options.clear();
    for (const Offering* each : {m_offering, other}) {
        const OptionDetails details{.title = each->title, .service = each->id, .promised = each->promises};
        TRY_ASSIGN(const OptionId option, expert.run(AddOption{*m_plan, details}));
        m_options.push_back(option);
    }
    const OptionDetails wait{.kind = OptionKind::Wait,
                             .title = scene.stage.in(scene.stage.lists.waitOption)};
    return expert.run(AddOption{*m_plan, wait}).transform([](OptionId) {});
}

Status Journey::decide(Batch& expert, const Scene& scene)
{
    Revision seen{2}; // it was presented
    if (m_ending == Ending::PlanDeclined) {
        return expert.run(DeclinePlan{*m_plan,
                                      seen,
                                      oneCode(scene.dice, scene.stage.plan.profile, "lost_reason"_L1),
                                      scene.stage.in(scene.stage.lists.declineNote)});
    }
    TRY_STATUS(expert.run(ChooseOption{
        *m_plan, seen, m_options.front(), scene.stage.in(scene.stage.lists.choiceReason)}));
    ++seen;
    if (scene.stage.plan.profile != Profile::Agency) {
        TRY_STATUS(expert.run(ConfirmMedically{*m_plan, seen}));
        ++seen;
    }
    TRY_ASSIGN(m_order, expert.run(ConfirmPlan{*m_plan, seen}));
    ++scene.stage.figures.orders;
    m_sessionsLeft = m_offering->sessions;
    return {};
}

Status Journey::order(Batch& desk, const Scene& scene)
{
    if (m_at != At::Waiting && m_at != At::Consulted)
        return {};
    if (m_ending == Ending::SimpleOrder && !m_order)
        TRY_STATUS(placeOrder(desk, scene));
    if (!m_order)
        return {};
    TRY_STATUS(pay(desk, scene));
    return leadIn(desk, scene);
}

Status Journey::placeOrder(Batch& desk, const Scene& scene)
{
    TRY_ASSIGN(m_order, desk.run(PlaceOrder{*m_client, m_branch, m_offering->id}));
    ++scene.stage.figures.orders;
    m_sessionsLeft = 1;
    return {};
}

/// A course may be paid in two parts: at the first session and at the next.
Status Journey::pay(Batch& desk, const Scene& scene)
{
    if (m_paid && m_owed == Money())
        return {};
    if (m_paid)
        return take(desk, scene, PaymentKind::Balance, std::exchange(m_owed, Money()));
    m_paid = true;
    const bool isCourse = m_offering->sessions > 1;
    if (!isCourse || !scene.dice.happens(kPayInParts))
        return take(
            desk, scene, isCourse ? PaymentKind::Prepayment : PaymentKind::Balance, m_offering->price);
    const Money first(m_offering->price.minorUnits() / 200 * 100);
    m_owed = Money(m_offering->price.minorUnits() - first.minorUnits());
    return take(desk, scene, PaymentKind::Advance, first);
}

/// Whoever decides on the telephone sends something down at once; the rest is due when they come.
Status Journey::payEarnest(Batch& desk, const Scene& scene)
{
    const Money earnest(m_offering->price.minorUnits() / 1000 * 200);
    if (earnest == Money())
        return {};
    m_paid = true;
    m_owed = Money(m_offering->price.minorUnits() - earnest.minorUnits());
    return take(desk, scene, PaymentKind::Earnest, earnest);
}

Status Journey::take(Batch& desk, const Scene& scene, PaymentKind kind, Money amount)
{
    ++scene.stage.figures.payments;
    const LocalDate today = scene.agenda(0).day;
    scene.stage.income[LocalDate(today.year(), today.month(), 1)] += amount.minorUnits();
    return desk.run(NotePayment{*m_order, {kind, amount, methodFor(scene.dice), {}}}).transform([](auto) {
    });
}

/// Of those told in full the story of care makes a record, which uses the session.
Status Journey::leadIn(Batch& desk, const Scene& scene)
{
    TRY_STATUS(move(desk, VisitState::InService));
    m_at = At::InService;
    --m_sessionsLeft;
    if (!m_told)
        return desk.run(UseSession{*m_order}).transform([](SessionUseId) {});
    scene.stage.treatments.push_back(
        {*m_client, m_name, *m_order, m_plan, *m_visit, m_branch, m_offering});
    return {};
}

Status Journey::close(Batch& desk, const Scene& scene)
{
    if (!m_visit || m_over)
        return {};
    if (m_ending == Ending::NoShow && m_at == At::Away) {
        m_over = true;
        return move(desk, VisitState::NoShow);
    }
    if (m_at == At::Away)
        return {}; // they asked today and come another day
    if (std::exchange(m_at, At::Away) == At::Decided) {
        TRY_STATUS(payEarnest(desk, scene));
        return book(desk, scene, scene.agenda(scene.dice.between(1, 6)));
    }
    TRY_STATUS(move(desk, VisitState::Left));
    if (m_thinking) {
        const Appointment call = scene.agenda(scene.dice.between(1, 8));
        m_slot = call.slot;
        m_day = call.day;
        return {};
    }
    m_over = m_sessionsLeft <= 0;
    if (!m_over)
        return book(desk, scene, scene.agenda(m_offering->intervalDays));
    if (m_told && m_order && scene.dice.happens(kComeAgain))
        return comeAgain(desk, scene, scene.agenda(scene.dice.between(20, 90)));
    return {};
}

Status Journey::comeAgain(Batch& desk, const Scene& scene, const Appointment& when)
{
    m_over = false;
    m_ending = Ending::SimpleOrder;
    m_offering = &scene.dice.oneOf(scene.stage.house.simple);
    m_plan.reset();
    m_order.reset();
    m_paid = false;
    return book(desk, scene, when);
}

Status Journey::triage(Batch& desk)
{
    return m_at == At::Waiting ? move(desk, VisitState::Triaged) : Status();
}

} // namespace seraph::demo
