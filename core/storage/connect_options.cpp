// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connect_options.h"

#include <optional>

namespace seraph::storage {
namespace {

constexpr int kRegexpCacheSize = 25;

std::optional<int> numberIn(QStringView text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

void applyOption(ConnectOptions& options, QStringView name, QStringView value)
{
    if (name == QLatin1String("QSQLITE_BUSY_TIMEOUT"))
        options.open.busyTimeoutMs = numberIn(value).value_or(options.open.busyTimeoutMs);
    else if (name == QLatin1String("QSQLITE_OPEN_READONLY"))
        options.open.access = Access::ReadOnly;
    else if (name == QLatin1String("QSQLITE_OPEN_URI"))
        options.open.uri = true;
    else if (name == QLatin1String("QSQLITE_ENABLE_SHARED_CACHE"))
        options.open.sharedCache = true;
    else if (name == QLatin1String("QSQLITE_NO_USE_EXTENDED_RESULT_CODES"))
        options.extendedResultCodes = false;
    else if (name == QLatin1String("QSQLITE_ENABLE_REGEXP"))
        options.regexpCacheSize = std::max(numberIn(value).value_or(kRegexpCacheSize), 1);
}

} // namespace

ConnectOptions ConnectOptions::parse(const QString& text)
{
    ConnectOptions options;
    for (const QStringView option : QStringView(text).split(u';')) {
        const qsizetype equals = option.indexOf(u'=');
        const QStringView name = equals < 0 ? option : option.first(equals);
        const QStringView value = equals < 0 ? QStringView() : option.sliced(equals + 1);
        applyOption(options, name.trimmed(), value.trimmed());
    }
    return options;
}

} // namespace seraph::storage
