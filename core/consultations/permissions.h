// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::consultations {

inline constexpr session::Permission kSeeEnquiries{"enquiries.view"};
inline constexpr session::Permission kWorkEnquiries{"enquiries.work"};
/// The arrivals board.
inline constexpr session::Permission kSeeVisits{"visits.view"};
inline constexpr session::Permission kWorkVisits{"visits.work"};
/// Consultations, plans, and what was told.
inline constexpr session::Permission kSeeConsultations{"consultations.view"};
inline constexpr session::Permission kConsult{"consultations.work"};
/// The physician's part: examining, confirming a plan, clearing a concern on the day.
inline constexpr session::Permission kExamine{"consultations.examine"};
/// Fewer than three options, more than the allowance of customisation, a price below the lowest.
inline constexpr session::Permission kApprove{"plans.approve"};
/// Orders, payments and sessions left.
inline constexpr session::Permission kSeeOrders{"orders.view"};
inline constexpr session::Permission kOrder{"orders.work"};
inline constexpr session::Permission kTakePayments{"payments.take"};
inline constexpr session::Permission kUseSessions{"sessions.use"};
inline constexpr session::Permission kSeeConsents{"consents.view"};
/// Preparing, signing, and just as easily withdrawing.
inline constexpr session::Permission kTakeConsents{"consents.take"};

} // namespace seraph::consultations
