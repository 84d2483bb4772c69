// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slot.h"

#include "core/base/contract.h"

#include <QString>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr quint16 kArgon2id = 1;
constexpr std::size_t kReservedSize = 40;
constexpr std::size_t kOpenPart = 104; // everything before the sealed bytes
static_assert(kOpenPart + KeySlot::kSealedSize + kReservedSize == KeySlot::kSize);

bool isKnown(quint8 type)
{
    return type >= static_cast<quint8>(SlotType::Staff) &&
           type <= static_cast<quint8>(SlotType::Bridge);
}

/// Binds the sealed bytes to the vault, to this slot and to every other byte of it.
QByteArray slotContext(const KeySlot& slot, const VaultId& vault)
{
    ByteWriter whole;
    writeSlot(whole, slot);
    const Bytes bytes = whole.view();
    ByteWriter context;
    context.text(QByteArrayView("CSV1-slot\0", 10)).bytes(vault);
    context.bytes(bytes.first(kOpenPart)).bytes(bytes.last(kReservedSize));
    return context.take();
}

Secret part(const Secret& whole, std::size_t index)
{
    return Secret(whole.bytes().subspan(index * kKeySize, kKeySize));
}

} // namespace

UserTag userTag(const VaultId& vault, QStringView login)
{
    const QByteArray name = login.toString().normalized(QString::NormalizationForm_KC).toUtf8();
    UserTag tag{};
    Hasher(tag.size()).add(vault).add(asBytes(name)).finishInto(tag);
    return tag;
}

void writeSlot(ByteWriter& out, const KeySlot& slot)
{
    out.number(static_cast<quint8>(slot.type)).number(slot.flags).number(kArgon2id);
    out.number(slot.cost.operations).number(slot.cost.memory);
    out.bytes(slot.salt).bytes(slot.id).bytes(slot.user);
    out.number(slot.epoch).number(slot.keyVersion).number<qint64>(toMilliseconds(slot.created));
    out.bytes(slot.nonce).bytes(slot.sealed).zeros(kReservedSize);
}

Result<KeySlot> readSlot(Bytes bytes)
{
    ByteReader in(bytes);
    KeySlot slot;
    const auto type = in.number<quint8>();
    slot.flags = in.number<quint8>();
    const auto kdf = in.number<quint16>();
    slot.cost.operations = in.number<quint32>();
    slot.cost.memory = in.number<quint64>();
    slot.salt = in.raw<sizeof(Salt)>();
    slot.id = in.raw<sizeof(SlotId)>();
    slot.user = in.raw<sizeof(UserTag)>();
    slot.epoch = in.number<quint32>();
    slot.keyVersion = in.number<quint32>();
    slot.created = fromMilliseconds(in.number<qint64>());
    slot.nonce = in.raw<sizeof(Nonce)>();
    slot.sealed = in.raw<KeySlot::kSealedSize>();
    const Raw<kReservedSize> reserved = in.raw<kReservedSize>();
    const bool zero =
        std::all_of(reserved.begin(), reserved.end(), [](unsigned char byte) { return byte == 0; });
    if (!in.ok() || !isKnown(type) || kdf != kArgon2id || !isAcceptable(slot.cost) || !zero)
        return fail(ErrorCode::Corrupt, u"vault.header_damaged"_s, u"key slot out of bounds"_s);
    slot.type = static_cast<SlotType>(type);
    return slot;
}

Secret slotKey(const VaultId& vault, const KeySlot& slot, const Secret& stretched, const Secret& deviceSecret)
{
    const Bytes device = slot.type == SlotType::Staff ? deviceSecret.bytes() : Bytes{};
    return Hasher(kKeySize, device).add("CSV1-kek").add(vault).add(slot.id).add(stretched.bytes()).secret();
}

void sealSlot(KeySlot& slot, const VaultId& vault, const SlotSecrets& secrets, const Secret& key)
{
    EXPECTS(slot.type != SlotType::Bridge);
    slot.nonce = randomRaw<sizeof(Nonce)>();
    Secret plain(3 * kKeySize);
    const std::array parts{
        &secrets.masterKey.bytes(), &secrets.userKeys.signingSeed, &secrets.userKeys.boxSeed};
    for (std::size_t i = 0; i < parts.size(); ++i)
        std::memcpy(plain.data() + i * kKeySize, parts[i]->data(), kKeySize);
    encryptInto(slot.sealed, plain, asBytes(slotContext(slot, vault)), slot.nonce, key);
}

std::optional<SlotSecrets> openSlot(const KeySlot& slot, const VaultId& vault, const Secret& key)
{
    const auto plain = decrypt(slot.sealed, asBytes(slotContext(slot, vault)), slot.nonce, key);
    if (!plain)
        return std::nullopt;
    return SlotSecrets{MasterKey(part(*plain, 0)), UserKeys{part(*plain, 1), part(*plain, 2)}};
}

KeySlot makeBridge(const KeySlot& of, quint32 epoch, const MasterKey& next, const PublicKey& boxKey, Instant now)
{
    KeySlot bridge;
    bridge.type = SlotType::Bridge;
    bridge.cost = kLowestKdfCost; // unused, but every slot's cost is within bounds
    bridge.id = of.id;
    bridge.user = of.user;
    bridge.epoch = epoch;
    bridge.keyVersion = of.keyVersion;
    bridge.created = now;
    const SealedKey sealed = sealKey(next.bytes(), boxKey);
    std::copy(sealed.begin(), sealed.end(), bridge.sealed.begin());
    return bridge;
}

std::optional<MasterKey> crossBridge(const KeySlot& bridge, const UserKeys& keys)
{
    EXPECTS(bridge.type == SlotType::Bridge);
    SealedKey sealed{};
    std::copy_n(bridge.sealed.begin(), sealed.size(), sealed.begin());
    auto key = openSealedKey(sealed, BoxKeys::fromSeed(keys.boxSeed));
    if (!key)
        return std::nullopt;
    return MasterKey(std::move(*key));
}

} // namespace seraph::vault
