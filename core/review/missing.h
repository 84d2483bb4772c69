// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::review {

/// "review.due": last month has no signed review of the whole house, due on the fifth; "review.second": one signature is there
/// and the other is waited for; "review.decision": a decision of one's own is overdue.
Result<std::vector<session::Missing>> missingFromReview(const session::ReadContext& context);

} // namespace seraph::review
