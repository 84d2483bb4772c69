// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlQuery>

#include <memory>

struct sqlite3_stmt;

namespace seraph::storage {

class SqlCipherDriver;

/// A compiled statement between its uses: what Connection keeps and lends to a Statement.
/// It is a QSqlQuery of our driver, which therefore finalises it when the database closes, whoever still holds it.
class PreparedStatement {
public:
    static Result<std::unique_ptr<PreparedStatement>> compile(const SqlCipherDriver& driver,
                                                              QByteArray sql);

    const QByteArray& sql() const { return m_sql; }
    /// Null after the database has been closed.
    sqlite3_stmt* handle() const;

private:
    PreparedStatement(QByteArray sql, QSqlQuery query);
    QByteArray m_sql;
    QSqlQuery m_query;
};

} // namespace seraph::storage
