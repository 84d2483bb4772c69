// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/database_key.h"

#include <QString>

#include <functional>

namespace seraph::storage {

/// Called every few hundred pages; false stops with ErrorCode::Cancelled.
using CopyProgress = std::function<bool(qint64 pagesDone, qint64 pagesTotal)>;

/// Writes everything in the database, as of now, into a new file under its own key: for backups and key rotation.
/// (SQLCipher's rekey in place is never used: when it fails it says that it succeeded.) Others may go on writing
/// meanwhile. The copy has the same schema version and opens like any other. Not inside a transaction.
///
/// Errors: Conflict (the file exists), Cancelled, Busy, DiskFull, Io, Corrupt. After an error the half-written file is gone
/// and the source is as it was.
Status copyDatabase(
    Connection& from,
    const QString& newFile,
    const DatabaseKey& newKey,
    const CopyProgress& progress = [](qint64, qint64) { return true; });

} // namespace seraph::storage
