// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// The physician writes down what was found and whether the client may be treated.
void openExamination(const Desk& desk, consultations::ConsultationId consultation, QWidget* parent);
/// Why nothing comes of a plan.
void openDeclining(const Desk& desk, const consultations::Plan& plan, QWidget* parent);
/// "Approve fewer options": what a manager may allow.
QString approvalText(consultations::PlanException exception);

} // namespace seraph::ui
