// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_database.h"

#include "tests/bench/benchmark.h"

namespace seraph::bench {

RawDatabase::RawDatabase(const QString& file, const storage::DatabaseKey& key)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    require(sqlite3_open_v2(file.toUtf8().constData(), &m_database, flags, nullptr) == SQLITE_OK,
            "open");
    const auto size = static_cast<int>(key.text().size());
    require(sqlite3_key_v2(m_database, "main", key.text().data(), size) == SQLITE_OK, "key");
    run("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA "
        "cell_size_check = ON;"
        "PRAGMA mmap_size = 0; PRAGMA cache_size = -65536; PRAGMA synchronous = FULL; PRAGMA "
        "journal_mode = WAL");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_database);
}

void RawDatabase::run(const char* sql)
{
    require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

sqlite3_stmt* RawDatabase::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
    return statement;
}

} // namespace seraph::bench
