// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::complaints {

/// Cases of one's own that are overdue, cases one is asked to take over; for who decides: what is escalated,
/// proposals of others, and clusters.
Result<std::vector<session::Missing>> missingFromComplaints(const session::ReadContext& context);

} // namespace seraph::complaints
