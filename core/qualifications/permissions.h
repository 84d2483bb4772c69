// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::qualifications {

/// What people here hold: licences, checks, agreements, certificates, tiers, observed levels.
inline constexpr session::Permission kSeeFiles{"licences.view"};
/// Entering, correcting and revoking certificates; giving and ending tiers; scores.
inline constexpr session::Permission kEditFiles{"licences.edit"};
/// What is asked of whom: kinds, requirements, tiers, competences; letting a gate block before its time.
inline constexpr session::Permission kSetRules{"qualifications.rules"};
/// Letting somebody through a gate of the house for some days, with a reason.
inline constexpr session::Permission kOverrideGates{"gates.override"};
/// Writing down at which level somebody was seen to work.
inline constexpr session::Permission kObserve{"competences.observe"};

} // namespace seraph::qualifications
