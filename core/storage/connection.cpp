// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/open_database.h"
#include "core/storage/prepared_statement.h"
#include "core/storage/sqlite_error.h"

#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <utility>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPagesBeforeCheckpoint = 1000;

Access accessFor(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Create: return Access::ReadWriteCreate;
    case OpenMode::ReadWrite: return Access::ReadWrite;
    case OpenMode::ReadOnly: return Access::ReadOnly;
    }
    UNREACHABLE();
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& file,
                                                     const DatabaseKey& key,
                                                     OpenMode mode)
{
    if (mode == OpenMode::Create && QFileInfo::exists(file))
        return fail(ErrorCode::Conflict, u"storage.file_exists"_s);
    TRY_ASSIGN(DatabaseHandle opened, openDatabase(file, key, {.access = accessFor(mode)}));
    return std::unique_ptr<Connection>(new Connection(file, std::move(opened)));
}

Connection::Connection(QString file, DatabaseHandle opened)
    : m_file(std::move(file))
    , m_driver(std::make_unique<SqlCipherDriver>(std::move(opened)))
{
    sqlite3_wal_hook(handle(), &Connection::onCommitted, this); // instead of SQLite's own, which tells nobody
    // A checkpoint that a power cut interrupted leaves pages that are whole in the log alone; the cipher's integrity
    // check, which reads only the file, would take them for damage.
    if (sqlite3_db_readonly(handle(), "main") == 0)
        writeLogBack(handle(), "main");
}

Connection::~Connection()
{
    EXPECTS(m_lent == 0); // a Statement would be left with nothing under it
}

Result<Statement> Connection::prepare(const char* sql)
{
    return prepare(QByteArray::fromRawData(sql, static_cast<qsizetype>(std::strlen(sql))));
}

Result<Statement> Connection::prepare(QStringView sql)
{
    return prepare(sql.toUtf8());
}

Result<Statement> Connection::prepare(const QByteArray& utf8)
{
    std::unique_ptr<PreparedStatement> prepared;
    if (const auto found = m_prepared.find(utf8); found != m_prepared.end())
        prepared = std::move(found->second);
    if (!prepared) {
        // A deep copy: the caller's text may be gone when the cache is asked next.
        TRY_ASSIGN(prepared,
                   PreparedStatement::compile(*m_driver, QByteArray(utf8.constData(), utf8.size())));
    }
    ++m_lent;
    return Statement(*this, std::move(prepared));
}

void Connection::takeBack(std::unique_ptr<PreparedStatement> prepared)
{
    --m_lent;
    m_prepared.insert_or_assign(prepared->sql(), std::move(prepared));
}

Status Connection::runScript(const QByteArray& utf8)
{
    const int code = sqlite3_exec(handle(), utf8.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(prepareErrorOf(handle(), code));
    return {};
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(handle());
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle());
}

Status Connection::checkpoint()
{
    int framesInLog = 0;
    int framesWritten = 0;
    const int code = sqlite3_wal_checkpoint_v2(
        handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, &framesInLog, &framesWritten);
    if (code != SQLITE_OK)
        return fail(errorOf(handle(), code));
    if (framesInLog != framesWritten)
        return fail(ErrorCode::Busy, u"storage.checkpoint"_s);
    m_checkpointCode = SQLITE_OK;
    return {};
}

std::optional<Error> Connection::checkpointFailure() const
{
    return m_checkpointCode == SQLITE_OK ? std::nullopt : std::optional(errorOf(m_checkpointCode));
}

int Connection::onCommitted(void* self, sqlite3* database, const char* schema, int pagesInLog)
{
    if (pagesInLog >= kPagesBeforeCheckpoint)
        static_cast<Connection*>(self)->writeLogBack(database, schema);
    return SQLITE_OK; // the commit itself has succeeded
}

void Connection::writeLogBack(sqlite3* database, const char* schema)
{
    const int code =
        sqlite3_wal_checkpoint_v2(database, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    // A reader in the way is no failure: the next commit tries again.
    m_checkpointCode = (code & 0xff) == SQLITE_BUSY ? SQLITE_OK : code;
}

} // namespace seraph::storage
