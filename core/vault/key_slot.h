// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/vault/key_derivation.h"
#include "core/vault/master_key.h"

#include <QStringView>

namespace seraph::vault {

using SlotId = Raw<16>;
/// Stands for a login name in the header, which holds no names: BLAKE2b-128(vault id, NFKC(login)).
using UserTag = Raw<16>;
UserTag userTag(const VaultId& vault, QStringView login);

enum class SlotType : quint8 {
    Staff = 1, ///< password and the secret of a PC: worthless on any other PC
    Owner = 2, ///< password alone, so that a dead PC does not take the vault with it; carried in backups
    Bridge = 3, ///< after a key rotation: the new master key sealed to a person's own key, until their next sign-in
};

/// One entry of the header: the keys of the vault and of one person, wrapped under that person's password. 256 bytes.
struct KeySlot {
    static constexpr std::size_t kSize = 256;
    static constexpr std::size_t kSealedSize = 3 * kKeySize + kTagSize;

    SlotType type = SlotType::Staff;
    quint8 flags = 0;
    KdfCost cost{};
    Salt salt{};
    SlotId id{};
    UserTag user{};
    quint32 epoch = 0;      ///< of the master key inside
    quint32 keyVersion = 1; ///< of the person's own keys: rises when a reset gives them new ones
    Instant created{};
    Nonce nonce{};
    Raw<kSealedSize> sealed{};

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// What a slot hides.
struct SlotSecrets {
    MasterKey masterKey;
    UserKeys userKeys;
};

void writeSlot(ByteWriter& out, const KeySlot& slot);
/// Corrupt "vault.header_damaged" for an unknown type, a cost out of bounds or used reserved bytes.
Result<KeySlot> readSlot(Bytes bytes);

/// The key that wraps a slot: the stretched password, for staff mixed with the secret of their PC.
Secret slotKey(const VaultId& vault, const KeySlot& slot, const Secret& stretched, const Secret& deviceSecret);
/// Fills nonce and sealed bytes; everything else of the slot must stand, because it is authenticated.
void sealSlot(KeySlot& slot, const VaultId& vault, const SlotSecrets& secrets, const Secret& key);
/// Nothing where the key does not fit or any bit of the slot was changed.
std::optional<SlotSecrets> openSlot(const KeySlot& slot, const VaultId& vault, const Secret& key);

/// A bridge for the person whose box key is given; `of` is the slot their password still opens.
KeySlot makeBridge(
    const KeySlot& of, quint32 epoch, const MasterKey& next, const PublicKey& boxKey, Instant now);
std::optional<MasterKey> crossBridge(const KeySlot& bridge, const UserKeys& keys);

} // namespace seraph::vault
