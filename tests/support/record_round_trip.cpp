// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/record_round_trip.h"

namespace seraph::tests {

void checkColumns(storage::Connection& connection, const storage::RecordTable& table)
{
    QStringList described;
    for (const storage::ColumnInfo& column : table.columns)
        described << column.name + (column.optional ? QStringLiteral("?") : QString());
    QStringList real;
    auto rows =
        orFail(connection.prepare("SELECT name, \"notnull\" OR pk FROM pragma_table_info(?)"));
    orFail(rows.bind(table.name));
    while (orFail(rows.step()))
        real << rows.text(0) + (rows.int64(1) == 0 ? QStringLiteral("?") : QString());
    described.sort();
    real.sort();
    CHECK(described == real);

    auto strict = orFail(connection.prepare("SELECT strict FROM pragma_table_list WHERE name = ?"));
    orFail(strict.bind(table.name));
    REQUIRE(strict.step() == true);
    CHECK(strict.int64(0) == 1);
}

} // namespace seraph::tests
