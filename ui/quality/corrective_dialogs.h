// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective_queries.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// From nothing, or from a record of another page: its kind, its id and what is known of it already.
void openNewCorrectiveDialog(const Desk& desk, QWidget* parent);
void openCorrectiveFromDialog(const Desk& desk, BranchId branch, const quality::CorrectiveStart& start, QWidget* parent);
void openCauseDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);
void openPlanDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);
void openDoneDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);
void openEffectDialog(const Desk& desk, const quality::Corrective& corrective, const quality::EffectCheck& check, QWidget* parent);
void openCloseCorrectiveDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);

} // namespace seraph::ui
