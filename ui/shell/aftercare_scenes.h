// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scenes.h"

namespace seraph::ui {

/// Dialogs of follow-ups and feedback, and the kiosk as a client sees it. Those about a client are left out where there is
/// none on file.
std::vector<Scene> aftercareScenes();

} // namespace seraph::ui
