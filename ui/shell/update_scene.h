// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scenes.h"

namespace seraph::ui {

/// The update page with a genuine update on it: brought, proved and waiting for its backup.
Scene updateScene();

} // namespace seraph::ui
