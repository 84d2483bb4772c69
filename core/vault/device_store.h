// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/master_key.h"

#include <QString>

namespace seraph::vault {

/// The newest entry of this PC's journal chain that this PC has seen written.
struct JournalHead {
    quint64 seq = 0;
    Hash hash{};
    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// What one PC knows about one vault and never puts into it.
struct DeviceRecord {
    quint32 number = 0; ///< of this copy of the vault, 1 to 4095; ids and journal chains carry it
    Secret secret; ///< 32 bytes mixed into every staff password: a stolen copy of the vault is no use without it
    Secret signingSeed;           ///< Ed25519: signs checkpoints and backups of this PC
    JournalHead journal;          ///< an older journal than this is a rolled-back vault
    quint64 headerGeneration = 0; ///< a header below this is a rolled-back header

    static DeviceRecord generate(quint32 number);
    DeviceRecord copy() const;
    SigningKey signingKey() const { return SignKeys::fromSeed(signingSeed).publicKey; }
};

/// The records of this PC, one file per vault, readable by this person alone (on Windows wrapped for this account of
/// this PC). Lies outside every vault folder and is in no backup. Not thread-safe.
class DeviceStore {
public:
    /// Tests give a folder of their own; the programs use defaultDirectory().
    explicit DeviceStore(QString directory);
    static QString defaultDirectory();

    /// NotFound "vault.device_unknown" where this PC has never opened the vault or its record is damaged: both mean that
    /// only the owner can sign in, and that the PC must be enrolled again.
    Result<DeviceRecord> load(const VaultId& vault) const;
    Status save(const VaultId& vault, const DeviceRecord& record);
    /// Removes the record: this PC must be enrolled again.
    Status forget(const VaultId& vault);

    /// Raises what this PC remembers; does nothing where it remembers as much, or does not know the vault.
    Status noteHeaderGeneration(const VaultId& vault, quint64 generation);
    Status noteJournalHead(const VaultId& vault, const JournalHead& head);

    /// For what else lies beside the record (the count of failed sign-ins).
    QString fileBeside(const VaultId& vault, const QString& suffix) const;

private:
    QString file(const VaultId& vault) const;

    QString m_directory;
};

} // namespace seraph::vault
