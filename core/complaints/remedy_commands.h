// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/permissions.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// Who answers for it, by which clause. Somebody else decides. Invalid: clause "required", "too_long";
/// reasoning "required", "too_long". Conflict "complaint.answered" once the answer is decided,
/// "complaint.proposal_open" while one waits.
struct ProposeLiability {
    using Output = LiabilityId;
    static constexpr const char* kName = "ProposeLiability";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.liability_proposed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    Party party = Party::Agency;
    QString clause{};
    QString reasoning{};
};
Result<LiabilityId> handle(const ProposeLiability& command, session::WriteContext& context);

/// The second pair of eyes. Conflict "complaint.own_proposal" for the one who proposed it, "complaint.decided".
/// Invalid: note "required" where it is rejected; decision "unknown" (a proposal is no decision).
struct DecideLiability {
    using Output = void;
    static constexpr const char* kName = "DecideLiability";
    static constexpr session::Permission kPermission = kDecide;
    static constexpr session::Action kAction{"complaint.liability_decided"};
    static constexpr session::Undo kUndo = session::Undo::No;
    LiabilityId liability;
    storage::Revision revision;
    Decision decision = Decision::Approved;
    QString note{};
};
Result<void> handle(const DecideLiability& command, session::WriteContext& context);

/// What is to be done for them. Within the proposer's own limit it is decided with that; beyond it somebody
/// else decides whose limit it is within. Invalid: what checkDetails() says. Conflict "complaint.over" once the
/// case is closed.
struct ProposeRemedy {
    using Output = RemedyId;
    static constexpr const char* kName = "ProposeRemedy";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.remedy_proposed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    RemedyDetails details{};
};
Result<RemedyId> handle(const ProposeRemedy& command, session::WriteContext& context);

/// Conflict "complaint.own_proposal", "complaint.decided". Denied "complaint.beyond_limit". Invalid: note
/// "required" where it is rejected; decision "unknown".
struct DecideRemedy {
    using Output = void;
    static constexpr const char* kName = "DecideRemedy";
    static constexpr session::Permission kPermission = kDecide;
    static constexpr session::Action kAction{"complaint.remedy_decided"};
    static constexpr session::Undo kUndo = session::Undo::No;
    RemedyId remedy;
    storage::Revision revision;
    Decision decision = Decision::Approved;
    QString note{};
};
Result<void> handle(const DecideRemedy& command, session::WriteContext& context);

/// It was done, and this proves it. Conflict "complaint.not_approved". Invalid: proof "required", "too_long".
struct CarryOutRemedy {
    using Output = void;
    static constexpr const char* kName = "CarryOutRemedy";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.remedy_done"};
    static constexpr session::Undo kUndo = session::Undo::No;
    RemedyId remedy;
    storage::Revision revision;
    QString proof{};
};
Result<void> handle(const CarryOutRemedy& command, session::WriteContext& context);

} // namespace seraph::complaints
