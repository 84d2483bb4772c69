// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first option to the used session, through the real widgets on a real encrypted file, with the gates refusing each
// wrong order.
#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/order_queries.h"
#include "core/organisation/staff_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/client_screen.h"
#include "ui/consultations/consent_tab.h"
#include "ui/consultations/order_tab.h"
#include "ui/consultations/plan_option_dialog.h"
#include "ui/consultations/plan_view.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/signature_pad.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::consultations;
using namespace Qt::StringLiterals;
using tests::orFail;

namespace {

/// The program with one client, seen by the owner; a physician works there, too.
struct Clinic {
    explicit Clinic(Profile profile) : program(profile)
    {
        if (profile != Profile::Agency) {
            orFail(program.workspace.open());
            program.workspace.addPerson(u"doctor"_s, u"physician"_s);
            program.workspace.close();
        }
        program.signInOwner();
        program.program->window().resize(1366, 768);
        program.program->window().QWidget::show();
        client = orFail(program.session().run(
            clients::AddClient{.details = {.name = u"王小红"_s},
                               .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
        orFail(program.desk().desk().setPin(tests::pinOf("271828")));
    }

    session::Session& session() { return program.session(); }
    void open(const QString& tab)
    {
        program.desk().open(u"clients/%1/%2"_s.arg(client.toString(), tab));
        QCoreApplication::processEvents();
    }
    /// The widget of this name in what lies on top: a dialog, the client's screen, or the page.
    template <class W> W* find(const QString& name)
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* found = top->isVisible() ? top->findChild<W*>(name) : nullptr)
                return found;
        }
        return nullptr;
    }
    void click(const QString& name)
    {
        auto* button = find<QPushButton>(name);
        INFO(name.toStdString());
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->click();
        QCoreApplication::processEvents();
    }
    bool has(const QString& name) { return find<QPushButton>(name) != nullptr; }
    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QPlainTextEdit>(name);
        REQUIRE(edit);
        edit->setPlainText(text);
    }
    /// Back from the client's screen, with the PIN.
    void takeBack()
    {
        click(u"leaveClientScreen"_s);
        program.program->uncover(session().actor().account, tests::pinOf("271828"));
        QCoreApplication::processEvents();
    }
    /// What the page says is wrong.
    QString said()
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            for (InlineMessage* message : top->findChildren<InlineMessage*>()) {
                if (message->isVisible())
                    return message->text();
            }
        }
        return {};
    }

    void beginPlan();
    void addOption(const QString& service);
    PlanPage plan();
    void signEverything(catalogue::ServiceId service);
    void signOnScreen();
    void letPhysicianSpeak();

    tests::OpenProgram program;
    clients::ClientId client{1};
};

void Clinic::beginPlan()
{
    open(u"plans"_s);
    click(u"newPlan"_s);
    type(u"goalEdit"_s, u"想改善肤色"_s);
    click(u"formAct"_s);
    REQUIRE(find<PlanView>({}));
}

void Clinic::addOption(const QString& code)
{
    click(u"addOption"_s);
    auto* dialog = program.program->window().findChild<PlanOptionDialog*>();
    REQUIRE(dialog);
    for (const auto& row : orFail(session().query(catalogue::ListServices{}))) {
        if (row.service.code != code)
            continue;
        for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
            if (const int at = box->findText(row.service.name().in(program.desk().desk().language));
                at >= 0)
                box->setCurrentIndex(at);
        }
    }
    dialog->findChild<QPushButton*>(u"saveOption"_s)->click();
    CHECK_FALSE(dialog->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// Who keys it in is not who spoke.
void Clinic::letPhysicianSpeak()
{
    auto* speaker = find<QComboBox>(u"speakerBox"_s);
    REQUIRE(speaker);
    for (const auto& colleague : orFail(session().query(organisation::ListColleagues{}))) {
        if (colleague.id != session().actor().person)
            speaker->setCurrentIndex(speaker->findData(colleague.id.value()));
    }
}

PlanPage Clinic::plan()
{
    return orFail(session().query(OpenPlan{orFail(session().query(PlansOf{client})).front().id}));
}

void Clinic::signOnScreen()
{
    auto* text = find<QTextBrowser>(u"consentText"_s);
    REQUIRE(text);
    auto* read = find<QPushButton>(u"haveRead"_s);
    REQUIRE(read);
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
    read->click();
    if (auto* witness = find<QLineEdit>(u"witnessName"_s); witness && witness->isVisible())
        witness->setText(u"李护士"_s);
    auto* sign = find<QPushButton>(u"signNow"_s);
    CHECK_FALSE(sign->isEnabled());
    auto* pad = find<SignaturePad>({});
    REQUIRE(pad);
    QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(40, 60));
    QTest::mouseMove(pad, QPoint(200, 90));
    QTest::mouseMove(pad, QPoint(320, 40));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(320, 40));
    CHECK(pad->isSigned());
    REQUIRE(sign->isEnabled());
    sign->click();
    QCoreApplication::processEvents();
    takeBack();
}

void Clinic::signEverything(catalogue::ServiceId service)
{
    for (int guard = 0; guard < 12; ++guard) {
        const auto needs = orFail(session().query(ConsentsNeeded{client, service}));
        const auto open = std::find_if(needs.begin(), needs.end(), [](const ConsentNeed& need) {
            return need.standing != ConsentStanding::Valid;
        });
        if (open == needs.end())
            return;
        auto* table = find<ShortTable>(u"needsTable"_s);
        REQUIRE(table);
        table->chooseId(open - needs.begin() + 1);
        const bool check = open->document == QLatin1StringView(kSameDayDocument);
        click(u"signOnScreen"_s);
        if (check)
            click(u"formAct"_s);
        else
            signOnScreen();
    }
    FAIL("not everything could be signed");
}

} // namespace

TEST_CASE(
    "A client is shown options, decides, signs and is treated, and each wrong order is refused",
    "[consultations]")
{
    Clinic clinic(Profile::Aesthetic);
    clinic.beginPlan();
    clinic.click(u"presentPlan"_s);
    CHECK_FALSE(clinic.said().isEmpty());
    CHECK(clinic.plan().plan.state == PlanState::Draft);
    clinic.addOption(u"m2_ipl"_s);
    clinic.addOption(u"m9_chemical_peel"_s);
    clinic.click(u"addWaiting"_s);
    CHECK(clinic.plan().options.size() == 3);

    clinic.click(u"presentPlan"_s);
    CHECK(clinic.plan().plan.state == PlanState::Presented);
    REQUIRE(clinic.find<QPushButton>(u"leaveClientScreen"_s));
    CHECK_FALSE(clinic.program.desk().isVisible());
    clinic.takeBack();
    CHECK(clinic.program.desk().isVisible());

    clinic.click(u"choose."_s + clinic.plan().options.front().id.toString());
    clinic.click(u"formAct"_s);
    CHECK(clinic.plan().plan.state == PlanState::Chosen);
    clinic.click(u"confirmPlan"_s);
    CHECK(clinic.plan().plan.state == PlanState::Chosen);

    clinic.click(u"examine"_s);
    clinic.type(u"findingsEdit"_s, u"无禁忌"_s);
    clinic.click(u"formAct"_s);
    clinic.click(u"standForIt"_s);
    clinic.click(u"explainAll"_s);
    CHECK(clinic.plan().explained.said < clinic.plan().explained.total);
    clinic.letPhysicianSpeak();
    clinic.click(u"explainAll"_s);
    CHECK(clinic.plan().explained.percent() == 100);
    clinic.letPhysicianSpeak();
    clinic.click(u"tellAll"_s);
    CHECK(clinic.plan().missing.empty());
    clinic.click(u"confirmPlan"_s);
    CHECK(clinic.plan().plan.state == PlanState::Confirmed);

    const auto orders = orFail(clinic.session().query(OrdersOf{clinic.client}));
    REQUIRE(orders.size() == 1);
    clinic.open(u"consents"_s);
    clinic.signEverything(orders.front().order.service);
    CHECK(orFail(clinic.session().query(WhatConsentNeeds{clinic.client, orders.front().order.service}))
              .empty());

    clinic.open(u"orders"_s);
    clinic.click(u"takePayment"_s);
    clinic.click(u"formAct"_s);
    clinic.click(u"useSession"_s);
    const auto after = orFail(clinic.session().query(OrdersOf{clinic.client})).front();
    CHECK(after.used == 1);
    CHECK(after.paid == after.order.amount);
}

TEST_CASE("Nobody comes from the client's screen to the desk without a PIN", "[consultations]")
{
    Clinic clinic(Profile::Clinic);
    ClientScreen::open(clinic.program.desk().desk(), &clinic.program.desk(), [](ClientScreen&) {
        return new QWidget;
    });
    auto* screen = clinic.program.desk().findChild<ClientScreen*>();
    REQUIRE(screen);
    CHECK_FALSE(clinic.program.desk().isVisible());
    QTest::keyClick(screen, Qt::Key_Escape);
    QTest::keyClick(screen, Qt::Key_F4, Qt::AltModifier);
    screen->close();
    CHECK(screen->isVisible());
    clinic.click(u"leaveClientScreen"_s);
    CHECK_FALSE(clinic.program.desk().isVisible());
    clinic.program.program->uncover(clinic.session().actor().account, tests::pinOf("000000"));
    CHECK_FALSE(clinic.program.desk().isVisible());
    clinic.program.program->uncover(clinic.session().actor().account, tests::pinOf("271828"));
    CHECK(clinic.program.desk().isVisible());
}

TEST_CASE("A simple order is placed from the price list in two clicks, and an agency has no "
          "physician in the way",
          "[consultations]")
{
    Clinic agency(Profile::Agency);
    agency.open(u"orders"_s);
    agency.click(u"placeOrder"_s);
    agency.click(u"formAct"_s);
    CHECK(orFail(agency.session().query(OrdersOf{agency.client})).size() == 1);
    agency.beginPlan();
    CHECK_FALSE(agency.has(u"examine"_s));
    CHECK_FALSE(agency.has(u"standForIt"_s));
}
