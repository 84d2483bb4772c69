// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation.h"
#include "core/consultations/permissions.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// A talk begins. Who opens it takes part; others of the house may be there from the first minute (C-45).
/// What is left empty is taken from the enquiry. Invalid: what checkDetails() says; visit "other_client". Denied
/// "scope.outside".
struct OpenConsultation {
    using Output = ConsultationId;
    static constexpr const char* kName = "OpenConsultation";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"consultation.begun"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    std::optional<VisitId> visit{};
    std::optional<EnquiryId> enquiry{};
    ConsultationDetails details{};
    std::vector<PersonId> others{};
};
Result<ConsultationId> handle(const OpenConsultation& command, session::WriteContext& context);

struct EditConsultation {
    using Output = void;
    static constexpr const char* kName = "EditConsultation";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"consultation.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ConsultationId consultation;
    storage::Revision revision;
    ConsultationDetails details;
};
/// Conflict "consultation.closed".
Result<void> handle(const EditConsultation& command, session::WriteContext& context);

/// Somebody joins a talk that is going on. Conflict "consultation.joined", "consultation.closed".
struct JoinConsultation {
    using Output = void;
    static constexpr const char* kName = "JoinConsultation";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"consultation.joined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ConsultationId consultation;
    PersonId person;
};
Result<void> handle(const JoinConsultation& command, session::WriteContext& context);

struct LeaveConsultation {
    using Output = void;
    static constexpr const char* kName = "LeaveConsultation";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"consultation.left"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ConsultationId consultation;
    PersonId person;
};
/// Conflict "consultation.not_joined".
Result<void> handle(const LeaveConsultation& command, session::WriteContext& context);

/// The physician has examined the client in person and says whether they may be treated. Invalid: findings "required",
/// "too_long". Conflict "consultation.closed".
struct RecordExamination {
    using Output = void;
    static constexpr const char* kName = "RecordExamination";
    static constexpr session::Permission kPermission = kExamine;
    static constexpr session::Action kAction{"consultation.examined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ConsultationId consultation;
    storage::Revision revision;
    QString findings;
    Fitness fitness = Fitness::Fit;
};
Result<void> handle(const RecordExamination& command, session::WriteContext& context);

/// Items of the service's disclosure list were said, word for word as the list has them. Who keys them need not be who said
/// them. Invalid: codes "required", "unknown", "twice"; service "required"; speaker "may_not_say"; said_at "in_future".
struct GiveDisclosures {
    using Output = void;
    static constexpr const char* kName = "GiveDisclosures";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"consultation.disclosed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ConsultationId consultation;
    catalogue::ServiceId service;
    QStringList codes{};
    std::optional<PersonId> speaker{}; ///< nothing: who keys it
    std::optional<Instant> saidAt{};   ///< nothing: now
};
Result<void> handle(const GiveDisclosures& command, session::WriteContext& context);

/// How it ended. Invalid: lost_reason "required", "unknown". Conflict "consultation.closed".
struct CloseConsultation {
    using Output = void;
    static constexpr const char* kName = "CloseConsultation";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"consultation.ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ConsultationId consultation;
    storage::Revision revision;
    ConsultationOutcome outcome = ConsultationOutcome::Thinking;
    QString lostReason{}; ///< of the outcome Lost alone
    QString note{};
};
Result<void> handle(const CloseConsultation& command, session::WriteContext& context);

} // namespace seraph::consultations
