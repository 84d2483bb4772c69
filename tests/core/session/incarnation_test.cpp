// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a chain was cut is said in an entry and believed once a checkpoint has signed it. The program may end between the two:
// the owner's next sign-in signs what was said.
#include "core/session/incarnation.h"

#include "core/organisation/branch_commands.h"
#include "core/session/workspace_opening.h"
#include "tests/support/test_workspace.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using tests::credentials;
using tests::orFail;
using tests::TestWorkspace;

namespace {

/// An office whose file is an older one than its PC has seen: the last branch is gone from it.
class RolledBackOffice {
public:
    RolledBackOffice()
    {
        test.close();
        const QString file = test.folder() + u"/vault.db"_s;
        const QString older = test.path(u"older.db"_s);
        REQUIRE(QFile::copy(file, older));
        orFail(test.open());
        orFail(test.session().run(
            organisation::AddBranch{{.code = {}, .name = u"浦东店"_s, .address = {}, .phone = {}}}));
        test.close();
        REQUIRE(QFile::remove(file));
        REQUIRE(QFile::copy(older, file));
    }

    /// The owner accepts the older file, up to the moment before what is said about the cut would be signed.
    std::unique_ptr<WorkspaceState> acceptUpToTheWord()
    {
        const vault::VaultFolder folder(test.folder());
        vault::DeviceStore devices = test.environment().devices;
        auto lock = orFail(lockFolder(folder, test.environment()));
        const auto owner = credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
        auto unlocked = orFail(vault::unlock(folder, owner.login, owner.password, devices));
        auto state = orFail(
            assemble(test.environment(), std::move(lock), std::move(unlocked), OlderState::Accept));
        orFail(enter(*state, owner.login));
        orFail(settleSlots(*state));
        CHECK(orFail(beginsIncarnation(*state->line->connection, state->device.number)));
        CHECK_FALSE(isUnsigned(*state));
        orFail(state->session->run(RecordIncarnation{}));
        CHECK_FALSE(orFail(beginsIncarnation(*state->line->connection, state->device.number)));
        return state;
    }
    static bool isUnsigned(const WorkspaceState& state)
    {
        return orFail(incarnationUnsigned(*state.line->connection, state.device.number));
    }

    TestWorkspace test;
};

/// The program ended: nothing more is written, and nobody holds the folder.
void endWithoutAWord(std::unique_ptr<WorkspaceState> state)
{
    Workspace::adopt(std::move(state))->abandon();
}

} // namespace

TEST_CASE("A cut that was said and not signed looks like a theft: the control of the test below")
{
    RolledBackOffice office;
    auto state = office.acceptUpToTheWord();
    CHECK(RolledBackOffice::isUnsigned(*state));
    const auto workspace = Workspace::adopt(std::move(state));
    CHECK_FALSE(orFail(workspace->verify()).ok());
    workspace->abandon();
}

TEST_CASE("A restore whose program ended before the cut was signed is signed at the next sign-in")
{
    RolledBackOffice office;
    endWithoutAWord(office.acceptUpToTheWord());
    orFail(office.test.open());
    CHECK(orFail(office.test.workspace().verify()).ok());
    office.test.close();
    orFail(office.test.open());
    CHECK(orFail(office.test.workspace().verify()).ok());
}

TEST_CASE("A PC whose chain goes on from nobody's has nothing to say about cuts")
{
    TestWorkspace test;
    test.close();
    const vault::VaultFolder folder(test.folder());
    vault::DeviceStore devices = test.environment().devices;
    auto lock = orFail(lockFolder(folder, test.environment()));
    const auto owner = credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
    auto unlocked = orFail(vault::unlock(folder, owner.login, owner.password, devices));
    const auto state =
        orFail(assemble(test.environment(), std::move(lock), std::move(unlocked), OlderState::Refuse));
    CHECK_FALSE(orFail(beginsIncarnation(*state->line->connection, state->device.number)));
    CHECK_FALSE(orFail(incarnationUnsigned(*state->line->connection, state->device.number)));
}
