// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/log_commands.h"

#include "core/attachments/attachment_commands.h"
#include "core/base/field_check.h"
#include "core/consultations/ground_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/session/record_edit.h"

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

Result<Placement> reachedPlacement(PlacementId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto placement, session::liveRecord<Placement>(context, id));
    TRY_STATUS(consultations::requireClient(placement.client, context));
    return placement;
}

LogDetails tidied(LogDetails details)
{
    details.text = details.text.trimmed();
    return details;
}

Status checkDay(LocalDate day, const Placement& placement, LocalDate today)
{
    FieldCheck check;
    check.require(day.isValid(), "day", "required");
    check.require(!day.isValid() || day <= today, "day", "in_future");
    check.require(!day.isValid() || day >= placement.startedOn.value(), "day", "before_start");
    check.require(!day.isValid() || !placement.lastDay || day <= *placement.lastDay, "day", "after_end");
    return check.result();
}

Status checkDays(const PrintJobSheet& command)
{
    FieldCheck check;
    check.require(command.fromDay.isValid(), "from_day", "required");
    check.require(command.untilDay.isValid(), "until_day", "required");
    if (command.fromDay.isValid() && command.untilDay.isValid())
        check.period("until_day", command.fromDay, command.untilDay);
    return check.result();
}

} // namespace

Result<LogDayId> handle(const WriteLogDay& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto placement, reachedPlacement(command.placement, context));
    if (!placement.startedOn)
        return fail(ErrorCode::Conflict, u"placement.not_started"_s);
    TRY_ASSIGN(const auto ground, consultations::groundOf(placement.branch, context));
    TRY_STATUS(checkDay(command.day, placement, ground.today));
    const LogDetails details = tidied(command.details);
    TRY_STATUS(checkDetails(details));
    TRY_ASSIGN(const auto there,
               PlacementRepository(context.connection()).findLogDay(placement.id, command.day));
    if (there)
        return fail(ErrorCode::Conflict, u"log.day_taken"_s);
    const LogDay day{.id = context.newId<LogDayTag>(),
                     .revision = storage::Revision{1},
                     .client = placement.client,
                     .placement = placement.id,
                     .worker = placement.worker,
                     .day = command.day,
                     .minutes = details.minutes,
                     .text = details.text,
                     .incident = details.incident,
                     .keyedLater = command.day < ground.today,
                     .recordedBy = context.actor().person,
                     .recordedAt = context.now()};
    TRY_STATUS(context.insert(day));
    return day.id;
}

Result<void> handle(const EditLogDay& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<LogDay>(context, command.logDay, command.revision));
    TRY_STATUS(reachedPlacement(before.placement, context));
    const LogDetails details = tidied(command.details);
    TRY_STATUS(checkDetails(details));
    LogDay after = before;
    after.minutes = details.minutes;
    after.text = details.text;
    after.incident = details.incident;
    return context.update(before, after);
}

Result<JobSheetId> handle(const PrintJobSheet& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto placement, reachedPlacement(command.placement, context));
    if (placement.state == PlacementState::Cancelled)
        return fail(ErrorCode::Conflict, u"placement.cancelled"_s);
    TRY_STATUS(checkDays(command));
    const JobSheet sheet{.id = context.newId<JobSheetTag>(),
                         .revision = storage::Revision{1},
                         .client = placement.client,
                         .placement = placement.id,
                         .fromDay = command.fromDay,
                         .untilDay = command.untilDay,
                         .printedBy = context.actor().person,
                         .printedAt = context.now()};
    TRY_STATUS(context.insert(sheet));
    return sheet.id;
}

Result<JobSheetId> handle(const FileJobSheet& command, session::WriteContext& context)
{
    TRY_ASSIGN(const JobSheetId id, parseSheetCode(command.code));
    TRY_ASSIGN(const auto before, session::liveRecord<JobSheet>(context, id));
    TRY_STATUS(reachedPlacement(before.placement, context));
    if (before.filedAt)
        return fail(ErrorCode::Conflict, u"job_sheet.filed"_s);
    const attachments::AddAttachment filing{{u"job_sheet"_s, id.value()},
                                            {.purpose = u"job_sheet_scan"_s, .name = sheetNumber(id)},
                                            command.scan};
    JobSheet after = before;
    TRY_ASSIGN(after.scan, attachments::handle(filing, context));
    after.filedAt = context.now();
    TRY_STATUS(context.update(before, after));
    return id;
}

} // namespace seraph::placements
