// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch_hours.h"
#include "core/organisation/holiday.h"
#include "core/organisation/permissions.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// The week of a branch becomes this. `revision` is that of the hours seen, nothing where there were none; else Conflict.
struct SetOpeningHours {
    using Output = void;
    static constexpr const char* kName = "SetOpeningHours";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"opening_hours.set"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    std::optional<storage::Revision> revision;
    Week week;
    OnHolidays onHolidays = OnHolidays::Closed;
};
Result<void> handle(const SetOpeningHours& command, session::WriteContext& context);

/// One day with other hours, or none. Invalid also at day "taken".
struct AddHoursException {
    using Output = HoursExceptionId;
    static constexpr const char* kName = "AddHoursException";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"hours_exception.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    LocalDate day;
    DayHours hours;
    QString note;
};
Result<HoursExceptionId> handle(const AddHoursException& command, session::WriteContext& context);

/// Invalid also at day "taken".
struct EditHoursException {
    using Output = void;
    static constexpr const char* kName = "EditHoursException";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"hours_exception.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    HoursExceptionId exception;
    storage::Revision revision;
    LocalDate day;
    DayHours hours;
    QString note;
};
Result<void> handle(const EditHoursException& command, session::WriteContext& context);

/// The usual hours hold again on that day.
struct ArchiveHoursException {
    using Output = void;
    static constexpr const char* kName = "ArchiveHoursException";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"hours_exception.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    HoursExceptionId exception;
    storage::Revision revision;
};
Result<void> handle(const ArchiveHoursException& command, session::WriteContext& context);

/// Takes over whole years from the shipped JSON form or a table (see parseHolidayImport); a year that is there already becomes
/// what the text says. `title` names the notice where the text does not. Gives the years. Needs a right in all branches.
struct ImportHolidays {
    using Output = std::vector<int>;
    static constexpr const char* kName = "ImportHolidays";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"holidays.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QByteArray text;
    QString title;
};
Result<std::vector<int>> handle(const ImportHolidays& command, session::WriteContext& context);

} // namespace seraph::organisation
