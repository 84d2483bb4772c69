// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contract.h"
#include "core/base/result.h"
#include "core/storage/stored.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace seraph::storage {

class Connection;
class PreparedStatement;

/// What a value in a row is to SQLite, whatever its column says.
enum class StorageClass { Null, Integer, Real, Text, Blob };

/// One use of a prepared statement: bind by position, all at once, then step through the rows.
///
///     TRY_ASSIGN(auto statement, connection.prepare("SELECT name FROM room WHERE branch_id = ? AND floor = ?"));
///     TRY_STATUS(statement.bind(branch, 2));
///     while (true) { TRY_ASSIGN(const bool row, statement.step()); if (!row) break; names << statement.text(0); }
///
/// When it dies the compiled form goes back to the connection, which must outlive it. Same thread as the connection.
class Statement {
public:
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    /// Starts over with these values: as many as there are placeholders, of the types that have a Stored<> codec.
    template <class... A> Status bind(const A&... values);
    /// The next row; false at the end. Errors: Conflict, Busy, Cancelled, DiskFull, Io, Corrupt, Internal.
    Result<bool> step();
    /// Runs to the end, for statements whose rows do not matter.
    Status run();
    void reset();

    int columnCount() const;
    StorageClass storageClass(int column) const;
    bool isNull(int column) const;
    qint64 int64(int column) const;    ///< 0 for NULL
    QString text(int column) const;    ///< a null string for NULL
    QByteArray blob(int column) const; ///< a null array for NULL
    /// Text or blob where SQLite holds it, without a copy: gone with the next step. A view without data for NULL.
    std::string_view bytes(int column) const;
    /// A column as the type it was stored from; Corrupt where it holds something that this type cannot be.
    template <class F> Result<F> read(int column) const;
    /// The error for a column whose value is none its field can have; names table and column.
    Error unreadable(int column) const;

    // One value at a position that counts from 1: what the codecs of stored.h are made of.
    void bindNull(int position);
    void bindInteger(int position, qint64 value);
    void bindText(int position, QStringView value);
    void bindBlob(int position, QByteArrayView value);
    void bindUtf8(int position, std::string_view value);

private:
    friend class Connection;
    Statement(Connection& connection, std::unique_ptr<PreparedStatement> prepared);
    void giveBack() noexcept;
    void beginBinding(int count);
    Status endBinding();
    void keepFailure(int code);

    Connection* m_connection;
    std::unique_ptr<PreparedStatement> m_prepared; ///< null in a moved-from statement only
    sqlite3_stmt* m_statement;
    int m_bindingCode = 0; ///< the first failure among the values being bound
};

template <class... A> Status Statement::bind(const A&... values)
{
    beginBinding(sizeof...(A));
    int position = 0;
    (bindStored(*this, ++position, values), ...);
    return endBinding();
}

template <class F> Result<F> Statement::read(int column) const
{
    if (auto value = readStored<F>(*this, column))
        return *std::move(value);
    return fail(unreadable(column));
}

} // namespace seraph::storage
