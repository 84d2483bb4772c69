// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/step_commands.h"

#include "core/care/care_repository.h"
#include "core/care/step_work_commands.h"

namespace seraph::care {

using namespace Qt::StringLiterals;

Result<void> handle(const DoStep& command, session::WriteContext& context)
{
    TRY_ASSIGN(const SeenStep seen, stepOfRecord(command.step, command.revision, context));
    return doStep(seen, command.entry, command.files, context);
}

Result<void> handle(const SkipStep& command, session::WriteContext& context)
{
    TRY_ASSIGN(const SeenStep seen, stepOfRecord(command.step, command.revision, context));
    return skipStep(seen, command.reason, context);
}

Result<void> handle(const ConfirmSteps& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto record, runningRecord(command.record, context));
    TRY_ASSIGN(const StepPlace place, placeOf(record, context));
    TRY_ASSIGN(const auto steps, CareRepository(context.connection()).stepsOf(record.id));
    const StepEntry entry{.performer = command.performer, .doneAt = command.doneAt};
    TRY_ASSIGN(const int confirmed, confirmOrdinary(place, steps, entry, context));
    return confirmed > 0 ? Status() : fail(ErrorCode::Conflict, u"care.nothing_open"_s);
}

Result<DeviationId> handle(const AddDeviation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto record, runningRecord(command.record, context));
    TRY_ASSIGN(const StepPlace place, placeOf(record, context));
    return addDeviation(place, command.details, context);
}

} // namespace seraph::care
