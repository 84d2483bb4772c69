// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include "tests/ui/program/open_program.h"
#include "ui/desk/client_screen.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

using seraph::tests::OpenProgram;
using seraph::tests::pinOf;

TEST_CASE("Nothing is covered or locked while something holds, and both happen once nothing does")
{
    IdleWatch watch;
    QSignalSpy covered(&watch, &IdleWatch::coverDue);
    QSignalSpy locked(&watch, &IdleWatch::lockDue);
    watch.start(std::chrono::minutes(0), std::chrono::minutes(60));
    auto first = watch.hold();
    auto second = watch.hold();
    watch.look();
    first.reset();
    watch.look();
    CHECK(covered.isEmpty());
    second.reset();
    watch.look();
    CHECK(covered.size() == 1);
    watch.look(); // whoever could not cover then is asked again
    CHECK(covered.size() == 2);
    watch.start(std::chrono::minutes(0), std::chrono::minutes(0));
    watch.look();
    CHECK(locked.size() == 1);
}

TEST_CASE("A client's page keeps the program open until it is handed back")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    REQUIRE(desk.program->desk()->desk().setPin(pinOf("482913")));
    CHECK_FALSE(desk.program->isKeptOpen());
    QWidget* page = desk.program->desk()->frame().currentPage();
    QPointer<ClientScreen> shown;
    ClientScreen::open(desk.program->desk()->desk(), page, [&](ClientScreen& screen) {
        shown = &screen;
        return new QLabel(u"Please sign here"_s);
    });
    REQUIRE(shown);
    CHECK(desk.program->isKeptOpen());
    shown->handBack(u"Signed."_s);
    CHECK_FALSE(desk.program->isKeptOpen());
    shown->leave();
}
