// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::feedback {

/// Answers and figures.
inline constexpr session::Permission kView{"feedback.view"};
/// Opens the kiosk, keys in paper and telephone.
inline constexpr session::Permission kCollect{"feedback.collect"};
/// Looks into low answers and decides what may be shown to others.
inline constexpr session::Permission kHandle{"feedback.handle"};
/// Changes what is asked.
inline constexpr session::Permission kEditSurveys{"surveys.edit"};

} // namespace seraph::feedback
