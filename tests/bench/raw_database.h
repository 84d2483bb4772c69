// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database_key.h"

#include <QString>

#include <sqlcipher/sqlite3.h>

namespace seraph::bench {

/// A connection on the SQLCipher C interface with the very settings of openDatabase(), and nothing of ours on top.
class RawDatabase {
public:
    RawDatabase(const QString& file, const storage::DatabaseKey& key);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void run(const char* sql);
    sqlite3_stmt* prepare(const char* sql);

private:
    sqlite3* m_database = nullptr;
};

} // namespace seraph::bench
