// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// Cases, the board, the register and what they came to.
SectionPage* makeComplaintsPage(const Desk& desk, const Format& format);

/// What Today shows of it: one's own cases by due time, and those one is asked to take over.
std::vector<TodayRow> complaintRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
