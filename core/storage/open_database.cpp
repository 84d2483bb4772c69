// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_database.h"

#include "core/base/contract.h"
#include "core/base/durability.h"
#include "core/storage/sqlite_error.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

#include <cstring>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kPlainHeader("SQLite format 3\0", 16);
constexpr qint64 kPageSize = 4096; // SQLCipher 4's own; the smallest file there is

QString firstValue(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    QString value;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return value;
}

Status runSql(sqlite3* database, const char* sql)
{
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(database, code));
    return {};
}

/// Tells a file that is not ours from a wrong key, before SQLCipher reads it, and a new one that came out in plain text.
Status checkHeader(sqlite3* database)
{
    QFile file(QString::fromUtf8(sqlite3_db_filename(database, "main"))); // empty for ":memory:"
    if (file.fileName().isEmpty() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"storage.unreadable"_s, file.errorString());
    if (file.read(kPlainHeader.size()) == kPlainHeader)
        return fail(ErrorCode::Corrupt, u"storage.plaintext"_s);
    if (file.size() < kPageSize)
        return fail(ErrorCode::Corrupt, u"storage.truncated"_s);
    return {};
}

int openFlags(const OpenOptions& options)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= options.access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.access == Access::ReadWriteCreate)
        flags |= SQLITE_OPEN_CREATE;
    flags |= options.sharedCache ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE;
    if (options.uri)
        flags |= SQLITE_OPEN_URI;
    return flags;
}

/// What an attacker's file or our own mistake must not be able to do.
void harden(sqlite3* database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 200);
}

/// Proves that the library behind the interface is SQLCipher 4, that a codec sits on this database and that the key fits.
Status checkCipher(sqlite3* database)
{
    if (std::strcmp(sqlite3_libversion(), SQLITE_VERSION) != 0 ||
        !firstValue(database, "PRAGMA cipher_version").startsWith(u"4."))
        return fail(ErrorCode::Internal, u"storage.no_cipher"_s);
    return runSql(database, "SELECT count(*) FROM sqlite_master");
}

Status applyKey(sqlite3* database, const DatabaseKey& key, const OpenOptions& options)
{
    // An empty key would make a file in plain text.
    EXPECTS(key.text().size() == DatabaseKey::kTextSize);
    const auto size = static_cast<int>(key.text().size());
    const int code = sqlite3_key_v2(database, "main", key.text().data(), size);
    if (code != SQLITE_OK)
        return fail(errorOf(database, code));
    // Only a keyed database knows this setting; without it every wrong key and damaged page prints to stderr.
    TRY_STATUS(runSql(database, "PRAGMA cipher_log_level = NONE"));
    // Else an ATTACH would get the key together with this file's salt, which fits no other file.
    if (options.attachWithKey)
        TRY_STATUS(runSql(database, "PRAGMA cipher_store_pass = 1"));
    return checkCipher(database);
}

Status configure(sqlite3* database, const OpenOptions& options)
{
    TRY_STATUS(runSql(database, R"sql(
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA secure_delete = ON;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA cache_size = -65536;
        PRAGMA synchronous = FULL;
    )sql"));
    if (durability() == Durability::AtTheEnd)
        TRY_STATUS(runSql(database, "PRAGMA synchronous = OFF"));
    if (options.access == Access::ReadOnly || !options.writeAheadLog)
        return {};
    // A file system without shared memory answers "delete" here, which is as safe and only slower.
    return runSql(database, "PRAGMA journal_mode = WAL");
}

} // namespace

void CloseDatabase::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Result<DatabaseHandle> openDatabase(const QString& file, const DatabaseKey& key, const OpenOptions& options)
{
    const bool mayBeAbsent = options.access == Access::ReadWriteCreate || options.uri;
    if (!mayBeAbsent && !QFileInfo::exists(file))
        return fail(ErrorCode::NotFound, u"storage.no_file"_s);

    sqlite3* opened = nullptr;
    const QByteArray path = file.toUtf8();
    const int code = sqlite3_open_v2(path.constData(), &opened, openFlags(options), nullptr);
    DatabaseHandle database(opened); // even a failed open may give a handle to close
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    TRY_STATUS(checkHeader(database.get()));
    sqlite3_busy_timeout(database.get(), options.busyTimeoutMs);
    harden(database.get());
    TRY_STATUS(applyKey(database.get(), key, options));
    TRY_STATUS(configure(database.get(), options));
    TRY_STATUS(checkHeader(database.get())); // the file may be new
    return database;
}

} // namespace seraph::storage
