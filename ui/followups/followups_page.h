// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// Worklist, complications, outcomes and what they came to.
SectionPage* makeFollowupsPage(const Desk& desk, const Format& format);

/// What Today shows of it: overdue contacts, and complications that nobody answers for.
std::vector<TodayRow> aftercareRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
