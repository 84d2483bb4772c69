// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate.h"

/// The one rule that asks for no paper: whoever is graded D is not offered for its services (C-194). It is known by its code,
/// whatever gate, roles and services the house gives it; to a gate it looks like any other, because whoever is above D holds
/// the paper that it asks for.
namespace seraph::qualifications {

inline constexpr const char* kCreditRule = "credit_above_d";
/// What it asks for, in obstacles, sightings and overrides. No certificate is of this kind, and none can be entered.
inline constexpr const char* kCreditKind = "credit.above_d";

inline bool asksCredit(const Requirement& requirement)
{
    return requirement.code == QLatin1StringView(kCreditRule);
}
inline LocalizedText creditAsked()
{
    return {QStringLiteral("信用等级 C 及以上"), QStringLiteral("Credit grade C or better")};
}

} // namespace seraph::qualifications
