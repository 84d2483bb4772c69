// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// Pictures to show with an option: only those of the client and of people who agreed to be shown are offered. One click
/// takes one in or out.
void openPlanPictures(const Desk& desk,
                      const consultations::PlanPage& page,
                      consultations::OptionId option,
                      QWidget* parent);

} // namespace seraph::ui
