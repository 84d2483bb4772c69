// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unlock.h"

#include "tests/core/vault/vault_fixture.h"
#include "tests/support/string_makers.h"

#include <QFile>

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace seraph::tests;
using namespace Qt::StringLiterals;

namespace {

template <class T> QString reasonOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().reason;
}

QString reasonOf(const Status& status)
{
    REQUIRE_FALSE(status.has_value());
    return status.error().reason;
}

} // namespace

TEST_CASE("A new vault opens with the owner's password and with no other")
{
    VaultFixture fixture;
    const auto opened = fixture.unlock(fixture.owner(), kOwnerPassword);
    REQUIRE(opened.has_value());
    CHECK(opened->slotType == SlotType::Owner);
    CHECK(opened->databaseKey() == fixture.open().databaseKey());
    CHECK(opened->userKeys->signingSeed == fixture.open().userKeys->signingSeed);
    CHECK(reasonOf(fixture.unlock(fixture.owner(), "wrong")) == u"vault.wrong_password"_s);
    CHECK(reasonOf(fixture.unlock(fixture.owner(), "")) == u"vault.wrong_password"_s);
    CHECK(reasonOf(fixture.unlock(u"nobody"_s, kOwnerPassword)) == u"vault.wrong_password"_s);
    CHECK(reasonOf(fixture.unlock(fixture.owner(), QByteArray(10000, 'x').constData())) ==
          u"vault.wrong_password"_s);
}

TEST_CASE("A folder that holds a vault gets no second one")
{
    VaultFixture fixture;
    const auto again = createVault(
        {fixture.folder(), u"x"_s, kLowestKdfCost, {}}, passwordOf("x"), fixture.devices());
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(fixture.unlock(fixture.owner(), kOwnerPassword).has_value());
}

TEST_CASE("A person who was added signs in with a password of their own, until removed")
{
    VaultFixture fixture;
    const auto keys = fixture.addStaff(u"王芳"_s);
    REQUIRE(keys.has_value());
    const auto opened = fixture.unlock(u"王芳"_s, kStaffPassword);
    REQUIRE(opened.has_value());
    CHECK(opened->slotType == SlotType::Staff);
    CHECK(opened->databaseKey() == fixture.open().databaseKey());
    CHECK(opened->userKeys->boxKey() == keys->box);
    CHECK(fixture.addStaff(u"王芳"_s).error().reason == u"vault.login_taken"_s);

    REQUIRE(removeSlot(fixture.open(), fixture.devices(), u"王芳"_s));
    CHECK(reasonOf(fixture.unlock(u"王芳"_s, kStaffPassword)) == u"vault.wrong_password"_s);
    CHECK(reasonOf(removeSlot(fixture.open(), fixture.devices(), u"王芳"_s)) == u"vault.no_slot"_s);
    CHECK(reasonOf(removeSlot(fixture.open(), fixture.devices(), fixture.owner())) ==
          u"vault.last_owner"_s);
}

TEST_CASE("A stolen copy of the vault is no use to staff, only to the owner")
{
    VaultFixture fixture;
    REQUIRE(fixture.addStaff(u"wang"_s));
    DeviceStore elsewhere(fixture.path("other-pc"));
    CHECK(reasonOf(unlock(fixture.folder(), u"wang"_s, passwordOf(kStaffPassword), elsewhere)) ==
          u"vault.device_unknown"_s);
    CHECK(reasonOf(unlock(fixture.folder(), u"nobody"_s, passwordOf(kStaffPassword), elsewhere)) ==
          u"vault.device_unknown"_s);
    CHECK(unlock(fixture.folder(), fixture.owner(), passwordOf(kOwnerPassword), elsewhere).has_value());

    REQUIRE(elsewhere.save(fixture.open().id(), DeviceRecord::generate(2)));
    CHECK(reasonOf(unlock(fixture.folder(), u"wang"_s, passwordOf(kStaffPassword), elsewhere)) ==
          u"vault.wrong_password"_s);
}

TEST_CASE("A changed password opens and the former one does not; the person's own keys stay")
{
    VaultFixture fixture;
    const auto keys = fixture.addStaff(u"wang"_s);
    CHECK(reasonOf(changePassword(fixture.open(),
                                  fixture.devices(),
                                  fixture.staff(u"wang"_s),
                                  passwordOf("no"),
                                  passwordOf("new password"))) == u"vault.wrong_password"_s);
    REQUIRE(changePassword(fixture.open(),
                           fixture.devices(),
                           fixture.staff(u"wang"_s),
                           passwordOf(kStaffPassword),
                           passwordOf("new password")));
    CHECK(reasonOf(fixture.unlock(u"wang"_s, kStaffPassword)) == u"vault.wrong_password"_s);
    CHECK(fixture.unlock(u"wang"_s, "new password")->userKeys->signingKey() == keys->signing);
}

TEST_CASE("A reset password comes with new keys of the person's own")
{
    VaultFixture fixture;
    const auto before = fixture.addStaff(u"wang"_s);
    const auto after = resetPassword(
        fixture.open(), fixture.devices(), fixture.staff(u"wang"_s), passwordOf("one-time"));
    REQUIRE(after.has_value());
    CHECK(after->signing != before->signing);
    const auto opened = fixture.unlock(u"wang"_s, "one-time");
    CHECK(opened->userKeys->signingKey() == after->signing);
    CHECK(opened->header.find(userTag(opened->id(), u"wang"_s))->keyVersion == 2);
}

TEST_CASE("A slot that costs an attacker too little is made dearer at sign-in, never cheaper")
{
    VaultFixture fixture;
    SlotRequest dearer{fixture.owner(), SlotType::Owner, {3, 64 * kMebibyte}, fixture.now()};
    REQUIRE(raiseKdfCost(fixture.open(), fixture.devices(), dearer, passwordOf(kOwnerPassword)));
    const auto costOf = [&] { return fixture.open().header.slots.front().cost; };
    CHECK(costOf() == dearer.cost);
    // The former slot waits in the second copy until the new one has proved itself.
    CHECK_FALSE(loadHeader(fixture.folder())->copiesAgree);
    REQUIRE(fixture.unlock(fixture.owner(), kOwnerPassword));
    CHECK(loadHeader(fixture.folder())->copiesAgree);

    SlotRequest cheaper{fixture.owner(), SlotType::Owner, kLowestKdfCost, fixture.now()};
    REQUIRE(raiseKdfCost(fixture.open(), fixture.devices(), cheaper, passwordOf(kOwnerPassword)));
    CHECK(costOf() == dearer.cost);
}

TEST_CASE("The recovery code opens the vault on a PC that has never seen it")
{
    VaultFixture fixture;
    DeviceStore newPc(fixture.path("new-pc"));
    const auto opened = unlockWithRecoveryCode(fixture.folder(), fixture.recoveryCode(), newPc);
    REQUIRE(opened.has_value());
    CHECK(opened->databaseKey() == fixture.open().databaseKey());
    CHECK_FALSE(opened->userKeys.has_value());
    CHECK(reasonOf(unlockWithRecoveryCode(fixture.folder(), RecoveryCode::generate(), newPc)) ==
          u"vault.wrong_recovery_code"_s);
}

TEST_CASE("The kit can be tried without opening anything, and a replaced one fits no more")
{
    VaultFixture fixture;
    CHECK(verifyRecoveryCode(fixture.folder(), fixture.recoveryCode()));
    const auto next = replaceRecoveryKey(fixture.open(), fixture.devices());
    REQUIRE(next.has_value());
    CHECK(verifyRecoveryCode(fixture.folder(), *next));
    CHECK(reasonOf(verifyRecoveryCode(fixture.folder(), fixture.recoveryCode())) ==
          u"vault.wrong_recovery_code"_s);
    CHECK(reasonOf(unlockWithRecoveryCode(fixture.folder(), fixture.recoveryCode(), fixture.devices())) ==
          u"vault.wrong_recovery_code"_s);
}

TEST_CASE("A header put back from yesterday is refused: a removed person would be in again")
{
    VaultFixture fixture;
    REQUIRE(fixture.addStaff(u"wang"_s));
    const QByteArray yesterday = readFile(fixture.folder().header());
    REQUIRE(removeSlot(fixture.open(), fixture.devices(), u"wang"_s));
    writeFile(fixture.folder().header(), yesterday);
    writeFile(fixture.folder().headerCopy(), yesterday);
    CHECK(reasonOf(fixture.unlock(u"wang"_s, kStaffPassword)) == u"vault.header_rolled_back"_s);
    CHECK(reasonOf(fixture.unlock(fixture.owner(), kOwnerPassword)) == u"vault.header_rolled_back"_s);

    auto recovered =
        unlockWithRecoveryCode(fixture.folder(), fixture.recoveryCode(), fixture.devices());
    REQUIRE(recovered.has_value());
    CHECK(recovered->freshness == HeaderFreshness::RolledBack);
    REQUIRE(keepOnlySlots(*recovered, fixture.devices(), {fixture.owner()}));
    CHECK(fixture.unlock(fixture.owner(), kOwnerPassword).has_value());
    CHECK(reasonOf(fixture.unlock(u"wang"_s, kStaffPassword)) == u"vault.wrong_password"_s);
}

TEST_CASE("Settling the slots writes the header only where one has to go")
{
    VaultFixture fixture;
    REQUIRE(fixture.addStaff(u"wang"_s));
    auto& vault = fixture.open();
    const QByteArray before = readFile(fixture.folder().header());
    REQUIRE(keepOnlySlots(vault, fixture.devices(), {fixture.owner(), u"wang"_s}));
    CHECK(readFile(fixture.folder().header()) == before);
    REQUIRE(keepOnlySlots(vault, fixture.devices(), {fixture.owner()}));
    CHECK(readFile(fixture.folder().header()) != before);
    CHECK(reasonOf(fixture.unlock(u"wang"_s, kStaffPassword)) == u"vault.wrong_password"_s);
}

TEST_CASE("A header older than its database is refused on a PC that has seen neither")
{
    VaultFixture fixture;
    CHECK(requireHeaderNotOlder(fixture.open(), 1));
    CHECK(reasonOf(requireHeaderNotOlder(fixture.open(), 2)) == u"vault.header_rolled_back"_s);
}

TEST_CASE("The vault opens while one copy of the header is whole, and mends the other")
{
    VaultFixture fixture;
    const QByteArray whole = readFile(fixture.folder().header());
    const QString damaged =
        GENERATE(true, false) ? fixture.folder().header() : fixture.folder().headerCopy();
    SECTION("missing")
    {
        QFile::remove(damaged);
    }
    SECTION("full of zeros")
    {
        writeFile(damaged, QByteArray(whole.size(), '\0'));
    }
    SECTION("cut")
    {
        writeFile(damaged, whole.left(300));
    }
    REQUIRE(fixture.unlock(fixture.owner(), kOwnerPassword));
    CHECK(readFile(fixture.folder().header()) == whole);
    CHECK(readFile(fixture.folder().headerCopy()) == whole);
}

TEST_CASE("A header that nobody can use says what is wrong with it")
{
    VaultFixture fixture;
    const auto put = [&](const QByteArray& bytes) {
        writeFile(fixture.folder().header(), bytes);
        writeFile(fixture.folder().headerCopy(), bytes);
        return fixture.unlock(fixture.owner(), kOwnerPassword).error();
    };
    QByteArray newer = readFile(fixture.folder().header());
    newer[10] = 2;
    CHECK(put(newer).code == ErrorCode::Newer);
    CHECK(put(QByteArray(448 + 64, '\0')).reason == u"vault.header_damaged"_s);
    CHECK(put({}).reason == u"vault.header_damaged"_s);
    CHECK(put(QByteArray(100000, 'x')).reason == u"vault.header_damaged"_s);
    QFile::remove(fixture.folder().header());
    QFile::remove(fixture.folder().headerCopy());
    CHECK(reasonOf(fixture.unlock(fixture.owner(), kOwnerPassword)) == u"vault.no_header"_s);
}

TEST_CASE("A forged header with a right checksum is found out")
{
    VaultFixture fixture;
    REQUIRE(fixture.addStaff(u"wang"_s));
    VaultHeader forged = fixture.open().header;
    SECTION("its recovery key replaced")
    {
        forged.recoveryKey = RecoveryCode::generate().keys(forged.id).publicKey;
    }
    SECTION("its generation raised")
    {
        forged.generation += 100;
    }
    SECTION("a slot taken away")
    {
        forged.slots.pop_back();
    }
    const QByteArray file = serialise(forged, Secret::random(kKeySize));
    writeFile(fixture.folder().header(), file);
    writeFile(fixture.folder().headerCopy(), file);
    CHECK(reasonOf(fixture.unlock(fixture.owner(), kOwnerPassword)) == u"vault.header_tampered"_s);
    CHECK(reasonOf(unlockWithRecoveryCode(fixture.folder(), fixture.recoveryCode(), fixture.devices())) ==
          u"vault.header_tampered"_s);
}

TEST_CASE("A master key that is not the one the header commits to is found out")
{
    VaultFixture fixture;
    VaultHeader forged = fixture.open().header;
    forged.commitment[0] ^= 1;
    const QByteArray file = serialise(forged, fixture.open().masterKey.headerKey());
    writeFile(fixture.folder().header(), file);
    writeFile(fixture.folder().headerCopy(), file);
    CHECK(reasonOf(fixture.unlock(fixture.owner(), kOwnerPassword)) == u"vault.header_tampered"_s);
}

TEST_CASE("A damaged device record makes the PC a stranger, whom the owner can enrol again")
{
    VaultFixture fixture;
    REQUIRE(fixture.addStaff(u"wang"_s));
    const QString record = fixture.devices().fileBeside(fixture.open().id(), {});
    CHECK((QFile::permissions(record) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QByteArray bytes = readFile(record);
    bytes[20] = static_cast<char>(bytes[20] ^ 1);
    writeFile(record, bytes);
    CHECK(reasonOf(fixture.unlock(u"wang"_s, kStaffPassword)) == u"vault.device_unknown"_s);
    CHECK(fixture.unlock(fixture.owner(), kOwnerPassword).has_value());
}

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
namespace {

/// Leaves the process 16 MiB to take, while it lives: too little for any password derivation.
class NoMoreMemory {
public:
    NoMoreMemory()
    {
        getrlimit(RLIMIT_AS, &m_before);
        rlimit tight = m_before;
        const auto pages = readFile(u"/proc/self/statm"_s).split(' ').front().toULongLong();
        tight.rlim_cur = pages * static_cast<quint64>(sysconf(_SC_PAGESIZE)) + 16 * kMebibyte;
        setrlimit(RLIMIT_AS, &tight);
    }
    ~NoMoreMemory() { setrlimit(RLIMIT_AS, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("An unknown login costs a derivation too, so that the time taken tells nobody who has an "
          "account")
{
    VaultFixture fixture;
    const Password password = passwordOf(kOwnerPassword);
    const auto reasonFor = [&](const QString& login) {
        const NoMoreMemory tight;
        return unlock(fixture.folder(), login, password, fixture.devices()).error().reason;
    };
    CHECK(reasonFor(fixture.owner()) == u"vault.not_enough_memory"_s);
    CHECK(reasonFor(u"nobody"_s) == u"vault.not_enough_memory"_s);
    CHECK(fixture.unlock(fixture.owner(), kOwnerPassword).has_value());
}
#endif
