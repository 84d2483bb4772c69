// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/device_store.h"
#include "core/vault/unlock.h"

#include <functional>
#include <map>

namespace seraph::vault {

/// A key rotation gives a vault a new master key, in new files that take the place of the old ones. Never in place: an
/// interrupted change of key inside a database file leaves it unreadable with both.
///
/// Building: vault.db.new and vault.hdr.new are written and proved, nothing old is touched. Swapping: the journal says so,
/// then database and header change places with the new ones. Whatever is cut short is finished or taken back by
/// settleRotation() at the next start, so that exactly one pair of header and database opens.

struct RotationSteps {
    /// Exports the open database into the new file under the new raw key (32 bytes), closes it there, and proves it equal.
    std::function<Status(const QString& path, const Secret& databaseKey)> exportDatabase;
    /// Closes the open database, so that nothing of it is left in a write-ahead log. From here on it is closed.
    std::function<Status()> closeDatabase;
};

/// Who stays, with the public box key of each (from the accounts). Their passwords go on working: a bridge in the header
/// carries each of them to the new key at their next sign-in. Everybody else's slot is gone.
using RotationPeople = std::map<UserTag, PublicKey>;

/// Answers the vault as it opens from now on. Conflict "vault.too_many_people", "rotation.database_open"; what the steps
/// answer; DiskFull, Io. Where it fails, the old pair opens. The recovery code stays valid: its key is public.
Result<Unlocked> rotateMasterKey(const Unlocked& vault,
                                 DeviceStore& devices,
                                 const RotationPeople& people,
                                 const RotationSteps& steps,
                                 Instant now);

enum class RotationOutcome { NoneFound, Finished, TakenBack };
/// Call before a vault is opened, while its lock is held. Corrupt "rotation.damaged" where neither direction is possible.
Result<RotationOutcome> settleRotation(const VaultFolder& folder);

/// The databases under a former key or of a former schema, kept until a backup after them was verified.
Status dropFormerDatabases(const VaultFolder& folder);

} // namespace seraph::vault
