// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/case_commands.h"
#include "core/care/step_commands.h"

/// What records and rounds of the premises have in common: the work on their steps.
namespace seraph::care {

/// Where a step belongs: a running record or a running round.
struct StepPlace {
    std::optional<clients::ClientId> client{};
    std::optional<CareRecordId> record{};
    std::optional<PremisesRunId> run{};
    BranchId branch;
    LocalDate day;
    std::optional<PersonId> performer{};
    std::optional<catalogue::ServiceId> service{};
    int lateHours = 24;
};
Result<StepPlace> placeOf(const CareRecord& record, const session::ReadContext& context);
StepPlace placeOf(const PremisesRun& run);

/// The step as it was seen, of a record; of a round. NotFound "care_step.unknown" where it belongs to the other kind.
struct SeenStep {
    CareStep step;
    StepPlace place;
};
Result<SeenStep> stepOfRecord(StepId id, storage::Revision seen, const session::WriteContext& context);
Result<SeenStep> stepOfRun(StepId id, storage::Revision seen, const session::WriteContext& context);

Status doStep(const SeenStep& seen,
              StepEntry entry,
              const std::vector<StepFile>& files,
              session::WriteContext& context);
Status skipStep(const SeenStep& seen, const QString& reason, session::WriteContext& context);
/// How many ordinary steps were open and are done now.
Result<int> confirmOrdinary(const StepPlace& place,
                            const std::vector<CareStep>& steps,
                            const StepEntry& entry,
                            session::WriteContext& context);
Result<DeviationId> addDeviation(const StepPlace& place,
                                 const DeviationDetails& details,
                                 session::WriteContext& context);

} // namespace seraph::care
