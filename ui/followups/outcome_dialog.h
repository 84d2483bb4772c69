// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_queries.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// The form of one outcome: each measure with what it was before; the client's own view stands apart from what was
/// measured. A filled form is shown with its changes.
void openOutcomeDialog(const Desk& desk, followups::OutcomeFormId form, QWidget* parent);
/// "3 → 1 (−2)": one measure against its baseline.
QString changeText(const followups::Change& change);
/// "day 14", "before the first session".
QString outcomeDayText(int day);

} // namespace seraph::ui
