// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database_key.h"
#include "core/storage/open_database.h"

#include <QSqlDriver>

#include <functional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)

namespace seraph::storage {

class SqlCipherResult;

/// Gives the key for a database that is being opened by name. Called on the thread that opens.
using KeySource = std::function<Result<DatabaseKey>(const QString& file)>;

/// Makes the driver known to Qt SQL under the name QSQLCIPHER, in this process; a second call replaces the key source.
/// From then on it is used like Qt's own SQLite driver, encrypted:
///
///     registerSqlCipherDriver([&](const QString&) -> Result<DatabaseKey> { return key.copy(); });
///     QSqlDatabase database = QSqlDatabase::addDatabase("QSQLCIPHER", "mine");
///     database.setDatabaseName("/path/to/file.db");   // or ":memory:"
///     database.open();
///
/// The key comes from the source alone: setPassword() is ignored, because Qt keeps that text in a global registry.
/// Understands the connect options of Qt's SQLite driver: QSQLITE_BUSY_TIMEOUT, QSQLITE_OPEN_READONLY,
/// QSQLITE_OPEN_URI, QSQLITE_ENABLE_SHARED_CACHE, QSQLITE_ENABLE_REGEXP, QSQLITE_NO_USE_EXTENDED_RESULT_CODES.
/// A file keeps its journal mode (PRAGMA journal_mode sets it), and ATTACH opens other files with the same key.
/// The program itself uses Connection, which adopts a handle; this door is for code written for Qt SQL.
void registerSqlCipherDriver(KeySource source);

/// Qt's SQL driver contract on SQLCipher, on Qt's public interface alone. One connection belongs to one thread; only
/// cancelQuery() may be called from others. handle() is the sqlite3*.
///
/// A transaction begins IMMEDIATE: one that reads first and writes later would fail with "busy" and no waiting cures it.
class SqlCipherDriver final : public QSqlDriver {
public:
    explicit SqlCipherDriver(KeySource source);
    /// Takes over a database that openDatabase() has opened.
    explicit SqlCipherDriver(DatabaseHandle opened);
    ~SqlCipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString& file,
              const QString& user,
              const QString& password,
              const QString& host,
              int port,
              const QString& options) override;
    void close() override;
    QSqlResult* createResult() const override;
    QVariant handle() const override;
    sqlite3* database() const { return m_database.get(); }

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    bool cancelQuery() override;

    QStringList tables(QSql::TableType type) const override;
    QSqlIndex primaryIndex(const QString& table) const override;
    QSqlRecord record(const QString& table) const override;
    QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;

    bool subscribeToNotification(const QString& table) override;
    bool unsubscribeFromNotification(const QString& table) override;
    QStringList subscribedToNotifications() const override;

private:
    friend class SqlCipherResult;
    void add(SqlCipherResult* result) const;
    void remove(SqlCipherResult* result) const;
    bool runTransactionStatement(const char* sql, const QString& failure);
    static void onRowChanged(void* driver, int operation, const char* database, const char* table, qint64 row);

    KeySource m_keySource;
    DatabaseHandle m_database;
    QStringList m_watchedTables;
    mutable std::vector<SqlCipherResult*> m_results; // theirs to delete, ours to finalise before the database closes
};

} // namespace seraph::storage
