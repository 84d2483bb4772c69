// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute.h"
#include "core/complaints/dispute_permissions.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// A complaint goes before a third party. Places a legal hold and copies the preservation list, where there is none yet.
/// Invalid: what checkDispute() says; spokesperson "left". Conflict "dispute.open" while another one is.
struct OpenDispute {
    using Output = DisputeId;
    static constexpr const char* kName = "OpenDispute";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"dispute.begun"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    DisputeDetails details{};
};
Result<DisputeId> handle(const OpenDispute& command, session::WriteContext& context);

/// The same rules. Conflict "dispute.ended".
struct EditDispute {
    using Output = void;
    static constexpr const char* kName = "EditDispute";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"dispute.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    DisputeId dispute;
    storage::Revision revision;
    DisputeDetails details{};
};
Result<void> handle(const EditDispute& command, session::WriteContext& context);

/// Invalid: what checkEvent() says. Conflict "dispute.ended". Denied "dispute.not_spokesperson" for a statement by anybody else.
struct AddDisputeEvent {
    using Output = DisputeEventId;
    static constexpr const char* kName = "AddDisputeEvent";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"dispute.event_added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    DisputeId dispute;
    DisputeEventDetails details{};
};
Result<DisputeEventId> handle(const AddDisputeEvent& command, session::WriteContext& context);

/// Settled, decided or withdrawn, and how. The hold stays until somebody lifts it. Invalid: what checkEnd() says. Conflict
/// "dispute.ended".
struct EndDispute {
    using Output = void;
    static constexpr const char* kName = "EndDispute";
    static constexpr session::Permission kPermission = kDecideDisputes;
    static constexpr session::Action kAction{"dispute.ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    DisputeId dispute;
    storage::Revision revision;
    DisputeEnd end{};
};
Result<void> handle(const EndDispute& command, session::WriteContext& context);

/// Before it comes to a dispute, too. Invalid: reason "required", "too_long". Conflict "legal_hold.in_force".
struct PlaceHold {
    using Output = LegalHoldId;
    static constexpr const char* kName = "PlaceHold";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"legal_hold.placed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    QString reason;
};
Result<LegalHoldId> handle(const PlaceHold& command, session::WriteContext& context);

/// By somebody other than who placed it. Invalid: release_reason "required", "too_long". Denied "legal_hold.own". Conflict
/// "legal_hold.released", "legal_hold.dispute_open", "legal_hold.sealed".
struct ReleaseHold {
    using Output = void;
    static constexpr const char* kName = "ReleaseHold";
    static constexpr session::Permission kPermission = kDecideDisputes;
    static constexpr session::Action kAction{"legal_hold.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    LegalHoldId hold;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const ReleaseHold& command, session::WriteContext& context);

/// Something more to secure. Invalid: text "required", "too_long".
struct AddPreservationItem {
    using Output = PreservationItemId;
    static constexpr const char* kName = "AddPreservationItem";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"preservation.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplaintId complaint;
    QString text;
    std::optional<Instant> dueAt{};
};
Result<PreservationItemId> handle(const AddPreservationItem& command, session::WriteContext& context);

/// It is safe, or it is gone. Invalid: state "required" (Open); kept "required" (where it lies, why it is gone), "too_long".
/// Conflict "record.changed".
struct SettlePreservation {
    using Output = void;
    static constexpr const char* kName = "SettlePreservation";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"preservation.settled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PreservationItemId item;
    storage::Revision revision;
    Preservation state = Preservation::Secured;
    QString kept{};
};
Result<void> handle(const SettlePreservation& command, session::WriteContext& context);

} // namespace seraph::complaints
