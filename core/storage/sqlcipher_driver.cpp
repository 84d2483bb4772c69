// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipher_driver.h"

#include "core/storage/connect_options.h"
#include "core/storage/regexp_function.h"
#include "core/storage/sqlcipher_result.h"
#include "core/storage/table_info.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <utility>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

class DriverCreator final : public QSqlDriverCreatorBase {
public:
    explicit DriverCreator(KeySource source) : m_source(std::move(source)) {}
    QSqlDriver* createObject() const override { return new SqlCipherDriver(m_source); }

private:
    KeySource m_source;
};

/// QSqlError wants SQLite's number; those that an open can fail with are one to one.
int resultCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey: return SQLITE_NOTADB;
    case ErrorCode::Corrupt: return SQLITE_CORRUPT;
    case ErrorCode::Busy: return SQLITE_BUSY;
    case ErrorCode::DiskFull: return SQLITE_FULL;
    default: return SQLITE_CANTOPEN;
    }
}

QSqlError openFailure(const Error& error)
{
    const int code = resultCodeOf(error.code);
    return QSqlError(u"Error opening database"_s,
                     error.reason.isEmpty() ? QLatin1String(sqlite3_errstr(code)) : error.reason,
                     QSqlError::ConnectionError,
                     QString::number(code));
}

} // namespace

void registerSqlCipherDriver(KeySource source)
{
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s,
                                    new DriverCreator(std::move(source))); // Qt SQL owns it
}

SqlCipherDriver::SqlCipherDriver(KeySource source) : m_keySource(std::move(source)) {}

SqlCipherDriver::SqlCipherDriver(DatabaseHandle opened) : m_database(std::move(opened))
{
    setOpen(true);
}

SqlCipherDriver::~SqlCipherDriver()
{
    close();
    for (SqlCipherResult* result : m_results)
        result->forgetDriver();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case FinishQuery:
    case CancelQuery: return true;
    case NamedPlaceholders: // QSqlResult turns them into positions, repeated ones too
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets: return false;
    }
    return false;
}

bool SqlCipherDriver::open(
    const QString& file, const QString&, const QString&, const QString&, int, const QString& options)
{
    if (isOpen())
        close();
    const ConnectOptions wanted = ConnectOptions::parse(options);
    auto opened = m_keySource(file).and_then(
        [&](const DatabaseKey& key) { return openDatabase(file, key, wanted.open); });
    if (!opened) {
        setLastError(openFailure(opened.error()));
        setOpenError(true);
        return false;
    }
    m_database = *std::move(opened);
    sqlite3_extended_result_codes(m_database.get(), wanted.extendedResultCodes);
    if (wanted.regexpCacheSize > 0)
        addRegexpFunction(m_database.get(), wanted.regexpCacheSize);
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    if (!isOpen())
        return;
    for (SqlCipherResult* result : m_results)
        result->finalize();
    m_watchedTables.clear();
    m_database.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_database.get());
}

void SqlCipherDriver::add(SqlCipherResult* result) const
{
    m_results.push_back(result);
}

void SqlCipherDriver::remove(SqlCipherResult* result) const
{
    // The newest are the first to go in nearly every program, so the search starts there.
    const auto found = std::find(m_results.rbegin(), m_results.rend(), result);
    if (found != m_results.rend())
        m_results.erase(std::next(found).base());
}

bool SqlCipherDriver::runTransactionStatement(const char* sql, const QString& failure)
{
    if (!isOpen() || isOpenError())
        return false;
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(QSqlError(failure,
                           QString::fromUtf8(sqlite3_errmsg(m_database.get())),
                           QSqlError::TransactionError,
                           QString::number(code)));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    const bool readOnly = isOpen() && sqlite3_db_readonly(m_database.get(), "main") == 1;
    return runTransactionStatement(readOnly ? "BEGIN" : "BEGIN IMMEDIATE",
                                   u"Unable to begin transaction"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return runTransactionStatement("COMMIT", u"Unable to commit transaction"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runTransactionStatement("ROLLBACK", u"Unable to rollback transaction"_s);
}

bool SqlCipherDriver::cancelQuery()
{
    if (!isOpen())
        return false;
    sqlite3_interrupt(m_database.get());
    return true;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? tableNames(*this, type) : QStringList();
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const
{
    return isOpen() ? primaryKeyOf(*this, table) : QSqlIndex();
}

QSqlRecord SqlCipherDriver::record(const QString& table) const
{
    return isOpen() ? columnsOf(*this, table) : QSqlRecord();
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    return quoteIdentifier(identifier, type);
}

bool SqlCipherDriver::subscribeToNotification(const QString& table)
{
    if (!isOpen() || m_watchedTables.contains(table))
        return false;
    m_watchedTables.append(table);
    sqlite3_update_hook(m_database.get(), &SqlCipherDriver::onRowChanged, this);
    return true;
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString& table)
{
    if (!isOpen() || !m_watchedTables.removeOne(table))
        return false;
    if (m_watchedTables.isEmpty())
        sqlite3_update_hook(m_database.get(), nullptr, nullptr);
    return true;
}

QStringList SqlCipherDriver::subscribedToNotifications() const
{
    return m_watchedTables;
}

void SqlCipherDriver::onRowChanged(void* driver, int, const char*, const char* table, qint64 row)
{
    auto* self = static_cast<SqlCipherDriver*>(driver);
    const QString name = QString::fromUtf8(table);
    if (!self->m_watchedTables.contains(name))
        return;
    // Queued: SQLite forbids to touch the database from inside this hook, and the receiver surely will.
    QMetaObject::invokeMethod(
        self,
        [self, name, row] { Q_EMIT self->notification(name, UnknownSource, row); },
        Qt::QueuedConnection);
}

} // namespace seraph::storage
