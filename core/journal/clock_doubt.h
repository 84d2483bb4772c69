// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/hybrid_clock.h"

namespace seraph::storage {
class Connection;
}

namespace seraph::journal {

/// The clock of a device as its journal knows it: the highest time given out, and the last reading that was believed.
Result<HybridClock> clockOf(storage::Connection& connection, const Clock& clock, qint64 device);

/// What the journal says of the PC's clock now: what decides by dates refuses while it is in doubt.
Result<ClockState> judgeClock(storage::Connection& connection, const Clock& clock, qint64 device);

} // namespace seraph::journal
