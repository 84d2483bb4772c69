// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "core/vault/backup_reader.h"
#include "core/vault/replacement.h"

#include <variant>

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
    vault::RecoveryCode recoveryCode; ///< new: the one of the backup's time opens only that backup
    std::vector<QString> awaitPassword; ///< logins of staff who need a one-time password before they can sign in
};

/// Restores a backup into an empty or new folder, on this PC or another: a new key, a new header, a new incarnation of the
/// vault with a journal chain of its own that says where the old one was cut. The backup file is not changed.
/// Errors: those of BackupFile and OpenBackup, of judgeFolder, Conflict where the folder is not empty, DiskFull, Io;
/// after an error nothing is left in the folder.
Result<Restored> restore(const Environment& environment,
                         const QString& file,
                         const QString& folder,
                         RestoreWithPassword with,
                         const Work& work = {});
Result<Restored> restore(const Environment& environment,
                         const QString& file,
                         const QString& folder,
                         RestoreWithCode with,
                         const Work& work = {});

/// How a backup opens: with the password that the owner had when it was made, or with the recovery code of that time.
using BackupKey = std::variant<vault::Password, vault::RecoveryCode>;

struct RestoredOver {
    std::unique_ptr<Workspace> workspace; ///< open, the owner signed in
    std::vector<QString> awaitPassword; ///< logins of staff without a slot that fits: they need a one-time password
};

/// Puts a backup of a vault in the place of that vault's database, damaged or not, as long as its header still opens for the
/// owner: passwords, recovery code and key stay as they are today. The restored database is built beside the old one,
/// compared with the backup value by value, and only then changes places with it; the old one is kept beside it
/// (replacedDatabases()) and the journal goes on as a new incarnation.
/// Errors: those of restore() but for the empty folder, those of unlocking, Conflict "backup.foreign" for another vault's
/// backup, Denied "restore.owner_only". After an error before the change of places the old state is as it was; after one
/// behind it the restored state opens at the next sign-in.
Result<RestoredOver> restoreOver(const Environment& environment,
                                 const QString& file,
                                 const QString& folder,
                                 Credentials owner,
                                 const BackupKey& key,
                                 const Work& work = {});

/// What restores into this folder have put aside, newest first.
std::vector<vault::ReplacedDatabase> replacedDatabases(const Workspace& workspace);
/// Deletes them. Who may restore may do this; Denied otherwise.
Status dropReplacedDatabases(Workspace& workspace);

} // namespace seraph::session
