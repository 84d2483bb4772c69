// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/permissions.h"
#include "core/organisation/staff.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// Told to later modules inside the transaction: what the person still had to do needs somebody else.
struct EmploymentEnded {
    PersonId person;
    LocalDate lastDay;
};

/// Somebody new, with no account and no role yet: those come from session::OpenAccount and session::SetRoles.
/// Many never get an account. Invalid also at home_branch "unknown".
struct AddStaff {
    using Output = PersonId;
    static constexpr const char* kName = "AddStaff";
    static constexpr session::Permission kPermission = kEditStaff;
    static constexpr session::Action kAction{"staff.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    StaffDetails details;
};
Result<PersonId> handle(const AddStaff& command, session::WriteContext& context);

/// Changes a staff file, if the right reaches both the old and the new home branch.
struct EditStaff {
    using Output = void;
    static constexpr const char* kName = "EditStaff";
    static constexpr session::Permission kPermission = kEditStaff;
    static constexpr session::Action kAction{"staff.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    storage::Revision revision;
    StaffDetails details;
};
Result<void> handle(const EditStaff& command, session::WriteContext& context);

/// The person leaves; what they did stays. Their account is ended apart (Workspace::endAccount); until then it is missing.
/// Invalid at last_day "bad_date", "ends_before_start". Publishes EmploymentEnded.
struct EndEmployment {
    using Output = void;
    static constexpr const char* kName = "EndEmployment";
    static constexpr session::Permission kPermission = kEditStaff;
    static constexpr session::Action kAction{"staff.employment_ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    storage::Revision revision;
    LocalDate lastDay;
    QString reason;
};
Result<void> handle(const EndEmployment& command, session::WriteContext& context);

/// For somebody entered by mistake. Conflict with reason "staff.has_account" while they could sign in.
struct ArchiveStaff {
    using Output = void;
    static constexpr const char* kName = "ArchiveStaff";
    static constexpr session::Permission kPermission = kEditStaff;
    static constexpr session::Action kAction{"staff.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    storage::Revision revision;
};
Result<void> handle(const ArchiveStaff& command, session::WriteContext& context);

} // namespace seraph::organisation
