// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/missing.h"

#include "core/feedback/feedback_repository.h"
#include "core/feedback/permissions.h"

namespace seraph::feedback {

using namespace Qt::StringLiterals;

Result<std::vector<session::Missing>> missingFromFeedback(const session::ReadContext& context)
{
    std::vector<session::Missing> list;
    if (!context.rights().allow(kHandle))
        return list;
    const auto scope = context.rights().scopeFor(kHandle, context.actor().person);
    TRY_ASSIGN(const auto low, FeedbackRepository(context.connection()).lowOpen(scope));
    if (!low.empty()) // the oldest says until when
        list.push_back({u"feedback.low"_s,
                        kHandle,
                        low.front().answeredAt + std::chrono::hours(24),
                        u"feedback/low"_s});
    return list;
}

} // namespace seraph::feedback
