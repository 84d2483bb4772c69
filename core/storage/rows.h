// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace seraph::storage {

/// "[1,2,3]": any number of ids as one bound value, for `IN (SELECT value FROM json_each(?))`.
template <class Ids> QString idList(const Ids& ids)
{
    QStringList numbers;
    for (const auto& id : ids)
        numbers << id.toString();
    return u'[' + numbers.join(u',') + u']';
}

/// Runs a query and reads every row of it with `read(statement)`, which returns the row or a Result of it.
template <class Row, class Sql, class Read, class... A>
Result<std::vector<Row>> collectRows(Connection& connection, const Sql& sql, Read read, const A&... values)
{
    TRY_ASSIGN(Statement statement, connection.prepare(sql));
    TRY_STATUS(statement.bind(values...));
    std::vector<Row> rows;
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        if constexpr (std::is_same_v<std::invoke_result_t<Read, const Statement&>, Row>) {
            rows.push_back(read(std::as_const(statement)));
        } else {
            TRY_ASSIGN(Row row, read(std::as_const(statement)));
            rows.push_back(std::move(row));
        }
    }
}

} // namespace seraph::storage
