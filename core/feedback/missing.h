// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::feedback {

/// "feedback.low": somebody was not satisfied and nobody has talked to them, due a day after they said so.
Result<std::vector<session::Missing>> missingFromFeedback(const session::ReadContext& context);

} // namespace seraph::feedback
