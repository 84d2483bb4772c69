// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/context.h"

namespace seraph::session {

/// Denied with reason "scope.outside" unless the actor's right for this command or query reaches the branch. What belongs
/// to no branch, or to all of them, needs a right in all branches.
inline Status requireScope(const ReadContext& context, std::optional<BranchId> branch)
{
    if (context.scope().covers(branch))
        return {};
    return fail(ErrorCode::Denied, QStringLiteral("scope.outside"));
}

} // namespace seraph::session
