// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::organisation {

/// Branches, rooms, equipment, opening hours, holidays.
inline constexpr session::Permission kView{"organisation.view"};
inline constexpr session::Permission kEdit{"organisation.edit"};
/// Lists of staff with masked numbers, and a colleague's telephone number.
inline constexpr session::Permission kViewStaff{"staff.view"};
/// Staff files as a whole, identity numbers included.
inline constexpr session::Permission kEditStaff{"staff.edit"};

} // namespace seraph::organisation
