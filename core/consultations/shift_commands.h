// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/permissions.h"
#include "core/consultations/shift.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// The shift ends: what the next one must know. Invalid: note "required", "too_long". Denied "scope.outside".
struct GiveShift {
    using Output = ShiftId;
    static constexpr const char* kName = "GiveShift";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"shift.given"};
    static constexpr session::Undo kUndo = session::Undo::No;
    BranchId branch;
    QString note;
};
Result<ShiftId> handle(const GiveShift& command, session::WriteContext& context);

/// Somebody else has read it and goes on. Conflict "shift.taken", "shift.own" from the one who gave it.
struct TakeShift {
    using Output = void;
    static constexpr const char* kName = "TakeShift";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"shift.taken_over"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ShiftId shift;
    storage::Revision revision;
};
Result<void> handle(const TakeShift& command, session::WriteContext& context);

} // namespace seraph::consultations
