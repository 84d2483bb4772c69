// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/backup_log.h"

namespace seraph::ui {

/// Why a backup was made: "every hour", "when the screen was locked".
QString triggerText(session::BackupTrigger trigger);

} // namespace seraph::ui
