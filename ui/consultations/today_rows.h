// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/today_row.h"
#include "ui/widgets/card.h"

namespace seraph::ui {

/// Enquiries that wait, clients who wait, plans whose next step is this person's, documents that have not come back.
std::vector<TodayRow> consultationRows(const Desk& desk, const Format& format);
/// The day in four figures, each with what it is out of.
std::vector<FigureTile::View> consultationFigures(const Desk& desk, const Format& format);

} // namespace seraph::ui
