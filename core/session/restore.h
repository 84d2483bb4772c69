// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "core/vault/backup_reader.h"

namespace seraph::session {

/// What a backup holds, shown before anything is restored.
struct BackupContents {
    QString organisation;
    QString vaultId;
    Instant madeAt;
    quint64 sequence = 0;
    qint64 journalEntries = 0;
    std::vector<std::pair<QString, qint64>> records;
};
BackupContents contentsOf(const vault::OpenBackup& backup);

/// How a backup is opened: by the owner with the password of that time, or with the recovery code of that time and a new
/// password for the owner.
struct RestoreWithPassword {
    Credentials owner;
};
struct RestoreWithCode {
    vault::RecoveryCode code;
    vault::Password newOwnerPassword;
};

struct Restored {
    std::unique_ptr<Workspace> workspace; ///< open, the owner signed in
    vault::RecoveryCode recoveryCode;     ///< new: the one of the backup's time opens only that backup
    std::vector<QString> awaitPassword;   ///< logins of staff who need a one-time password before they can sign in
};

/// Restores a backup into an empty or new folder, on this PC or another: a new key, a new header, a new incarnation of the
/// vault with a journal chain of its own that says where the old one was cut. The backup file is not changed.
/// Errors: those of BackupFile and OpenBackup, of judgeFolder, Conflict where the folder is not empty, DiskFull, Io;
/// after an error nothing is left in the folder.
Result<Restored> restore(const Environment& environment, const QString& file, const QString& folder, RestoreWithPassword with,
                         const Work& work = {});
Result<Restored> restore(const Environment& environment, const QString& file, const QString& folder, RestoreWithCode with,
                         const Work& work = {});

} // namespace seraph::session
