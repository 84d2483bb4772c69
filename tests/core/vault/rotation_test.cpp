// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rotation.h"

#include "tests/core/vault/backup_fixture.h"
#include "tests/core/vault/fault_calls.h"
#include "tests/support/string_makers.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace seraph::tests;
using namespace Qt::StringLiterals;

namespace {

/// Stands for a database: a file that names the key it opens with.
QByteArray databaseUnder(const Secret& key)
{
    return toHex(Hasher().add(key.bytes()).hash()).toLatin1();
}

class RotationFixture : public BackupFixture {
public:
    RotationFixture()
    {
        writeFile(folder().database(), databaseUnder(open().databaseKey()));
        staffKeys = *addStaff(u"wang"_s);
        people = {{userTag(open().id(), owner()), ownerBoxKey()},
                  {userTag(open().id(), u"wang"_s), staffKeys.box}};
        steps.exportDatabase = [](const QString& path, const Secret& key) {
            writeFile(path, databaseUnder(key));
            return Status();
        };
        steps.closeDatabase = [] { return Status(); };
    }
    Result<Unlocked> rotate() { return rotateMasterKey(open(), devices(), people, steps, now()); }
    /// Whether the header and the database on disk belong together, as everybody would find at the next start.
    bool pairOpens(const QString& login, const char* password)
    {
        const auto opened = unlock(login, password);
        return opened && readFile(folder().database()) == databaseUnder(opened->databaseKey());
    }

    UserPublicKeys staffKeys{};
    RotationPeople people;
    RotationSteps steps;
};

} // namespace

TEST_CASE("After a rotation everybody who stays signs in with the password they had")
{
    RotationFixture fixture;
    const Secret formerKey = fixture.open().databaseKey();
    const auto rotated = fixture.rotate();
    REQUIRE(rotated.has_value());
    CHECK(rotated->epoch() == 2);
    CHECK_FALSE(rotated->databaseKey() == formerKey);
    CHECK(readFile(fixture.folder().database()) == databaseUnder(rotated->databaseKey()));
    CHECK(readFile(fixture.folder().formerDatabase()) == databaseUnder(formerKey));
    CHECK_FALSE(QFile::exists(fixture.folder().rotationJournal()));

    const auto staff = fixture.unlock(u"wang"_s, kStaffPassword);
    REQUIRE(staff.has_value());
    CHECK(staff->databaseKey() == rotated->databaseKey());
    CHECK(staff->userKeys->signingKey() == fixture.staffKeys.signing);
    // The bridge was used up: the slot itself opens from now on.
    CHECK(staff->header.findBridge(userTag(staff->id(), u"wang"_s)) == nullptr);
    CHECK(fixture.pairOpens(u"wang"_s, kStaffPassword));
    CHECK(fixture.pairOpens(fixture.owner(), kOwnerPassword));
    CHECK(verifyRecoveryCode(fixture.folder(), fixture.recoveryCode()));
    CHECK(unlockWithRecoveryCode(fixture.folder(), fixture.recoveryCode(), fixture.devices())->databaseKey() ==
          rotated->databaseKey());
    REQUIRE(dropFormerDatabases(fixture.folder()));
    CHECK_FALSE(QFile::exists(fixture.folder().formerDatabase()));
}

TEST_CASE("After a rotation nobody who left can sign in, and the former key opens no bridge")
{
    RotationFixture fixture;
    fixture.people.erase(userTag(fixture.open().id(), u"wang"_s));
    REQUIRE(fixture.rotate());
    CHECK(fixture.unlock(u"wang"_s, kStaffPassword).error().reason == u"vault.wrong_password"_s);
    CHECK(fixture.pairOpens(fixture.owner(), kOwnerPassword));
}

TEST_CASE("Two rotations without a sign-in between still carry everybody over")
{
    RotationFixture fixture;
    auto first = fixture.rotate();
    REQUIRE(first.has_value());
    REQUIRE(rotateMasterKey(*first, fixture.devices(), fixture.people, fixture.steps, fixture.now()));
    CHECK(fixture.pairOpens(u"wang"_s, kStaffPassword));
    CHECK(fixture.pairOpens(fixture.owner(), kOwnerPassword));
}

TEST_CASE(
    "A backup made right after a rotation opens with the owner's password, through the bridge")
{
    RotationFixture fixture;
    const auto rotated = fixture.rotate();
    REQUIRE(rotated.has_value());
    REQUIRE(writeBackup(
        *rotated, *fixture.devices().load(rotated->id()), fixture.plan(fixture.path("after.csbak")), {}));
    const auto file = BackupFile::open(fixture.path("after.csbak"));
    CHECK(file->openWithPassword(fixture.owner(), passwordOf(kOwnerPassword)).has_value());
    CHECK(file->openWithRecoveryCode(fixture.recoveryCode()).has_value());
}

TEST_CASE("A rotation whose export fails, or that finds the database open, changes nothing")
{
    RotationFixture fixture;
    SECTION("export")
    {
        fixture.steps.exportDatabase = [](const QString&, const Secret&) -> Status {
            return fail(ErrorCode::DiskFull);
        };
        CHECK(fixture.rotate().error().code == ErrorCode::DiskFull);
    }
    SECTION("closing")
    {
        fixture.steps.closeDatabase = []() -> Status { return fail(ErrorCode::Busy); };
        CHECK(fixture.rotate().error().code == ErrorCode::Busy);
    }
    SECTION("write-ahead log")
    {
        writeFile(fixture.folder().database() + u"-wal"_s, "frames");
        CHECK(fixture.rotate().error().reason == u"rotation.database_open"_s);
    }
    CHECK_FALSE(QFile::exists(fixture.folder().rotationJournal()));
    CHECK_FALSE(QFile::exists(fixture.folder().nextDatabase()));
    CHECK(fixture.pairOpens(u"wang"_s, kStaffPassword));
}

TEST_CASE("Whatever file call fails during a rotation, one pair of header and database opens")
{
    const int error = GENERATE(kDiskFull, kInputOutput);
    const auto lasting = GENERATE(FaultyCalls::Lasting::Once, FaultyCalls::Lasting::FromThenOn);
    int total = 0;
    {
        RotationFixture fixture;
        const FaultyCalls counting(0, 0, lasting);
        REQUIRE(fixture.rotate());
        total = counting.calls();
    }
    RotationFixture fixture;
    int failures = 0;
    for (int failAt = 1; failAt <= total; ++failAt) {
        const quint64 before = fixture.open().generation();
        bool claimed = false;
        {
            const FaultyCalls faulty(failAt, error, lasting);
            auto rotated = fixture.rotate();
            claimed = rotated.has_value();
            failures += claimed ? 0 : 1;
        }
        REQUIRE(settleRotation(fixture.folder()).has_value()); // the next start, when the disk is well again
        auto opened =
            unlockWithRecoveryCode(fixture.folder(), fixture.recoveryCode(), fixture.devices());
        REQUIRE(opened.has_value());
        CHECK(readFile(fixture.folder().database()) == databaseUnder(opened->databaseKey()));
        CHECK((!claimed || opened->generation() > before));
        fixture.open() = std::move(*opened);
    }
    CHECK(failures > 5);
    CHECK(fixture.pairOpens(u"wang"_s, kStaffPassword));
}
