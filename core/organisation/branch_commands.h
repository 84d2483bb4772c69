// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch.h"
#include "core/organisation/permissions.h"
#include "core/organisation/room.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// Needs a right in all branches. Invalid also at code "taken".
struct AddBranch {
    using Output = BranchId;
    static constexpr const char* kName = "AddBranch";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"branch.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchDetails details;
};
Result<BranchId> handle(const AddBranch& command, session::WriteContext& context);

/// Invalid also at code "taken".
struct EditBranch {
    using Output = void;
    static constexpr const char* kName = "EditBranch";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"branch.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    storage::Revision revision;
    BranchDetails details;
};
Result<void> handle(const EditBranch& command, session::WriteContext& context);

/// Conflict with reason "branch.in_use" while rooms, equipment, staff or roles belong to it, "branch.last" for the only one.
struct ArchiveBranch {
    using Output = void;
    static constexpr const char* kName = "ArchiveBranch";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"branch.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    storage::Revision revision;
};
Result<void> handle(const ArchiveBranch& command, session::WriteContext& context);

/// Invalid also at name "taken" in the same branch.
struct AddRoom {
    using Output = RoomId;
    static constexpr const char* kName = "AddRoom";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"room.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    RoomDetails details;
};
Result<RoomId> handle(const AddRoom& command, session::WriteContext& context);

/// Invalid also at name "taken" in the same branch.
struct EditRoom {
    using Output = void;
    static constexpr const char* kName = "EditRoom";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"room.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RoomId room;
    storage::Revision revision;
    RoomDetails details;
};
Result<void> handle(const EditRoom& command, session::WriteContext& context);

/// Conflict with reason "room.in_use" while equipment stands in it.
struct ArchiveRoom {
    using Output = void;
    static constexpr const char* kName = "ArchiveRoom";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"room.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RoomId room;
    storage::Revision revision;
};
Result<void> handle(const ArchiveRoom& command, session::WriteContext& context);

} // namespace seraph::organisation
