// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::training {

/// Courses, the question bank with its answers, results and who needs what.
inline constexpr session::Permission kView{"training.view"};
/// Holds lessons, runs drills for others, examines and marks.
inline constexpr session::Permission kTeach{"training.teach"};
/// Changes courses and questions, approves training cases, starts campaigns.
inline constexpr session::Permission kEdit{"training.edit"};
/// Proposes what happened as a case to learn from.
inline constexpr session::Permission kPropose{"training.propose"};

} // namespace seraph::training
