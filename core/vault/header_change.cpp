// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/header_change.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

UserPublicKeys publicKeysOf(const UserKeys& keys)
{
    return {keys.signingKey(), keys.boxKey()};
}

bool hasOwner(const VaultHeader& header)
{
    return std::any_of(header.slots.begin(), header.slots.end(), [](const KeySlot& slot) {
        return slot.type == SlotType::Owner;
    });
}

Result<SlotSecrets> secretsOf(const VaultHeader& header,
                              const DeviceStore& devices,
                              const KeySlot& slot,
                              const Password& password)
{
    TRY_ASSIGN(const Secret stretched, stretchPassword(password, slot.salt, slot.cost));
    Secret deviceSecret;
    if (slot.type == SlotType::Staff) {
        TRY_ASSIGN(DeviceRecord device, devices.load(header.id));
        deviceSecret = std::move(device.secret);
    }
    auto secrets = openSlot(slot, header.id, slotKey(header.id, slot, stretched, deviceSecret));
    if (!secrets)
        return fail(ErrorCode::WrongKey, u"vault.wrong_password"_s);
    return std::move(*secrets);
}

Result<const KeySlot*> slotOf(const VaultHeader& header, const QString& login)
{
    const KeySlot* slot = header.find(userTag(header.id, login));
    if (!slot)
        return fail(ErrorCode::NotFound, u"vault.no_slot"_s);
    return slot;
}

/// A person's keys and how often they were replaced.
struct VersionedKeys {
    UserKeys keys;
    quint32 version;
};

/// The same person with another password, cost or keys.
Result<VaultHeader> withSlotReplaced(const Unlocked& vault,
                                     const DeviceStore& devices,
                                     const SlotRequest& request,
                                     const Password& password,
                                     const VersionedKeys& user)
{
    const SlotContents contents{{vault.masterKey.copy(), user.keys.copy()}, vault.epoch(), user.version};
    TRY_ASSIGN(const KeySlot slot, makeSlot(vault.id(), devices, request, password, contents));
    VaultHeader next = vault.header;
    next.remove(slot.user);
    next.slots.push_back(slot);
    return next;
}

} // namespace

Result<KeySlot> makeSlot(const VaultId& vault,
                         const DeviceStore& devices,
                         const SlotRequest& request,
                         const Password& password,
                         const SlotContents& contents)
{
    Secret deviceSecret;
    if (request.type == SlotType::Staff) {
        TRY_ASSIGN(DeviceRecord device, devices.load(vault));
        deviceSecret = std::move(device.secret);
    }
    KeySlot slot;
    slot.type = request.type;
    slot.cost = request.cost;
    slot.salt = randomRaw<sizeof(Salt)>();
    slot.id = randomRaw<sizeof(SlotId)>();
    slot.user = userTag(vault, request.login);
    slot.epoch = contents.epoch;
    slot.keyVersion = contents.keyVersion;
    slot.created = request.now;
    TRY_ASSIGN(const Secret stretched, stretchPassword(password, slot.salt, slot.cost));
    sealSlot(slot, vault, contents.secrets, slotKey(vault, slot, stretched, deviceSecret));
    return slot;
}

Status commitHeader(Unlocked& vault, DeviceStore& devices, VaultHeader next, FormerCopy former)
{
    if (next.slots.size() > VaultHeader::kMaxSlots)
        return fail(ErrorCode::Conflict, u"vault.too_many_people"_s);
    // Counted even when the write fails: part of it may have reached the disk.
    next.generation = ++vault.highestGeneration;
    const QByteArray file = serialise(next, vault.masterKey.headerKey());
    TRY_STATUS(former == FormerCopy::Keep ? storeHeaderKeepingFormer(vault.folder, file)
                                          : storeHeader(vault.folder, file));
    vault.header = std::move(next);
    vault.freshness = HeaderFreshness::Current;
    // The change stands whether or not this PC can note it; the next sign-in notes it again.
    static_cast<void>(devices.noteHeaderGeneration(vault.id(), vault.generation()));
    return {};
}

Result<UserPublicKeys> addSlot(Unlocked& vault,
                               DeviceStore& devices,
                               const SlotRequest& request,
                               const Password& password)
{
    if (vault.header.find(userTag(vault.id(), request.login)))
        return fail(ErrorCode::Conflict, u"vault.login_taken"_s);
    const SlotContents contents{{vault.masterKey.copy(), UserKeys::generate()}, vault.epoch()};
    TRY_ASSIGN(const KeySlot slot, makeSlot(vault.id(), devices, request, password, contents));
    VaultHeader next = vault.header;
    next.slots.push_back(slot);
    TRY_STATUS(commitHeader(vault, devices, std::move(next)));
    return publicKeysOf(contents.secrets.userKeys);
}

Status removeSlot(Unlocked& vault, DeviceStore& devices, const QString& login)
{
    VaultHeader next = vault.header;
    if (next.remove(userTag(vault.id(), login)) == 0)
        return fail(ErrorCode::NotFound, u"vault.no_slot"_s);
    if (!hasOwner(next))
        return fail(ErrorCode::Conflict, u"vault.last_owner"_s);
    return commitHeader(vault, devices, std::move(next));
}

Status keepOnlySlots(Unlocked& vault, DeviceStore& devices, const QStringList& logins)
{
    VaultHeader next = vault.header;
    const auto removed = std::erase_if(next.slots, [&](const KeySlot& slot) {
        return std::none_of(logins.begin(), logins.end(), [&](const QString& login) {
            return userTag(next.id, login) == slot.user;
        });
    });
    // Every sign-in asks. A rolled-back header is written anew even where all may stay: it needs a generation of today.
    if (removed == 0 && vault.freshness == HeaderFreshness::Current)
        return {};
    return commitHeader(vault, devices, std::move(next));
}

Status changePassword(Unlocked& vault,
                      DeviceStore& devices,
                      const SlotRequest& request,
                      const Password& from,
                      const Password& to)
{
    TRY_ASSIGN(const KeySlot* slot, slotOf(vault.header, request.login));
    TRY_ASSIGN(SlotSecrets secrets, secretsOf(vault.header, devices, *slot, from));
    const VersionedKeys user{std::move(secrets.userKeys), slot->keyVersion};
    TRY_ASSIGN(VaultHeader next, withSlotReplaced(vault, devices, request, to, user));
    return commitHeader(vault, devices, std::move(next));
}

Result<UserPublicKeys> resetPassword(Unlocked& vault,
                                     DeviceStore& devices,
                                     const SlotRequest& request,
                                     const Password& password)
{
    TRY_ASSIGN(const KeySlot* slot, slotOf(vault.header, request.login));
    const VersionedKeys user{UserKeys::generate(), slot->keyVersion + 1};
    TRY_ASSIGN(VaultHeader next, withSlotReplaced(vault, devices, request, password, user));
    TRY_STATUS(commitHeader(vault, devices, std::move(next)));
    return publicKeysOf(user.keys);
}

Status raiseKdfCost(Unlocked& vault, DeviceStore& devices, const SlotRequest& request, const Password& password)
{
    TRY_ASSIGN(const KeySlot* slot, slotOf(vault.header, request.login));
    if (!raises(slot->cost, request.cost))
        return {};
    TRY_ASSIGN(SlotSecrets secrets, secretsOf(vault.header, devices, *slot, password));
    const VersionedKeys user{std::move(secrets.userKeys), slot->keyVersion};
    TRY_ASSIGN(VaultHeader next, withSlotReplaced(vault, devices, request, password, user));
    return commitHeader(vault, devices, std::move(next), FormerCopy::Keep);
}

Result<RecoveryCode> replaceRecoveryKey(Unlocked& vault, DeviceStore& devices)
{
    RecoveryCode code = RecoveryCode::generate();
    VaultHeader next = vault.header;
    next.recoveryKey = code.keys(vault.id()).publicKey;
    next.sealedMasterKey = sealKey(vault.masterKey.bytes(), next.recoveryKey);
    TRY_STATUS(commitHeader(vault, devices, std::move(next)));
    return code;
}

} // namespace seraph::vault
