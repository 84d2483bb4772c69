// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_sql.h"

#include "core/base/contract.h"

namespace seraph::storage {

QByteArray selectAmongSql(const RecordTable& table, QStringView column)
{
    EXPECTS(table.find(column) != nullptr);
    QByteArray sql = table.selectSql();
    sql += " WHERE " + column.toLatin1() + " IN (SELECT value FROM json_each(?))";
    if (table.find(u"archived_at") != nullptr)
        sql += " AND archived_at IS NULL";
    return sql + " ORDER BY id";
}

QByteArray selectPlacesSql(const RecordTable& table, QStringView column)
{
    EXPECTS(table.find(column) != nullptr);
    return "SELECT id, revision FROM " + table.name.toLatin1() + " WHERE " + column.toLatin1() +
           " = ? ORDER BY id";
}

} // namespace seraph::storage
