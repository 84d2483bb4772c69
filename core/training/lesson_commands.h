// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/lesson.h"
#include "core/training/permissions.h"

namespace seraph::training {

/// A course is taught on a day, in the version in force. Invalid: what checkLesson() says; trainer "left". Conflict
/// "course.not_in_force".
struct PlanLesson {
    using Output = LessonId;
    static constexpr const char* kName = "PlanLesson";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"lesson.planned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CourseId course;
    BranchId branch;
    LessonDetails details;
};
Result<LessonId> handle(const PlanLesson& command, session::WriteContext& context);

/// Conflict "lesson.settled" once it was held or called off.
struct EditLesson {
    using Output = void;
    static constexpr const char* kName = "EditLesson";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"lesson.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LessonId lesson;
    storage::Revision revision;
    LessonDetails details;
};
Result<void> handle(const EditLesson& command, session::WriteContext& context);

/// One line of the sheet, as often as it changes until the lesson is held. Invalid: minutes "out_of_range" (more than the
/// lesson lasted); score "out_of_range"; note "too_long"; person "left". Conflict "lesson.settled".
struct NoteAttendance {
    using Output = AttendanceId;
    static constexpr const char* kName = "NoteAttendance";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"lesson.attended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LessonId lesson;
    PersonId person;
    Turnout turnout = Turnout::Present;
    int minutes = 0;
    std::optional<int> score{};
    QString note{};
};
Result<AttendanceId> handle(const NoteAttendance& command, session::WriteContext& context);

/// The sheet is complete: who was there, and passed where something was tested, has completed the course. Invalid: sheet
/// "required"; day "in_future". Conflict "lesson.settled".
struct HoldLesson {
    using Output = void;
    static constexpr const char* kName = "HoldLesson";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"lesson.held"};
    static constexpr session::Undo kUndo = session::Undo::No;
    LessonId lesson;
    storage::Revision revision;
};
Result<void> handle(const HoldLesson& command, session::WriteContext& context);

/// It does not take place. Conflict "lesson.settled".
struct CancelLesson {
    using Output = void;
    static constexpr const char* kName = "CancelLesson";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"lesson.cancelled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LessonId lesson;
    storage::Revision revision;
};
Result<void> handle(const CancelLesson& command, session::WriteContext& context);

} // namespace seraph::training
