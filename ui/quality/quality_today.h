// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/today_row.h"

namespace seraph::ui {

/// Corrective actions and looks at them that are owed.
std::vector<TodayRow> qualityRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
