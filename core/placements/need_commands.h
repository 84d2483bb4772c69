// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/need.h"
#include "core/placements/permissions.h"
#include "core/session/command.h"

namespace seraph::placements {

/// 需求登记. Invalid: what checkDetails() says; consultation "other_client".
struct RecordNeed {
    using Output = NeedId;
    static constexpr const char* kName = "RecordNeed";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"need.recorded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    NeedDetails details{};
    std::optional<consultations::ConsultationId> consultation{};
};
Result<NeedId> handle(const RecordNeed& command, session::WriteContext& context);

/// Conflict "need.closed".
struct EditNeed {
    using Output = void;
    static constexpr const char* kName = "EditNeed";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"need.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    NeedId need;
    storage::Revision revision;
    NeedDetails details;
};
Result<void> handle(const EditNeed& command, session::WriteContext& context);

/// Nothing came of it. Invalid: lost_reason "required", "unknown"; lost_note "too_long". Conflict "need.closed".
struct LoseNeed {
    using Output = void;
    static constexpr const char* kName = "LoseNeed";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"need.lost"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    NeedId need;
    storage::Revision revision;
    QString lostReason;
    QString note{};
};
Result<void> handle(const LoseNeed& command, session::WriteContext& context);

/// Conflict "need.open".
struct ReopenNeed {
    using Output = void;
    static constexpr const char* kName = "ReopenNeed";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"need.reopened"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    NeedId need;
    storage::Revision revision;
};
Result<void> handle(const ReopenNeed& command, session::WriteContext& context);

/// Conflict "need.closed", "worker.left", "candidate.proposed" where they are proposed already.
struct ProposeCandidate {
    using Output = CandidateId;
    static constexpr const char* kName = "ProposeCandidate";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.proposed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    NeedId need;
    PersonId worker;
};
Result<CandidateId> handle(const ProposeCandidate& command, session::WriteContext& context);

/// A manager allows a contract with fewer than three candidates. Invalid: reason "required", "too_long". Conflict
/// "need.closed", "need.candidates_enough", "need.approved".
struct ApproveFewCandidates {
    using Output = void;
    static constexpr const char* kName = "ApproveFewCandidates";
    static constexpr session::Permission kPermission = kApprove;
    static constexpr session::Action kAction{"need.few_approved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    NeedId need;
    QString reason;
};
Result<void> handle(const ApproveFewCandidates& command, session::WriteContext& context);

/// The worker would go there (接单). Conflict "candidate.accepted", "candidate.order" where they are dropped.
struct AcceptOffer {
    using Output = void;
    static constexpr const char* kName = "AcceptOffer";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.accepted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
};
Result<void> handle(const AcceptOffer& command, session::WriteContext& context);

/// 约面试; again for another time. Conflict "candidate.order".
struct ArrangeInterview {
    using Output = void;
    static constexpr const char* kName = "ArrangeInterview";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.interview_arranged"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
    Instant at;
};
Result<void> handle(const ArrangeInterview& command, session::WriteContext& context);

/// What both sides said. Who writes it down held the interview.
enum class Verdict { Yes, ClientDeclined, WorkerDeclined };

/// Invalid: note "too_long", and "required" where somebody said no. Conflict "candidate.order".
struct RecordInterview {
    using Output = void;
    static constexpr const char* kName = "RecordInterview";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.interviewed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
    Verdict verdict = Verdict::Yes;
    QString note{};
};
Result<void> handle(const RecordInterview& command, session::WriteContext& context);

/// 试工. Invalid: what checkDetails() says. Conflict "candidate.order"; "paper.<kind>" where a paper is not valid on the
/// first day; "worker.busy" where they are somewhere else; "worker.on_leave".
struct BeginTrial {
    using Output = void;
    static constexpr const char* kName = "BeginTrial";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.trial_begun"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
    TrialDetails details{};
};
Result<void> handle(const BeginTrial& command, session::WriteContext& context);

/// Yes: they are chosen. Invalid: note "too_long", and "required" where somebody said no. Conflict "candidate.order",
/// "need.chosen" where somebody else is.
struct DecideTrial {
    using Output = void;
    static constexpr const char* kName = "DecideTrial";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.trial_decided"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
    Verdict verdict = Verdict::Yes;
    QString note{};
};
Result<void> handle(const DecideTrial& command, session::WriteContext& context);

/// Without a trial. Conflict "candidate.order", "need.chosen".
struct ChooseCandidate {
    using Output = void;
    static constexpr const char* kName = "ChooseCandidate";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.chosen"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
};
Result<void> handle(const ChooseCandidate& command, session::WriteContext& context);

/// Invalid: drop_reason "required", "too_long". Conflict "candidate.order"; "candidate.under_contract" while an open contract
/// is theirs.
struct DropCandidate {
    using Output = void;
    static constexpr const char* kName = "DropCandidate";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.dropped"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
    Party by = Party::Client;
    QString reason;
};
Result<void> handle(const DropCandidate& command, session::WriteContext& context);

/// Back among the candidates. Conflict "candidate.order", "need.closed".
struct PickUpCandidate {
    using Output = void;
    static constexpr const char* kName = "PickUpCandidate";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"candidate.picked_up"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    storage::Revision revision;
};
Result<void> handle(const PickUpCandidate& command, session::WriteContext& context);

} // namespace seraph::placements

template <> struct seraph::Codes<seraph::placements::Verdict> {
    using Verdict = seraph::placements::Verdict;
    static constexpr std::array kAll{
        std::pair{Verdict::Yes, "yes"},
        std::pair{Verdict::ClientDeclined, "client_declined"},
        std::pair{Verdict::WorkerDeclined, "worker_declined"},
    };
};
