// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slot.h"
#include "core/vault/recovery_code.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <bitset>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;

namespace {

Secret filled(unsigned char value, std::size_t size)
{
    Secret secret(size);
    std::fill_n(secret.data(), size, value);
    return secret;
}

VaultId vaultIdOf(unsigned char value)
{
    VaultId id{};
    id.fill(value);
    return id;
}

KeySlot aSlot(const VaultId& vault, const Secret& key)
{
    KeySlot slot;
    slot.cost = kLowestKdfCost;
    slot.salt = randomRaw<sizeof(Salt)>();
    slot.id = randomRaw<sizeof(SlotId)>();
    slot.user = userTag(vault, u"chen"_s);
    slot.epoch = 1;
    slot.created = fromMilliseconds(1791248400000);
    sealSlot(slot, vault, {MasterKey::generate(), UserKeys::generate()}, key);
    return slot;
}

QByteArray bytesOf(const KeySlot& slot)
{
    ByteWriter out;
    writeSlot(out, slot);
    return out.take();
}

} // namespace

TEST_CASE("The database key of a known master key never changes, or no old vault would open")
{
    const MasterKey key(filled(0x42, kKeySize));
    CHECK(toHex(key.databaseKey().bytes()) ==
          u"1996ea82fd6e383874dbe2f152ee83a0d30661fa6f975b42398992e88192e524"_s);
}

TEST_CASE("The public key of a known recovery code never changes, or no old kit would fit")
{
    const RecoveryCode code(filled(0x07, RecoveryCode::kSize));
    CHECK(toHex(code.keys(vaultIdOf(0x01)).publicKey) ==
          u"c8b9d470d8cdd3a156dab2ba7ba1df44a8b28d424763537a722bdbe954e9c041"_s);
}

TEST_CASE("Keys for different uses differ, and so do commitments of different vaults and epochs")
{
    const MasterKey key = MasterKey::generate();
    CHECK_FALSE(key.databaseKey() == key.headerKey());
    CHECK_FALSE(key.blobIndexKey() == key.logKey());
    CHECK(key.commitment(vaultIdOf(1), 1) != key.commitment(vaultIdOf(2), 1));
    CHECK(key.commitment(vaultIdOf(1), 1) != key.commitment(vaultIdOf(1), 2));
}

TEST_CASE("Each of the 2,048 bits of a key slot is guarded")
{
    const VaultId vault = vaultIdOf(3);
    const Secret key = Secret::random(kKeySize);
    const QByteArray whole = bytesOf(aSlot(vault, key));
    REQUIRE(whole.size() == KeySlot::kSize);
    REQUIRE(openSlot(*readSlot(asBytes(whole)), vault, key));
    int undetected = 0;
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto slot = readSlot(asBytes(flipped));
        undetected += slot && slot->type != SlotType::Bridge && openSlot(*slot, vault, key) ? 1 : 0;
    }
    CHECK(undetected == 0);
}

TEST_CASE("A slot of one vault does not open in another")
{
    const Secret key = Secret::random(kKeySize);
    const KeySlot slot = aSlot(vaultIdOf(3), key);
    CHECK_FALSE(openSlot(slot, vaultIdOf(4), key));
}

TEST_CASE("A staff slot needs the secret of its PC, an owner slot does not")
{
    const VaultId vault = vaultIdOf(3);
    KeySlot slot;
    const Secret stretched = Secret::random(kKeySize);
    slot.type = SlotType::Staff;
    CHECK_FALSE(slotKey(vault, slot, stretched, filled(1, 32)) ==
                slotKey(vault, slot, stretched, filled(2, 32)));
    slot.type = SlotType::Owner;
    CHECK(slotKey(vault, slot, stretched, filled(1, 32)) ==
          slotKey(vault, slot, stretched, filled(2, 32)));
}

TEST_CASE(
    "A slot that asks for more memory than any of ours is damaged, before any memory is taken")
{
    const auto [operations, memory] = GENERATE(table<quint32, quint64>({
        {3, 4'398'046'510'080ULL},
        {3, 1024 * kMebibyte + 1},
        {3, 64 * kMebibyte - 1},
        {3, 0},
        {1, 64 * kMebibyte},
        {17, 64 * kMebibyte},
    }));
    KeySlot slot = aSlot(vaultIdOf(3), Secret::random(kKeySize));
    slot.cost = {operations, memory};
    CHECK(readSlot(asBytes(bytesOf(slot))).error().reason == u"vault.header_damaged"_s);
    CHECK(stretchPassword(tests::passwordOf("x"), slot.salt, slot.cost).error().code ==
          ErrorCode::Corrupt);
}

TEST_CASE("The password cost follows the memory of the PC")
{
    CHECK(KdfPolicy::forMemory(2048 * kMebibyte).staff == KdfCost{6, 128 * kMebibyte});
    CHECK(KdfPolicy::forMemory(6000 * kMebibyte).owner == KdfCost{3, 256 * kMebibyte});
    CHECK(KdfPolicy::forMemory(16384 * kMebibyte).staff == KdfCost{3, 256 * kMebibyte});
    CHECK(KdfPolicy::forMemory(16384 * kMebibyte).owner == KdfCost{4, 512 * kMebibyte});
}

TEST_CASE("Calibration adds passes until a guess is slow enough, and at most eight")
{
    using std::chrono::milliseconds;
    const KdfPolicy policy = KdfPolicy::forMemory(16384 * kMebibyte);
    const auto slow =
        policy.calibrated([](const KdfCost& cost) { return milliseconds(cost.operations * 150); });
    CHECK(slow.staff == KdfCost{5, 256 * kMebibyte});
    const auto fast = policy.calibrated([](const KdfCost&) { return milliseconds(1); });
    CHECK(fast.staff.operations == 8);
}

TEST_CASE("Passwords that look the same are the same, and are counted in characters")
{
    CHECK(tests::passwordOf("Ａｎｎａ") == tests::passwordOf("Anna"));
    CHECK(tests::passwordOf("e\xCC\x81") == tests::passwordOf("\xC3\xA9"));
    CHECK(tests::passwordOf("𠮷野家").codePoints() == 3);
    QString typed = u"typed"_s;
    const Password taken = Password::take(typed);
    CHECK(typed.isEmpty());
    CHECK(taken == tests::passwordOf("typed"));
}
