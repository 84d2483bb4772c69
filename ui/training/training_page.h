// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// Learning: one's own page, who has to learn what, the drill, courses, lessons, exams, check-rides, questions and cases.
SectionPage* makeTrainingPage(const Desk& desk, const Format& format);
/// For Today: what one has to learn this week, exams that wait for a mark, cases that wait for a decision.
std::vector<TodayRow> trainingRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
