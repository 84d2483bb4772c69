// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::feedback {

/// "feedback.low": somebody was not satisfied and nobody has talked to them, due a day after they said so.
Result<std::vector<session::Missing>> missingFromFeedback(const session::ReadContext& context);

/// "link.survey" at the end of each chain: what the client said of that service, or, where they named none, after it was the
/// last to begin. Nobody can be made to answer, so it is never missing.
Status addFeedbackLinks(const session::ReadContext& context,
                        const std::vector<qint64>& subjects,
                        std::vector<session::Chain>& chains);

} // namespace seraph::feedback
