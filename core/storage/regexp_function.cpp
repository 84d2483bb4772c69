// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/regexp_function.h"

#include <QCache>
#include <QRegularExpression>

#include <sqlcipher/sqlite3.h>

namespace seraph::storage {
namespace {

using PatternCache = QCache<QString, QRegularExpression>;

QString argument(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)));
}

void matches(sqlite3_context* context, int, sqlite3_value** arguments)
{
    auto& cache = *static_cast<PatternCache*>(sqlite3_user_data(context));
    const QString pattern = argument(arguments[0]);
    QRegularExpression* expression = cache.object(pattern);
    if (!expression) {
        expression = new QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
        cache.insert(pattern, expression);
    }
    sqlite3_result_int(context, argument(arguments[1]).contains(*expression) ? 1 : 0);
}

} // namespace

void addRegexpFunction(sqlite3* database, int cacheSize)
{
    sqlite3_create_function_v2(database,
                               "regexp",
                               2,
                               SQLITE_UTF8,
                               new PatternCache(cacheSize),
                               &matches,
                               nullptr,
                               nullptr,
                               [](void* cache) { delete static_cast<PatternCache*>(cache); });
}

} // namespace seraph::storage
