// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/permissions.h"
#include "core/session/command.h"

/// The moves of a case. All of them: NotFound; Conflict "record.changed" or what obstacleTo() says; Denied
/// "scope.outside", "complaint.restricted", "complaint.not_handler" (neither handles it nor may decide);
/// Invalid text "required", "too_long".
namespace seraph::complaints {

/// They were told: we have it, its number, who is responsible, when they will hear. Invalid: at "in_future".
struct AcknowledgeComplaint {
    using Output = void;
    static constexpr const char* kName = "AcknowledgeComplaint";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.acknowledged"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString text{};
    Contact contact = Contact::Phone;
    std::optional<Instant> at{};
};
Result<void> handle(const AcknowledgeComplaint& command, session::WriteContext& context);

/// Severity, safety, complexity and impact, and the first action in words.
struct AssessComplaint {
    using Output = void;
    static constexpr const char* kName = "AssessComplaint";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.assessed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    Severity severity = Severity::Minor;
    Complexity complexity = Complexity::Simple;
    Impact impact = Impact::One;
    bool safety = false;
    QString text{};
};
Result<void> handle(const AssessComplaint& command, session::WriteContext& context);

struct InvestigateComplaint {
    using Output = void;
    static constexpr const char* kName = "InvestigateComplaint";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.investigated"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const InvestigateComplaint& command, session::WriteContext& context);

/// The answer is decided. Needs liability that somebody else approved, and no remedy without a decision.
struct RespondToComplaint {
    using Output = void;
    static constexpr const char* kName = "RespondToComplaint";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.responded"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    Finding finding = Finding::Upheld;
    QString text{};
};
Result<void> handle(const RespondToComplaint& command, session::WriteContext& context);

/// They have the answer. Invalid: at "in_future".
struct CommunicateAnswer {
    using Output = void;
    static constexpr const char* kName = "CommunicateAnswer";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.communicated"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    Reaction reaction = Reaction::Accepted;
    QString text{};
    Contact contact = Contact::Phone;
    std::optional<Instant> at{};
};
Result<void> handle(const CommunicateAnswer& command, session::WriteContext& context);

struct CloseComplaint {
    using Output = void;
    static constexpr const char* kName = "CloseComplaint";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.closed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const CloseComplaint& command, session::WriteContext& context);

struct ReviewComplaint {
    using Output = void;
    static constexpr const char* kName = "ReviewComplaint";
    static constexpr session::Permission kPermission = kDecide;
    static constexpr session::Action kAction{"complaint.reviewed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const ReviewComplaint& command, session::WriteContext& context);

/// The house takes it up again.
struct ReopenComplaint {
    using Output = void;
    static constexpr const char* kName = "ReopenComplaint";
    static constexpr session::Permission kPermission = kDecide;
    static constexpr session::Action kAction{"complaint.reopened"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const ReopenComplaint& command, session::WriteContext& context);

/// They do not accept the answer: somebody who had nothing to do with it deals with it afresh (申诉; C-157).
/// Invalid: handler "same_handler", "left", "about_them".
struct AppealComplaint {
    using Output = void;
    static constexpr const char* kName = "AppealComplaint";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.appealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    PersonId handler;
    QString text{};
};
Result<void> handle(const AppealComplaint& command, session::WriteContext& context);

} // namespace seraph::complaints
