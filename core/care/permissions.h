// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::care {

/// Service records, with what was done to whom.
inline constexpr session::Permission kSeeCare{"care.view"};
/// Preparing, carrying out and closing them, and adding to closed ones.
inline constexpr session::Permission kWorkCare{"care.work"};
/// The physician's: beginning without what a service needs, because somebody is in danger.
inline constexpr session::Permission kEmergency{"care.emergency"};
/// Products and lots: entering, recalling.
inline constexpr session::Permission kLots{"materials.work"};
/// Who received a lot.
inline constexpr session::Permission kTraceLots{"materials.trace"};
/// Rounds of the premises and their registers.
inline constexpr session::Permission kSeePremises{"premises.view"};
inline constexpr session::Permission kWorkPremises{"premises.work"};

} // namespace seraph::care
