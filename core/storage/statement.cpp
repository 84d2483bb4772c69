// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/prepared_statement.h"
#include "core/storage/sqlite_error.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace seraph::storage {

using namespace Qt::StringLiterals;

Statement::Statement(Connection& connection, std::unique_ptr<PreparedStatement> prepared)
    : m_connection(&connection)
    , m_prepared(std::move(prepared))
    , m_statement(m_prepared->handle())
{
}

Statement::~Statement()
{
    giveBack();
}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = other.m_connection;
        m_prepared = std::move(other.m_prepared);
        m_statement = other.m_statement;
        m_bindingCode = other.m_bindingCode;
    }
    return *this;
}

void Statement::giveBack() noexcept
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection->takeBack(std::move(m_prepared));
}

void Statement::beginBinding(int count)
{
    EXPECTS(count == sqlite3_bind_parameter_count(m_statement));
    sqlite3_reset(m_statement);
    m_bindingCode = SQLITE_OK;
}

Status Statement::endBinding()
{
    if (m_bindingCode != SQLITE_OK)
        return fail(errorOf(m_connection->handle(), m_bindingCode));
    return {};
}

void Statement::keepFailure(int code)
{
    if (m_bindingCode == SQLITE_OK)
        m_bindingCode = code;
}

void Statement::bindNull(int position)
{
    keepFailure(sqlite3_bind_null(m_statement, position));
}

void Statement::bindInteger(int position, qint64 value)
{
    keepFailure(sqlite3_bind_int64(m_statement, position, value));
}

void Statement::bindText(int position, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    keepFailure(sqlite3_bind_text64(m_statement,
                                    position,
                                    utf8.constData(),
                                    static_cast<sqlite3_uint64>(utf8.size()),
                                    SQLITE_TRANSIENT,
                                    SQLITE_UTF8));
}

void Statement::bindBlob(int position, QByteArrayView value)
{
    // A null pointer would bind NULL; empty bytes are a value.
    const char* bytes = value.isEmpty() ? "" : value.data();
    keepFailure(sqlite3_bind_blob64(
        m_statement, position, bytes, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindUtf8(int position, std::string_view value)
{
    keepFailure(sqlite3_bind_text64(
        m_statement, position, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const Error error = errorOf(m_connection->handle(), code);
        sqlite3_reset(m_statement);
        return fail(error);
    }
    sqlite3_reset(m_statement); // or it would go on holding its read lock
    return false;
}

Status Statement::run()
{
    while (true) {
        TRY_ASSIGN(const bool row, step());
        if (!row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

StorageClass Statement::storageClass(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return StorageClass::Integer;
    case SQLITE_FLOAT: return StorageClass::Real;
    case SQLITE_TEXT: return StorageClass::Text;
    case SQLITE_BLOB: return StorageClass::Blob;
    default: return StorageClass::Null;
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    // SQLite gives a null pointer for zero bytes too.
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
}

std::string_view Statement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Error Statement::unreadable(int column) const
{
    const char* table = sqlite3_column_table_name(m_statement, column);
    return makeError(ErrorCode::Corrupt,
                     u"storage.value"_s,
                     u"%1.%2"_s.arg(QString::fromUtf8(table),
                                    QString::fromUtf8(sqlite3_column_name(m_statement, column))));
}

} // namespace seraph::storage
