// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/training/need.h"

namespace seraph::training {

struct CourseRow {
    Course course;
    std::optional<CourseVersion> inForce{};
    std::optional<CourseVersion> draft{};
};

/// Somebody who works here, and as what.
struct Learner {
    PersonId person;
    QString name{};
    std::optional<BranchId> branch{};
    QString branchName{};
    QString jobTitle{};
    QStringList roles{};
};

struct LessonRow {
    Lesson lesson;
    LocalizedText courseName{};
    QString branchName{};
    QString trainer{}; ///< the name of whoever held it
    int listed = 0;    ///< people on the sheet
    int present = 0;
};

struct AttendanceRow {
    Attendance attendance;
    QString personName{};
};

struct NeedRow {
    Need need;
    QString personName{};
    std::optional<BranchId> branch{}; ///< the person's home
    LocalizedText courseName{};       ///< empty: reading and confirming
};

struct CampaignRow {
    Campaign campaign;
    LocalizedText courseName{};
    int open = 0;
    int met = 0;
    int waived = 0;
};

struct CompletionRow {
    Completion completion;
    LocalizedText courseName{};
    Area area = Area::Service;
};

/// SQL of courses, lessons, completions and needs. Finds and lists; WriteContext writes. Lists leave out what lies in the
/// recycle bin.
class CourseRepository {
public:
    explicit CourseRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<CourseRow>> courses() const; ///< by area and code
    Result<std::optional<Course>> findCourse(const QString& code) const;
    Result<std::optional<CourseVersion>> inForce(CourseId course) const;
    /// Everybody who works here on that day, by name.
    Result<std::vector<Learner>> learners(LocalDate day) const;

    Result<std::vector<LessonRow>> lessons(const session::Scope& scope,
                                           LocalDate from,
                                           LocalDate until) const;
    Result<std::vector<AttendanceRow>> attendanceOf(LessonId lesson) const; ///< by name
    Result<std::optional<Attendance>> findAttendance(LessonId lesson, PersonId person) const;

    /// The last of each person and course.
    Result<std::vector<Completion>> lastCompletions() const;
    Result<std::vector<CompletionRow>> completionsOf(PersonId person) const; ///< latest first
    Result<std::optional<Completion>> lastCompletion(PersonId person, CourseId course) const;

    Result<std::vector<NeedRow>> openNeeds() const; ///< by due day
    Result<std::vector<NeedRow>> openNeedsOf(PersonId person) const;
    Result<std::vector<Need>> openNeedsFor(PersonId person, CourseId course) const;
    Result<std::vector<Need>> needsOf(NeedCause cause, qint64 causeId) const;
    Result<std::vector<CampaignRow>> campaigns() const; ///< latest first

private:
    storage::Connection& m_connection;
};

} // namespace seraph::training
