// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace seraph::cli {

/// From SERAPH_RECOVERY_CODE or the terminal.
Result<vault::RecoveryCode> readRecoveryCode();

/// Found out before anything is made: a code that cannot be handed over would be lost.
Status requireWritable(const std::optional<QString>& file);

/// Hands a new recovery code over: into a file that only its owner may read, or in the answer.
Status giveRecoveryCode(const vault::RecoveryCode& code, const std::optional<QString>& file, Answer& answer);

} // namespace seraph::cli
