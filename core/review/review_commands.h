// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/permissions.h"
#include "core/review/review.h"
#include "core/session/command.h"

/// The monthly review, step by step: start, freeze, confirm three, decide, sign. A branch needs a right in it, the whole house
/// one in all branches (Denied "scope.outside"); a stale revision is Conflict; after the signature nothing changes (Invalid
/// "state" "signed").
namespace seraph::review {

/// Invalid: month "not_over" (the month still runs), "exists".
struct StartReview {
    using Output = ReviewId;
    static constexpr const char* kName = "StartReview";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"review.started"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LocalDate month{}; ///< any day of it
    std::optional<BranchId> branch{};
};
Result<ReviewId> handle(const StartReview& command, session::WriteContext& context);

/// Takes the figures as they are now into the snapshot. Brings them up to date first. Invalid "state".
struct FreezeReview {
    using Output = void;
    static constexpr const char* kName = "FreezeReview";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"review.frozen"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ReviewId review;
    storage::Revision revision;
};
Result<void> handle(const FreezeReview& command, session::WriteContext& context);

struct EditSummary {
    using Output = void;
    static constexpr const char* kName = "EditSummary";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"review.summary_written"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ReviewId review;
    storage::Revision revision;
    QString summary{};
};
Result<void> handle(const EditSummary& command, session::WriteContext& context);

/// Exactly three, of a frozen review; confirming again replaces them. Invalid: contradictions "exactly_three", "twice",
/// "unknown" (an indicator that there is not), text "required"; state "open".
struct ConfirmContradictions {
    using Output = void;
    static constexpr const char* kName = "ConfirmContradictions";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"contradiction.confirmed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    struct One {
        QString indicator{};
        QString text{};
    };
    ReviewId review;
    storage::Revision revision;
    std::vector<One> contradictions{};
};
Result<void> handle(const ConfirmContradictions& command, session::WriteContext& context);

/// Invalid: text "required", due "in_past", owner "unknown", indicator "required" or "unknown" for an improvement, "baseline"
/// where the snapshot has no measured figure to compare with later; state "open".
struct Decide {
    using Output = DecisionId;
    static constexpr const char* kName = "Decide";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"decision.made"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ReviewId review;
    std::optional<ContradictionId> contradiction{};
    DecisionKind kind = DecisionKind::Improvement;
    QString text{};
    PersonId owner;
    LocalDate due{};
    QString indicator{};
};
Result<DecisionId> handle(const Decide& command, session::WriteContext& context);

/// Also after the signature: what was decided is done later. Invalid: result "required", state "closed".
struct CloseDecision {
    using Output = void;
    static constexpr const char* kName = "CloseDecision";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"decision.closed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    DecisionId decision;
    storage::Revision revision;
    DecisionState state = DecisionState::Done;
    QString result{};
};
Result<void> handle(const CloseDecision& command, session::WriteContext& context);

/// Invalid: text "required", indicator "unknown".
struct CommentReview {
    using Output = ReviewCommentId;
    static constexpr const char* kName = "CommentReview";
    static constexpr session::Permission kPermission = kAcknowledge;
    static constexpr session::Action kAction{"review.commented"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ReviewId review;
    QString indicator{};
    QString text{};
};
Result<ReviewCommentId> handle(const CommentReview& command, session::WriteContext& context);

/// Who was there; replaces who was noted before. Invalid: people "required", "unknown".
struct NoteAttendance {
    using Output = void;
    static constexpr const char* kName = "NoteAttendance";
    static constexpr session::Permission kPermission = kPrepare;
    static constexpr session::Action kAction{"review.attendance_noted"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ReviewId review;
    std::vector<PersonId> people{};
    QStringList outsiders{};
};
Result<void> handle(const NoteAttendance& command, session::WriteContext& context);

/// Puts one's name under the frozen review: first one, then another. Three contradictions are confirmed before. The first
/// may name the second from outside, or say why they sign alone; otherwise the review waits for a second of the house.
/// Invalid: contradictions "exactly_three", second "same_person"; state "open" or "signed".
struct SignReview {
    using Output = void;
    static constexpr const char* kName = "SignReview";
    static constexpr session::Permission kPermission = kSign;
    static constexpr session::Action kAction{"review.signed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ReviewId review;
    storage::Revision revision;
    QString outsideSecond{};
    QString aloneReason{};
};
Result<void> handle(const SignReview& command, session::WriteContext& context);

/// Whoever works in the department, or prepares the review. Invalid: department "unknown", "twice" or "not_yours"; state "open".
struct AcknowledgePart {
    using Output = AcknowledgementId;
    static constexpr const char* kName = "AcknowledgePart";
    static constexpr session::Permission kPermission = kAcknowledge;
    static constexpr session::Action kAction{"review.acknowledged"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ReviewId review;
    QString department{};
    QString note{};
};
Result<AcknowledgementId> handle(const AcknowledgePart& command, session::WriteContext& context);

} // namespace seraph::review
