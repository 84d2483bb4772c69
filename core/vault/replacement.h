// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/vault/device_store.h"
#include "core/vault/vault_folder.h"

#include <vector>

namespace seraph::vault {

/// A restore into a vault that has a database already: the restored one, built and proved as VaultFolder::nextDatabase(),
/// takes its place, and the PC goes on as a new incarnation whose record was put aside by savePending(). The header
/// stays. The old database is kept beside it with its log, until the owner drops it.
///
/// Until the journal of the replacement is written nothing old is touched. From then on it is only ever finished, by renames
/// alone, at once or after a power cut by settleReplacement().

/// The record that this PC has from then on.
Status savePending(const DeviceStore& devices, const VaultId& vault, const DeviceRecord& record);

Status replaceDatabase(const VaultFolder& folder,
                       const DeviceStore& devices,
                       const VaultId& vault,
                       Instant now);

/// Call before a vault is opened, while its lock is held. Does nothing where no replacement was cut short. DiskFull, Io.
Status settleReplacement(const VaultFolder& folder, const DeviceStore& devices);

/// Takes back what was built and not begun.
void discardReplacement(const VaultFolder& folder, const DeviceStore& devices, const VaultId& vault);

/// A database that was replaced.
struct ReplacedDatabase {
    QString file;
    Instant replacedAt;
    qint64 bytes; ///< with its log
};
std::vector<ReplacedDatabase> replacedDatabases(const VaultFolder& folder); ///< newest first
Status dropReplacedDatabases(const VaultFolder& folder);

} // namespace seraph::vault
