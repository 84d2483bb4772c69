// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_queries.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/organisation/roles_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/cover_screen.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/pages.h"
#include "ui/shell/unlock_screen.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/short_table.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using seraph::tests::OpenProgram;
using seraph::tests::pinOf;
using seraph::tests::TestWorkspace;

namespace {

void type(QWidget* into, const QString& text)
{
    QWidget* editor = into;
    while (editor->focusProxy())
        editor = editor->focusProxy();
    QTest::keyClicks(editor, text);
}

void setPin(OpenProgram& open, const char* digits)
{
    const AccountId me = open.session().actor().account;
    open.program->shift().find(me)->pin = *vault::ShiftPin::set(pinOf(digits));
}

} // namespace

TEST_CASE("Somebody signs in by typing name and password and pressing Enter", "[shell]")
{
    OpenProgram open;
    open.program->window().QWidget::show();
    auto* login = open.find<QComboBox>(u"loginEdit"_s);
    auto* password = open.find<PasswordEdit>(u"passwordEdit"_s);
    REQUIRE(login);
    REQUIRE(password);
    login->setCurrentText(u"Owner "_s);
    type(password, QString::fromLatin1(TestWorkspace::kOwnerPassword));
    open.find<QPushButton>(u"signInButton"_s)->click();
    REQUIRE(open.program->desk() != nullptr);
    CHECK(open.session().actor().login == u"owner"_s);
}

TEST_CASE("A wrong password is said on the screen and the field is empty again", "[shell]")
{
    OpenProgram open;
    open.program->window().QWidget::show();
    open.find<QComboBox>(u"loginEdit"_s)->setCurrentText(u"owner"_s);
    auto* password = open.find<PasswordEdit>(u"passwordEdit"_s);
    type(password, u"not it at all"_s);
    open.find<QPushButton>(u"signInButton"_s)->click();
    CHECK(open.program->desk() == nullptr);
    CHECK(password->isEmpty());
    const auto messages = open.program->window().findChildren<InlineMessage*>();
    CHECK(std::any_of(messages.begin(), messages.end(), [](const InlineMessage* message) {
        return !message->text().isEmpty();
    }));
}

TEST_CASE("The palette finds commands by their pinyin initials and runs them", "[shell]")
{
    OpenProgram open;
    open.translation.use(Language::Chinese);
    open.signInOwner();
    CommandPalette& palette = open.desk().palette();
    palette.open();
    auto* line = palette.findChild<QLineEdit*>(u"commandEdit"_s);
    REQUIRE(line);
    QTest::keyClicks(line, u"qwhsz"_s); // 前往回收站
    REQUIRE_FALSE(palette.shownIds().isEmpty());
    CHECK(palette.shownIds().front() == u"go.bin"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.desk().frame().currentPageId() == u"bin"_s);
}

TEST_CASE("The language changes without a restart and the place stays", "[shell]")
{
    OpenProgram open;
    open.translation.use(Language::Chinese);
    open.signInOwner();
    open.desk().open(u"journal"_s);
    open.program->useLanguage(Language::English);
    CHECK(open.desk().frame().currentPageId() == u"journal"_s);
    const auto buttons = open.desk().findChildren<QPushButton*>();
    CHECK(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->text() == u"&Verify everything"_s;
    }));
    CHECK(open.restarts == 0);
}

TEST_CASE("The cover opens with a PIN that is typed", "[shell]")
{
    OpenProgram open;
    open.signInOwner();
    open.program->window().QWidget::show();
    setPin(open, "824913");
    open.program->cover();
    auto* pin = open.find<PinEdit>(u"pinEdit"_s);
    REQUIRE(pin);
    QTest::keyClicks(pin, u"824913"_s);
    CHECK(open.program->window().currentWidget() == open.program->desk());
}

TEST_CASE("Digits typed on the cover are the PIN wherever the focus is", "[shell]")
{
    OpenProgram open;
    open.signInOwner();
    open.program->window().QWidget::show();
    setPin(open, "824913");
    open.program->cover();
    auto* cover = open.program->window().findChild<CoverScreen*>();
    REQUIRE(cover);
    auto* tile = cover->findChild<QAbstractButton*>();
    REQUIRE(tile);
    tile->setFocus();
    QTest::keyClicks(tile, u"824913"_s);
    CHECK(open.program->window().currentWidget() == open.program->desk());
}

TEST_CASE("Whoever comes back by PIN is where they were, and the next one where they were", "[shell]")
{
    OpenProgram open;
    REQUIRE(open.workspace.open());
    open.workspace.addPerson(u"nurse"_s, u"nurse"_s);
    open.workspace.close();
    open.signInOwner();
    const AccountId owner = open.session().actor().account;
    setPin(open, "824913");
    open.desk().open(u"settings/backup"_s);
    open.program->changePerson();
    QByteArray password(TestWorkspace::kStaffPassword);
    open.program->changeTo(u"nurse"_s, Secret::take(password));
    const AccountId nurse = open.session().actor().account;
    REQUIRE(nurse != owner);
    open.program->shift().find(nurse)->pin = *vault::ShiftPin::set(pinOf("135799"));
    open.program->cover();
    open.program->uncover(owner, pinOf("824913"));
    CHECK(open.session().actor().account == owner);
    CHECK(open.desk().frame().currentPageId() == u"settings"_s);
    CHECK(currentSection(*open.desk().frame().currentPage()) == u"backup"_s);
    open.program->cover();
    open.program->uncover(nurse, pinOf("135799"));
    CHECK(open.session().actor().account == nurse);
    CHECK(open.desk().frame().currentPageId() == u"today"_s);
}

TEST_CASE("An idle watch that is held says nothing, and a key press begins the time anew", "[shell]")
{
    IdleWatch watch;
    QSignalSpy covered(&watch, &IdleWatch::coverDue);
    watch.start(std::chrono::minutes(1), std::chrono::minutes(2));
    {
        const auto held = watch.hold();
        CHECK(held != nullptr);
    }
    watch.stop();
    CHECK(covered.isEmpty());
}

TEST_CASE("The roles page shows the chosen role as it is stored", "[shell]")
{
    OpenProgram open;
    open.signInOwner();
    open.desk().open(u"settings/roles"_s);
    auto* table = open.find<ShortTable>(u"rolesTable"_s);
    REQUIRE(table);
    const auto roles = open.session().query(session::ListRoles{});
    REQUIRE(roles);
    const auto nurse = std::find_if(roles->begin(), roles->end(), [](const session::Role& role) {
        return role.code == u"nurse"_s;
    });
    REQUIRE(nurse != roles->end());
    table->chooseId(nurse->id.value());
    const auto* page = open.program->window().findChild<RolesPage*>();
    const auto* name = page->findChild<QLineEdit*>(u"nameEdit"_s);
    REQUIRE(name);
    CHECK(name->text() == nurse->nameZh);
}
