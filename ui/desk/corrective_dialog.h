// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective.h"
#include "ui/desk/desk.h"

class QWidget;

namespace seraph::ui {

/// Opens a corrective action over the page of whatever showed that something has to change: a case, an incident, a
/// complication. With an origin, `start` says what is known of it already; the person reads it over.
void openCorrectiveDialog(const Desk& desk,
                          BranchId branch,
                          const quality::CorrectiveStart& start,
                          QWidget* parent);

} // namespace seraph::ui
