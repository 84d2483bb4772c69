// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first word to the proved result, in all three trades, through commands alone: the desk, who examines and explains,
// who carries it out, who calls back, the client. Whatever is tried before its turn is refused and changes nothing.
#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "core/care/step_commands.h"
#include "core/clients/chain_queries.h"
#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"
#include "core/followups/follow_up_commands.h"
#include "core/followups/follow_up_queries.h"
#include "core/followups/outcome_commands.h"
#include "tests/core/consultations/way.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/gate_checks.h"

using namespace seraph;
using namespace seraph::tests;
using namespace std::chrono_literals;
using session::ChainLink;
using session::LinkState;

namespace {

struct WholeWay : Way {
    Trade trade;
    std::unique_ptr<session::Session> performer;
    std::unique_ptr<session::Session> caller;
    OrderId order{1};
    care::CareRecordId record{1};

    explicit WholeWay(const Trade& where, const QString& performs)
        : Way(where)
        , trade(where)
        , performer(office.as(performs))
        , caller(office.as(u"customer_care"_s))
    {
    }

    bool medical() const { return trade.profile != Profile::Agency; }
    care::CarePage page() { return orFail(office.owner().query(care::OpenCare{record})); }
    care::StartCare starting() { return {record, page().row.record.revision}; }
    void decideAndOrder();
    void begin();
    void carryOut();
    void callBack();
    void measure();
    void judge();
    std::vector<ChainLink> links();
};

void WholeWay::decideAndOrder()
{
    ask(trade.visitKind);
    CHECK(failing(office, *expert, care::PrepareCare{.client = client, .order = OrderId(99)}).code ==
          ErrorCode::NotFound); // nothing was ordered
    draft();
    present();
    decide(trade.profile);
    order = confirm();
    const auto cashier = office.as(u"cashier"_s);
    const Money price = service.row.price->amount;
    orFail(cashier->run(NotePayment{order, {PaymentKind::Balance, price}}));
}

/// Nobody begins without a licence, and nobody before everything is signed.
void WholeWay::begin()
{
    const auto desk = office.as(u"cashier"_s);
    CHECK(refusedRules(
              office,
              *expert,
              care::PrepareCare{.client = client, .order = order, .performer = desk->actor().person}) ==
          "performer=may_not_perform");
    record = orFail(expert->run(
        care::PrepareCare{.client = client, .order = order, .performer = performer->actor().person}));
    CHECK(failing(office, *expert, care::CloseCare{record, storage::kFirstRevision}).reason ==
          u"care.not_running"_s);
    const care::CareStep first = page().steps.front().step;
    CHECK(failing(office, *expert, care::SkipStep{first.id, first.revision, u"x"_s}).reason ==
          u"care.not_running"_s);
    if (medical()) {
        turnOn(office.owner(), u"service_licence"_s);
        CHECK(stopped(office, *expert, starting()) == u"gate.answer"_s);
        const auto licence = service.row.inForce->content.licence;
        give(office.owner(), performer->actor().person, toCode(licence), {}, kToday.addYears(1));
        CHECK(failing(office, *expert, starting()).reason == u"care.consents_missing"_s);
    }
    signAll();
    orFail(expert->run(starting()));
}

/// Key steps with their proof, the rest in one confirmation; then it is closed, and closed for good.
void WholeWay::carryOut()
{
    CHECK(failing(office, *expert, care::CloseCare{record, page().row.record.revision}).reason ==
          u"care.key_step_open"_s);
    const auto photo = orFail(attachments::PreparedFile::prepare("%PDF-1.4 proof"));
    for (const care::StepRow& row : page().steps) {
        if (!row.step.key)
            continue;
        orFail(expert->run(care::DoStep{row.step.id,
                                        row.step.revision,
                                        {.second = office.ownerPerson(),
                                         .text = u"核对无误"_s,
                                         .readings = {{u"温度"_s, u"36.5"_s, u"℃"_s, {}, {}}},
                                         .scanned = u"6901234567892"_s},
                                        {{{.purpose = u"step_proof"_s, .name = u"单据"_s}, photo}}}));
    }
    CHECK(failing(office, *expert, care::CloseCare{record, page().row.record.revision}).reason ==
          u"care.steps_open"_s);
    orFail(expert->run(care::ConfirmSteps{record}));
    orFail(expert->run(care::CloseCare{record, page().row.record.revision, {}, u"顺利"_s}));
    const care::CareStep first = page().steps.front().step;
    CHECK(failing(office, *expert, care::SkipStep{first.id, first.revision, u"x"_s}).reason ==
          u"care.closed"_s);
    CHECK(orFail(office.owner().query(OpenOrder{order})).row.used == 1);
    CHECK(failing(office, *expert, care::PrepareCare{.client = client, .order = order}).reason ==
          u"order.no_sessions_left"_s);
}

/// Contacts have arisen by themselves. To have tried is not to have reached.
void WholeWay::callBack()
{
    using namespace followups;
    int reached = 0;
    for (int guard = 0; guard < 40; ++guard) {
        std::optional<FollowUp> next;
        for (const FollowUpRow& row : orFail(office.owner().query(FollowUpsOf{client}))) {
            if (row.followUp.state == FollowUpState::Open && (!next || row.followUp.dueAt < next->dueAt))
                next = row.followUp;
        }
        if (!next)
            break;
        if (next->dueAt > office.clock.now())
            office.clock.advance(next->dueAt - office.clock.now());
        storage::Revision seen = next->revision;
        if (reached == 0) {
            orFail(caller->run(RecordAttempt{next->id, seen, {.result = AttemptResult::NoAnswer}}));
            const auto tried = orFail(office.owner().query(OpenFollowUp{next->id})).row.followUp;
            CHECK(tried.state == FollowUpState::Open);
            seen = tried.revision;
        }
        orFail(caller->run(RecordAttempt{
            next->id, seen, {.result = AttemptResult::Reached, .note = u"一切正常"_s}}));
        const auto closed = orFail(office.owner().query(OpenFollowUp{next->id})).row.followUp;
        CHECK(closed.state == FollowUpState::Reached);
        CHECK(failing(office, *caller, RecordAttempt{next->id, closed.revision}).reason ==
              u"followup.closed"_s);
        ++reached;
    }
    CHECK(reached > 0);
}

bool isNumber(const catalogue::OutcomeMeasure& measure)
{
    using Kind = catalogue::MeasureKind;
    return measure.kind == Kind::Number || measure.kind == Kind::Scale;
}

/// Each measure of the set days, as far as the service has any.
void WholeWay::measure()
{
    using namespace followups;
    for (const OutcomeRow& row : orFail(office.owner().query(OutcomesOf{client}))) {
        const OutcomeForm& form = row.form;
        if (form.state != OutcomeState::Due)
            continue;
        if (form.dueDay > kToday)
            office.clock.advance(24h * std::max<qint64>(0, kToday.daysTo(form.dueDay)));
        const auto asked = orFail(office.owner().query(OpenOutcome{form.id})).measures;
        CHECK(refusedRules(office, *caller, FillOutcome{form.id, form.revision}) ==
              "answers=required");
        std::vector<MeasuredValue> answers;
        for (const catalogue::OutcomeMeasure& measure : asked)
            answers.push_back({measure.code, isNumber(measure) ? u"4"_s : u"yes"_s});
        orFail(caller->run(FillOutcome{form.id, form.revision, answers}));
        const auto filled = orFail(office.owner().query(OpenOutcome{form.id})).row.form;
        CHECK(failing(office, *caller, FillOutcome{form.id, filled.revision, answers}).reason ==
              u"outcome.filled"_s);
    }
}

void WholeWay::judge()
{
    using namespace feedback;
    for (const SurveyRow& row : orFail(caller->query(SurveysToAsk{}))) {
        if (row.survey.moment != Moment::AfterVisit)
            continue;
        AnswerSurvey said{.version = row.inForce->id, .branch = office.branch(), .client = client};
        CHECK_FALSE(refusedRules(office, *caller, said).empty()); // nothing was answered
        said.answers = {{u"overall"_s, 5}};
        orFail(caller->run(said));
    }
}

std::vector<ChainLink> WholeWay::links()
{
    for (const session::Chain& chain : orFail(office.owner().query(clients::ServiceChains{client}))) {
        if (chain.holds(u"service_order", order.value()))
            return chain.links;
    }
    FAIL("no chain");
    return {};
}

} // namespace

TEST_CASE("A client goes from the first word to the proved result, and each wrong order is refused",
          "[scenario]")
{
    struct Walk {
        Trade trade;
        QString performs;
    };
    const Walk walk = GENERATE(
        Walk{{Profile::Clinic,
              u"front_desk"_s,
              u"physician"_s,
              u"w7_pelvic_floor_assessment"_s,
              u"w2_cervical_screening"_s,
              u"first"_s},
             u"therapist"_s},
        Walk{{Profile::Aesthetic, u"front_desk"_s, u"physician"_s, u"m2_ipl"_s, u"m9_chemical_peel"_s, u"first"_s},
             u"nurse"_s},
        Walk{{Profile::Agency,
              u"agency_adviser"_s,
              u"agency_adviser"_s,
              u"h2_deep_cleaning"_s,
              u"h6_organising"_s,
              u"first"_s},
             u"service_worker"_s});
    WholeWay way(walk.trade, walk.performs);
    way.decideAndOrder();
    way.begin();
    way.carryOut();
    way.callBack();
    way.measure();
    way.judge();

    const auto links = way.links();
    CHECK(links.front().what == u"link.enquiry"_s);
    for (const ChainLink& link : links) {
        CAPTURE(link.what.toStdString());
        CHECK(link.state == LinkState::Done);
        CHECK(link.at);
    }
    CHECK(links.back().what == u"link.survey"_s);
}
