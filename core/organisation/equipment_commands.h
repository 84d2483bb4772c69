// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/equipment.h"
#include "core/organisation/permissions.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// Invalid also at room "other_branch".
struct AddEquipment {
    using Output = EquipmentId;
    static constexpr const char* kName = "AddEquipment";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"equipment.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    EquipmentDetails details;
};
Result<EquipmentId> handle(const AddEquipment& command, session::WriteContext& context);

/// Also moves it to another branch, if the right reaches both. Invalid also at room "other_branch".
struct EditEquipment {
    using Output = void;
    static constexpr const char* kName = "EditEquipment";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"equipment.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EquipmentId equipment;
    storage::Revision revision;
    BranchId branch;
    EquipmentDetails details;
};
Result<void> handle(const EditEquipment& command, session::WriteContext& context);

/// Sold, broken or gone.
struct ArchiveEquipment {
    using Output = void;
    static constexpr const char* kName = "ArchiveEquipment";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"equipment.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EquipmentId equipment;
    storage::Revision revision;
};
Result<void> handle(const ArchiveEquipment& command, session::WriteContext& context);

} // namespace seraph::organisation
