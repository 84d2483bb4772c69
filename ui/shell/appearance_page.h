// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

namespace seraph::ui {

/// Theme and text size of this person on this PC, applied at once; language is chosen beside them.
QWidget* makeAppearancePage(const Desk& desk, const std::function<void(Language)>& chooseLanguage);

/// What was chosen on this PC, for the program's start.
void applyRememberedAppearance(const ViewSettings& settings);

} // namespace seraph::ui
