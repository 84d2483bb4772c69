// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/prepared_file.h"
#include "core/placements/permissions.h"
#include "core/placements/placement.h"
#include "core/session/command.h"

namespace seraph::placements {

/// One day of the household log. Invalid: what checkDetails() says; day "required", "in_future", "before_start",
/// "after_end". Conflict "log.day_taken", "placement.not_started".
struct WriteLogDay {
    using Output = LogDayId;
    static constexpr const char* kName = "WriteLogDay";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"log.written"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    LocalDate day{};
    LogDetails details{};
};
Result<LogDayId> handle(const WriteLogDay& command, session::WriteContext& context);

/// Invalid: what checkDetails() says.
struct EditLogDay {
    using Output = void;
    static constexpr const char* kName = "EditLogDay";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"log.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LogDayId logDay;
    storage::Revision revision;
    LogDetails details;
};
Result<void> handle(const EditLogDay& command, session::WriteContext& context);

/// A sheet for these days, with a number by which its scan comes back. Invalid: from_day "required"; until_day
/// "ends_before_start". Conflict "placement.cancelled".
struct PrintJobSheet {
    using Output = JobSheetId;
    static constexpr const char* kName = "PrintJobSheet";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"job_sheet.printed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    PlacementId placement;
    LocalDate fromDay{};
    LocalDate untilDay{};
};
Result<JobSheetId> handle(const PrintJobSheet& command, session::WriteContext& context);

/// The signed sheet as a photograph or scan. Invalid: code "format". NotFound. Conflict "job_sheet.filed".
struct FileJobSheet {
    using Output = JobSheetId;
    static constexpr const char* kName = "FileJobSheet";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"job_sheet.filed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    QString code; ///< as the QR code says it, or the number under it
    attachments::PreparedFile scan;
};
Result<JobSheetId> handle(const FileJobSheet& command, session::WriteContext& context);

} // namespace seraph::placements
