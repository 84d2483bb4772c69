// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace seraph::organisation {

/// Whether the name ("Asia/Shanghai") is in the time zone data of this PC.
bool isKnownTimeZone(const QString& name);

/// The day on which the instant falls in that zone. The local day is stored beside an instant when it is written, so that
/// SQL never converts zones. An unknown zone counts as UTC.
LocalDate localDay(Instant instant, const QString& timeZone);

/// The first instant of the day in that zone.
Instant startOfDay(LocalDate day, const QString& timeZone);

} // namespace seraph::organisation
