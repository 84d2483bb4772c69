// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/prepared_statement.h"

#include "core/storage/sqlcipher_driver.h"
#include "core/storage/sqlite_error.h"

#include <QSqlError>
#include <QSqlResult>

#include <utility>

namespace seraph::storage {

PreparedStatement::PreparedStatement(QByteArray sql, QSqlQuery query)
    : m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Result<std::unique_ptr<PreparedStatement>> PreparedStatement::compile(const SqlCipherDriver& driver,
                                                                      QByteArray sql)
{
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        return fail(prepareErrorOf(driver.database(), query.lastError().nativeErrorCode().toInt()));
    return std::unique_ptr<PreparedStatement>(new PreparedStatement(std::move(sql), std::move(query)));
}

sqlite3_stmt* PreparedStatement::handle() const
{
    return m_query.result()->handle().value<sqlite3_stmt*>();
}

} // namespace seraph::storage
