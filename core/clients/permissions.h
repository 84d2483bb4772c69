// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::clients {

/// Lists, search and the page of a client, with numbers masked.
inline constexpr session::Permission kView{"clients.view"};
inline constexpr session::Permission kEdit{"clients.edit"};
/// A whole telephone number, one at a time and with a reason.
inline constexpr session::Permission kReveal{"clients.reveal"};
inline constexpr session::Permission kRevealIdentity{"clients.reveal_identity"};
/// Emergency contact, household, pets, taboos.
inline constexpr session::Permission kBackground{"clients.background"};
/// Allergies, history and medication; asked for in addition to kBackground.
inline constexpr session::Permission kHealth{"clients.health"};
inline constexpr session::Permission kMerge{"clients.merge"};
/// Gives the clients of somebody who leaves to others, and sees what the leaver looked at.
inline constexpr session::Permission kHandOver{"clients.hand_over"};
/// Who looked at one client's data, for the client who asks.
inline constexpr session::Permission kAccessReport{"clients.access_report"};
/// Looks into why somebody revealed more numbers than the day's limit.
inline constexpr session::Permission kReviewReveals{"clients.review_reveals"};

} // namespace seraph::clients
