// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"

namespace seraph::session {

/// Takes back one committed command: writes the before-images of its entries again, if every record still has the
/// revision that the command left behind. Undoing is a new command with entries of its own; nothing is removed.
///
/// Errors: Invalid "undo.not_possible" (its kind cannot be undone, or it changed no record), Denied (a record that the
/// person may not edit), Conflict (something changed since), NotFound (no such command).
struct UndoCommand {
    using Output = void;
    static constexpr const char* kName = "UndoCommand";
    static constexpr Permission kPermission = kSelf; // the handler asks for the right to edit each record
    static constexpr Action kAction{"command.undone"};
    static constexpr Undo kUndo = Undo::No;
    qint64 command;
};
Result<void> handle(const UndoCommand& command, WriteContext& context);

} // namespace seraph::session
