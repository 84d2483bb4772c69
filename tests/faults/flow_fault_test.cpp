// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T3 for the flows of a workspace: each operation on the disk fails in turn, with a full disk and with a broken one. What is
// answered as done is done, what is answered as failed has left the old state, and once there is space again it succeeds.
#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/backup_job.h"
#include "core/session/device_queries.h"
#include "core/session/restore.h"
#include "tests/faults/fault_vfs.h"
#include "tests/faults/office_template.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/support/test_workspace.h"

#include <QFile>

#include <catch2/catch_all.hpp>

namespace seraph::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace session;

struct Flow {
    const char* name;
    /// Does it. Whatever it opens is closed when it answers.
    std::function<Status(const OfficeCopy&)> run;
    /// What must be true once it was answered as done.
    std::function<void(const OfficeCopy&)> check;
};

std::unique_ptr<Workspace> opened(const OfficeCopy& office)
{
    return orFail(office.open());
}

/// Opens without faults in its way is not promised: opening is part of the flow.
template <class Work> std::function<Status(const OfficeCopy&)> opening(Work work)
{
    return [work](const OfficeCopy& office) -> Status {
        TRY_ASSIGN(const auto workspace, office.open());
        TRY_STATUS(work(*workspace, office));
        return workspace->close();
    };
}

NewWorkspace freshPlan(const OfficeCopy& office)
{
    return {.folder = office.path(u"fresh"_s),
            .organisation = u"康宁门诊"_s,
            .profile = Profile::Clinic,
            .language = Language::Chinese,
            .ownerName = u"陈静"_s,
            .owner = OfficeCopy::owner()};
}

Status setUp(const OfficeCopy& office)
{
    TRY_ASSIGN(auto created, Workspace::create(office.environment(), freshPlan(office)));
    return created.workspace->close();
}

void checkSetUp(const OfficeCopy& office)
{
    orFail(orFail(Workspace::open(office.environment(), office.path(u"fresh"_s), OfficeCopy::owner()))
               ->close());
}

Status signIn(const OfficeCopy& office)
{
    TRY_ASSIGN(const auto workspace, office.openAsOwner());
    return workspace->close();
}

Status save(Workspace& workspace, const OfficeCopy&)
{
    TRY_STATUS(workspace.session().run(
        organisation::AddBranch{{.code = {}, .name = u"浦东店"_s, .address = {}, .phone = {}}}));
    return {};
}

void checkSaved(const OfficeCopy& office)
{
    const auto workspace = opened(office);
    const auto branches = orFail(workspace->session().query(organisation::ListBranches{}));
    CHECK(std::any_of(branches.begin(), branches.end(), [](const auto& branch) {
        return branch.name == u"浦东店"_s;
    }));
}

Status backUp(Workspace& workspace, const OfficeCopy& office)
{
    QFile::remove(office.path(u"new.csbak"_s)); // one that a failure after its proof may have left
    TRY_STATUS(workspace.backupTo(office.path(u"new.csbak"_s)));
    return {};
}

void checkBackup(const OfficeCopy& office)
{
    const auto file = orFail(vault::BackupFile::open(office.path(u"new.csbak"_s)));
    auto backup = orFail(file.openWithRecoveryCode(OfficeTemplate::instance().code()));
    orFail(backup.verify());
    CHECK(orFail(opened(office)->session().query(LastBackup{}))->file == u"new.csbak"_s);
}

Status restoreBeside(const OfficeCopy& office)
{
    TRY_ASSIGN(auto restored,
               restore(office.environment(),
                       office.backup(),
                       office.path(u"restored"_s),
                       RestoreWithCode{OfficeTemplate::instance().code().copy(),
                                       OfficeCopy::owner().password}));
    return restored.workspace->close();
}

void checkRestored(const OfficeCopy& office)
{
    const auto workspace =
        orFail(Workspace::open(office.environment(), office.path(u"restored"_s), OfficeCopy::owner()));
    CHECK(orFail(workspace->verify()).ok());
}

Status restoreInPlace(const OfficeCopy& office)
{
    TRY_ASSIGN(auto restored,
               restoreOver(office.environment(),
                           office.backup(),
                           office.folder(),
                           OfficeCopy::owner(),
                           OfficeTemplate::instance().code().copy()));
    return restored.workspace->close();
}

void checkRestoredInPlace(const OfficeCopy& office)
{
    const auto workspace = opened(office);
    CHECK_FALSE(replacedDatabases(*workspace).empty());
    CHECK(orFail(workspace->session().query(ListDevices{})).front().number >= 3);
}

Status rotate(Workspace& workspace, const OfficeCopy&)
{
    return workspace.rotateKey();
}

Status declareLost(const OfficeCopy& office)
{
    TRY_ASSIGN(const auto workspace, office.openAsOwner());
    const auto lost = workspace->declareLost(1, u"stolen"_s);
    // Where only the new key failed, the declaration stands, and what is left is to change the key.
    if (!lost && lost.error().reason == u"device.lost_already"_s)
        TRY_STATUS(workspace->rotateKey());
    else if (!lost)
        return fail(lost.error());
    return workspace->close();
}

void checkLost(const OfficeCopy& office)
{
    const auto workspace = opened(office);
    const auto file = orFail(workspace->session().query(OpenDevice{1}));
    CHECK(file.device.state == DeviceState::Lost);
    CHECK(file.keysRotatedAt);
}

void checkNothingMore(const OfficeCopy&) {}

/// The office that is hurt is the frozen one; the copy of the other one stays as it is.
struct Upgrade {
    std::shared_ptr<const OldestOffice> oldest;

    Status operator()(const OfficeCopy&) const
    {
        TRY_ASSIGN(const auto workspace, oldest->open());
        return workspace->close();
    }
    static void check(const OldestOffice& oldest)
    {
        const auto workspace = orFail(oldest.open());
        CHECK(orFail(workspace->verify()).ok());
        CHECK(orFail(workspace->session().query(organisation::ListBranches{})).size() == 1);
    }
};

Flow upgrade()
{
    const auto oldest = std::make_shared<const OldestOffice>();
    return {"upgrade", Upgrade{oldest}, [oldest](const OfficeCopy&) { Upgrade::check(*oldest); }};
}

/// Made anew for every try, so that each has a disk of its own to hurt.
using FlowMaker = std::function<Flow()>;

FlowMaker always(const Flow& flow)
{
    return [flow] { return flow; };
}

const std::vector<FlowMaker>& flows()
{
    static const std::vector<FlowMaker> all{
        always({"set up", setUp, checkSetUp}),
        always({"sign in", signIn, checkNothingMore}),
        always({"save", opening(save), checkSaved}),
        always({"back up", opening(backUp), checkBackup}),
        always({"restore beside", restoreBeside, checkRestored}),
        always({"restore in place", restoreInPlace, checkRestoredInPlace}),
        always({"rotate", opening(rotate), checkNothingMore}),
        always({"declare lost", declareLost, checkLost}),
        upgrade,
    };
    return all;
}

/// The office as anybody would find it: it opens and everything in it is sound.
void checkSound(const OfficeCopy& office)
{
    const auto workspace = opened(office);
    const auto report = orFail(workspace->verify());
    for (const journal::Finding& finding : report.findings)
        UNSCOPED_INFO(toCode(finding.kind).toStdString()
                      << " device " << finding.device << " entry " << finding.firstEntry);
    CHECK(report.ok());
    const auto devices = orFail(workspace->session().query(ListDevices{}));
    CHECK(std::count_if(devices.begin(), devices.end(), [](const Device& device) {
              return device.state == DeviceState::Current;
          }) == 1);
}

bool isTyped(const Error& error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::Io;
}

/// @return false once the flow has fewer operations than this
bool failOperation(const Flow& flow, qint64 operation, DiskFault fault, Lasting lasting)
{
    const OfficeCopy office;
    FaultyDisk disk;
    disk.plan().failAt(operation, fault, lasting);
    const Status answered = flow.run(office);
    const bool struck = disk.plan().hasStruck();
    disk.plan().heal();
    if (!answered) {
        INFO(describe(answered.error()));
        CHECK(isTyped(answered.error()));
        CHECK(struck);
        checkSound(office);
        orFail(flow.run(office));
    }
    checkSound(office);
    flow.check(office);
    return struck;
}

constexpr qint64 kFirst = 60;

void failOperations(const FlowMaker& make, qint64 last, std::initializer_list<Lasting> lastings)
{
    int struck = 0;
    for (const Lasting lasting : lastings) {
        for (const DiskFault fault : {DiskFault::Full, DiskFault::Broken}) {
            for (qint64 operation = 1; operation <= last; ++operation) {
                const Flow flow = make();
                CAPTURE(flow.name, operation, int(fault), int(lasting));
                if (!failOperation(flow, operation, fault, lasting))
                    break;
                ++struck;
            }
        }
    }
    CHECK(struck > 30); // otherwise nothing was tried
}

void failFirstOperations(std::string_view name)
{
    const auto flow = std::find_if(
        flows().begin(), flows().end(), [&](const FlowMaker& make) { return make().name == name; });
    REQUIRE(flow != flows().end());
    failOperations(*flow, kFirst, {Lasting::Once});
}

} // namespace

// The first sixty operations, each with a full and with a broken disk. Each flow is a case of its own, so that they run
// beside each other.
TEST_CASE("Setting up is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("set up");
}

TEST_CASE("Signing in is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("sign in");
}

TEST_CASE("Saving is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("save");
}

TEST_CASE("Backing up is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("back up");
}

TEST_CASE("Restoring beside is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("restore beside");
}

TEST_CASE("Restoring in place is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("restore in place");
}

TEST_CASE("Changing the key is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("rotate");
}

TEST_CASE("Declaring a PC lost is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("declare lost");
}

TEST_CASE("Upgrading an older vault is never said to be done when the disk refused it", "[faults]")
{
    failFirstOperations("upgrade");
}

TEST_CASE("Each operation of every flow may fail, once or for good", "[.nightly]")
{
    for (const FlowMaker& flow : flows())
        failOperations(flow, 1'000'000, {Lasting::Once, Lasting::FromThenOn});
}

TEST_CASE("A flow that does not look at what the disk answers is found out: the control of the "
          "tests above",
          "[faults]")
{
    int falseAlarms = 0;
    for (qint64 operation = 1; operation <= kFirst && falseAlarms == 0; ++operation) {
        const OfficeCopy office;
        {
            FaultyDisk disk;
            const auto workspace = opened(office);
            disk.plan().failAt(operation, DiskFault::Full, Lasting::FromThenOn);
            static_cast<void>(save(*workspace, office)); // and calls it saved
            workspace->abandon();
        }
        const auto branches = orFail(opened(office)->session().query(organisation::ListBranches{}));
        falseAlarms += branches.size() == 1 ? 1 : 0;
    }
    CHECK(falseAlarms > 0);
}

} // namespace seraph::tests
