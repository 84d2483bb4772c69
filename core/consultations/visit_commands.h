// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/permissions.h"
#include "core/consultations/visit.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// The client is expected. Invalid: day "bad_date"; planned_at "other_day"; kind "required", "unknown"; note "too_long".
struct BookVisit {
    using Output = VisitId;
    static constexpr const char* kName = "BookVisit";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"visit.booked"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    LocalDate day;
    VisitDetails details{};
    std::optional<EnquiryId> enquiry{};
};
Result<VisitId> handle(const BookVisit& command, session::WriteContext& context);

/// Somebody came whom nobody expected: on the board and here in one step.
struct WalkIn {
    using Output = VisitId;
    static constexpr const char* kName = "WalkIn";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"visit.walked_in"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    VisitDetails details{};
    std::optional<EnquiryId> enquiry{};
};
Result<VisitId> handle(const WalkIn& command, session::WriteContext& context);

struct EditVisit {
    using Output = void;
    static constexpr const char* kName = "EditVisit";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"visit.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    VisitId visit;
    storage::Revision revision;
    LocalDate day;
    VisitDetails details;
};
Result<void> handle(const EditVisit& command, session::WriteContext& context);

/// A step on. Errors: those of moved(); Invalid: at "in_future".
struct MoveVisit {
    using Output = void;
    static constexpr const char* kName = "MoveVisit";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"visit.moved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    VisitId visit;
    storage::Revision revision;
    VisitState to = VisitState::Arrived;
    std::optional<Instant> at{};      ///< nothing: now
    std::optional<PersonId> person{}; ///< who is to see them from now on; nothing: as it was
};
Result<void> handle(const MoveVisit& command, session::WriteContext& context);

struct StepVisitBack {
    using Output = void;
    static constexpr const char* kName = "StepVisitBack";
    static constexpr session::Permission kPermission = kWorkVisits;
    static constexpr session::Action kAction{"visit.stepped_back"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    VisitId visit;
    storage::Revision revision;
};
Result<void> handle(const StepVisitBack& command, session::WriteContext& context);

} // namespace seraph::consultations
