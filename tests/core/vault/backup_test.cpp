// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_writer.h"
#include "tests/core/vault/backup_fixture.h"
#include "tests/core/vault/fault_calls.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace seraph::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A backup opens with the owner's password alone, on any PC, and gives everything back")
{
    BackupFixture fixture;
    const auto file = BackupFile::open(fixture.backup());
    REQUIRE(file.has_value());
    CHECK(file->info().seq == 7);
    CHECK(file->info().journal.seq == 42);
    CHECK(file->requireVault(fixture.open().id()).has_value());
    CHECK(file->requireVault(VaultId{}).error().reason == u"backup.foreign"_s);

    auto opened = file->openWithPassword(fixture.owner(), passwordOf(kOwnerPassword));
    REQUIRE(opened.has_value());
    CHECK(opened->verify().has_value());
    CHECK(opened->manifest().facts == R"({"clients":12})");
    CHECK(opened->manifest().snapshotKey.size() == 32);
    REQUIRE(opened->extractTo(fixture.path("restored")));
    CHECK(readFile(fixture.path("restored/vault.db")) == fixture.database());
    CHECK(readFile(fixture.path("restored/anchors.log")) == "2026-10-06 #1\n");
    CHECK(readFile(fixture.path("restored/blobs/ab/0.blob")).isEmpty());
    REQUIRE(opened->extractMember(u"anchors.log"_s, fixture.path("one")));
    CHECK(readFile(fixture.path("one")) == "2026-10-06 #1\n");
    CHECK(opened->extractMember(u"none"_s, fixture.path("two")).error().code == ErrorCode::NotFound);
}

TEST_CASE("A backup opens with the recovery code alone")
{
    BackupFixture fixture;
    const auto file = BackupFile::open(fixture.backup());
    REQUIRE(file.has_value());
    auto opened = file->openWithRecoveryCode(fixture.recoveryCode());
    REQUIRE(opened.has_value());
    CHECK(opened->verify().has_value());
    CHECK(file->openWithRecoveryCode(RecoveryCode::generate()).error().reason ==
          u"backup.wrong_recovery_code"_s);
}

TEST_CASE("A backup holds no staff slot, and a wrong password does not open it")
{
    BackupFixture fixture;
    REQUIRE(fixture.addStaff(u"wang"_s));
    REQUIRE(fixture.write(fixture.path("second.csbak")));
    const auto file = BackupFile::open(fixture.path("second.csbak"));
    const auto reason = [&](const QString& login, const char* password) {
        return file->openWithPassword(login, passwordOf(password)).error().reason;
    };
    CHECK(reason(u"wang"_s, kStaffPassword) == u"backup.wrong_password"_s);
    CHECK(reason(fixture.owner(), "wrong") == u"backup.wrong_password"_s);
    const KeySlot* staff = fixture.open().header.find(userTag(fixture.open().id(), u"wang"_s));
    CHECK_FALSE(readFile(fixture.path("second.csbak")).contains(asView(staff->salt).toByteArray()));
}

TEST_CASE("A backup that an outsider sealed to the public recovery key is told from a real one")
{
    BackupFixture fixture;
    // Everything public is right, but the signer does not know the master key.
    Unlocked forger{fixture.folder(), fixture.open().header, MasterKey::generate(), {}, {}};
    const DeviceRecord device = DeviceRecord::generate(9);
    REQUIRE(writeBackup(forger, device, fixture.plan(fixture.path("forged.csbak")), {}));
    const auto file = BackupFile::open(fixture.path("forged.csbak"));
    REQUIRE(file.has_value());
    CHECK(file->openWithPassword(fixture.owner(), passwordOf(kOwnerPassword)).error().reason ==
          u"backup.forged"_s);
    CHECK(file->openWithRecoveryCode(fixture.recoveryCode()).error().reason == u"backup.forged"_s);
}

TEST_CASE("A backup that fails its check does not count and leaves nothing")
{
    BackupFixture fixture;
    const QString target = fixture.path("second.csbak");
    const auto refused = fixture.write(target, [](OpenBackup& backup) -> Status {
        CHECK(backup.manifest().entries.size() == 3);
        return fail(ErrorCode::Corrupt, u"test"_s);
    });
    CHECK(refused.error().reason == u"test"_s);
    CHECK_FALSE(QFile::exists(target));
    CHECK_FALSE(QFile::exists(target + u".part"_s));
}

TEST_CASE("A backup is never overwritten")
{
    BackupFixture fixture;
    CHECK(fixture.write(fixture.backup()).error().reason == u"backup.exists"_s);
}

TEST_CASE("Whoever stops a backup stops it between two pieces")
{
    BackupFixture fixture;
    const auto stopped =
        writeBackup(fixture.open(),
                    *fixture.devices().load(fixture.open().id()),
                    fixture.plan(fixture.path("second.csbak")),
                    {},
                    [](qint64, qint64) -> Status { return fail(ErrorCode::Cancelled); });
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(fixture.path("second.csbak")));
}

TEST_CASE("A full disk or a failing one never leaves a backup that looks whole")
{
    BackupFixture fixture;
    const int error = GENERATE(kDiskFull, kInputOutput);
    const auto lasting = GENERATE(FaultyCalls::Lasting::Once, FaultyCalls::Lasting::FromThenOn);
    const QString target = fixture.path("second.csbak");
    int total = 0;
    {
        const FaultyCalls counting(0, 0, lasting);
        REQUIRE(fixture.write(fixture.path("counted.csbak")));
        total = counting.calls();
    }
    for (int failAt = 1; failAt <= total; ++failAt) {
        bool answered = false;
        {
            const FaultyCalls faulty(failAt, error, lasting);
            const auto written = fixture.write(target);
            answered = written.has_value();
            if (!written)
                CHECK(written.error().code ==
                      (error == kDiskFull ? ErrorCode::DiskFull : ErrorCode::Io));
        }
        // The last call flushes the folder, after the rename: the backup is whole then, though we said we are not sure.
        const bool late = failAt == total;
        CHECK((answered || late || !QFile::exists(target)));
        if (QFile::exists(target))
            CHECK(BackupFile::open(target).has_value());
        QFile::remove(target);
        QFile::remove(target + u".part"_s);
    }
}

TEST_CASE("Names from a backup cannot leave its folder")
{
    CHECK(isSafeName(u"vault.db"_s));
    CHECK(isSafeName(u"blobs/ab/17.blob"_s));
    for (const auto& name : {u""_s,
                             u"/etc/passwd"_s,
                             u"../x"_s,
                             u"a/../../x"_s,
                             u"a//b"_s,
                             u".hidden"_s,
                             u"a\\b"_s,
                             u"C:x"_s,
                             u"a/"_s,
                             u"名"_s,
                             QString(201, u'a')})
        CHECK_FALSE(isSafeName(name));
}

TEST_CASE("A manifest with a name that leaves the folder, or with sizes that cannot be, is damage")
{
    const auto reasonOf = [](const QString& name, qint64 size) {
        BackupManifest manifest;
        manifest.entries = {{name, size, {}}};
        manifest.snapshotKey = Secret(32);
        const auto parsed = parseManifest(serialise(manifest).bytes());
        return parsed ? QString() : parsed.error().reason;
    };
    CHECK(reasonOf(u"vault.db"_s, 1).isEmpty());
    CHECK(reasonOf(u"../vault.db"_s, 1) == u"backup.damaged"_s);
    CHECK(reasonOf(u"/etc/passwd"_s, 1) == u"backup.damaged"_s);
    CHECK(reasonOf(u"vault.db"_s, -1) == u"backup.damaged"_s);
    const QByteArray claimsMillions = asView(ByteWriter().number(0xFFFFFFFFU).view()).toByteArray();
    CHECK(parseManifest(asBytes(claimsMillions)).error().reason == u"backup.damaged"_s);
    CHECK(parseManifest({}).error().reason == u"backup.damaged"_s);
}
