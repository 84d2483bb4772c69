// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/folder_judgement.h"
#include "core/vault/login_delay.h"
#include "core/vault/vault_lock.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;

namespace {

/// Says of every path what the test wants to hear.
class PretendedVolumes final : public VolumeProbe {
public:
    Volume volumeOf(const QString& path) const override
    {
        Volume answer = volume;
        if (path.contains(u"second"_s))
            answer.disk = secondDisk;
        return answer;
    }
    bool isWritable(const QString&) const override { return writable; }

    Volume volume{VolumeKind::Local, u"ext4"_s, u"sda"_s, 1 << 30, false};
    QString secondDisk = u"sdb"_s;
    bool writable = true;
};

class RebootedClock final : public Clock {
public:
    Instant now() const override { return fromMilliseconds(1791248400000); }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(1); }
    QByteArray bootId() const override { return QByteArrayLiteral("after restart"); }
};

} // namespace

TEST_CASE("A vault admits one opener at a time and says who has it")
{
    const QTemporaryDir directory;
    const VaultFolder folder(directory.path());
    const tests::FixedClock clock;
    {
        const auto held = VaultLock::acquire(folder, clock);
        REQUIRE(held.has_value());
        const auto second = VaultLock::acquire(folder, clock);
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().code == ErrorCode::Busy);
        CHECK(second.error().reason == u"vault.in_use"_s);
        const auto holder = VaultLock::holderOf(folder);
        REQUIRE(holder.has_value());
        CHECK(holder->since == clock.now());
        CHECK_FALSE(holder->host.isEmpty());
    }
    CHECK_FALSE(VaultLock::holderOf(folder).has_value());
    CHECK(VaultLock::acquire(folder, clock).has_value());
}

TEST_CASE("A lock left by a process that died is taken over")
{
    const QTemporaryDir directory;
    const VaultFolder folder(directory.path());
    const tests::FixedClock clock;
    SECTION("its process is gone")
    {
        tests::writeFile(folder.lock(),
                         "999999999\nseraph\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    }
    SECTION("the PC was restarted and the number belongs to somebody else")
    {
        auto held = VaultLock::acquire(folder, clock);
        const QByteArray lock = tests::readFile(folder.lock());
        const QByteArray info = tests::readFile(folder.lockInfo());
        {
            const auto released = std::move(*held);
        }
        tests::writeFile(folder.lock(), lock);
        tests::writeFile(folder.lockInfo(), info);
        CHECK_FALSE(VaultLock::acquire(folder, clock).has_value());
        CHECK(VaultLock::acquire(folder, RebootedClock()).has_value());
        return;
    }
    CHECK(VaultLock::acquire(folder, clock).has_value());
}

TEST_CASE("A live vault is refused where it would break, and a backup is not")
{
    const QTemporaryDir directory;
    PretendedVolumes volumes;
    const auto refusal = [&](const QString& path, FolderUse use) {
        return judgeFolder(path, use, volumes).refusal;
    };
    const QString plain = directory.filePath(u"clinic"_s);
    CHECK(judgeFolder(plain, FolderUse::NewVault, volumes).isFit());

    SECTION("network")
    {
        volumes.volume.kind = VolumeKind::Network;
        CHECK(refusal(plain, FolderUse::NewVault) == u"vault.network_folder"_s);
        CHECK(refusal(plain, FolderUse::ExistingVault) == u"vault.network_folder"_s);
        CHECK(judgeFolder(plain, FolderUse::Backup, volumes).warnings == QStringList{u"network"_s});
    }
    SECTION("cloud drive by name")
    {
        const QString name = GENERATE(u"OneDrive - Clinic"_s,
                                      u"Dropbox"_s,
                                      u"我的坚果云"_s,
                                      u"Nutstore"_s,
                                      u"百度网盘"_s,
                                      u"BaiduNetdiskDownload"_s,
                                      u"iCloudDrive"_s,
                                      u"Google Drive"_s,
                                      u"BaiduSyncdisk"_s);
        CHECK(refusal(directory.filePath(name + u"/clinic"_s), FolderUse::NewVault) ==
              u"vault.cloud_folder"_s);
    }
    SECTION("cloud drive by its marker in a parent")
    {
        tests::writeFile(directory.filePath(u".dropbox"_s), "x");
        const auto judgement = judgeFolder(plain, FolderUse::NewVault, volumes);
        CHECK(judgement.refusal == u"vault.cloud_folder"_s);
        CHECK(judgement.culprit == u"Dropbox"_s);
        CHECK(judgeFolder(plain, FolderUse::Backup, volumes).warnings == QStringList{u"cloud"_s});
    }
    SECTION("read-only")
    {
        volumes.writable = false;
        CHECK(refusal(plain, FolderUse::ExistingVault) == u"vault.read_only_folder"_s);
        CHECK(judgeFolder(plain, FolderUse::NewVault, volumes).status().error().reason ==
              u"vault.read_only_folder"_s);
    }
    SECTION("a folder with something else in it")
    {
        tests::writeFile(directory.filePath(u"accounts.xlsx"_s), "x");
        CHECK(refusal(directory.path(), FolderUse::NewVault) == u"vault.not_empty"_s);
        CHECK(refusal(directory.path(), FolderUse::ExistingVault).isEmpty());
    }
    SECTION("a stick, and a file system nobody knows, are told but allowed")
    {
        volumes.volume.removable = true;
        volumes.volume.kind = VolumeKind::UserFileSystem;
        CHECK(judgeFolder(plain, FolderUse::NewVault, volumes).warnings ==
              QStringList{u"user_file_system"_s, u"removable"_s});
    }
}

TEST_CASE("A backup place that is never unplugged is told from one that can be")
{
    const QTemporaryDir directory;
    PretendedVolumes volumes;
    const auto warnings = [&] {
        return judgeFolder(directory.path(), FolderUse::Backup, volumes).warnings;
    };
    CHECK(warnings() == QStringList{u"always_there"_s});
    volumes.volume.removable = true;
    CHECK(warnings() == QStringList{u"removable"_s});
    volumes.volume = {VolumeKind::Network, u"nfs"_s, {}, 1 << 30, false};
    CHECK(warnings() == QStringList{u"network"_s});
}

TEST_CASE(
    "A backup place on the same disk is recognised, and not guessed where the system does not tell")
{
    const QTemporaryDir directory;
    QDir(directory.path()).mkdir(u"second"_s);
    PretendedVolumes volumes;
    const QString second = directory.filePath(u"second"_s);
    CHECK(onSameDisk(directory.path(), second, volumes) == SameDisk::No);
    volumes.secondDisk = u"sda"_s;
    CHECK(onSameDisk(directory.path(), second, volumes) == SameDisk::Yes);
    volumes.secondDisk.clear();
    CHECK(onSameDisk(directory.path(), second, volumes) == SameDisk::Unknown);
}

TEST_CASE("The real system has an opinion on a real folder")
{
    const QTemporaryDir directory;
    const Volume volume = systemVolumes().volumeOf(directory.path());
    CHECK(volume.bytesFree > 0);
    CHECK_FALSE(volume.fileSystem.isEmpty());
    CHECK(systemVolumes().isWritable(directory.path()));
    CHECK(QDir(directory.path()).isEmpty());
}

TEST_CASE("After five wrong passwords the next try waits, longer each time and at most a minute")
{
    const QTemporaryDir directory;
    DeviceStore devices(directory.filePath(u"devices"_s));
    tests::FixedClock clock;
    const VaultId vault{};
    const UserTag user = userTag(vault, u"wang"_s);
    for (int i = 0; i < 5; ++i) {
        CHECK(LoginDelay(devices, clock).admit(vault, user, SlotType::Staff).has_value());
        REQUIRE(LoginDelay(devices, clock).noteFailure(vault, user));
    }
    // Each step asks a new object, as after a restart of the program.
    CHECK(LoginDelay(devices, clock).admit(vault, user, SlotType::Owner).error().reason ==
          u"vault.wait"_s);
    CHECK(LoginDelay(devices, clock).remaining(vault, user) == std::chrono::seconds(1));
    CHECK(LoginDelay(devices, clock).admit(vault, userTag(vault, u"li"_s), SlotType::Staff).has_value());
    clock.advance(std::chrono::seconds(1));
    CHECK(LoginDelay(devices, clock).admit(vault, user, SlotType::Staff).has_value());
    for (int i = 0; i < 20; ++i)
        REQUIRE(LoginDelay(devices, clock).noteFailure(vault, user));
    CHECK(LoginDelay(devices, clock).remaining(vault, user) == std::chrono::seconds(60));
    clock.advance(-std::chrono::hours(24 * 365));
    CHECK(LoginDelay(devices, clock).remaining(vault, user) == std::chrono::milliseconds(0));

    REQUIRE(LoginDelay(devices, clock).noteSuccess(vault, user));
    CHECK(LoginDelay(devices, clock).remaining(vault, user) == std::chrono::milliseconds(0));
}

TEST_CASE("After a hundred wrong passwords only an owner slot is tried any more")
{
    const QTemporaryDir directory;
    DeviceStore devices(directory.filePath(u"devices"_s));
    tests::FixedClock clock;
    const VaultId vault{};
    const UserTag user = userTag(vault, u"wang"_s);
    for (int i = 0; i < LoginDelay::kMostTries; ++i)
        REQUIRE(LoginDelay(devices, clock).noteFailure(vault, user));
    clock.advance(std::chrono::minutes(2));
    CHECK(LoginDelay(devices, clock).admit(vault, user, SlotType::Staff).error().reason ==
          u"vault.tries_exhausted"_s);
    CHECK(LoginDelay(devices, clock).admit(vault, user, SlotType::Owner).has_value());
}
