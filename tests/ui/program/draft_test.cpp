// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modules.h"
#include "core/organisation/staff_queries.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/form_draft.h"
#include "ui/organisation/staff_dialog.h"
#include "ui/widgets/messages.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <csignal>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using seraph::tests::OpenProgram;

namespace {

const auto kNewPerson = u"settings/staff/0"_s;

StaffDialog* newPerson(const OpenProgram& open)
{
    open.desk().open(kNewPerson);
    return open.program->window().findChild<StaffDialog*>();
}

QLineEdit* nameIn(const StaffDialog* dialog)
{
    return dialog->findChild<QLineEdit*>(u"nameEdit"_s);
}

} // namespace

TEST_CASE("What is typed in a form is kept within two seconds and back when the form opens again", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    REQUIRE(dialog != nullptr);
    nameIn(dialog)->setText(u"周敏"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.session().findDraft({u"settings/staff"_s, 0})->has_value(); }, 10'000));
    delete dialog;

    const StaffDialog* again = newPerson(open);
    CHECK(nameIn(again)->text() == u"周敏"_s);
    const auto* banner = again->findChild<InlineMessage*>();
    REQUIRE(banner != nullptr);
    CHECK(banner->text().contains(nameIn(again)->accessibleName()));
}

TEST_CASE("A form that is closed in the middle of typing keeps the last key too", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"何静"_s);
    delete dialog; // the window closed, the workspace was locked
    CHECK(nameIn(newPerson(open))->text() == u"何静"_s);
}

TEST_CASE("A password is never part of a draft", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"吴桐"_s);
    for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
        if (line->echoMode() == QLineEdit::Password)
            line->setText(u"willow tram cedar"_s);
    }
    delete dialog;
    const auto draft = open.session().findDraft({u"settings/staff"_s, 0});
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK_FALSE((*draft)->json.contains("willow"));
}

TEST_CASE("Sending the form off uses its draft up", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"李医师"_s);
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->isDefault(); });
    REQUIRE(save != buttons.end());
    (*save)->click();
    CHECK(open.session().listDrafts()->empty());
    const auto ids = open.session().query(organisation::ListStaffIds{});
    REQUIRE(ids);
    CHECK(ids->size() == 2);
}

TEST_CASE("Whoever closes a form on purpose can have it back from the toast", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"孙佳"_s);
    dialog->reject();
    CHECK(open.session().listDrafts()->empty());
    CHECK_FALSE(open.desk().frame().toast()->text().isEmpty());
}

TEST_CASE("A draft belongs to whoever typed it, also when the cover comes in between", "[draft]")
{
    OpenProgram open;
    REQUIRE(open.workspace.open());
    open.workspace.addPerson(u"manager"_s, u"manager"_s);
    open.workspace.close();
    open.signInOwner();
    const AccountId owner = open.session().actor().account;
    open.program->shift().find(owner)->pin = *vault::ShiftPin::set(tests::pinOf("824913"));
    nameIn(newPerson(open))->setText(u"钱蓉"_s);
    open.program->cover();
    QByteArray password(tests::TestWorkspace::kStaffPassword);
    open.program->changePerson();
    open.program->changeTo(u"manager"_s, Secret::take(password));
    REQUIRE(open.program->desk() != nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.session().listDrafts()->empty());
    REQUIRE(open.program->workspace()->switchUser(owner));
    CHECK(open.session().listDrafts()->size() == 1);
}

#ifdef Q_OS_UNIX

TEST_CASE("(victim) types into a form and is killed", "[.draft-victim]")
{
    const QString folder = qEnvironmentVariable("SERAPH_VICTIM");
    REQUIRE_FALSE(folder.isEmpty());
    tests::FixedClock clock;
    const session::Environment environment{clock, modules(), vault::DeviceStore(folder + u"/pc"_s), vault::KdfPolicy::lowest()};
    tests::TestPrompts prompts;
    Translation translation;
    Program program(environment, prompts, translation,
                    {.folder = folder + u"/vault"_s, .notice = {}, .restart = {}, .quit = {}, .jobs = JobRunner::Mode::Inline});
    program.start();
    QByteArray password(tests::TestWorkspace::kOwnerPassword);
    program.signIn(u"owner"_s, Secret::take(password));
    program.desk()->open(kNewPerson);
    auto* dialog = program.window().findChild<StaffDialog*>();
    nameIn(dialog)->setText(u"停电时正在输入的名字"_s);
    const bool kept = QTest::qWaitFor([&] { return program.workspace()->session().findDraft({u"settings/staff"_s, 0})->has_value(); }, 10'000);
    REQUIRE(kept);
    std::raise(SIGKILL);
}

TEST_CASE("After kill -9 in the middle of a form the words are back", "[draft]")
{
    OpenProgram open;
    const QString folder = QFileInfo(open.workspace.folder()).absolutePath();
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SERAPH_VICTIM"_s, folder);
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), {u"(victim) types into a form and is killed"_s});
    REQUIRE(victim.waitForFinished(25'000));
    INFO(victim.readAllStandardOutput().toStdString());
    REQUIRE(victim.exitStatus() == QProcess::CrashExit);
    open.signInOwner();
    REQUIRE(open.program->desk() != nullptr);
    CHECK(nameIn(newPerson(open))->text() == u"停电时正在输入的名字"_s);
}

#endif
