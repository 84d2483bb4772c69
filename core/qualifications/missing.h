// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::qualifications {

/// For Today: what ends within 90, 60, 30 or 7 days, what is over or missing, rules that begin to block within a week, tiers that
/// do not hold any more; and to everybody what of their own ends within 30 days.
Result<std::vector<session::Missing>> missingFromQualifications(const session::ReadContext& context);

} // namespace seraph::qualifications
