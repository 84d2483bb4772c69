// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/backup_format.h"
#include "core/vault/recovery_code.h"
#include "core/vault/sealed_stream.h"

#include <memory>

class QFile;

namespace seraph::vault {

/// A backup whose key is known.
class OpenBackup {
public:
    /// Where it lies.
    QString file() const;
    const BackupInfo& info() const { return m_header.info; }
    const BackupManifest& manifest() const { return m_manifest; }

    /// Decrypts everything and compares it with the manifest, keeping nothing. Corrupt "backup.damaged".
    Status verify(const Watch& watch = {});
    /// Puts the members under `folder`, which must exist and should be empty; names are safe.
    Status extractTo(const QString& folder, const Watch& watch = {});
    /// One member alone, to a file. NotFound "backup.no_member".
    Status extractMember(const QString& name, const QString& path, const Watch& watch = {});

private:
    friend class BackupFile;
    friend struct BackupKeyAccess;
    OpenBackup(std::shared_ptr<QFile> file, QByteArray headerBytes, BackupHeader header, Secret key);
    Status readManifest();

    /// Where one member's bytes go; nothing in here touches the disk before the chunk was authenticated.
    using Sink = std::function<Status(Bytes)>;
    using SinkOf = std::function<Result<Sink>(const BackupEntry&)>;
    using DoneWith = std::function<Status(const BackupEntry&)>;
    Status readMembers(const SinkOf& sinkOf, const DoneWith& done, const Watch& watch);
    Status readMember(class ChunkSource& source,
                      const BackupEntry& entry,
                      const Sink& sink,
                      const Watch& watch);

    std::shared_ptr<QFile> m_file;
    QByteArray m_headerBytes;
    BackupHeader m_header;
    Secret m_key;
    BackupManifest m_manifest;
};

/// A backup on disk whose signature was checked: every byte is as the signer wrote it. Whether the signer belongs to the
/// vault is known only once it is opened, because only owners and the recovery kit can tell.
class BackupFile {
public:
    /// Reads the file once. Nothing of it is decrypted or believed before its signature holds.
    /// Corrupt "backup.not_a_backup", "backup.incomplete" (cut, or longer than it says), "backup.damaged"; Newer
    /// "backup.newer"; NotFound, Io.
    static Result<BackupFile> open(const QString& path, const Watch& watch = {});

    const BackupInfo& info() const { return m_header.info; }
    /// Conflict "backup.foreign".
    Status requireVault(const VaultId& vault) const;

    /// With the password that an owner had when it was made. WrongKey "backup.wrong_password"; Corrupt "backup.forged"
    /// where the signer does not belong to the vault.
    Result<OpenBackup> openWithPassword(const QString& login, const Password& password) const;
    /// With the recovery code of that time. WrongKey "backup.wrong_recovery_code"; Corrupt "backup.forged".
    Result<OpenBackup> openWithRecoveryCode(const RecoveryCode& code) const;

private:
    friend struct BackupKeyAccess;
    BackupFile(std::shared_ptr<QFile> file, QByteArray headerBytes, BackupHeader header);
    Result<OpenBackup> openFor(RecipientType type, const BoxKeys& keys, const MasterKey& masterKey) const;
    Result<OpenBackup> openWithKey(Secret key) const;

    std::shared_ptr<QFile> m_file;
    QByteArray m_headerBytes;
    BackupHeader m_header;
};

/// The writer verifies what it wrote with the key it still holds.
struct BackupKeyAccess {
    static Result<OpenBackup> open(const BackupFile& file, Secret key)
    {
        return file.openWithKey(std::move(key));
    }
};

} // namespace seraph::vault
