// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// The monthly review: the month on one page, a page for each dimension, the meeting, and what has to be entered.
SectionPage* makeReviewPage(const Desk& desk, const Format& format);

/// What Today shows of it: last month waits to be reviewed or signed, and decisions that are due.
std::vector<TodayRow> reviewRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
