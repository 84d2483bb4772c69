// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_queries.h"
#include "core/tasks/task_queries.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/shell/pages.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

using seraph::tests::OpenProgram;
using seraph::tests::pinOf;

TEST_CASE("A wrong password leaves the sign-in and says so, the right one opens the desk")
{
    OpenProgram desk;
    QSignalSpy refused(desk.program.get(), &Program::signInRefused);
    desk.signIn(u"owner"_s, "not the password at all");
    CHECK(refused.size() == 1);
    CHECK(desk.program->desk() == nullptr);
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    REQUIRE(desk.program->desk() != nullptr);
    CHECK(desk.desk().frame().currentPageId() == u"today"_s);
}

TEST_CASE("Every page and section of the program opens for the owner in both languages")
{
    OpenProgram desk;
    desk.translation.use(GENERATE(Language::Chinese, Language::English));
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    WorkDesk* work = desk.program->desk();
    REQUIRE(work != nullptr);
    for (const QString& id : work->pageIds()) {
        work->open(id);
        REQUIRE(work->frame().currentPage() != nullptr);
        for (const QString& section : sectionsOf(*work->frame().currentPage())) {
            work->open(id + u'/' + section);
            CHECK(work->frame().currentPageId() == id);
        }
    }
}

TEST_CASE("A task typed on the Today page is stored with its deadline")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    auto* line = desk.desk().findChild<QLineEdit*>(u"taskEdit"_s);
    REQUIRE(line != nullptr);
    line->setText(u"打电话给王女士"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto stored = desk.program->workspace()->session().query(tasks::OpenTasks{{2026, 10, 6}});
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->front().task.text == u"打电话给王女士"_s);
    CHECK(line->text().isEmpty());
}

TEST_CASE("Without a PIN covering the screen locks it, and locking starts the program anew")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    desk.program->cover();
    CHECK(desk.restarts == 1);
    CHECK(desk.program->workspace() == nullptr);
}

TEST_CASE("The PIN of the shift opens the cover where the person was, and five wrong ones lock")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    const AccountId owner = desk.program->workspace()->session().actor().account;
    desk.desk().open(u"journal"_s);
    desk.program->shift().find(owner)->pin = *vault::ShiftPin::set(pinOf("824913"));
    desk.program->cover();
    CHECK(desk.program->window().currentWidget() != desk.program->desk());

    SECTION("the right PIN")
    {
        desk.program->uncover(owner, pinOf("824913"));
        CHECK(desk.program->window().currentWidget() == desk.program->desk());
        CHECK(desk.desk().frame().currentPageId() == u"journal"_s);
        CHECK(desk.restarts == 0);
    }
    SECTION("five wrong ones")
    {
        for (int i = 0; i < vault::ShiftPin::kTries; ++i)
            desk.program->uncover(owner, pinOf("000001"));
        CHECK(desk.restarts == 1);
    }
}

TEST_CASE("Closing signs off in the journal and lets the folder go")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    desk.program->close();
    CHECK(desk.quits == 1);
    REQUIRE(desk.workspace.open());
    const auto rows = desk.workspace.session().query(session::ListJournal{});
    REQUIRE(rows);
    CHECK(rows->at(1).action == u"session.locked"_s);
}
