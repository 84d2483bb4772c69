// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/device_store.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault_header.h"

#include <optional>

namespace seraph::vault {

enum class HeaderFreshness {
    Current,
    RolledBack, ///< older than this PC has seen: a removed person's slot may be back. Only the recovery code gets this far.
};

/// An open vault: its keys in memory, and its header as it stands on disk. Lock by destroying it.
struct Unlocked {
    VaultFolder folder;
    VaultHeader header;
    MasterKey masterKey;
    std::optional<UserKeys> userKeys; ///< of the person signed in; none when opened with the recovery code
    std::optional<SlotType> slotType; ///< of the slot that opened it; none when opened with the recovery code
    HeaderFreshness freshness = HeaderFreshness::Current;
    quint64 highestGeneration = 0; ///< ever tried or seen, so that no two headers share one

    const VaultId& id() const { return header.id; }
    quint64 generation() const { return header.generation; }
    quint32 epoch() const { return header.epoch; }
    Secret databaseKey() const
    {
        return masterKey.databaseKey();
    } ///< 32 bytes: SQLCipher's raw key
};

/// Opens a vault with a login and its password. Takes the time of one Argon2id derivation whether the login exists or not.
///
/// WrongKey "vault.wrong_password" (unknown login, wrong password), WrongKey "vault.device_unknown" (a staff login on a PC
/// that is not enrolled: only the owner can sign in), NotFound "vault.no_header", Newer "vault.newer", Corrupt
/// "vault.header_damaged" (bytes), "vault.header_tampered" (forged), "vault.header_rolled_back" (older than this PC has
/// seen), Io "vault.not_enough_memory".
///
/// Also carries a bridge left by a key rotation over into the person's own slot, and mends a header copy left behind by
/// a cut write; where the disk refuses that, the vault opens all the same and the next sign-in tries again.
Result<Unlocked> unlock(const VaultFolder& folder,
                        const QString& login,
                        const Password& password,
                        DeviceStore& devices);

/// Opens a vault with the recovery code, on any PC. WrongKey "vault.wrong_recovery_code". A rolled-back header opens too,
/// and says so: what follows is a new owner password, a new recovery key and a rotation.
Result<Unlocked> unlockWithRecoveryCode(const VaultFolder& folder,
                                        const RecoveryCode& code,
                                        DeviceStore& devices);

/// Compares the code with the header's public key; unlocks nothing. WrongKey "vault.wrong_recovery_code".
Status verifyRecoveryCode(const VaultFolder& folder, const RecoveryCode& code);

/// The database remembers the header generation too (a whole rolled-back folder would fool the header alone).
/// Corrupt "vault.header_rolled_back" where the header is older than the database.
Status requireHeaderNotOlder(const Unlocked& vault, quint64 generationInDatabase);

} // namespace seraph::vault
