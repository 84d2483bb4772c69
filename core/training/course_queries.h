// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/course_repository.h"
#include "core/training/permissions.h"

namespace seraph::training {

/// All courses with their drafts.
struct ListCourses {
    using Output = std::vector<CourseRow>;
    static constexpr const char* kName = "ListCourses";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<CourseRow>> handle(const ListCourses& query, const session::ReadContext& context);

/// One course in the version in force, to read: everybody may learn. NotFound "training_course.unknown"; Conflict
/// "course.not_in_force".
struct ReadCourse {
    using Output = CourseRow;
    static constexpr const char* kName = "ReadCourse";
    static constexpr session::Permission kPermission = session::kSelf;
    CourseId course;
};
Result<CourseRow> handle(const ReadCourse& query, const session::ReadContext& context);

/// One person and one course.
struct CourseCell {
    Standing standing = Standing::NotRequired;
    std::optional<LocalDate> validUntil{};
};
/// Who stands where: a row for each person, in it a cell for each course.
struct CourseMatrix {
    std::vector<CourseRow> courses{}; ///< those in force
    std::vector<Learner> people{};
    std::vector<std::vector<CourseCell>> cells{};
    /// People of whom something is required and who have all of it, of those of whom something is required (C-181).
    int covered = 0;
    int asked = 0;
};
struct OpenCourseMatrix {
    using Output = CourseMatrix;
    static constexpr const char* kName = "OpenCourseMatrix";
    static constexpr session::Permission kPermission = kView;
};
Result<CourseMatrix> handle(const OpenCourseMatrix& query, const session::ReadContext& context);

/// Lessons of a period, latest first.
struct ListLessons {
    using Output = std::vector<LessonRow>;
    static constexpr const char* kName = "ListLessons";
    static constexpr session::Permission kPermission = kView;
    LocalDate from;
    LocalDate until;
};
Result<std::vector<LessonRow>> handle(const ListLessons& query, const session::ReadContext& context);

/// The sheet of one lesson, by name. Denied "scope.outside".
struct OpenLessonSheet {
    using Output = std::vector<AttendanceRow>;
    static constexpr const char* kName = "OpenLessonSheet";
    static constexpr session::Permission kPermission = kView;
    LessonId lesson;
};
Result<std::vector<AttendanceRow>> handle(const OpenLessonSheet& query,
                                          const session::ReadContext& context);

/// What people still have to learn, most urgent first.
struct ListNeeds {
    using Output = std::vector<NeedRow>;
    static constexpr const char* kName = "ListNeeds";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<NeedRow>> handle(const ListNeeds& query, const session::ReadContext& context);

/// Latest first, with how far each is.
struct ListCampaigns {
    using Output = std::vector<CampaignRow>;
    static constexpr const char* kName = "ListCampaigns";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<CampaignRow>> handle(const ListCampaigns& query, const session::ReadContext& context);

} // namespace seraph::training
