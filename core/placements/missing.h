// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::placements {

/// This module's part of Today: papers that run out, trials to decide, starts, endings, households without anybody.
Result<std::vector<session::Missing>> missingFromPlacements(const session::ReadContext& context);

} // namespace seraph::placements
