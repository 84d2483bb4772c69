// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The restore drills: with the owner's password, with the printed code alone, on a PC that has never seen the vault, and into
// a folder whose keys still open.
#include "core/session/restore.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "core/session/backup_job.h"
#include "core/session/device_queries.h"
#include "core/session/journal_queries.h"
#include "tests/support/test_workspace.h"

#include <QDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using tests::credentials;
using tests::orFail;
using tests::TestWorkspace;

namespace {

constexpr const char* kNextPassword = "copper meadow violin twelve";

organisation::AddBranch branch(const QString& name)
{
    return {{.code = {}, .name = name, .address = {}, .phone = {}}};
}

QStringList branchesIn(Workspace& workspace)
{
    QStringList names;
    for (const auto& each : orFail(workspace.session().query(organisation::ListBranches{})))
        names << each.name;
    names.sort();
    return names;
}

/// A workspace with a nurse and two branches, and a backup of it; a third branch came after.
class Drill {
public:
    Drill()
    {
        office.addPerson(u"wang"_s, u"nurse"_s);
        orFail(office.session().run(branch(u"浦东店"_s)));
        saved = branchesIn(office.workspace());
        office.clock.advance(std::chrono::hours(1));
        orFail(office.workspace().backupTo(file()));
        office.clock.advance(std::chrono::hours(1));
        orFail(office.session().run(branch(u"后来的店"_s)));
    }

    QString file() const { return office.path(u"office.csbak"_s); }
    QString folder() const { return office.path(u"restored"_s); }
    vault::RecoveryCode code() const { return office.recoveryCode().copy(); }
    Result<RestoredOver> over(BackupKey key = credentials({}, TestWorkspace::kOwnerPassword).password)
    {
        return restoreOver(office.environment(),
                           file(),
                           office.folder(),
                           credentials(u"owner"_s, TestWorkspace::kOwnerPassword),
                           key);
    }

    TestWorkspace office;
    QStringList saved;
};

/// What must hold of every restored workspace.
void checkRestored(Workspace& workspace, const Drill& drill)
{
    CHECK(branchesIn(workspace) == drill.saved);
    const auto report = orFail(workspace.verify());
    for (const auto& finding : report.findings)
        UNSCOPED_INFO(toCode(finding.kind).toStdString()
                      << " device " << finding.device << " entry " << finding.firstEntry);
    CHECK(report.ok());
    const auto rows = orFail(workspace.session().query(ListJournal{}));
    CHECK(std::any_of(rows.begin(), rows.end(), [](const JournalRow& row) {
        return row.action == u"vault.restored"_s;
    }));
    const auto devices = orFail(workspace.session().query(ListDevices{}));
    CHECK(devices.front().state == DeviceState::Current);
    CHECK(devices.back().replacedAt);
}

} // namespace

TEST_CASE("A backup is restored with the password that the owner had")
{
    Drill drill;
    auto restored =
        orFail(restore(drill.office.environment(),
                       drill.file(),
                       drill.folder(),
                       RestoreWithPassword{credentials(u"owner"_s, TestWorkspace::kOwnerPassword)}));
    checkRestored(*restored.workspace, drill);
    CHECK(restored.awaitPassword == std::vector<QString>{u"wang"_s});
}

TEST_CASE("What a restore that was killed left behind does not stand in the way of the next one")
{
    Drill drill;
    REQUIRE(QDir().mkpath(drill.folder() + u"/restore.tmp"_s));
    QFile half(drill.folder() + u"/restore.tmp/vault.db"_s);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("half of it");
    half.close();
    const auto restored =
        orFail(restore(drill.office.environment(),
                       drill.file(),
                       drill.folder(),
                       RestoreWithPassword{credentials(u"owner"_s, TestWorkspace::kOwnerPassword)}));
    checkRestored(*restored.workspace, drill);
    CHECK_FALSE(QFile::exists(drill.folder() + u"/restore.tmp"_s));
}

TEST_CASE(
    "A backup is restored with the recovery code alone, on a PC that has never seen the vault")
{
    Drill drill;
    drill.office.close();
    QDir(drill.office.folder()).removeRecursively();
    const Environment newPc{drill.office.clock,
                            drill.office.environment().registry,
                            vault::DeviceStore(drill.office.path(u"new-pc"_s)),
                            vault::KdfPolicy::lowest()};
    auto restored =
        orFail(restore(newPc,
                       drill.file(),
                       drill.folder(),
                       RestoreWithCode{drill.code(), credentials({}, kNextPassword).password}));
    checkRestored(*restored.workspace, drill);
    orFail(restored.workspace->close());
    restored.workspace.reset();
    const auto again =
        orFail(Workspace::open(newPc, drill.folder(), credentials(u"owner"_s, kNextPassword)));
    CHECK(orFail(again->verify()).ok());
    CHECK_FALSE(orFail(again->recoveryCodeFits(drill.code())));
    CHECK(orFail(again->recoveryCodeFits(restored.recoveryCode)));
}

TEST_CASE(
    "A backup is restored with two of the three parts that the recovery code was handed out in")
{
    Drill drill;
    const auto parts = vault::splitRecoveryCode(drill.code());
    const auto [one, other] = GENERATE(std::pair(0, 1), std::pair(0, 2), std::pair(1, 2));
    auto code = orFail(vault::joinRecoveryShares(parts[std::size_t(one)], parts[std::size_t(other)]));
    auto restored =
        orFail(restore(drill.office.environment(),
                       drill.file(),
                       drill.folder(),
                       RestoreWithCode{std::move(code), credentials({}, kNextPassword).password}));
    checkRestored(*restored.workspace, drill);
}

TEST_CASE(
    "A backup restored into its own folder keeps everybody's password, and the old data beside it")
{
    Drill drill;
    drill.office.close();
    auto restored = orFail(drill.over());
    checkRestored(*restored.workspace, drill);
    CHECK(restored.awaitPassword.empty());
    CHECK(orFail(restored.workspace->recoveryCodeFits(drill.code())));
    CHECK(replacedDatabases(*restored.workspace).size() == 1);
    orFail(restored.workspace->close());
    restored.workspace.reset();

    orFail(drill.office.open(u"wang"_s, TestWorkspace::kStaffPassword));
    CHECK(dropReplacedDatabases(drill.office.workspace()).error().code == ErrorCode::Denied);
    orFail(drill.office.open());
    CHECK(orFail(drill.office.workspace().verify()).ok());
    orFail(dropReplacedDatabases(drill.office.workspace()));
    CHECK(replacedDatabases(drill.office.workspace()).empty());
}

TEST_CASE("A damaged database is replaced as long as the header opens")
{
    Drill drill;
    drill.office.close();
    QFile database(drill.office.folder() + u"/vault.db"_s);
    REQUIRE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(8192, 'x'));
    database.close();
    REQUIRE(drill.office.open().error().code == ErrorCode::Corrupt);
    auto restored = orFail(drill.over(drill.code()));
    checkRestored(*restored.workspace, drill);
}

TEST_CASE("Who came or left since the backup is told from who stayed")
{
    Drill drill;
    const auto accounts = orFail(drill.office.session().query(ListAccounts{}));
    const AccountId wang = std::find_if(accounts.begin(), accounts.end(), [](const AccountRow& row) {
                               return row.account.login == u"wang"_s;
                           })->account.id;
    drill.office.addPerson(u"new"_s, u"nurse"_s);
    SECTION("somebody whose access was ended waits for a password again")
    {
        orFail(drill.office.workspace().endAccount(wang, {}));
    }
    SECTION(
        "somebody with new keys of their own waits too: the restored account knows the former ones")
    {
        orFail(drill.office.workspace().setFirstPassword(
            wang, credentials({}, "maple kettle stone").password));
    }
    drill.office.close();
    auto restored = orFail(drill.over());
    CHECK(restored.awaitPassword == std::vector<QString>{u"wang"_s});
    orFail(restored.workspace->rotateKey());
    orFail(restored.workspace->close());
    restored.workspace.reset();
    CHECK_FALSE(drill.office.open(u"new"_s, TestWorkspace::kStaffPassword));
    CHECK_FALSE(drill.office.open(u"wang"_s, TestWorkspace::kStaffPassword));
    CHECK_FALSE(drill.office.open(u"wang"_s, "maple kettle stone"));
    orFail(drill.office.open());
}

TEST_CASE("A restore into a folder is refused for another vault's backup, and to staff, and "
          "changes nothing")
{
    Drill drill;
    drill.office.close();
    Drill other;
    const auto owner = credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
    const auto foreign = restoreOver(drill.office.environment(),
                                     other.file(),
                                     drill.office.folder(),
                                     credentials(u"owner"_s, TestWorkspace::kOwnerPassword),
                                     owner.password.copy());
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code == ErrorCode::Conflict);
    const auto staff = restoreOver(drill.office.environment(),
                                   drill.file(),
                                   drill.office.folder(),
                                   credentials(u"wang"_s, TestWorkspace::kStaffPassword),
                                   owner.password.copy());
    REQUIRE_FALSE(staff);
    CHECK(staff.error().reason == u"restore.owner_only"_s);
    orFail(drill.office.open());
    CHECK(branchesIn(drill.office.workspace()).contains(u"后来的店"_s));
}

TEST_CASE("A restore that is stopped half way leaves the old state")
{
    Drill drill;
    drill.office.close();
    std::stop_source stop;
    Work work;
    work.stop = stop.get_token();
    work.report = [&](const Progress&) { stop.request_stop(); };
    const auto stopped = restoreOver(drill.office.environment(),
                                     drill.file(),
                                     drill.office.folder(),
                                     credentials(u"owner"_s, TestWorkspace::kOwnerPassword),
                                     credentials({}, TestWorkspace::kOwnerPassword).password,
                                     work);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    orFail(drill.office.open());
    CHECK(branchesIn(drill.office.workspace()).contains(u"后来的店"_s));
    CHECK(orFail(drill.office.workspace().verify()).ok());
    CHECK(QDir(drill.office.folder()).entryList({u"*.new*"_s, u"restore*"_s}).isEmpty());
}

TEST_CASE(
    "An older folder that the owner accepts goes on as a new incarnation, and verification says so")
{
    TestWorkspace office;
    office.close();
    const QString old = office.path(u"old.db"_s);
    REQUIRE(QFile::copy(office.folder() + u"/vault.db"_s, old));
    orFail(office.open());
    orFail(office.session().run(branch(u"浦东店"_s)));
    office.close();
    REQUIRE(QFile::remove(office.folder() + u"/vault.db"_s));
    REQUIRE(QFile::copy(old, office.folder() + u"/vault.db"_s));
    REQUIRE(office.open().error().reason == u"vault.rolled_back"_s);
    const auto accepted = orFail(Workspace::open(office.environment(),
                                                 office.folder(),
                                                 credentials(u"owner"_s, TestWorkspace::kOwnerPassword),
                                                 OlderState::Accept));
    orFail(accepted->checkpoint());
    CHECK(orFail(accepted->verify()).ok());
    CHECK(orFail(accepted->session().query(ListDevices{})).back().replacedAt);
}
