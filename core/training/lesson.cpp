// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lesson.h"

#include "core/base/field_check.h"

namespace seraph::training {

namespace {

constexpr int kLongestLesson = 24 * 60;
constexpr TextRule kLessonLine{120};
constexpr TextRule kLessonNote{2000, Presence::Optional, Lines::Many};

} // namespace

LessonDetails tidied(LessonDetails details)
{
    details.trainerName = details.trainerName.trimmed();
    details.place = details.place.trimmed();
    details.note = details.note.trimmed();
    return details;
}

Lesson withDetails(Lesson lesson, const LessonDetails& details)
{
    lesson.day = details.day;
    lesson.minutes = details.minutes;
    lesson.trainer = details.trainer;
    lesson.trainerName = details.trainerName;
    lesson.place = details.place;
    lesson.note = details.note;
    return lesson;
}

Status checkLesson(const LessonDetails& details)
{
    FieldCheck check;
    check.date("day", details.day);
    check.require(details.minutes > 0 && details.minutes <= kLongestLesson, "minutes", "out_of_range");
    check.require(details.trainer || !details.trainerName.isEmpty(), "trainer", "required");
    check.text("trainer_name", details.trainerName, kLessonLine);
    check.text("place", details.place, kLessonLine);
    check.text("note", details.note, kLessonNote);
    return check.result();
}

Standing standingOf(bool required, const std::optional<Completion>& last, LocalDate today)
{
    if (!last)
        return required ? Standing::Missing : Standing::NotRequired;
    if (!last->validUntil)
        return Standing::Valid;
    if (*last->validUntil < today)
        return required ? Standing::Expired : Standing::NotRequired;
    return *last->validUntil < today.addDays(kDueDays) ? Standing::Due : Standing::Valid;
}

bool completesCourse(const Attendance& attendance, const CourseContent& course)
{
    if (attendance.turnout == Turnout::Absent)
        return false;
    return !course.exam || (attendance.score && *attendance.score >= course.exam->passPercent);
}

} // namespace seraph::training
