// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::quality {

inline constexpr session::Permission kSee{"quality.view"};
/// Opens corrective actions, finds causes, plans, reports what was done.
inline constexpr session::Permission kWork{"quality.work"};
/// Looks whether it helped, and closes; never one's own.
inline constexpr session::Permission kVerify{"quality.verify"};

} // namespace seraph::quality
