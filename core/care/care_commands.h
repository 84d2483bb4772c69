// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/care/permissions.h"
#include "core/session/command.h"

/// The life of a service record. Handlers that change one: Conflict "care.closed" once it is closed or abandoned.
namespace seraph::care {

/// A record for the next session of an order, with the steps of the standard in force today. Invalid: order
/// "other_client"; performer as AssignCare says. Conflict: "order.cancelled", "order.expired", "order.no_sessions_left"
/// (sessions that are under way count; not for rework).
struct PrepareCare {
    using Output = CareRecordId;
    static constexpr const char* kName = "PrepareCare";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.prepared"};
    static constexpr session::Undo kUndo = session::Undo::No;
    clients::ClientId client;
    consultations::OrderId order;
    RecordKind kind = RecordKind::Session;
    std::optional<consultations::VisitId> visit{};
    std::optional<PersonId> performer{}; ///< nothing: the order's worker, if it has one
    std::optional<LocalDate> day{};      ///< nothing: today
};
Result<CareRecordId> handle(const PrepareCare& command, session::WriteContext& context);

/// Who carries it out and who answers for it. Invalid: performer "left", "may_not_perform" (none of their roles is one of
/// the service's; C-114); responsible "left". Conflict what passGate() says.
struct AssignCare {
    using Output = void;
    static constexpr const char* kName = "AssignCare";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.assigned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CareRecordId record;
    storage::Revision revision;
    PersonId performer;
    std::optional<PersonId> responsible{}; ///< nothing: the performer
};
Result<void> handle(const AssignCare& command, session::WriteContext& context);

/// It begins. Everything is checked here and in this one transaction: Invalid at performer "required"; started_at
/// "in_future". Conflict what passGate() says of the gates before it (gateQuestionsOf()); where
/// asksForConsents() "care.consents_missing"; of treatments, where the order rests on a plan, "care.no_physician_word". What was signed for one time is
/// used up; the visit on the arrivals board moves on.
struct StartCare {
    using Output = void;
    static constexpr const char* kName = "StartCare";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CareRecordId record;
    storage::Revision revision;
    std::optional<Instant> startedAt{}; ///< nothing: now
};
Result<void> handle(const StartCare& command, session::WriteContext& context);

/// A physician begins without what it needs, because waiting would do harm; a task of the physician's stays open until the
/// papers are made good. Invalid: reason "required", "too_long".
struct StartEmergencyCare {
    using Output = void;
    static constexpr const char* kName = "StartEmergencyCare";
    static constexpr session::Permission kPermission = kEmergency;
    static constexpr session::Action kAction{"care.emergency_started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CareRecordId record;
    storage::Revision revision;
    QString reason;
    std::optional<Instant> startedAt{};
};
Result<void> handle(const StartEmergencyCare& command, session::WriteContext& context);

/// An entry in the log of a placement. Invalid: text "required", "too_long"; day "in_future", "before_start". Conflict
/// "care.not_running", "care.not_placement".
struct WriteLog {
    using Output = LogEntryId;
    static constexpr const char* kName = "WriteLog";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.log_written"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CareRecordId record;
    QString text;
    std::optional<LocalDate> day{};   ///< nothing: today
    std::optional<PersonId> author{}; ///< nothing: the performer
};
Result<LogEntryId> handle(const WriteLog& command, session::WriteContext& context);

/// Done. A session of the order is used (划扣), the record is frozen, and RecordClosed is published. Invalid: ended_at
/// "in_future", "before_start"; summary "too_long". Conflict "care.not_running", what obstaclesToClose() says, and what
/// UseSession says.
struct CloseCare {
    using Output = void;
    static constexpr const char* kName = "CloseCare";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.closed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CareRecordId record;
    storage::Revision revision;
    std::optional<Instant> endedAt{}; ///< nothing: when the last step was done, or now
    QString summary{};
};
Result<void> handle(const CloseCare& command, session::WriteContext& context);

/// It does not take place, or was broken off: no session is used. Invalid: reason "required", "too_long".
struct AbandonCare {
    using Output = void;
    static constexpr const char* kName = "AbandonCare";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.abandoned"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CareRecordId record;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const AbandonCare& command, session::WriteContext& context);

/// What a closed record still has to say. Invalid: text "required", "too_long". Conflict "care.not_closed".
struct AddAddendum {
    using Output = AddendumId;
    static constexpr const char* kName = "AddAddendum";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.addendum_added"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CareRecordId record;
    QString text;
};
Result<AddendumId> handle(const AddAddendum& command, session::WriteContext& context);

} // namespace seraph::care
