// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_repository.h"
#include "core/session/context.h"

/// How far a right reaches among contacts; what every handler about one begins with.
namespace seraph::followups {

/// Whose work a list is: the actor with their roles.
Result<Worker> workerOf(const session::ReadContext& context);
/// Denied "scope.outside" unless it is in a branch of the right and, where the right reaches one's own alone, one's own:
/// assigned, of one's own client, or unassigned and of one's role.
Status requireReached(const FollowUp& followUp, const session::ReadContext& context);
/// The red flags that this contact asks about, as the version of its service says them.
Result<std::vector<catalogue::RedFlag>> redFlagsOf(const FollowUp& followUp,
                                                   const session::ReadContext& context);

} // namespace seraph::followups
