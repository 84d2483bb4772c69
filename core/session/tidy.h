// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"

namespace seraph::session {

/// Clears away what a crash may have left, by every module's own rule (Module::tidy). The program runs it once, in the
/// background, after a workspace was opened, and the command line before it makes a backup. Changes no record but one
/// whose time ran out meanwhile, such as an exam.
struct TidyUp {
    using Output = void;
    static constexpr const char* kName = "TidyUp";
    static constexpr Permission kPermission = kSelf;
    static constexpr Action kAction{"workspace.tidied"};
    static constexpr Undo kUndo = Undo::No;
};
Result<void> handle(const TidyUp& command, WriteContext& context);

} // namespace seraph::session
