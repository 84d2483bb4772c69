// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/backup_log.h"
#include "core/session/workspace.h"
#include "core/vault/backup_writer.h"

namespace seraph::session {

/// A backup file that was written and proved.
struct BackupMadeFile {
    QString file;
    qint64 bytes;
    quint64 sequence;
    BackupTrigger trigger;
};

/// One backup on its way: everything it needs, taken from the workspace at one moment, so that it can run on any thread
/// while people go on working. What it wrote counts once Workspace::recordBackup() has been told.
class BackupJob {
public:
    /// Copies the database under a key of its own, writes the backup file, reads it back from the disk and opens the
    /// database in it. Nothing is left of a failed one. Errors: Cancelled, DiskFull, Io, Corrupt, Conflict.
    Result<BackupMadeFile> run(const Work& work);

private:
    friend class Workspace;
    BackupJob(vault::Unlocked vault,
              vault::DeviceRecord device,
              vault::BackupPlan plan,
              BackupTrigger trigger);
    Status copySnapshot(const QString& file);

    vault::Unlocked m_vault;
    vault::DeviceRecord m_device;
    vault::BackupPlan m_plan;
    BackupTrigger m_trigger;
};

} // namespace seraph::session
