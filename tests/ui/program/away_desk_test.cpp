// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/away_desk.h"

#include "core/session/account_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using seraph::tests::TestWorkspace;

namespace {

struct Away {
    TestWorkspace workspace;
    JobRunner jobs{JobRunner::Mode::Threaded};
    QWidget window;
    ChangeNews news{workspace.session().changes()};
    AwayDesk desk{workspace.workspace(), jobs, news, window};
};

} // namespace

TEST_CASE(
    "While the whole workspace is away the screen's session is busy, and back it works as before",
    "[away]")
{
    Away away;
    std::optional<Status> done;
    QByteArray current(TestWorkspace::kOwnerPassword);
    QByteArray next("copper window seven meadow quilt");
    const auto from = std::make_shared<vault::Password>(vault::Password::takeUtf8(current));
    const auto to = std::make_shared<vault::Password>(vault::Password::takeUtf8(next));
    away.desk.run<void>(
        &away.window,
        u"Changing"_s,
        [=](session::Workspace& workspace, const session::Work&) {
            return workspace.changeOwnPassword(from->copy(), to->copy());
        },
        [&](const Status& changed) { done = changed; });
    const auto meanwhile = away.workspace.session().query(session::MyAccount{});
    REQUIRE_FALSE(meanwhile);
    CHECK(meanwhile.error().code == ErrorCode::Busy);
    CHECK_FALSE(away.window.isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }, 20'000));
    CHECK(done->has_value());
    CHECK(away.window.isEnabled());
    CHECK(away.workspace.session().query(session::MyAccount{}).has_value());
    away.jobs.finish();
    CHECK(away.workspace.open(u"owner"_s, "copper window seven meadow quilt").has_value());
}

TEST_CASE("A new key and the check of everything are made away from the screen", "[away]")
{
    Away away;
    std::optional<Result<journal::VerifyReport>> report;
    away.desk.run<journal::VerifyReport>(
        &away.window,
        u"Rotating"_s,
        [](session::Workspace& workspace, const session::Work& work) -> Result<journal::VerifyReport> {
            TRY_STATUS(workspace.rotateKey(work));
            return workspace.verify(work);
        },
        [&](Result<journal::VerifyReport> made) { report = std::move(made); });
    REQUIRE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    REQUIRE(report->has_value());
    CHECK((*report)->ok());
    away.jobs.finish();
}

TEST_CASE("News of what happened meanwhile comes when the workspace is back", "[away]")
{
    Away away;
    bool toldTooEarly = false;
    QObject::connect(&away.news, &ChangeNews::changed, &away.window, [&] {
        toldTooEarly = toldTooEarly || !away.window.isEnabled();
    });
    bool done = false;
    away.desk.run<void>(
        &away.window,
        u"Rotating"_s,
        [](session::Workspace& workspace, const session::Work& work) {
            return workspace.rotateKey(work);
        },
        [&](const Status&) { done = true; });
    REQUIRE(QTest::qWaitFor([&] { return done; }, 20'000));
    CHECK_FALSE(toldTooEarly);
    away.jobs.finish();
}
