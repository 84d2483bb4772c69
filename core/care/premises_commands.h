// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/premises.h"
#include "core/care/step_commands.h"

namespace seraph::care {

/// A round begins, with the steps in force. Invalid: sop "not_released", "not_premises". Conflict "premises.begun" where this
/// day's, week's or month's round has begun already.
struct StartRun {
    using Output = PremisesRunId;
    static constexpr const char* kName = "StartRun";
    static constexpr session::Permission kPermission = kWorkPremises;
    static constexpr session::Action kAction{"premises.started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    BranchId branch;
    catalogue::SopId sop;
};
Result<PremisesRunId> handle(const StartRun& command, session::WriteContext& context);

/// As DoStep.
struct DoRunStep {
    using Output = void;
    static constexpr const char* kName = "DoRunStep";
    static constexpr session::Permission kPermission = kWorkPremises;
    static constexpr session::Action kAction{"premises.step_done"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    StepId step;
    storage::Revision revision;
    StepEntry entry{};
    std::vector<StepFile> files{};
};
Result<void> handle(const DoRunStep& command, session::WriteContext& context);

/// As SkipStep.
struct SkipRunStep {
    using Output = void;
    static constexpr const char* kName = "SkipRunStep";
    static constexpr session::Permission kPermission = kWorkPremises;
    static constexpr session::Action kAction{"premises.step_skipped"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    StepId step;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const SkipRunStep& command, session::WriteContext& context);

/// As AddDeviation.
struct AddRunDeviation {
    using Output = DeviationId;
    static constexpr const char* kName = "AddRunDeviation";
    static constexpr session::Permission kPermission = kWorkPremises;
    static constexpr session::Action kAction{"premises.deviation_added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PremisesRunId run;
    DeviationDetails details{};
};
Result<DeviationId> handle(const AddRunDeviation& command, session::WriteContext& context);

/// Done: what is ordinary and open counts as done in one confirmation, and the round goes into the register. Conflict: what
/// obstaclesToClose() says of the rest.
struct CloseRun {
    using Output = void;
    static constexpr const char* kName = "CloseRun";
    static constexpr session::Permission kPermission = kWorkPremises;
    static constexpr session::Action kAction{"premises.closed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    PremisesRunId run;
    storage::Revision revision;
};
Result<void> handle(const CloseRun& command, session::WriteContext& context);

} // namespace seraph::care
