// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/prepared_file.h"
#include "core/placements/permissions.h"
#include "core/placements/placement.h"
#include "core/session/command.h"

namespace seraph::placements {

/// Who goes when, under this contract: the chosen candidate. After a replacement the successor has the days that remained,
/// and the contract goes on with them. Invalid: starts_on "required", "bad_date", "after_end". Conflict "contract.closed",
/// "candidate.not_chosen", "contract.other_worker", "placement.exists", "placement.nothing_left", "worker.busy".
struct PlanPlacement {
    using Output = PlacementId;
    static constexpr const char* kName = "PlanPlacement";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.planned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContractId contract;
    CandidateId candidate;
    LocalDate startsOn{};
};
Result<PlacementId> handle(const PlanPlacement& command, session::WriteContext& context);

/// A manager lets them start although something is missing. Invalid: reason "required". Conflict "placement.order" where it
/// is not planned any more, "placement.nothing_to_waive".
struct ApproveStart {
    using Output = void;
    static constexpr const char* kName = "ApproveStart";
    static constexpr session::Permission kPermission = kApprove;
    static constexpr session::Action kAction{"placement.start_approved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const ApproveStart& command, session::WriteContext& context);

/// 上户. Invalid: started_on "required", "in_future"; hand_over "too_long". Conflict "placement.order"; the first of what
/// startObstacles() says; "worker.busy". Publishes PlacementStarted and PlacementDue.
struct StartPlacement {
    using Output = void;
    static constexpr const char* kName = "StartPlacement";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.started"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    LocalDate startedOn{};
    QString handOver{};
};
Result<void> handle(const StartPlacement& command, session::WriteContext& context);

/// Nobody goes after all. Invalid: end_note "required". Conflict "placement.order".
struct CancelPlacement {
    using Output = void;
    static constexpr const char* kName = "CancelPlacement";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.cancelled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const CancelPlacement& command, session::WriteContext& context);

/// What leaving needs to be known of.
struct Leaving {
    LocalDate lastDay{};
    Party by = Party::Client;
    QString note{};
};

/// 下户; the contract ends with it. Invalid: last_day "required", "in_future", "ends_before_start"; end_reason "replaced" (that
/// is ReplaceWorker); end_note "too_long", and "required" for all but a completed term. Conflict "placement.order". Publishes
/// PlacementEnded.
struct EndPlacement {
    using Output = void;
    static constexpr const char* kName = "EndPlacement";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    EndReason reason = EndReason::Completed;
    Leaving leaving{};
};
Result<void> handle(const EndPlacement& command, session::WriteContext& context);

/// Who comes instead, and from when.
struct Successor {
    CandidateId candidate; ///< who passed the interview and stands by
    LocalDate startsOn;
};

/// 换人. The placement ends, the contract and the days that remain go on: with the successor, or, where there is none yet, the
/// household's need is open again. Invalid: as EndPlacement; end_note "required". Conflict "placement.order";
/// "placement.nothing_left"; "placement.no_replacements_left" where the contract allows no more and the actor may not
/// approve it; "candidate.order" of a successor who did not pass; "worker.busy". Publishes PlacementEnded.
struct ReplaceWorker {
    using Output = std::optional<PlacementId>; ///< of the successor
    static constexpr const char* kName = "ReplaceWorker";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.replaced"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    ReplaceCause cause = ReplaceCause::Chemistry;
    Leaving leaving{};
    std::optional<Successor> successor{};
};
Result<std::optional<PlacementId>> handle(const ReplaceWorker& command, session::WriteContext& context);

/// 续签: the placement goes on under the contract that was drafted for it. Conflict "placement.not_running",
/// "contract.other_worker" where it is not the renewal of this placement's contract, "contract.unsigned",
/// "contract.worker_unsigned", "worker.busy". Publishes PlacementDue.
struct RenewPlacement {
    using Output = void;
    static constexpr const char* kName = "RenewPlacement";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.renewed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    ContractId contract;
};
Result<void> handle(const RenewPlacement& command, session::WriteContext& context);

/// Wage and fee are settled and everything is back. Conflict "placement.not_ended", "placement.settled".
struct SettlePlacement {
    using Output = void;
    static constexpr const char* kName = "SettlePlacement";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"placement.settled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlacementId placement;
    storage::Revision revision;
    QString handOver{};
};
Result<void> handle(const SettlePlacement& command, session::WriteContext& context);

} // namespace seraph::placements
