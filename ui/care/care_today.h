// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Who can begin, what is to be closed, which rounds of the premises are due.
std::vector<TodayRow> careRows(const Desk& desk, const Format& format);

} // namespace seraph::ui
