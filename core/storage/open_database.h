// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database_key.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace seraph::storage {

struct CloseDatabase {
    void operator()(sqlite3* database) const;
};
/// An open, keyed and checked database. Closing waits for no one: statements left over keep it half open.
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;

enum class Access {
    ReadOnly,
    ReadWrite,
    ReadWriteCreate, ///< as ReadWrite, and an absent file is made
};

struct OpenOptions {
    Access access = Access::ReadWrite;
    int busyTimeoutMs = 5000;
    bool uri = false;           ///< the file is a file: URI
    bool sharedCache = false;   ///< share pages with other connections of this process
    bool writeAheadLog = true;  ///< turn it on; else the file keeps the mode it has
    bool attachWithKey = false; ///< an ATTACH without a KEY opens the other file with this one's key
};

/// Opens a database the only way we open one, and fails closed: without a working cipher, with the wrong key or on a
/// file in plain text there is no handle. The handle belongs to the thread that opened it.
///
/// Errors: NotFound (no such file), WrongKey, Corrupt (too short, or plain text: reason "storage.plaintext"),
/// Busy, Io, Internal (no SQLCipher 4 behind the SQLite interface: reason "storage.no_cipher").
Result<DatabaseHandle> openDatabase(const QString& file, const DatabaseKey& key, const OpenOptions& options);

} // namespace seraph::storage
