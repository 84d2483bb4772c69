// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/session/command.h"
#include "core/storage/connection.h"

#include <QByteArray>

#include <set>

namespace seraph::session {

/// A restore, or the owner's word that an older file shall be the one that counts, begins a new chain. Its first entries
/// say for every earlier device where its chain was cut, so that verify can tell a restore from a theft of entries.
struct RecordIncarnation {
    using Output = void;
    static constexpr const char* kName = "RecordIncarnation";
    static constexpr Permission kPermission{"backup.restore"};
    static constexpr Action kAction{"vault.restored"};
    static constexpr Undo kUndo = Undo::No;
    /// PCs that anchors.log names; those without any entry left were cut before their first.
    std::set<qint64> anchoredDevices{};
};
Result<void> handle(const RecordIncarnation& command, WriteContext& context);

/// Whether this PC's chain goes on from others' and has not said so yet.
Result<bool> beginsIncarnation(storage::Connection& connection, qint64 device);
/// Where a chain was cut is on record but not yet under a checkpoint, because the program ended in between: nobody has to
/// believe it, and the missing end looks like a theft.
Result<bool> incarnationUnsigned(storage::Connection& connection, qint64 device);

/// The owner has new keys of their own: after a restore or a recovery.
struct RecordOwnerKeys {
    using Output = void;
    static constexpr const char* kName = "RecordOwnerKeys";
    static constexpr Permission kPermission = kSelf;
    static constexpr Action kAction{"account.owner_keys"};
    static constexpr Undo kUndo = Undo::No;
    QByteArray signKey;
    QByteArray boxKey;
};
/// Denied unless the actor is the owner.
Result<void> handle(const RecordOwnerKeys& command, WriteContext& context);

/// The owner's new key vouches for every device that the old one vouched for. Inside the caller's transaction.
Status recertifyDevices(storage::Connection& connection, const Secret& ownerSeed);

} // namespace seraph::session
