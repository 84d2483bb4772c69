// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <string_view>

namespace seraph::session {

/// The right to do or see one thing, a code owned by its module: "organisation.edit". Roles are sets of these codes.
struct Permission {
    const char* code;

    constexpr std::string_view view() const { return code; }
    friend constexpr bool operator==(Permission a, Permission b) { return a.view() == b.view(); }
};

/// What the journal calls a command or a view, a code owned by its module: "branch.opened".
struct Action {
    const char* code;

    constexpr std::string_view view() const { return code; }
    friend constexpr bool operator==(Action a, Action b) { return a.view() == b.view(); }
};

/// What everyone who is signed in may do: change one's own password, keep drafts.
inline constexpr Permission kSelf{"session.self"};

} // namespace seraph::session
