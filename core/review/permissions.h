// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::review {

/// Figures, trends, comparisons, reviews and what stands in them.
inline constexpr session::Permission kView{"review.view"};
/// Starts and freezes a review, confirms contradictions, decides, comments.
inline constexpr session::Permission kPrepare{"review.prepare"};
/// Puts one's name under a frozen review.
inline constexpr session::Permission kSign{"review.sign"};
/// Says that one's department has read its part.
inline constexpr session::Permission kAcknowledge{"review.acknowledge"};
/// Enters what no record says: targets, market prices, costs, benchmarks.
inline constexpr session::Permission kEnter{"review.enter"};
/// Takes figures out of the program: workbook, pack, inspection sample, hours.
inline constexpr session::Permission kExport{"review.export"};

} // namespace seraph::review
