// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/order_queries.h"
#include "core/organisation/staff_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/consultations/consent_tab.h"
#include "ui/consultations/order_tab.h"
#include "ui/consultations/plan_option_dialog.h"
#include "ui/consultations/plan_view.h"
#include "ui/desk/client_screen.h"
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

#include <utility>
#include <vector>

namespace seraph::tests {

using namespace seraph::ui;
using namespace seraph::consultations;
using namespace Qt::StringLiterals;

/// Who works there beside the owner: how they sign in, and in which role.
using Crew = std::vector<std::pair<QString, QString>>;

inline Crew usualCrew(Profile profile)
{
    return profile == Profile::Agency ? Crew{} : Crew{{u"doctor"_s, u"physician"_s}};
}

/// The program with one client, seen by the owner; in a clinic a physician works there, too.
struct DecisionDesk {
    explicit DecisionDesk(Profile profile) : DecisionDesk(profile, usualCrew(profile)) {}
    DecisionDesk(Profile profile, const Crew& crew) : program(profile)
    {
        orFail(program.workspace.open());
        for (const auto& [login, role] : crew)
            program.workspace.addPerson(login, role);
        program.workspace.close();
        program.signInOwner();
        program.program->window().resize(1366, 768);
        program.program->window().QWidget::show();
        client = orFail(program.session().run(
            clients::AddClient{.details = {.name = u"王小红"_s},
                               .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
        orFail(program.desk().desk().setPin(pinOf("271828")));
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
        program.program->uncover(session().actor().account, pinOf("271828"));
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
    /// From the first option to the confirmed plan; whatever is tried before its turn changes nothing.
    void decide(const QString& first, const QString& second);
    void propose(const QString& first, const QString& second);
    void addOption(const QString& service);
    PlanPage plan();
    void signEverything(catalogue::ServiceId service);
    void signOnScreen();
    void letPhysicianSpeak();
    /// The physician, or whoever else works here.
    PersonId colleague();

    OpenProgram program;
    clients::ClientId client{1};
};

inline void DecisionDesk::beginPlan()
{
    open(u"plans"_s);
    click(u"newPlan"_s);
    type(u"goalEdit"_s, u"想改善肤色"_s);
    click(u"formAct"_s);
    REQUIRE(find<PlanView>({}));
}

inline void DecisionDesk::addOption(const QString& code)
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

inline PersonId DecisionDesk::colleague()
{
    for (const auto& each : orFail(session().query(organisation::ListColleagues{}))) {
        if (each.id != session().actor().person)
            return each.id;
    }
    return session().actor().person;
}

/// Who keys it in is not who spoke.
inline void DecisionDesk::letPhysicianSpeak()
{
    auto* speaker = find<QComboBox>(u"speakerBox"_s);
    REQUIRE(speaker);
    speaker->setCurrentIndex(speaker->findData(colleague().value()));
}

inline PlanPage DecisionDesk::plan()
{
    return orFail(session().query(OpenPlan{orFail(session().query(PlansOf{client})).front().id}));
}

inline void DecisionDesk::signOnScreen()
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

inline void DecisionDesk::signEverything(catalogue::ServiceId service)
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

/// Three options are shown to the client, who chooses one; it is not confirmed before a physician stands for it.
inline void DecisionDesk::propose(const QString& first, const QString& second)
{
    beginPlan();
    click(u"presentPlan"_s);
    CHECK_FALSE(said().isEmpty());
    CHECK(plan().plan.state == PlanState::Draft);
    addOption(first);
    addOption(second);
    click(u"addWaiting"_s);
    CHECK(plan().options.size() == 3);

    click(u"presentPlan"_s);
    CHECK(plan().plan.state == PlanState::Presented);
    REQUIRE(find<QPushButton>(u"leaveClientScreen"_s));
    CHECK_FALSE(program.desk().isVisible());
    takeBack();
    CHECK(program.desk().isVisible());

    click(u"choose."_s + plan().options.front().id.toString());
    click(u"formAct"_s);
    CHECK(plan().plan.state == PlanState::Chosen);
    click(u"confirmPlan"_s);
    CHECK(plan().plan.state == PlanState::Chosen);
}

inline void DecisionDesk::decide(const QString& first, const QString& second)
{
    propose(first, second);
    click(u"examine"_s);
    type(u"findingsEdit"_s, u"无禁忌"_s);
    click(u"formAct"_s);
    click(u"standForIt"_s);
    click(u"explainAll"_s);
    CHECK(plan().explained.said < plan().explained.total);
    letPhysicianSpeak();
    click(u"explainAll"_s);
    CHECK(plan().explained.percent() == 100);
    letPhysicianSpeak();
    click(u"tellAll"_s);
    CHECK(plan().missing.empty());
    click(u"confirmPlan"_s);
    CHECK(plan().plan.state == PlanState::Confirmed);
}

} // namespace seraph::tests
