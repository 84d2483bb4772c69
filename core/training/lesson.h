// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"

namespace seraph::training {

using LessonId = Id<struct LessonTag>;
using AttendanceId = Id<struct AttendanceTag>;
using CompletionId = Id<struct CompletionTag>;

enum class LessonState { Planned, Held, Cancelled };

/// A course as it is taught on a day, to several people (C-168).
struct Lesson {
    LessonId id;
    storage::Revision revision;
    CourseId course;
    CourseVersionId courseVersion;
    BranchId branch;
    LocalDate day;
    int minutes;
    std::optional<PersonId> trainer{}; ///< nobody: somebody from outside, see trainerName
    QString trainerName{};
    QString place{};
    QString note{};
    LessonState state;
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Lesson&, const Lesson&) = default;
};

struct LessonDetails {
    LocalDate day;
    int minutes = 0;
    std::optional<PersonId> trainer{};
    QString trainerName{};
    QString place{};
    QString note{};
};
LessonDetails tidied(LessonDetails details);
Lesson withDetails(Lesson lesson, const LessonDetails& details);
/// Invalid: day "bad_date"; minutes "out_of_range"; trainer "required" where neither is said; trainer_name, place, note
/// "too_long".
Status checkLesson(const LessonDetails& details);

/// Whether somebody on the sheet came.
enum class Turnout { Present, Absent };

/// One person on the attendance sheet.
struct Attendance {
    AttendanceId id;
    storage::Revision revision;
    LessonId lesson;
    PersonId person;
    Turnout turnout;
    int minutes;
    std::optional<int> score{}; ///< percent, where something was tested there
    QString note{};
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// By what somebody completed a course: an exam, a lesson with its test, reading and confirming it.
enum class CompletedBy { Exam, Lesson, Reading };

/// Somebody has completed a course: a line of the training file. Never changed.
struct Completion {
    CompletionId id;
    storage::Revision revision;
    PersonId person;
    CourseId course;
    CourseVersionId courseVersion;
    LocalDate day;
    std::optional<LocalDate> validUntil{}; ///< last day; nothing: for good
    int minutes;
    QString trainerName{};
    std::optional<int> score{};
    CompletedBy by;
    qint64 originId; ///< of the attempt, the lesson or the need
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Completion&, const Completion&) = default;
};

/// How somebody stands with a course: as the matrix and the due list show it.
enum class Standing { NotRequired, Missing, Expired, Due, Valid };
/// From so many days before its end on a completion is due to be renewed.
inline constexpr int kDueDays = 30;
/// @param required whether it is asked of this person at all
Standing standingOf(bool required, const std::optional<Completion>& last, LocalDate today);

/// Whether who was there has completed the course by it: where it has an exam, only with a score that would pass it.
bool completesCourse(const Attendance& attendance, const CourseContent& course);

} // namespace seraph::training

namespace seraph {

template <> struct Codes<training::LessonState> {
    using State = training::LessonState;
    static constexpr std::array kAll{std::pair{State::Planned, "planned"},
                                     std::pair{State::Held, "held"},
                                     std::pair{State::Cancelled, "cancelled"}};
};
template <> struct Codes<training::Turnout> {
    static constexpr std::array kAll{std::pair{training::Turnout::Present, "present"},
                                     std::pair{training::Turnout::Absent, "absent"}};
};
template <> struct Codes<training::CompletedBy> {
    using By = training::CompletedBy;
    static constexpr std::array kAll{std::pair{By::Exam, "exam"},
                                     std::pair{By::Lesson, "lesson"},
                                     std::pair{By::Reading, "reading"}};
};
template <> struct Codes<training::Standing> {
    using Standing = training::Standing;
    static constexpr std::array kAll{std::pair{Standing::NotRequired, "not_required"},
                                     std::pair{Standing::Missing, "missing"},
                                     std::pair{Standing::Expired, "expired"},
                                     std::pair{Standing::Due, "due"},
                                     std::pair{Standing::Valid, "valid"}};
};

} // namespace seraph
