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
#include "ui/desk/client_field.h"
#include "ui/desk/missing_bar.h"

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::orFail;
using tests::WholeChain;

namespace {

struct MedicalChain : WholeChain {
    using WholeChain::WholeChain;

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
    void doSteps();
    followups::FollowUpId firstContact();
};

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

/// Contacts have arisen by themselves.
followups::FollowUpId MedicalChain::firstContact()
{
    const auto owed = orFail(session().query(followups::FollowUpsOf{client}));
    REQUIRE_FALSE(owed.empty());
    return std::min_element(owed.begin(),
                            owed.end(),
                            [](const auto& one, const auto& other) {
                                return one.followUp.dueAt < other.followUp.dueAt;
                            })
        ->followUp.id;
}

void walk(MedicalChain& day, const QString& first, const QString& second)
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
    day.callBack(day.firstContact());
    day.judge(feedback::Moment::AfterVisit);

    const QStringList proved = day.done(u"service_order", day.order().order.id.value());
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
    MedicalChain day(Profile::Clinic);
    walk(day, u"w7_pelvic_floor_assessment"_s, u"w2_cervical_screening"_s);
}

TEST_CASE("In medical aesthetics the whole chain is walked on the screen, each step in its turn",
          "[scenario]")
{
    MedicalChain day(Profile::Aesthetic);
    walk(day, u"m2_ipl"_s, u"m9_chemical_peel"_s);
}
