// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "core/followups/permissions.h"
#include "core/session/command.h"

namespace seraph::followups {

/// What somebody wants to be asked some day.
struct FollowUpDetails {
    LocalDate day;
    catalogue::ContactChannel channel = catalogue::ContactChannel::Phone;
    QString note{};
    std::optional<PersonId> assignee{}; ///< nobody: oneself
    std::optional<catalogue::ServiceId> service{};
};

/// A contact that no plan asks for. Closed days move it earlier, as any other. Invalid: day "bad_date", "in_past"; note
/// "required", "too_long".
struct AddFollowUp {
    using Output = FollowUpId;
    static constexpr const char* kName = "AddFollowUp";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"followup.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    FollowUpDetails details;
};
Result<FollowUpId> handle(const AddFollowUp& command, session::WriteContext& context);

/// What came of one try.
struct AttemptDetails {
    AttemptResult result = AttemptResult::Reached;
    std::optional<catalogue::ContactChannel> channel{}; ///< nothing: as planned
    QString note{};
    QStringList asked{};         ///< red flags that were asked
    QStringList redFlags{};      ///< those answered with yes
    std::optional<Instant> at{}; ///< nothing: now
};
struct AttemptAnswer {
    AttemptId attempt;
    std::optional<ComplicationId> complication{}; ///< that the answers opened
};
/// Somebody tried. Reached closes the contact, everything else leaves it open; a red flag answered with yes opens a
/// complication. Invalid: note "too_long"; at "in_future"; red_flags "unknown", "not_reached". Conflict "followup.closed".
struct RecordAttempt {
    using Output = AttemptAnswer;
    static constexpr const char* kName = "RecordAttempt";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"followup.attempted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    FollowUpId followUp;
    storage::Revision revision;
    AttemptDetails details{};
};
Result<AttemptAnswer> handle(const RecordAttempt& command, session::WriteContext& context);

/// Put off, within its limit and not for ever. Errors: those of checkSnooze(); Conflict "followup.closed".
struct SnoozeFollowUp {
    using Output = void;
    static constexpr const char* kName = "SnoozeFollowUp";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"followup.snoozed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    FollowUpId followUp;
    storage::Revision revision;
    Instant until;
};
Result<void> handle(const SnoozeFollowUp& command, session::WriteContext& context);

/// Whose it is from now on. Denied "followup.not_yours" where it is given to or taken from somebody else without the right
/// to; Invalid: assignee "left". Conflict "followup.closed".
struct AssignFollowUp {
    using Output = void;
    static constexpr const char* kName = "AssignFollowUp";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"followup.assigned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    FollowUpId followUp;
    storage::Revision revision;
    std::optional<PersonId> assignee{}; ///< nobody: whoever has the role
};
Result<void> handle(const AssignFollowUp& command, session::WriteContext& context);

/// Nobody could be reached. Invalid: reason "required", "too_long". Conflict "followup.too_few_tries" before the third try,
/// unless the number was wrong; "followup.closed".
struct GiveUpFollowUp {
    using Output = void;
    static constexpr const char* kName = "GiveUpFollowUp";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"followup.given_up"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    FollowUpId followUp;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const GiveUpFollowUp& command, session::WriteContext& context);

/// It is not needed, such as a call about a result that was normal. Invalid: reason "required", "too_long". Denied
/// "followup.safety_stays" of the first contacts after a treatment without the right to manage. Conflict "followup.closed".
struct CancelFollowUp {
    using Output = void;
    static constexpr const char* kName = "CancelFollowUp";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"followup.cancelled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    FollowUpId followUp;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const CancelFollowUp& command, session::WriteContext& context);

} // namespace seraph::followups
