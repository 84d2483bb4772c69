// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/key_slot.h"
#include "core/vault/vault_folder.h"

#include <QByteArray>

#include <vector>

namespace seraph::vault {

/// The small file that a vault begins with: who may open it, and how. Holds no names and no key in the clear.
/// Layout (little-endian, at most 64 KiB):
///
///     0 "CSVAULT1"   8 u16 version   10 u16 min reader   12 u32 length of the whole file
///     16 vault id[16]   32 u64 generation   40 u32 epoch   44 u16 slots (at most 128)   46 u16 zero
///     48 commitment[32]   80 recovery public key[32]   112 sealed master key[80]
///     192 slots × 256   then MAC[32] under the header key   then checksum[32] over everything before
struct VaultHeader {
    static constexpr quint16 kVersion = 1;
    static constexpr std::size_t kFixedSize = 192;
    static constexpr std::size_t kMaxSlots = 128;
    static constexpr qint64 kMaxSize = 64 * 1024;

    VaultId id{};
    quint64 generation =
        0; ///< rises with every write; a smaller one than was seen before is a rolled-back header
    quint32 epoch = 0; ///< rises with every new master key
    Hash commitment{};
    PublicKey recoveryKey{};     ///< public half of the key that the recovery code stands for
    SealedKey sealedMasterKey{}; ///< the master key, sealed to it
    std::vector<KeySlot> slots;

    /// The password slot of a person; null where there is none.
    const KeySlot* find(const UserTag& user) const;
    const KeySlot* findBridge(const UserTag& user) const;
    /// Removes all slots of the person and says how many there were.
    std::size_t remove(const UserTag& user);

    friend bool operator==(const VaultHeader&, const VaultHeader&) = default;
};

/// The bytes of the file, with MAC and checksum.
QByteArray serialise(const VaultHeader& header, const Secret& headerKey);

/// Reads the bytes and checks everything that needs no key. Corrupt "vault.header_damaged"; Newer "vault.newer".
/// A header that parses may still be a forgery: only authenticate() tells.
Result<VaultHeader> parseHeader(Bytes file);

/// Whether this master key is the one of the header, and the header was written by somebody who had it.
/// Corrupt "vault.header_tampered" otherwise.
Status authenticate(Bytes file, const VaultHeader& header, const MasterKey& key);

/// A header as found on disk: its bytes (for authenticate) and its fields.
struct StoredHeader {
    QByteArray file;
    VaultHeader header;
    bool copiesAgree =
        true; ///< false after a write that was cut short: the older copy may still hold a removed slot
};

/// The newest copy that is whole. NotFound "vault.no_header" where neither exists; else what is wrong with them.
Result<StoredHeader> loadHeader(const VaultFolder& folder);
/// Both copies, one after the other, so that one is whole at any time. Where it fails, the former header is in force again.
Status storeHeader(const VaultFolder& folder, QByteArrayView file);
/// The first copy only: the second keeps the former header until the next sign-in has proved the new one.
Status storeHeaderKeepingFormer(const VaultFolder& folder, QByteArrayView file);

} // namespace seraph::vault
