// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One client's whole chain through the real widgets, by trade: asked, answered, put on file, shown options, decided, signed,
// paid, treated step by step, called back, asked for a judgement. Whatever is tried before its turn is refused.
#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "tests/core/qualifications/archive.h"
#include "tests/ui/program/whole_chain.h"
#include "ui/care/care_text.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/record_view.h"
#include "ui/care/step_form.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/desk/client_field.h"
#include "ui/desk/missing_bar.h"

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::orFail;
using tests::WholeChain;

namespace {

const tests::Crew kCrew{{u"desk"_s, u"front_desk"_s},
                        {u"consultant"_s, u"consultant"_s},
                        {u"doctor"_s, u"physician"_s},
                        {u"nurse"_s, u"nurse"_s},
                        {u"care"_s, u"customer_care"_s}};

struct MedicalChain : WholeChain {
    explicit MedicalChain(Profile profile) : WholeChain(profile, kCrew) {}

    consultations::OrderRow order()
    {
        return orFail(session().query(consultations::OrdersOf{client})).front();
    }
    care::CarePage record()
    {
        return orFail(session().query(
            care::OpenCare{orFail(session().query(care::CareOf{client})).front().record.id}));
    }
    void openRecord()
    {
        program.desk().open(u"services/records/"_s + record().row.record.id.toString());
    }
    void prepareService(PersonId performer);
    PersonId personNamed(const QString& name);
    void receive();
    void examine();
    void doSteps();
    void callBackAsDue();
    void measure();
};

PersonId MedicalChain::personNamed(const QString& name)
{
    for (const auto& each : orFail(session().query(organisation::ListColleagues{}))) {
        if (each.name == name)
            return each.id;
    }
    FAIL("nobody of that name");
    return session().actor().person;
}

/// Who comes in is shown to the consultant, and is theirs from then on.
void MedicalChain::receive()
{
    program.desk().actions().trigger(u"walk_in"_s);
    auto& dialog = the<ArrivalDialog>();
    dialog.chooseClient(client);
    for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
        if (const int at = box->findText(u"consultant"_s); at >= 0)
            box->setCurrentIndex(at);
    }
    dialog.findChild<QPushButton*>(u"keepVisit"_s)->click();
    settle();
}

/// The physician sees the client, says what can go wrong, and stands for the plan.
void MedicalChain::examine()
{
    open(u"plans/"_s + plan().plan.id.toString());
    click(u"examine"_s);
    type(u"findingsEdit"_s, u"无禁忌"_s);
    click(u"formAct"_s);
    click(u"standForIt"_s);
    click(u"explainAll"_s);
    click(u"tellAll"_s);
    CHECK(plan().explained.percent() == 100);
    CHECK(plan().missing.empty());
}

void MedicalChain::prepareService(PersonId performer)
{
    program.desk().open(u"services/records/0"_s);
    auto& dialog = the<NewCareDialog>();
    dialog.findChild<ClientField*>()->choose(client);
    choosePerson(*dialog.findChild<QComboBox*>(u"performerEdit"_s), performer);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    settle();
}

/// Key steps one by one, with what each asks for; the rest in one confirmation.
void MedicalChain::doSteps()
{
    auto& view = the<RecordView>();
    auto* steps = view.findChild<ShortTable*>(u"steps"_s);
    REQUIRE(steps);
    for (int row = 0; row < steps->rowCount(); ++row) {
        const care::CareStep step = record().steps[std::size_t(row)].step;
        if (!step.key || step.state != care::StepState::Open)
            continue;
        steps->setCurrentCell(row, 0);
        if (step.evidence == catalogue::Evidence::Text || step.evidence == catalogue::Evidence::None) {
            auto* form = view.findChild<StepForm*>();
            form->findChild<QPlainTextEdit*>(u"stepText"_s)->setPlainText(u"核对无误"_s);
            QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        } else {
            orFail(session().run(care::SkipStep{step.id, step.revision, u"演示"_s}));
        }
        settle();
        CHECK(record().steps[std::size_t(row)].step.state != care::StepState::Open);
    }
    if (auto* confirm = view.findChild<QPushButton*>(u"confirmCare"_s); confirm->isVisible())
        confirm->click();
    view.findChild<QPushButton*>(u"closeCare"_s)->click();
    settle();
}

/// Contacts have arisen by themselves: each is called when it is due, to the last one.
void MedicalChain::callBackAsDue()
{
    int called = 0;
    for (; called < 20; ++called) {
        std::optional<followups::FollowUp> next;
        for (const auto& row : orFail(session().query(followups::FollowUpsOf{client}))) {
            if (row.followUp.state == followups::FollowUpState::Open &&
                (!next || row.followUp.dueAt < next->dueAt))
                next = row.followUp;
        }
        if (!next)
            break;
        auto& clock = program.workspace.clock;
        clock.advance(std::max(next->dueAt - clock.now(), std::chrono::milliseconds(0)));
        callBack(next->id);
    }
    CHECK(called > 0);
}

/// The forms of the set days, as far as the service has any: nothing at all is refused, then every measure is given.
void MedicalChain::measure()
{
    for (const auto& row : orFail(session().query(followups::OutcomesOf{client}))) {
        if (row.form.state != followups::OutcomeState::Due)
            continue;
        program.desk().open(u"followups/outcomes/"_s + row.form.id.toString());
        settle();
        click(u"keepStep"_s);
        CHECK(orFail(session().query(followups::OpenOutcome{row.form.id})).row.form.state ==
              followups::OutcomeState::Due);
        for (const auto& asked : orFail(session().query(followups::OpenOutcome{row.form.id})).measures) {
            const QString name = u"measure_"_s + asked.code;
            if (auto* box = find<QComboBox>(name))
                box->setCurrentIndex(1);
            else if (auto* line = find<QLineEdit>(name))
                line->setText(u"4"_s);
        }
        click(u"keepStep"_s);
        settle();
        CHECK(orFail(session().query(followups::OpenOutcome{row.form.id})).row.form.state ==
              followups::OutcomeState::Filled);
    }
}

/// Asked, received, shown options, examined, decided: each by whose it is, and nobody by whose it is not.
void comeToDecision(MedicalChain& day, const QString& first, const QString& second)
{
    day.as(u"desk"_s);
    day.ask();
    day.receive();

    day.as(u"nurse"_s);
    day.prepareService(day.personNamed(u"doctor"_s)); // nothing was ordered
    CHECK(orFail(day.session().query(care::CareOf{day.client})).empty());
    day.the<NewCareDialog>().reject();
    day.settle();

    day.as(u"consultant"_s);
    day.propose(first, second);
    CHECK_FALSE(day.has(u"examine"_s)); // a consultant sells, a physician examines
    day.as(u"doctor"_s);
    day.examine();
    day.as(u"consultant"_s);
    day.open(u"plans/"_s + day.plan().plan.id.toString());
    day.click(u"confirmPlan"_s);
    REQUIRE(day.plan().plan.state == consultations::PlanState::Confirmed);
}

/// Nothing begins before it is signed; then it is paid, done step by step and closed.
void serve(MedicalChain& day)
{
    day.as(u"nurse"_s);
    day.prepareService(day.personNamed(u"doctor"_s));
    CHECK(day.the<RecordView>().findChild<MissingBar*>()->count() > 0); // nothing was signed
    CHECK_FALSE(day.the<RecordView>().findChild<QPushButton*>(u"beginCare"_s)->isEnabled());
    day.open(u"consents"_s);
    day.signEverything(day.order().order.service);
    day.as(u"desk"_s);
    day.open(u"orders"_s);
    day.click(u"takePayment"_s);
    day.click(u"formAct"_s);
    CHECK(day.order().paid == day.order().order.amount);

    day.as(u"nurse"_s);
    day.openRecord();
    day.settle();
    day.the<RecordView>().findChild<QPushButton*>(u"beginCare"_s)->click();
    REQUIRE(day.record().row.record.state == care::RecordState::Running);
    day.doSteps();
    REQUIRE(day.record().row.record.state == care::RecordState::Closed);
}

void walk(MedicalChain& day, const QString& first, const QString& second)
{
    comeToDecision(day, first, second);
    serve(day);
    day.as(u"care"_s);
    day.callBackAsDue();
    day.measure();
    day.judge(feedback::Moment::AfterVisit);
    day.as(u"owner"_s);

    const QStringList proved = day.done(u"service_order", day.order().order.id.value());
    for (const char* link : {"link.enquiry",
                             "link.answered",
                             "link.consultation",
                             "link.examination",
                             "link.disclosures",
                             "link.plan",
                             "link.explained",
                             "link.chosen",
                             "link.physician",
                             "link.order",
                             "link.consent",
                             "link.payment",
                             "link.service",
                             "link.follow_up",
                             "link.outcome",
                             "link.survey"}) {
        CAPTURE(link, proved.join(u' ').toStdString());
        CHECK(proved.contains(QLatin1StringView(link)));
    }
}

} // namespace

TEST_CASE("In a women's clinic the whole chain is walked on the screen, each step in its turn",
          "[scenario]")
{
    MedicalChain day(Profile::Clinic);
    walk(day, u"w7_pelvic_floor_assessment"_s, u"w2_cervical_screening"_s);
}

TEST_CASE("In medical aesthetics the whole chain is walked on the screen, each step in its turn",
          "[scenario]")
{
    MedicalChain day(Profile::Aesthetic);
    walk(day, u"m2_ipl"_s, u"m9_chemical_peel"_s);
}
