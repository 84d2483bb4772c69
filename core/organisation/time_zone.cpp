// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/time_zone.h"

#include "core/organisation/zone_name.h"

#include <QDateTime>
#include <QTimeZone>

namespace seraph::organisation {

bool isKnownTimeZone(const QString& name)
{
    return !zoneIdHere(name).isEmpty();
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
