// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective_queries.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// From nothing; one that arises from a record begins in ui/desk/corrective_dialog.h.
void openNewCorrectiveDialog(const Desk& desk, QWidget* parent);
void openCauseDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);
void openPlanDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);
void openDoneDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);
void openEffectDialog(const Desk& desk,
                      const quality::Corrective& corrective,
                      const quality::EffectCheck& check,
                      QWidget* parent);
void openCloseCorrectiveDialog(const Desk& desk, const quality::Corrective& corrective, QWidget* parent);

} // namespace seraph::ui
