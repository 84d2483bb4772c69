// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

namespace seraph::ui {

/// Prints both copies of the recovery kit, straight to a printer and never into a file. NotFound "print.no_printer".
Status printRecoveryKit(session::Workspace& workspace, const vault::RecoveryCode& code, Language language);

} // namespace seraph::ui
