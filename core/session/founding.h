// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::session {

/// The first command of every workspace: each module installs what it ships. Conflict where there is an account already.
struct FoundWorkspace {
    using Output = void;
    static constexpr const char* kName = "FoundWorkspace";
    static constexpr Permission kPermission = kSelf;
    static constexpr Action kAction{"workspace.founded"};
    static constexpr Undo kUndo = Undo::No;
    Founding founding;
};
Result<void> handle(const FoundWorkspace& command, WriteContext& context);

/// What the session module installs: the roles of the profile, and the owner's account.
Status installAccounts(const Founding& founding, WriteContext& context);

} // namespace seraph::session
