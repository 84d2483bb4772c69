// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <chrono>

namespace seraph {

/// A point in time: UTC, milliseconds. Stored as INTEGER milliseconds since 1970.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A day in a calendar, without a time zone. Stored as TEXT yyyy-MM-dd.
using LocalDate = QDate;

inline qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
inline Instant fromMilliseconds(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

/// ISO 8601 in UTC with milliseconds, for JSON and logs: 2026-11-22T08:40:00.000Z.
QString toIsoUtc(Instant instant);

} // namespace seraph
