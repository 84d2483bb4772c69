// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/calendar_commands.h"

#include "core/organisation/calendar_record.h"
#include "core/organisation/calendar_repository.h"
#include "core/organisation/holiday_import.h"
#include "core/organisation/organisation_record.h"
#include "core/session/record_edit.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

Status requireFreeDay(const session::WriteContext& context,
                      BranchId branch,
                      LocalDate day,
                      std::optional<HoursExceptionId> exception)
{
    TRY_ASSIGN(const auto other, CalendarRepository(context.connection()).findException(branch, day));
    if (other && other->id != exception)
        return fail(invalid(u"day"_s, u"taken"_s));
    return {};
}

} // namespace

Result<void> handle(const SetOpeningHours& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(session::liveRecord<Branch>(context, command.branch));
    TRY_STATUS(checkWeek(command.week));
    TRY_ASSIGN(const auto before, CalendarRepository(context.connection()).findHours(command.branch));
    if (before.has_value() != command.revision.has_value() ||
        (before && before->revision != *command.revision))
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    if (before)
        return context.update(*before, withWeek(*before, command.week, command.onHolidays));
    const BranchHours blank{context.newId<BranchHoursTag>(),
                            storage::Revision{1},
                            command.branch,
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            command.onHolidays};
    return context.insert(withWeek(blank, command.week, command.onHolidays));
}

Result<HoursExceptionId> handle(const AddHoursException& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(session::liveRecord<Branch>(context, command.branch));
    TRY_STATUS(checkException(command.day, command.hours, command.note));
    TRY_STATUS(requireFreeDay(context, command.branch, command.day, std::nullopt));
    const HoursException exception{context.newId<HoursExceptionTag>(),
                                   storage::Revision{1},
                                   command.branch,
                                   command.day,
                                   command.hours,
                                   command.note.simplified(),
                                   {}};
    TRY_STATUS(context.insert(exception));
    return exception.id;
}

Result<void> handle(const EditHoursException& command, session::WriteContext& context)
{
    TRY_ASSIGN(const HoursException before,
               session::unchangedRecord<HoursException>(context, command.exception, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    TRY_STATUS(checkException(command.day, command.hours, command.note));
    TRY_STATUS(requireFreeDay(context, before.branch, command.day, before.id));
    HoursException after = before;
    after.day = command.day;
    after.hours = command.hours;
    after.note = command.note.simplified();
    return context.update(before, after);
}

Result<void> handle(const ArchiveHoursException& command, session::WriteContext& context)
{
    TRY_ASSIGN(const HoursException exception,
               session::unchangedRecord<HoursException>(context, command.exception, command.revision));
    TRY_STATUS(session::requireScope(context, exception.branch));
    return context.archive(exception);
}

Result<std::vector<int>> handle(const ImportHolidays& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    TRY_ASSIGN(const auto years, parseHolidayImport(command.text, command.title.simplified()));
    std::vector<int> imported;
    for (const HolidayYear& year : years) {
        TRY_STATUS(takeOverYear(year, context));
        imported.push_back(year.year);
    }
    return imported;
}

} // namespace seraph::organisation
