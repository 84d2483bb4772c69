// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/premises_commands.h"

#include "core/care/care_repository.h"
#include "core/care/ledger_repository.h"
#include "core/care/step_work_commands.h"
#include "core/catalogue/version_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

/// A round that the house makes, and its steps in force.
struct Round {
    catalogue::Sop sop;
    catalogue::SopVersion version;
};
Result<Round> roundOf(catalogue::SopId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto sop, session::liveRecord<catalogue::Sop>(context, id));
    if (!sop.schedule)
        return fail(invalid(u"sop"_s, u"not_premises"_s));
    TRY_ASSIGN(const auto versions,
               catalogue::versionsOf<catalogue::SopVersion>(context.connection(), id));
    auto inForce = catalogue::lastIn(versions, catalogue::VersionState::Released);
    if (!inForce)
        return fail(invalid(u"sop"_s, u"not_released"_s));
    return Round{std::move(sop), *std::move(inForce)};
}

Status copySteps(const PremisesRun& run, const Round& round, session::WriteContext& context)
{
    int position = 0;
    for (const catalogue::SopStep& standard : round.version.steps) {
        CareStep step = stepFrom(standard, ++position, context.newId<StepTag>());
        step.run = run.id;
        TRY_STATUS(context.insert(step));
    }
    return {};
}

Result<PremisesRun> unchangedRun(PremisesRunId id,
                                 storage::Revision seen,
                                 const session::WriteContext& context)
{
    TRY_ASSIGN(auto run, runningRun(id, context));
    if (run.revision != seen)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    return run;
}

} // namespace

Result<PremisesRunId> handle(const StartRun& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_ASSIGN(const Round round, roundOf(command.sop, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(command.branch, context));
    const auto period = periodOf(*round.sop.schedule, ground.today);
    if (period) {
        TRY_ASSIGN(const auto begun,
                   LedgerRepository(context.connection()).findRun(command.branch, command.sop, *period));
        if (begun)
            return fail(ErrorCode::Conflict, u"premises.begun"_s);
    }
    const PremisesRun run{.id = context.newId<PremisesRunTag>(),
                          .revision = storage::Revision{1},
                          .branch = command.branch,
                          .sop = command.sop,
                          .sopVersion = round.version.id,
                          .period = period,
                          .day = ground.today,
                          .state = RunState::Running,
                          .startedBy = context.actor().person,
                          .startedAt = context.now()};
    TRY_STATUS(context.insert(run));
    TRY_STATUS(copySteps(run, round, context));
    return run.id;
}

Result<void> handle(const DoRunStep& command, session::WriteContext& context)
{
    TRY_ASSIGN(const SeenStep seen, stepOfRun(command.step, command.revision, context));
    return doStep(seen, command.entry, command.files, context);
}

Result<void> handle(const SkipRunStep& command, session::WriteContext& context)
{
    TRY_ASSIGN(const SeenStep seen, stepOfRun(command.step, command.revision, context));
    return skipStep(seen, command.reason, context);
}

Result<DeviationId> handle(const AddRunDeviation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto run, runningRun(command.run, context));
    return addDeviation(placeOf(run), command.details, context);
}

Result<void> handle(const CloseRun& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedRun(command.run, command.revision, context));
    const CareRepository care(context.connection());
    TRY_ASSIGN(const auto steps, care.stepsOf(before.id));
    TRY_STATUS(confirmOrdinary(placeOf(before), steps, {}, context));
    TRY_ASSIGN(const auto settled, care.stepsOf(before.id));
    TRY_ASSIGN(const auto deviations, care.deviationsOf(before.id));
    if (const auto obstacles = obstaclesToClose(settled, deviations); !obstacles.empty())
        return fail(ErrorCode::Conflict, obstacles.front().code);
    TRY_ASSIGN(const auto sop, storage::getRecord<catalogue::Sop>(context.connection(), before.sop));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    PremisesRun after = before;
    after.state = RunState::Closed;
    after.closedBy = context.actor().person;
    after.closedAt = context.now();
    after.late =
        before.period && sop.schedule && lastDayOf(*sop.schedule, *before.period) < ground.today;
    return context.update(before, after);
}

} // namespace seraph::care
