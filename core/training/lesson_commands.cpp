// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lesson_commands.h"

#include "core/base/field_check.h"
#include "core/care/gate_queries.h"
#include "core/catalogue/version_commands.h"
#include "core/session/account_repository.h"
#include "core/training/completion_commands.h"
#include "core/training/course_record.h"
#include "core/training/course_repository.h"

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

Result<Lesson> openLesson(LessonId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto lesson, session::liveRecord<Lesson>(context, id));
    TRY_STATUS(session::requireScope(context, lesson.branch));
    if (lesson.state != LessonState::Planned)
        return fail(ErrorCode::Conflict, u"lesson.settled"_s);
    return lesson;
}

Result<Lesson> unchangedLesson(LessonId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto lesson, openLesson(id, context));
    if (lesson.revision != seen)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    return lesson;
}

Status requireTrainer(const LessonDetails& details, const session::ReadContext& context)
{
    TRY_STATUS(checkLesson(details));
    return details.trainer ? care::requireWorking("trainer", *details.trainer, details.day, context)
                           : Status();
}

Status checkAttendance(const NoteAttendance& command, const Lesson& lesson)
{
    FieldCheck check;
    const bool within = command.minutes >= 0 && command.minutes <= lesson.minutes;
    check.require(within, "minutes", "out_of_range");
    check.require(
        !command.score || (*command.score >= 0 && *command.score <= 100), "score", "out_of_range");
    check.text("note", command.note, {500});
    return check.result();
}

Attendance withLine(Attendance line, const NoteAttendance& command, const session::WriteContext& context)
{
    line.turnout = command.turnout;
    line.minutes = command.turnout == Turnout::Present ? command.minutes : 0;
    line.score = command.score;
    line.note = command.note.trimmed();
    line.recordedBy = context.actor().person;
    line.recordedAt = context.now();
    return line;
}

Result<QString> trainerOf(const Lesson& lesson, const session::ReadContext& context)
{
    if (!lesson.trainer)
        return lesson.trainerName;
    return session::AccountRepository(context.connection()).personName(*lesson.trainer);
}

Status completeFor(const Lesson& lesson,
                   const std::vector<AttendanceRow>& sheet,
                   session::WriteContext& context)
{
    TRY_ASSIGN(const auto version,
               storage::getRecord<CourseVersion>(context.connection(), lesson.courseVersion));
    TRY_ASSIGN(const QString trainer, trainerOf(lesson, context));
    for (const AttendanceRow& row : sheet) {
        if (!completesCourse(row.attendance, version.content))
            continue;
        const CompletionFacts facts{.person = row.attendance.person,
                                    .day = lesson.day,
                                    .minutes = row.attendance.minutes,
                                    .trainerName = trainer,
                                    .score = row.attendance.score,
                                    .by = CompletedBy::Lesson,
                                    .originId = lesson.id.value()};
        TRY_STATUS(complete(version, facts, context));
    }
    return {};
}

} // namespace

Result<LessonId> handle(const PlanLesson& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    const LessonDetails details = tidied(command.details);
    TRY_STATUS(requireTrainer(details, context));
    TRY_ASSIGN(const auto course, session::liveRecord<Course>(context, command.course));
    TRY_ASSIGN(const auto version, CourseRepository(context.connection()).inForce(course.id));
    if (!version)
        return fail(ErrorCode::Conflict, u"course.not_in_force"_s);
    const Lesson blank{.id = context.newId<LessonTag>(),
                       .revision = storage::kFirstRevision,
                       .course = course.id,
                       .courseVersion = version->id,
                       .branch = command.branch,
                       .day = details.day,
                       .minutes = details.minutes,
                       .state = LessonState::Planned};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return blank.id;
}

Result<void> handle(const EditLesson& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedLesson(command.lesson, command.revision, context));
    const LessonDetails details = tidied(command.details);
    TRY_STATUS(requireTrainer(details, context));
    return context.update(before, withDetails(before, details));
}

Result<AttendanceId> handle(const NoteAttendance& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto lesson, openLesson(command.lesson, context));
    TRY_STATUS(care::requireWorking("person", command.person, lesson.day, context));
    TRY_STATUS(checkAttendance(command, lesson));
    TRY_ASSIGN(const auto before,
               CourseRepository(context.connection()).findAttendance(lesson.id, command.person));
    if (before) {
        TRY_STATUS(context.update(*before, withLine(*before, command, context)));
        return before->id;
    }
    const Attendance blank{.id = context.newId<AttendanceTag>(),
                           .revision = storage::kFirstRevision,
                           .lesson = lesson.id,
                           .person = command.person,
                           .turnout = command.turnout,
                           .minutes = 0,
                           .recordedBy = context.actor().person,
                           .recordedAt = context.now()};
    TRY_STATUS(context.insert(withLine(blank, command, context)));
    return blank.id;
}

Result<void> handle(const HoldLesson& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedLesson(command.lesson, command.revision, context));
    TRY_ASSIGN(const auto sheet, CourseRepository(context.connection()).attendanceOf(before.id));
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    FieldCheck check;
    check.require(!sheet.empty(), "sheet", "required");
    check.require(before.day <= today, "day", "in_future");
    TRY_STATUS(check.result());
    Lesson held = before;
    held.state = LessonState::Held;
    TRY_STATUS(context.update(before, held));
    return completeFor(held, sheet, context);
}

Result<void> handle(const CancelLesson& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedLesson(command.lesson, command.revision, context));
    Lesson cancelled = before;
    cancelled.state = LessonState::Cancelled;
    return context.update(before, cancelled);
}

} // namespace seraph::training
