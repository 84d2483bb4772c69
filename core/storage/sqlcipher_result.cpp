// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipher_result.h"

#include "core/storage/sqlcipher_driver.h"
#include "core/storage/table_info.h"
#include "core/storage/variant_binding.h"

#include <QSqlError>
#include <QSqlField>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <utility>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

QString columnText(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

QByteArray columnBlob(sqlite3_stmt* statement, int column)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, column)); // empty is not null
}

QVariant columnReal(sqlite3_stmt* statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    if (policy == QSql::LowPrecisionInt32)
        return sqlite3_column_int(statement, column);
    if (policy == QSql::LowPrecisionInt64)
        return qint64{sqlite3_column_int64(statement, column)};
    return sqlite3_column_double(statement, column);
}

QMetaType metaTypeOfValue(int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER: return QMetaType::fromType<int>();
    case SQLITE_FLOAT: return QMetaType::fromType<double>();
    case SQLITE_BLOB: return QMetaType::fromType<QByteArray>();
    case SQLITE_TEXT: return QMetaType::fromType<QString>();
    default: return {}; // the value is absent, and nothing else says what it would be
    }
}

QString unquoted(QString name)
{
    return name.remove(u'"');
}

QSqlField describeColumn(sqlite3_stmt* statement, int column)
{
    const QString declared = QString::fromUtf8(sqlite3_column_decltype(statement, column));
    // An expression has no declared type; its first value tells.
    const int storageClass =
        sqlite3_data_count(statement) > 0 ? sqlite3_column_type(statement, column) : -1;
    QSqlField field(unquoted(QString::fromUtf8(sqlite3_column_name(statement, column))),
                    declared.isEmpty() ? metaTypeOfValue(storageClass) : metaTypeOf(declared),
                    unquoted(QString::fromUtf8(sqlite3_column_table_name(statement, column))));
    field.setSqlType(storageClass);
    return field;
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver)
    : QSqlResult(driver)
    , m_driver(driver)
{
    m_driver->add(this);
}

SqlCipherResult::~SqlCipherResult()
{
    finalize();
    if (m_driver)
        m_driver->remove(this);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_ahead = Ahead::Nothing;
    m_keptRows.clear();
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool SqlCipherResult::failWith(const QString& what, int code)
{
    m_failed = true;
    setLastError(QSqlError(what,
                           QString::fromUtf8(sqlite3_errmsg(m_driver->database())),
                           QSqlError::StatementError,
                           QString::number(code)));
    return false;
}

bool SqlCipherResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

bool SqlCipherResult::prepare(const QString& sql)
{
    if (!m_driver || !m_driver->isOpen() || m_driver->isOpenError())
        return false;
    finalize();
    m_knownPositions = 0;
    setSelect(false);
    const QByteArray text = sql.toUtf8();
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(
        m_driver->database(), text.constData(), static_cast<int>(text.size()) + 1, 0, &m_statement, &tail);
    if (code != SQLITE_OK)
        return failWith(u"Unable to execute statement"_s, code);
    if (!QByteArrayView(tail).trimmed().isEmpty()) {
        finalize();
        return failWith(u"Unable to execute multiple statements at a time"_s, SQLITE_MISUSE);
    }
    return true;
}

bool SqlCipherResult::exec()
{
    if (!m_driver || !m_statement)
        return false;
    if (std::exchange(m_failed, false))
        setLastError({});
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    setSelect(false);
    m_keptRows.clear();
    m_firstKeptRow = 0;
    sqlite3_reset(m_statement); // its code repeats the failure of the run before
    if (!bindAll() || !step())
        return false;
    m_columnCount = sqlite3_column_count(m_statement); // after the step, which may have compiled it anew
    describeColumns();
    setSelect(m_columnCount > 0);
    setActive(true);
    return true;
}

/// Qt keeps names for the positions and looks them up with every value; from the second row on only the value is new.
void SqlCipherResult::bindValue(int position, const QVariant& value, QSql::ParamType type)
{
    const bool known = position >= 0 && position < std::min(m_knownPositions, boundValues().size());
    if (known && type == QSql::In && bindingSyntax() == PositionalBinding) {
        boundValues()[position] = value;
        return;
    }
    QSqlResult::bindValue(position, value, type);
    if (type != QSql::In)
        m_knownPositions = 0;
    else if (position == m_knownPositions)
        ++m_knownPositions;
}

bool SqlCipherResult::bindAll()
{
    const QList<QVariant>& values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        m_failed = true;
        setLastError(QSqlError(u"Parameter count mismatch"_s, {}, QSqlError::StatementError));
        return false;
    }
    m_boundTexts.resize(static_cast<std::size_t>(values.size()));
    for (int i = 0; i < values.size(); ++i) {
        const int code =
            bindVariant(m_statement, i + 1, values.at(i), m_boundTexts[static_cast<std::size_t>(i)]);
        if (code != SQLITE_OK)
            return failWith(u"Unable to bind parameters"_s, code);
    }
    return true;
}

/// Moves the statement on. False means failure, not the end.
bool SqlCipherResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        m_ahead = Ahead::Row;
        return true;
    }
    m_ahead = Ahead::Nothing;
    if (code == SQLITE_DONE) {
        m_rowsAffected = sqlite3_changes(m_driver->database());
        sqlite3_reset(m_statement); // or it would go on holding its read lock
        return true;
    }
    failWith(u"Unable to fetch row"_s, code);
    sqlite3_reset(m_statement);
    return false;
}

/// Makes the next row the statement's current one.
bool SqlCipherResult::advance()
{
    if (m_ahead == Ahead::Unknown && !step())
        return false;
    return std::exchange(m_ahead, m_ahead == Ahead::Row ? Ahead::Unknown : Ahead::Nothing) == Ahead::Row;
}

void SqlCipherResult::keepCurrentRow()
{
    for (int column = 0; column < m_columnCount; ++column)
        m_keptRows.push_back(readColumn(column));
}

bool SqlCipherResult::fetchNext()
{
    if (!isForwardOnly())
        return fetch(at() < 0 ? 0 : at() + 1);
    if (at() == QSql::AfterLastRow || !advance()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(at() < 0 ? 0 : at() + 1);
    return true;
}

bool SqlCipherResult::fetch(int row)
{
    if (row < 0 || m_columnCount == 0)
        return false;
    if (isForwardOnly()) {
        while (at() < row && fetchNext()) {}
        return at() == row;
    }
    while (m_keptRows.size() <= static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columnCount)) {
        if (!advance()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        keepCurrentRow();
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    // A forward-only result cannot come back to its last row, so each row is kept until the next one shows up.
    int row = isForwardOnly() ? std::max(at(), -1) : -1;
    if (!isForwardOnly()) {
        while (advance())
            keepCurrentRow();
        return m_columnCount > 0 && fetch(static_cast<int>(m_keptRows.size()) / m_columnCount - 1);
    }
    while (advance()) {
        m_keptRows.clear();
        m_firstKeptRow = ++row;
        keepCurrentRow();
    }
    setAt(row < 0 ? int(QSql::AfterLastRow) : row);
    return row >= 0;
}

QVariant SqlCipherResult::readColumn(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qint64{sqlite3_column_int64(m_statement, column)};
    case SQLITE_FLOAT: return columnReal(m_statement, column, numericalPrecisionPolicy());
    case SQLITE_BLOB: return columnBlob(m_statement, column);
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    default: return columnText(m_statement, column);
    }
}

QVariant SqlCipherResult::data(int column)
{
    if (column < 0 || column >= m_columnCount || at() < 0)
        return {};
    if (m_keptRows.empty())
        return readColumn(column);
    return m_keptRows[static_cast<std::size_t>(at() - m_firstKeptRow) * static_cast<std::size_t>(m_columnCount) +
                      static_cast<std::size_t>(column)];
}

bool SqlCipherResult::isNull(int column)
{
    if (column < 0 || column >= m_columnCount || at() < 0)
        return true;
    if (m_keptRows.empty())
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    return data(column).isNull();
}

QVariant SqlCipherResult::lastInsertId() const
{
    const qint64 row = isActive() && m_driver ? sqlite3_last_insert_rowid(m_driver->database()) : 0;
    return row != 0 ? QVariant(row) : QVariant();
}

void SqlCipherResult::describeColumns()
{
    if (!m_record.isEmpty())
        m_record.clear();
    for (int column = 0; column < m_columnCount; ++column)
        m_record.append(describeColumn(m_statement, column));
}

QSqlRecord SqlCipherResult::record() const
{
    return isActive() && isSelect() ? m_record : QSqlRecord();
}

void SqlCipherResult::detachFromResultSet()
{
    sqlite3_reset(m_statement);
    m_ahead = Ahead::Nothing;
}

} // namespace seraph::storage
