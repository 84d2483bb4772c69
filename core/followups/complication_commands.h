// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "core/followups/permissions.h"
#include "core/session/command.h"

namespace seraph::followups {

/// Something went wrong. Invalid: what checkDetails() says; responsible "left", "not_physician" (in medicine).
struct OpenComplication {
    using Output = ComplicationId;
    static constexpr const char* kName = "OpenComplication";
    static constexpr session::Permission kPermission = kRecordComplications;
    static constexpr session::Action kAction{"complication.found"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    ComplicationDetails details{};
};
Result<ComplicationId> handle(const OpenComplication& command, session::WriteContext& context);

/// What is known of it by now. A higher grade or another type brings more steps and takes none away. The same rules.
/// Conflict "complication.closed".
struct EditComplication {
    using Output = void;
    static constexpr const char* kName = "EditComplication";
    static constexpr session::Permission kPermission = kRecordComplications;
    static constexpr session::Action kAction{"complication.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplicationId complication;
    storage::Revision revision;
    ComplicationDetails details{};
};
Result<void> handle(const EditComplication& command, session::WriteContext& context);

/// A step of the checklist is done. Done already: it stays as it is. Invalid: note "too_long". Conflict
/// "complication.closed".
struct TickStep {
    using Output = void;
    static constexpr const char* kName = "TickStep";
    static constexpr session::Permission kPermission = kRecordComplications;
    static constexpr session::Action kAction{"complication.step_done"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplicationStepId step;
    QString note{};
};
Result<void> handle(const TickStep& command, session::WriteContext& context);

/// How it goes on. Invalid: text "required", "too_long"; at "in_future". Conflict "complication.closed".
struct NoteCourse {
    using Output = ComplicationNoteId;
    static constexpr const char* kName = "NoteCourse";
    static constexpr session::Permission kPermission = kRecordComplications;
    static constexpr session::Action kAction{"complication.noted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplicationId complication;
    QString text;
    std::optional<Instant> at{}; ///< nothing: now
};
Result<ComplicationNoteId> handle(const NoteCourse& command, session::WriteContext& context);

/// It is over, and how. Invalid: outcome_note "required", "too_long". Conflict: what obstacleToClose() says, or
/// "complication.closed".
struct CloseComplication {
    using Output = void;
    static constexpr const char* kName = "CloseComplication";
    static constexpr session::Permission kPermission = kTreatComplications;
    static constexpr session::Action kAction{"complication.closed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplicationId complication;
    storage::Revision revision;
    ComplicationOutcome outcome = ComplicationOutcome::Recovered;
    QString note{};
};
Result<void> handle(const CloseComplication& command, session::WriteContext& context);

/// It came back. Invalid: reason "required", "too_long", which is kept as a note. Conflict "complication.open".
struct ReopenComplication {
    using Output = void;
    static constexpr const char* kName = "ReopenComplication";
    static constexpr session::Permission kPermission = kTreatComplications;
    static constexpr session::Action kAction{"complication.reopened"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplicationId complication;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const ReopenComplication& command, session::WriteContext& context);

} // namespace seraph::followups
