// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_permissions.h"
#include "core/complaints/on_call.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// Somebody answers the emergency number for some hours. Invalid: what checkOnCall() says; person "left"; begins_at "overlap"
/// where they answer for this branch then already. Denied "scope.outside".
struct AddOnCall {
    using Output = OnCallDutyId;
    static constexpr const char* kName = "AddOnCall";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"on_call.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    OnCallDetails details{};
};
Result<OnCallDutyId> handle(const AddOnCall& command, session::WriteContext& context);

/// Somebody else, or at another time. The same rules. Conflict "on_call.over" once it has ended: what was stays known.
struct EditOnCall {
    using Output = void;
    static constexpr const char* kName = "EditOnCall";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"on_call.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OnCallDutyId duty;
    storage::Revision revision;
    OnCallDetails details{};
};
Result<void> handle(const EditOnCall& command, session::WriteContext& context);

/// It does not take place. Conflict "on_call.over".
struct DropOnCall {
    using Output = void;
    static constexpr const char* kName = "DropOnCall";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"on_call.dropped"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OnCallDutyId duty;
    storage::Revision revision;
};
Result<void> handle(const DropOnCall& command, session::WriteContext& context);

} // namespace seraph::complaints
