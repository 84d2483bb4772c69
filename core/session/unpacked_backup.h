// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "core/storage/connection.h"
#include "core/vault/backup_reader.h"

namespace seraph::session {

/// A backup unpacked into a folder of its own inside the one that is being restored; gone when the restore is done, however
/// it ends.
class UnpackedBackup {
public:
    /// Io "vault.read_only_folder", DiskFull, Cancelled, Corrupt "backup.damaged".
    static Result<UnpackedBackup> into(const QString& folder, vault::OpenBackup& backup, const Work& work);
    /// What a try that was cut short left in this folder goes.
    static void removeLeftover(const QString& folder);
    ~UnpackedBackup();
    UnpackedBackup(UnpackedBackup&& other) noexcept;
    UnpackedBackup& operator=(UnpackedBackup&&) = delete;

    /// The database in it, whose pages were checked.
    Result<std::unique_ptr<storage::Connection>> openDatabase() const;
    /// Its anchors.log; may not exist.
    QString anchors() const { return file(QStringLiteral("anchors.log")); }

private:
    UnpackedBackup(QString folder, Secret key);
    QString file(const QString& name) const { return m_folder + u'/' + name; }

    QString m_folder;
    Secret m_key;
};

} // namespace seraph::session
