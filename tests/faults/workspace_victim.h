// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/draft.h"
#include "core/training/attempt.h"

/// What the victim and the test that kills it have agreed on.
namespace seraph::tests {

inline constexpr const char* kVictimPassword = "brass lantern quiet harbour nine";

inline QString savedName(int number)
{
    return QStringLiteral("saved-%1").arg(number);
}
inline session::DraftKey victimDraft()
{
    return {QStringLiteral("victim"), 0};
}

/// What the victim of the exam answers at each place.
inline training::Given victimAnswer(int position)
{
    return {{position % 3}, {}};
}

} // namespace seraph::tests
