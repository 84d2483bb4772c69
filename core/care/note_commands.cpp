// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written beside the steps: the log of a placement while it runs, addenda once it is closed.
#include "core/care/care_commands.h"
#include "core/care/case_commands.h"
#include "core/care/gate_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_edit.h"

namespace seraph::care {

using namespace Qt::StringLiterals;
using consultations::Ground;

namespace {

Status checkLogDay(LocalDate day, const CareRecord& record, LocalDate today)
{
    if (day > today)
        return fail(invalid(u"day"_s, u"in_future"_s));
    return day < record.day ? fail(invalid(u"day"_s, u"before_start"_s)) : Status();
}

} // namespace

Result<LogEntryId> handle(const WriteLog& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto record, runningRecord(command.record, context));
    if (record.kind != RecordKind::Placement)
        return fail(ErrorCode::Conflict, u"care.not_placement"_s);
    TRY_STATUS(checkText("text", command.text));
    TRY_ASSIGN(const Ground ground, consultations::groundOf(record.branch, context));
    const LocalDate day = command.day.value_or(ground.today);
    TRY_STATUS(checkLogDay(day, record, ground.today));
    TRY_ASSIGN(const auto content, contentOf(record, context));
    const Instant dayOver = organisation::startOfDay(day.addDays(1), ground.zone);
    const PersonId author = command.author.value_or(record.performer.value_or(context.actor().person));
    TRY_STATUS(requireWorking("author", author, day, context));
    const LogEntry entry{.id = context.newId<LogEntryTag>(),
                         .revision = storage::Revision{1},
                         .client = record.client,
                         .record = record.id,
                         .day = day,
                         .text = command.text.trimmed(),
                         .author = author,
                         .recordedBy = context.actor().person,
                         .recordedAt = context.now(),
                         .late = isLate(dayOver, context.now(), content.lateEntryHours)};
    TRY_STATUS(context.insert(entry));
    return entry.id;
}

Result<AddendumId> handle(const AddAddendum& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto record, reachedRecord(command.record, context));
    if (record.state != RecordState::Closed && record.state != RecordState::Abandoned)
        return fail(ErrorCode::Conflict, u"care.not_closed"_s);
    TRY_STATUS(checkText("text", command.text));
    const Addendum addendum{.id = context.newId<AddendumTag>(),
                            .revision = storage::Revision{1},
                            .client = record.client,
                            .record = record.id,
                            .text = command.text.trimmed(),
                            .addedBy = context.actor().person,
                            .addedAt = context.now()};
    TRY_STATUS(context.insert(addendum));
    return addendum.id;
}

} // namespace seraph::care
