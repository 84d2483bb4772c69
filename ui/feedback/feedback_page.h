// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/client_tab.h"
#include "ui/desk/desk.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// What clients say: surveys to ask, answers, low ones to look into, and figures.
SectionPage* makeFeedbackPage(const Desk& desk, const Format& format);
/// Low answers that nobody has looked into, for Today.
std::vector<TodayRow> feedbackRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
