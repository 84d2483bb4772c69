// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unlock.h"

#include "core/vault/header_change.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

tl::unexpected<Error> rolledBack()
{
    return fail(ErrorCode::Corrupt, u"vault.header_rolled_back"_s, u"header older than one seen before"_s);
}

tl::unexpected<Error> deviceUnknown()
{
    return fail(ErrorCode::WrongKey, u"vault.device_unknown"_s, u"this PC is not enrolled"_s);
}

/// Takes as long as a known login would, and then fails as it would.
Status refuseNobody(const VaultHeader& header, const Password& password, const DeviceRecord& device)
{
    const KdfCost cost = header.slots.empty() ? kLowestKdfCost : header.slots.back().cost;
    TRY_STATUS(stretchPassword(password, randomRaw<sizeof(Salt)>(), cost));
    if (device.secret.isEmpty())
        return deviceUnknown();
    return fail(ErrorCode::WrongKey, u"vault.wrong_password"_s);
}

struct OpenedSlot {
    SlotSecrets secrets;
    Secret key; ///< that wraps the slot, to write it again without a second derivation
};

/// The device record where there is one, else an empty one; only a failure to read is an error.
Result<DeviceRecord> deviceOrNone(const DeviceStore& devices, const VaultId& vault)
{
    auto device = devices.load(vault);
    if (device || device.error().code != ErrorCode::NotFound)
        return device;
    return DeviceRecord{};
}

Result<OpenedSlot> openWithPassword(const VaultHeader& header,
                                    const KeySlot& slot,
                                    const Password& password,
                                    const DeviceRecord& device)
{
    TRY_ASSIGN(const Secret stretched, stretchPassword(password, slot.salt, slot.cost));
    if (slot.type == SlotType::Staff && device.secret.isEmpty())
        return deviceUnknown();
    Secret key = slotKey(header.id, slot, stretched, device.secret);
    auto secrets = openSlot(slot, header.id, key);
    if (!secrets)
        return fail(ErrorCode::WrongKey, u"vault.wrong_password"_s);
    return OpenedSlot{std::move(*secrets), std::move(key)};
}

/// After a rotation the slot still holds the former master key; the bridge beside it leads to the new one.
Status followBridge(const VaultHeader& header, const KeySlot& slot, SlotSecrets& secrets)
{
    if (slot.epoch == header.epoch)
        return {};
    const KeySlot* bridge = header.findBridge(slot.user);
    if (!bridge || bridge->epoch != header.epoch)
        return fail(ErrorCode::WrongKey, u"vault.slot_outdated"_s, u"slot of a former master key"_s);
    auto next = crossBridge(*bridge, secrets.userKeys);
    if (!next)
        return fail(ErrorCode::Corrupt, u"vault.header_tampered"_s, u"bridge does not open"_s);
    secrets.masterKey = std::move(*next);
    return {};
}

/// The person's own slot gets the new master key and the bridge goes. The key that wraps it stays, so this costs nothing.
Status absorbBridge(Unlocked& vault, DeviceStore& devices, KeySlot slot, const Secret& key)
{
    if (slot.epoch == vault.epoch())
        return {};
    slot.epoch = vault.epoch();
    sealSlot(slot, vault.id(), {vault.masterKey.copy(), vault.userKeys->copy()}, key);
    VaultHeader next = vault.header;
    next.remove(slot.user);
    next.slots.push_back(slot);
    return commitHeader(vault, devices, std::move(next));
}

Unlocked unlockedFrom(const VaultFolder& folder, const StoredHeader& stored, MasterKey key, quint64 seen)
{
    const bool older = stored.header.generation < seen;
    return {folder,
            stored.header,
            std::move(key),
            std::nullopt,
            std::nullopt,
            older ? HeaderFreshness::RolledBack : HeaderFreshness::Current,
            std::max(stored.header.generation, seen)};
}

} // namespace

Result<Unlocked> unlock(const VaultFolder& folder,
                        const QString& login,
                        const Password& password,
                        DeviceStore& devices)
{
    TRY_ASSIGN(const StoredHeader stored, loadHeader(folder));
    const VaultHeader& header = stored.header;
    TRY_ASSIGN(const DeviceRecord device, deviceOrNone(devices, header.id));
    const KeySlot* slot = header.find(userTag(header.id, login));
    if (!slot)
        return fail(refuseNobody(header, password, device).error());
    TRY_ASSIGN(OpenedSlot opened, openWithPassword(header, *slot, password, device));
    TRY_STATUS(followBridge(header, *slot, opened.secrets));
    TRY_STATUS(authenticate(asBytes(stored.file), header, opened.secrets.masterKey));
    if (header.generation < device.headerGeneration)
        return rolledBack();
    Unlocked vault =
        unlockedFrom(folder, stored, std::move(opened.secrets.masterKey), device.headerGeneration);
    vault.userKeys = std::move(opened.secrets.userKeys);
    vault.slotType = slot->type;
    // The vault is open; what is left is upkeep, which a full disk may refuse and the next sign-in does again.
    static_cast<void>(devices.noteHeaderGeneration(header.id, header.generation));
    static_cast<void>(absorbBridge(vault, devices, *slot, opened.key));
    if (!stored.copiesAgree && vault.header == stored.header)
        static_cast<void>(storeHeader(folder, stored.file));
    return vault;
}

Result<Unlocked> unlockWithRecoveryCode(const VaultFolder& folder,
                                        const RecoveryCode& code,
                                        DeviceStore& devices)
{
    TRY_ASSIGN(const StoredHeader stored, loadHeader(folder));
    TRY_ASSIGN(const DeviceRecord device, deviceOrNone(devices, stored.header.id));
    auto key = openSealedKey(stored.header.sealedMasterKey, code.keys(stored.header.id));
    if (!key)
        return fail(ErrorCode::WrongKey, u"vault.wrong_recovery_code"_s);
    MasterKey masterKey(std::move(*key));
    TRY_STATUS(authenticate(asBytes(stored.file), stored.header, masterKey));
    return unlockedFrom(folder, stored, std::move(masterKey), device.headerGeneration);
}

Status verifyRecoveryCode(const VaultFolder& folder, const RecoveryCode& code)
{
    TRY_ASSIGN(const StoredHeader stored, loadHeader(folder));
    if (!equal(code.keys(stored.header.id).publicKey, stored.header.recoveryKey))
        return fail(ErrorCode::WrongKey, u"vault.wrong_recovery_code"_s);
    return {};
}

Status requireHeaderNotOlder(const Unlocked& vault, quint64 generationInDatabase)
{
    if (vault.generation() < generationInDatabase)
        return rolledBack();
    return {};
}

} // namespace seraph::vault
