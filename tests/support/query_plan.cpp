// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/query_plan.h"

#include "core/storage/rows.h"
#include "tests/support/test_database.h"

#include <sqlcipher/sqlite3.h>

namespace seraph::tests {

using namespace Qt::StringLiterals;

namespace {

int onStatement(unsigned, void* list, void*, void* text)
{
    const QString sql = QString::fromUtf8(static_cast<const char*>(text)).trimmed();
    auto& selects = *static_cast<QStringList*>(list);
    if (sql.startsWith(u"SELECT"_s) && !selects.contains(sql))
        selects << sql;
    return 0;
}

} // namespace

WatchedStatements::WatchedStatements(storage::Connection& connection) : m_connection(connection)
{
    sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, &onStatement, &m_selects);
}

WatchedStatements::~WatchedStatements()
{
    sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr);
}

QStringList planOf(storage::Connection& connection, const QString& sql)
{
    const auto read = [](const storage::Statement& row) { return row.text(3); };
    auto statement = orFail(connection.prepare(QString(u"EXPLAIN QUERY PLAN "_s + sql)));
    QStringList steps;
    while (orFail(statement.step()))
        steps << read(statement);
    return steps;
}

QStringList tableScans(storage::Connection& connection, const QString& sql)
{
    QStringList scans;
    for (const QString& step : planOf(connection, sql)) {
        const bool harmless = step.contains(u"USING"_s) || step.contains(u"json_each"_s) ||
                              step.contains(u"CONSTANT"_s);
        if (step.startsWith(u"SCAN"_s) && !harmless)
            scans << step;
    }
    return scans;
}

} // namespace seraph::tests
