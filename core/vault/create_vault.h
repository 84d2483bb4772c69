// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/unlock.h"

namespace seraph::vault {

struct NewVault {
    VaultFolder folder;
    QString ownerLogin;
    KdfCost ownerCost;
    Instant now;
    quint32 device = 1; ///< a restored vault is a new incarnation: a number that none of its copies has had
};

struct CreatedVault {
    Unlocked unlocked;
    RecoveryCode recoveryCode; ///< shown once, printed by the owner, kept nowhere
};

/// Makes the folder and its header with one owner slot, and enrols this PC. The database is made by the
/// caller, with unlocked.databaseKey(). Conflict "vault.exists" where a header or database lies there already; whether the
/// folder is a fit one is judgeFolder()'s question. Where it fails, no header is left behind.
///
/// A vault restored from a backup without its header is made the same way and gets an id of its own: what this PC
/// remembers is kept by vault id, and the original may still be in use here.
Result<CreatedVault> createVault(const NewVault& wanted, const Password& password, DeviceStore& devices);

} // namespace seraph::vault
