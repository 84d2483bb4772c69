// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workspace.h"

#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_queries.h"
#include "core/vault/create_vault.h"
#include "tests/support/test_workspace.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::orFail;
using tests::TestWorkspace;

TEST_CASE("A new workspace opens again, and its journal and records are sound")
{
    TestWorkspace test;
    CHECK(orFail(test.session().query(organisation::CurrentOrganisation{})).name == u"康宁门诊"_s);
    const auto report = orFail(test.workspace().verify());
    CHECK(report.findings.empty());
    test.close();
    orFail(test.open());
    CHECK(orFail(test.session().query(organisation::CurrentOrganisation{})).name == u"康宁门诊"_s);
    CHECK(orFail(test.workspace().verify()).findings.empty());
}

TEST_CASE("A workspace whose making was cut short says so and blames nobody")
{
    const TestWorkspace test;
    const vault::VaultFolder folder(test.path(u"half"_s));
    vault::DeviceStore devices = test.environment().devices;
    const auto owner = tests::credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
    // All that was done when the power went: keys, and no database yet.
    const auto keys = orFail(vault::createVault(
        {folder, owner.login, test.environment().kdf.owner, test.clock.now()}, owner.password, devices));
    const auto opened =
        session::Workspace::open(test.environment(),
                                 folder.path(),
                                 tests::credentials(u"owner"_s, TestWorkspace::kOwnerPassword));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason == u"vault.unfinished"_s);
    // Where this PC remembers entries, the same folder is damaged.
    auto device = orFail(devices.load(keys.unlocked.id()));
    device.journal.seq = 1;
    orFail(devices.save(keys.unlocked.id(), device));
    const auto damaged =
        session::Workspace::open(test.environment(),
                                 folder.path(),
                                 tests::credentials(u"owner"_s, TestWorkspace::kOwnerPassword));
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code == ErrorCode::Corrupt);
}

TEST_CASE("A wrong password opens nothing")
{
    TestWorkspace test;
    const Status status = test.open(u"owner"_s, "brass lantern quiet harbour ten");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::WrongKey);
    orFail(test.open());
}

TEST_CASE(
    "Somebody who was added signs in with their first password and sees what their role allows")
{
    TestWorkspace test;
    test.addPerson(u"wang"_s, u"front_desk"_s);
    orFail(test.open(u"wang"_s, TestWorkspace::kStaffPassword));
    CHECK(test.session().query(organisation::ListBranches{}));
    CHECK(test.session().query(organisation::OpenStaffFile{test.session().actor().person}).error().code ==
          ErrorCode::Denied);
}
