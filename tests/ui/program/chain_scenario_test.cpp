// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One client's whole chain through the real widgets, by trade: asked, answered, put on file, shown options, decided, signed,
// paid, treated step by step, called back, asked for a judgement. Whatever is tried before its turn is refused.
#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "core/clients/chain_queries.h"
#include "core/clients/client_queries.h"
#include "core/feedback/feedback_queries.h"
#include "core/followups/follow_up_queries.h"
#include "tests/core/qualifications/archive.h"
#include "tests/ui/consultations/decision_desk.h"
#include "ui/care/care_text.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/record_view.h"
#include "ui/care/step_form.h"
#include "ui/consultations/enquiries_section.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/desk/client_field.h"
#include "ui/desk/missing_bar.h"
#include "ui/feedback/feedback_tab.h"
#include "ui/feedback/kiosk_view.h"
#include "ui/feedback/question_view.h"
#include "ui/followups/worklist_section.h"

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::DecisionDesk;
using tests::orFail;

namespace {

struct WholeChain : DecisionDesk {
    using DecisionDesk::DecisionDesk;

    template <class W> W& the(const QString& name = {})
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        auto* found = program.program->window().findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
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

    void ask();
    void prepareService(PersonId performer);
    void doSteps();
    void callBack();
    void judge();
    QStringList done();
};

/// Who asked by chat is answered with a key and put on file with a number.
void WholeChain::ask()
{
    program.desk().actions().trigger(u"enquiry"_s);
    auto& dialog = the<EnquiryDialog>();
    dialog.findChild<QComboBox*>(u"channelEdit"_s)->setCurrentIndex(2);
    dialog.findChild<QLineEdit*>(u"handleEdit"_s)->setText(u"小鹿"_s);
    QTest::keyClick(dialog.findChild<QLineEdit*>(u"handleEdit"_s), Qt::Key_Return);
    QTest::keyClick(dialog.findChild<QLineEdit*>(u"needEdit"_s), Qt::Key_Return);
    settle();
    program.desk().open(u"consultations/enquiries"_s);
    QTest::keyClick(the<EnquiriesSection>().findChild<ShortTable*>(), Qt::Key_Space);
    settle();
    the<QPushButton>(u"convertEnquiry"_s).click();
    the<QPushButton>(u"keepStep"_s).click(); // without a number nobody is put on file
    CHECK(orFail(session().query(clients::SearchClients{u"小鹿"_s})).empty());
    the<QLineEdit>(u"contactEdit"_s).setText(u"100 5555 6666"_s);
    the<QPushButton>(u"keepStep"_s).click();
    settle();
    const auto found = orFail(session().query(clients::SearchClients{u"小鹿"_s}));
    REQUIRE(found.size() == 1);
    client = found.front().id;
}

void WholeChain::prepareService(PersonId performer)
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
void WholeChain::doSteps()
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

/// Contacts have arisen by themselves; the first is reached.
void WholeChain::callBack()
{
    const auto owed = orFail(session().query(followups::FollowUpsOf{client}));
    REQUIRE_FALSE(owed.empty());
    const auto due = std::min_element(owed.begin(), owed.end(), [](const auto& one, const auto& other) {
        return one.followUp.dueAt < other.followUp.dueAt;
    });
    program.desk().open(u"followups/worklist/"_s + due->followUp.id.toString());
    auto& section = the<WorklistSection>();
    REQUIRE(section.pane());
    the<QPlainTextEdit>(u"attemptNote"_s).setPlainText(u"一切正常"_s);
    the<QPushButton>(u"reached"_s).click();
    settle();
    CHECK(orFail(session().query(followups::OpenFollowUp{due->followUp.id})).row.followUp.state ==
          followups::FollowUpState::Reached);
}

void WholeChain::judge()
{
    open(u"feedback"_s);
    auto* surveys = the<FeedbackTab>().findChild<QComboBox*>();
    for (const auto& row : orFail(session().query(feedback::SurveysToAsk{}))) {
        if (row.survey.moment == feedback::Moment::AfterVisit)
            surveys->setCurrentIndex(surveys->findData(row.survey.id.value()));
    }
    click(u"askNow"_s);
    auto* kiosk = the<ClientScreen>().findChild<KioskView*>();
    REQUIRE(kiosk);
    kiosk->findChild<QPushButton*>(u"kioskBegin"_s)->click();
    QCoreApplication::processEvents();
    REQUIRE(kiosk->step() == 1);
    for (int guard = 0; guard < 40 && kiosk->step() < kiosk->stepCount() - 1; ++guard) {
        const int before = kiosk->step();
        const auto questions = kiosk->findChildren<QuestionView*>();
        const auto shown = std::find_if(questions.begin(),
                                        questions.end(),
                                        [](const QuestionView* each) { return each->isVisible(); });
        REQUIRE(shown != questions.end());
        QuestionView* question = *shown;
        question->choose(question->code() == u"repeat"_s ? 0 : 5);
        QCoreApplication::processEvents();
        if (kiosk->step() == before)
            kiosk->findChild<QPushButton*>(u"kioskNext"_s)->click();
    }
    CHECK(kiosk->step() == kiosk->stepCount() - 1);
    takeBack();
}

/// What is proved of the chain that holds the order.
QStringList WholeChain::done()
{
    QStringList links;
    for (const session::Chain& chain : orFail(session().query(clients::ServiceChains{client}))) {
        if (!chain.holds(u"service_order", order().order.id.value()))
            continue;
        for (const session::ChainLink& link : chain.links) {
            if (link.state == session::LinkState::Done)
                links << link.what;
        }
    }
    return links;
}

void walk(WholeChain& day, const QString& first, const QString& second)
{
    day.ask();
    const PersonId doctor = day.colleague();
    day.prepareService(doctor); // nothing was ordered
    CHECK(orFail(day.session().query(care::CareOf{day.client})).empty());
    day.the<NewCareDialog>().reject();
    day.settle();

    day.decide(first, second);
    day.prepareService(doctor);
    CHECK(day.the<RecordView>().findChild<MissingBar*>()->count() > 0); // nothing was signed
    CHECK_FALSE(day.the<RecordView>().findChild<QPushButton*>(u"beginCare"_s)->isEnabled());
    day.open(u"consents"_s);
    day.signEverything(day.order().order.service);
    day.open(u"orders"_s);
    day.click(u"takePayment"_s);
    day.click(u"formAct"_s);
    CHECK(day.order().paid == day.order().order.amount);

    day.openRecord();
    day.settle();
    day.the<RecordView>().findChild<QPushButton*>(u"beginCare"_s)->click();
    REQUIRE(day.record().row.record.state == care::RecordState::Running);
    day.doSteps();
    REQUIRE(day.record().row.record.state == care::RecordState::Closed);
    day.callBack();
    day.judge();

    const QStringList proved = day.done();
    for (const char* link : {"link.plan",
                             "link.explained",
                             "link.chosen",
                             "link.physician",
                             "link.order",
                             "link.consent",
                             "link.payment",
                             "link.service",
                             "link.survey"}) {
        CAPTURE(link, proved.join(u' ').toStdString());
        CHECK(proved.contains(QLatin1StringView(link)));
    }
}

} // namespace

TEST_CASE("In a women's clinic the whole chain is walked on the screen, each step in its turn",
          "[scenario]")
{
    WholeChain day(Profile::Clinic);
    walk(day, u"w7_pelvic_floor_assessment"_s, u"w2_cervical_screening"_s);
}

TEST_CASE("In medical aesthetics the whole chain is walked on the screen, each step in its turn",
          "[scenario]")
{
    WholeChain day(Profile::Aesthetic);
    walk(day, u"m2_ipl"_s, u"m9_chemical_peel"_s);
}
