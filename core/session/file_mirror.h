// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

namespace seraph::session {

/// Photos and scans are copied once, beside the backups, and not into every one of them: a clinic's photos are twenty
/// gigabytes and an hourly copy of them would fill every stick. They lie there as they lie in the vault, each encrypted
/// under its own key, and the keys are in the database that every backup holds.
///
/// Where the files of that vault lie beside a backup: <folder of the backup>/seraph-files-<vault id, 8 digits>.
QString mirrorBeside(const QString& backupFile, const vault::VaultId& vault);

/// Copies what is not there yet or has another size; each file is whole or absent, also after a power cut.
/// Cancelled where `work` is stopped; DiskFull, Io.
Status copyMissingFiles(const QString& from, const QString& to, const Work& work);

} // namespace seraph::session
