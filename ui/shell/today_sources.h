// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/today_row.h"
#include "ui/widgets/card.h"

namespace seraph::ui {

/// What the modules have for today, in their order. A module adds its line in today_sources.cpp.
const std::vector<TodaySource>& todaySources();
/// All rows, those with a time first, most urgent on top.
std::vector<TodayRow> todayRows(const Desk& desk, const Format& format);
/// Figures on top of the page, at most four.
std::vector<FigureTile::View> todayFigures(const Desk& desk, const Format& format);

} // namespace seraph::ui
