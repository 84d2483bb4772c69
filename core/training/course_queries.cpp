// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_queries.h"

#include "core/catalogue/version_commands.h"
#include "core/organisation/staff.h"
#include "core/training/course_record.h"

#include <QHash>

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

using LastCompletions = QHash<std::pair<qint64, qint64>, const Completion*>;

LastCompletions byPersonAndCourse(const std::vector<Completion>& completions)
{
    LastCompletions map;
    for (const Completion& completion : completions)
        map.insert({completion.person.value(), completion.course.value()}, &completion);
    return map;
}

CourseCell cellOf(const Learner& learner, const CourseRow& row, const LastCompletions& last, LocalDate today)
{
    const Completion* found = last.value({learner.person.value(), row.course.id.value()});
    const auto completion = found ? std::optional(*found) : std::nullopt;
    const bool required = isRequiredOf(row.inForce->content, learner.roles);
    return {standingOf(required, completion, today),
            completion ? completion->validUntil : std::optional<LocalDate>()};
}

bool isOpen(const CourseCell& cell)
{
    return cell.standing == Standing::Missing || cell.standing == Standing::Expired;
}

void addRow(CourseMatrix& matrix, Learner learner, const LastCompletions& last, LocalDate today)
{
    std::vector<CourseCell> cells;
    for (const CourseRow& course : matrix.courses)
        cells.push_back(cellOf(learner, course, last, today));
    const bool asked = std::any_of(matrix.courses.begin(), matrix.courses.end(), [&](const auto& row) {
        return isRequiredOf(row.inForce->content, learner.roles);
    });
    matrix.asked += asked ? 1 : 0;
    matrix.covered += asked && std::none_of(cells.begin(), cells.end(), &isOpen) ? 1 : 0;
    matrix.people.push_back(std::move(learner));
    matrix.cells.push_back(std::move(cells));
}

} // namespace

Result<std::vector<CourseRow>> handle(const ListCourses&, const session::ReadContext& context)
{
    return CourseRepository(context.connection()).courses();
}

Result<CourseRow> handle(const ReadCourse& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto course, storage::getRecord<Course>(context.connection(), query.course));
    TRY_ASSIGN(auto version, CourseRepository(context.connection()).inForce(query.course));
    if (!version)
        return fail(ErrorCode::Conflict, u"course.not_in_force"_s);
    return CourseRow{std::move(course), std::move(version)};
}

Result<CourseMatrix> handle(const OpenCourseMatrix&, const session::ReadContext& context)
{
    const CourseRepository repository(context.connection());
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(auto courses, repository.courses());
    TRY_ASSIGN(auto people, repository.learners(today));
    TRY_ASSIGN(const auto completions, repository.lastCompletions());
    const LastCompletions last = byPersonAndCourse(completions);
    CourseMatrix matrix;
    std::copy_if(courses.begin(), courses.end(), std::back_inserter(matrix.courses), [](const auto& row) {
        return row.inForce.has_value();
    });
    for (Learner& learner : people) {
        if (organisation::reaches(context.scope(), learner.person, learner.branch))
            addRow(matrix, std::move(learner), last, today);
    }
    return matrix;
}

Result<std::vector<LessonRow>> handle(const ListLessons& query, const session::ReadContext& context)
{
    return CourseRepository(context.connection()).lessons(context.scope(), query.from, query.until);
}

Result<std::vector<AttendanceRow>> handle(const OpenLessonSheet& query,
                                          const session::ReadContext& context)
{
    TRY_ASSIGN(const auto lesson, storage::getRecord<Lesson>(context.connection(), query.lesson));
    TRY_STATUS(session::requireScope(context, lesson.branch));
    return CourseRepository(context.connection()).attendanceOf(query.lesson);
}

Result<std::vector<NeedRow>> handle(const ListNeeds&, const session::ReadContext& context)
{
    TRY_ASSIGN(auto rows, CourseRepository(context.connection()).openNeeds());
    std::erase_if(rows, [&](const NeedRow& row) {
        return !organisation::reaches(context.scope(), row.need.person, row.branch);
    });
    return rows;
}

Result<std::vector<CampaignRow>> handle(const ListCampaigns&, const session::ReadContext& context)
{
    return CourseRepository(context.connection()).campaigns();
}

} // namespace seraph::training
