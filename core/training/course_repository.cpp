// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_repository.h"

#include "core/storage/record_read.h"
#include "core/storage/rows.h"
#include "core/training/course_record.h"

#include <QHash>

namespace seraph::training {

namespace {

constexpr const char* kAllCourses = "WHERE archived_at IS NULL ORDER BY area, code";
constexpr const char* kLiveCourseVersions =
    "WHERE state IN ('draft', 'released') AND archived_at IS NULL ORDER BY number";
constexpr const char* kCourseInForce =
    "WHERE course_id = ? AND state = 'released' AND archived_at IS NULL";
constexpr const char* kLearners = R"sql(
    SELECT staff.id, staff.name, staff.home_branch_id, coalesce(branch.name, ''), staff.job_title,
           coalesce(group_concat(role.code), '')
    FROM staff LEFT JOIN branch ON branch.id = staff.home_branch_id
    LEFT JOIN role_grant ON role_grant.person_id = staff.id AND role_grant.archived_at IS NULL
    LEFT JOIN role ON role.id = role_grant.role_id AND role.archived_at IS NULL
    WHERE staff.archived_at IS NULL AND (staff.employed_from IS NULL OR staff.employed_from <= ?1)
      AND (staff.employed_until IS NULL OR staff.employed_until >= ?1)
    GROUP BY staff.id ORDER BY staff.sort_name, staff.id
)sql";
constexpr const char* kLessons = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2))) AND day BETWEEN ?3 AND ?4
    ORDER BY day DESC, id DESC
)sql";
constexpr const char* kLessonNames = R"sql(
    SELECT l.id, c.name_zh, c.name_en, branch.name, coalesce(staff.name, l.trainer_name),
           (SELECT count(*) FROM training_attendance a WHERE a.lesson_id = l.id AND a.archived_at IS NULL),
           (SELECT count(*) FROM training_attendance a WHERE a.lesson_id = l.id AND a.archived_at IS NULL
                                                         AND a.turnout = 'present')
    FROM training_lesson l JOIN training_course c ON c.id = l.course_id JOIN branch ON branch.id = l.branch_id
    LEFT JOIN staff ON staff.id = l.trainer_id WHERE l.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kSheet = R"sql(
    JOIN (SELECT id AS who, name AS who_name, sort_name AS who_sort FROM staff) ON who = person_id
    WHERE lesson_id = ? AND archived_at IS NULL ORDER BY who_sort, person_id
)sql";
constexpr const char* kNameOfStaff = "SELECT id, name, coalesce(home_branch_id, 0) FROM staff "
                                     "WHERE id IN (SELECT value FROM json_each(?))";
constexpr const char* kNameOfCourse = "SELECT id, name_zh, name_en, area FROM training_course";
constexpr const char* kLastCompletions = R"sql(
    WHERE archived_at IS NULL AND id = (SELECT b.id FROM training_completion b
                                        WHERE b.person_id = training_completion.person_id
                                          AND b.course_id = training_completion.course_id AND b.archived_at IS NULL
                                        ORDER BY b.day DESC, b.id DESC LIMIT 1)
)sql";
constexpr const char* kCompletionsOf =
    "WHERE person_id = ? AND archived_at IS NULL ORDER BY day DESC, id DESC";
constexpr const char* kLastCompletion = "WHERE person_id = ? AND course_id = ? AND archived_at IS "
                                        "NULL ORDER BY day DESC, id DESC LIMIT 1";
constexpr const char* kOpenNeeds =
    "WHERE state = 'open' AND archived_at IS NULL ORDER BY due_day, id";
constexpr const char* kOpenNeedsOf =
    "WHERE person_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY due_day, id";
constexpr const char* kOpenNeedsFor =
    "WHERE person_id = ? AND course_id = ? AND state = 'open' AND archived_at IS NULL";
constexpr const char* kNeedsOfCause =
    "WHERE cause = ? AND cause_id = ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kCampaigns = "WHERE archived_at IS NULL ORDER BY started_at DESC, id DESC";
constexpr const char* kCampaignCounts = R"sql(
    SELECT cause_id, coalesce(sum(state = 'open'), 0), coalesce(sum(state = 'met'), 0), coalesce(sum(state = 'waived'), 0)
    FROM training_need WHERE cause = 'campaign' AND archived_at IS NULL GROUP BY cause_id
)sql";

struct CourseLabel {
    qint64 id;
    LocalizedText name;
    Area area;
};

using CourseLabels = QHash<qint64, CourseLabel>;

Result<CourseLabels> courseLabels(storage::Connection& connection)
{
    const auto read = [](const storage::Statement& row) {
        return CourseLabel{row.int64(0),
                           {row.text(1), row.text(2)},
                           fromCode<Area>(row.text(3)).value_or(Area::Service)};
    };
    TRY_ASSIGN(const auto rows, storage::collectRows<CourseLabel>(connection, kNameOfCourse, read));
    CourseLabels labels;
    for (const CourseLabel& label : rows)
        labels.insert(label.id, label);
    return labels;
}

struct StaffLabel {
    qint64 id;
    QString name;
    qint64 branch;
};

Result<QHash<qint64, StaffLabel>> staffLabels(storage::Connection& connection,
                                              const QList<PersonId>& people)
{
    const auto read = [](const storage::Statement& row) {
        return StaffLabel{row.int64(0), row.text(1), row.int64(2)};
    };
    TRY_ASSIGN(
        const auto rows,
        storage::collectRows<StaffLabel>(connection, kNameOfStaff, read, storage::idList(people)));
    QHash<qint64, StaffLabel> labels;
    for (const StaffLabel& label : rows)
        labels.insert(label.id, label);
    return labels;
}

std::optional<BranchId> branchFrom(qint64 id)
{
    return id > 0 ? std::optional(BranchId(id)) : std::nullopt;
}

Result<std::vector<NeedRow>> needRows(storage::Connection& connection, std::vector<Need> needs)
{
    QList<PersonId> people;
    for (const Need& need : needs)
        people << need.person;
    TRY_ASSIGN(const auto names, staffLabels(connection, people));
    TRY_ASSIGN(const auto courses, courseLabels(connection));
    std::vector<NeedRow> rows;
    for (Need& need : needs) {
        const StaffLabel who = names.value(need.person.value());
        const LocalizedText course =
            need.course ? courses.value(need.course->value()).name : LocalizedText();
        rows.push_back({std::move(need), who.name, branchFrom(who.branch), course});
    }
    return rows;
}

} // namespace

Result<std::vector<CourseRow>> CourseRepository::courses() const
{
    TRY_ASSIGN(const auto courses, storage::listRecords<Course>(m_connection, kAllCourses));
    TRY_ASSIGN(const auto versions,
               storage::listRecords<CourseVersion>(m_connection, kLiveCourseVersions));
    std::vector<CourseRow> rows;
    for (const Course& course : courses) {
        CourseRow row{course};
        for (const CourseVersion& version : versions) {
            if (version.course == course.id)
                (version.state == catalogue::VersionState::Draft ? row.draft : row.inForce) = version;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::optional<Course>> CourseRepository::findCourse(const QString& code) const
{
    return storage::findRecord<Course>(m_connection, "WHERE code = ?", code);
}

Result<std::optional<CourseVersion>> CourseRepository::inForce(CourseId course) const
{
    return storage::findRecord<CourseVersion>(m_connection, kCourseInForce, course);
}

Result<std::vector<Learner>> CourseRepository::learners(LocalDate day) const
{
    const auto read = [](const storage::Statement& row) {
        return Learner{PersonId(row.int64(0)),
                       row.text(1),
                       branchFrom(row.int64(2)),
                       row.text(3),
                       row.text(4),
                       row.text(5).split(u',', Qt::SkipEmptyParts)};
    };
    return storage::collectRows<Learner>(m_connection, kLearners, read, day);
}

Result<std::vector<LessonRow>> CourseRepository::lessons(const session::Scope& scope,
                                                         LocalDate from,
                                                         LocalDate until) const
{
    TRY_ASSIGN(
        auto lessons,
        storage::listRecords<Lesson>(
            m_connection, kLessons, scope.allBranches, storage::idList(scope.branches), from, until));
    QList<LessonId> ids;
    QHash<qint64, std::size_t> places;
    std::vector<LessonRow> rows;
    for (Lesson& lesson : lessons) {
        ids << lesson.id;
        places.insert(lesson.id.value(), rows.size());
        rows.push_back({std::move(lesson)});
    }
    TRY_ASSIGN(auto statement, m_connection.prepare(kLessonNames));
    TRY_STATUS(statement.bind(storage::idList(ids)));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        LessonRow& row = rows[places.value(statement.int64(0))];
        row.courseName = {statement.text(1), statement.text(2)};
        row.branchName = statement.text(3);
        row.trainer = statement.text(4);
        row.listed = int(statement.int64(5));
        row.present = int(statement.int64(6));
    }
}

Result<std::vector<AttendanceRow>> CourseRepository::attendanceOf(LessonId lesson) const
{
    TRY_ASSIGN(auto sheet, storage::listRecords<Attendance>(m_connection, kSheet, lesson));
    QList<PersonId> people;
    for (const Attendance& line : sheet)
        people << line.person;
    TRY_ASSIGN(const auto names, staffLabels(m_connection, people));
    std::vector<AttendanceRow> rows;
    for (Attendance& line : sheet) {
        const QString name = names.value(line.person.value()).name;
        rows.push_back({std::move(line), name});
    }
    return rows;
}

Result<std::optional<Attendance>> CourseRepository::findAttendance(LessonId lesson, PersonId person) const
{
    return storage::findRecord<Attendance>(
        m_connection, "WHERE lesson_id = ? AND person_id = ? AND archived_at IS NULL", lesson, person);
}

Result<std::vector<Completion>> CourseRepository::lastCompletions() const
{
    return storage::listRecords<Completion>(m_connection, kLastCompletions);
}

Result<std::vector<CompletionRow>> CourseRepository::completionsOf(PersonId person) const
{
    TRY_ASSIGN(auto found, storage::listRecords<Completion>(m_connection, kCompletionsOf, person));
    TRY_ASSIGN(const auto courses, courseLabels(m_connection));
    std::vector<CompletionRow> rows;
    for (Completion& completion : found) {
        const CourseLabel course = courses.value(completion.course.value());
        rows.push_back({std::move(completion), course.name, course.area});
    }
    return rows;
}

Result<std::optional<Completion>> CourseRepository::lastCompletion(PersonId person, CourseId course) const
{
    return storage::findRecord<Completion>(m_connection, kLastCompletion, person, course);
}

Result<std::vector<NeedRow>> CourseRepository::openNeeds() const
{
    TRY_ASSIGN(auto needs, storage::listRecords<Need>(m_connection, kOpenNeeds));
    return needRows(m_connection, std::move(needs));
}

Result<std::vector<NeedRow>> CourseRepository::openNeedsOf(PersonId person) const
{
    TRY_ASSIGN(auto needs, storage::listRecords<Need>(m_connection, kOpenNeedsOf, person));
    return needRows(m_connection, std::move(needs));
}

Result<std::vector<Need>> CourseRepository::openNeedsFor(PersonId person, CourseId course) const
{
    return storage::listRecords<Need>(m_connection, kOpenNeedsFor, person, course);
}

Result<std::vector<Need>> CourseRepository::needsOf(NeedCause cause, qint64 causeId) const
{
    return storage::listRecords<Need>(m_connection, kNeedsOfCause, cause, causeId);
}

Result<std::vector<CampaignRow>> CourseRepository::campaigns() const
{
    TRY_ASSIGN(auto campaigns, storage::listRecords<Campaign>(m_connection, kCampaigns));
    TRY_ASSIGN(const auto courses, courseLabels(m_connection));
    struct Counts {
        qint64 id;
        int open;
        int met;
        int waived;
    };
    const auto read = [](const storage::Statement& row) {
        return Counts{row.int64(0), int(row.int64(1)), int(row.int64(2)), int(row.int64(3))};
    };
    TRY_ASSIGN(const auto counts, storage::collectRows<Counts>(m_connection, kCampaignCounts, read));
    std::vector<CampaignRow> rows;
    for (Campaign& campaign : campaigns) {
        CampaignRow row{std::move(campaign)};
        row.courseName = courses.value(row.campaign.course.value()).name;
        for (const Counts& each : counts) {
            if (each.id == row.campaign.id.value()) {
                row.open = each.open;
                row.met = each.met;
                row.waived = each.waived;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace seraph::training
