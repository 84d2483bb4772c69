// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database_key.h"
#include "core/storage/sqlcipher_driver.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace seraph::storage {

enum class OpenMode {
    Create,    ///< the file must not exist yet
    ReadWrite, ///< the file must exist
    ReadOnly,  ///< the file must exist; nothing is written
};

/// An open encrypted database. One thread owns it and everything made from it; only interrupt() may be called from
/// another. The settings are those of openDatabase(): WAL, synchronous=FULL, foreign keys on, temporary data in memory.
class Connection {
public:
    /// Errors: Conflict (Create, and the file exists), NotFound, WrongKey, Corrupt, Busy, Io, Internal.
    static Result<std::unique_ptr<Connection>> open(const QString& file,
                                                    const DatabaseKey& key,
                                                    OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Compiles one SQL statement, or takes it from the cache of those in use before.
    Result<Statement> prepare(const char* sql);
    Result<Statement> prepare(QStringView sql);
    Result<Statement> prepare(const QByteArray& utf8);

    /// Prepares, binds by position and runs to the end.
    template <class Sql, class... A> Status execute(const Sql& sql, const A&... values);
    /// Runs a whole script of many statements, triggers included, as it stands. It takes no values.
    Status runScript(const QByteArray& utf8);

    /// Rows written by the last INSERT, UPDATE or DELETE.
    qint64 changes() const;
    bool isInTransaction() const;
    /// Stops whatever statement runs now with ErrorCode::Cancelled. From any thread while the connection lives.
    void interrupt();
    /// Writes the WAL back into the file and empties it. An error, or somebody still reading (Busy), is told:
    /// SQLite's own checkpoints would swallow it.
    Status checkpoint();
    /// Why the last checkpoint that ran by itself after a commit could not write into the file. What was committed is
    /// safe in the log, but the disk is failing or full and people should know. Gone with the next one that succeeds.
    std::optional<Error> checkpointFailure() const;

    sqlite3* handle() const { return m_driver->database(); }
    const QString& file() const { return m_file; }

private:
    friend class Statement;
    Connection(QString file, DatabaseHandle opened);
    void takeBack(std::unique_ptr<PreparedStatement> prepared);
    void writeLogBack(sqlite3* database, const char* schema);
    static int onCommitted(void* self, sqlite3* database, const char* schema, int pagesInLog);

    QString m_file;
    std::unique_ptr<SqlCipherDriver> m_driver;
    /// By SQL text; null while a Statement has it. What is lent twice at once is compiled twice and kept once.
    std::unordered_map<QByteArray, std::unique_ptr<PreparedStatement>> m_prepared;
    int m_lent = 0;
    int m_checkpointCode = 0;
};

template <class Sql, class... A> Status Connection::execute(const Sql& sql, const A&... values)
{
    TRY_ASSIGN(Statement statement, prepare(sql));
    TRY_STATUS(statement.bind(values...));
    return statement.run();
}

} // namespace seraph::storage
