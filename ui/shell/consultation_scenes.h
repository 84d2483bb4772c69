// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scenes.h"

namespace seraph::ui {

/// Plans, consents and orders of whoever has some: the tabs of the client, the dialogs, and what a client sees.
std::vector<Scene> consultationScenes();

} // namespace seraph::ui
