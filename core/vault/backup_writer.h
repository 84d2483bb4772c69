// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/backup_reader.h"
#include "core/vault/unlock.h"

namespace seraph::vault {

/// A file that goes into a backup.
struct BackupMember {
    QString name; ///< "vault.db", "anchors.log", "blobs/ab/<id>.blob"
    QString path; ///< where it lies now; it must not change until the backup is written
};

/// What a backup is made of. The database is a snapshot of its own under snapshotKey (exported by the caller), never the
/// live file.
struct BackupPlan {
    QString target; ///< must not exist: a backup is never overwritten
    quint64 seq = 0;
    Instant created{};
    quint32 schema = 0;
    JournalHead journal{};
    std::vector<PublicKey> ownerBoxKeys; ///< from the owners' accounts; the recovery key is always a recipient
    Secret snapshotKey;
    QByteArray facts;
    std::vector<BackupMember> members;
};

/// Looks at the finished backup as a restore would (copies the database out and opens it); an error keeps it from counting.
using BackupCheck = std::function<Status(OpenBackup&)>;

/// Writes target.part, flushes it, reads it back from the disk, verifies signature and every chunk, runs `check`, and only
/// then gives it its name. Where anything fails, no file is left. Conflict "backup.exists"; Io "backup.member_changed" for
/// a member that was written to meanwhile; DiskFull, Io; what `check` and `watch` answer.
Result<BackupInfo> writeBackup(const Unlocked& vault,
                               const DeviceRecord& device,
                               const BackupPlan& plan,
                               const BackupCheck& check,
                               const Watch& watch = {});

} // namespace seraph::vault
