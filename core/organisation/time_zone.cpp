// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/time_zone.h"

#include <QDateTime>
#include <QTimeZone>

namespace seraph::organisation {
namespace {

QTimeZone zoneNamed(const QString& name)
{
    return isKnownTimeZone(name) ? QTimeZone(name.toUtf8()) : QTimeZone::utc();
}

} // namespace

bool isKnownTimeZone(const QString& name)
{
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

LocalDate localDay(Instant instant, const QString& timeZone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zoneNamed(timeZone)).date();
}

Instant startOfDay(LocalDate day, const QString& timeZone)
{
    return fromMilliseconds(day.startOfDay(zoneNamed(timeZone)).toMSecsSinceEpoch());
}

} // namespace seraph::organisation
