// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/opening_hours.h"

#include <QString>

namespace seraph::ui {

/// "9:00-12:00, 13:00-18:00"; empty for a closed day.
QString hoursText(const organisation::DayHours& hours);
/// Reads the same back, also with full-width signs, "9-12 13-18" and 休息 or "closed" for a closed day. Nothing for
/// anything else; whether spans overlap is the core's question.
std::optional<organisation::DayHours> parseHours(const QString& text);

} // namespace seraph::ui
