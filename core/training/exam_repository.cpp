// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/exam_repository.h"

#include "core/storage/record_read.h"
#include "core/storage/rows.h"
#include "core/training/exam_record.h"

#include <QHash>

namespace seraph::training {

namespace {

constexpr const char* kBank = "WHERE archived_at IS NULL ORDER BY area, code";
constexpr const char* kReplies = R"sql(
    SELECT a.question_id, a.points, t.percent FROM training_answer a JOIN training_attempt t ON t.id = a.attempt_id
    WHERE a.points IS NOT NULL AND t.state = 'done' AND a.archived_at IS NULL AND t.archived_at IS NULL
)sql";
constexpr const char* kRunning =
    "WHERE person_id = ? AND course_version_id = ? AND kind = 'exam' AND state = 'running' "
    "AND archived_at IS NULL ORDER BY id DESC LIMIT 1";
constexpr const char* kCountAttempts = "SELECT count(*) FROM training_attempt WHERE person_id = ? "
                                       "AND course_version_id = ? AND kind = 'exam' "
                                       "AND day > ? AND archived_at IS NULL";
constexpr const char* kOverdue =
    "WHERE state = 'running' AND deadline_at < ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kAttempts = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2))) AND day BETWEEN ?3 AND ?4
      AND (?5 = 0 OR person_id = ?5) AND (?6 = '' OR state = ?6)
    ORDER BY day DESC, id DESC LIMIT 1000
)sql";
constexpr const char* kAttemptNames = R"sql(
    SELECT t.id, coalesce(staff.name, ''), coalesce(c.name_zh, ''), coalesce(c.name_en, ''), coalesce(e.name, '')
    FROM training_attempt t LEFT JOIN staff ON staff.id = t.person_id LEFT JOIN training_course c ON c.id = t.course_id
    LEFT JOIN staff e ON e.id = t.examiner_id WHERE t.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kAnswersOfAttempt =
    "WHERE attempt_id = ? AND archived_at IS NULL ORDER BY position";
constexpr const char* kAnswerAt = "WHERE attempt_id = ? AND position = ? AND archived_at IS NULL";
constexpr const char* kServicesOfDay = R"sql(
    SELECT DISTINCT service.code FROM service WHERE id IN (
        SELECT service_id FROM visit WHERE branch_id = ?1 AND day = ?2 AND archived_at IS NULL
                                       AND state NOT IN ('no_show', 'cancelled')
        UNION SELECT service_id FROM care_record WHERE branch_id = ?1 AND day = ?2 AND archived_at IS NULL)
    ORDER BY service.code
)sql";
constexpr const char* kMissed = R"sql(
    SELECT a.question_id FROM training_answer a JOIN training_attempt t ON t.id = a.attempt_id
    WHERE t.kind = 'drill' AND t.state = 'done' AND t.branch_id = ?1 AND t.day >= ?3 AND (?2 = 0 OR t.person_id = ?2)
    GROUP BY a.question_id HAVING max(a.answered_at) IS NOT NULL AND a.points < 100
    ORDER BY a.question_id
)sql";
constexpr const char* kDrillDays = R"sql(
    SELECT day, coalesce(person_id, 0), percent FROM training_attempt
    WHERE kind = 'drill' AND state = 'done' AND branch_id = ? AND day >= ? AND archived_at IS NULL ORDER BY day DESC, id DESC
)sql";
constexpr const char* kObservations = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2))) AND day BETWEEN ?3 AND ?4
    ORDER BY day DESC, id DESC LIMIT 1000
)sql";
constexpr const char* kObservationsOf =
    "WHERE person_id = ? AND archived_at IS NULL ORDER BY day DESC, id DESC";
constexpr const char* kObservationNames = R"sql(
    SELECT o.id, p.name, e.name, coalesce(service.name_zh, ''), coalesce(service.name_en, '')
    FROM training_observation o JOIN staff p ON p.id = o.person_id JOIN staff e ON e.id = o.examiner_id
    LEFT JOIN service ON service.id = o.service_id WHERE o.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kCases =
    "WHERE archived_at IS NULL ORDER BY state <> 'proposed', proposed_at DESC, id DESC";
constexpr const char* kCaseNames = R"sql(
    SELECT c.id, coalesce(staff.name, ''), coalesce(service.name_zh, ''), coalesce(service.name_en, ''),
           coalesce(q.code, '')
    FROM training_case c LEFT JOIN staff ON staff.id = c.proposed_by LEFT JOIN service ON service.id = c.service_id
    LEFT JOIN training_question q ON q.id = c.question_id WHERE c.archived_at IS NULL
)sql";
constexpr const char* kCaseOf = "WHERE origin_kind = ? AND origin_id = ? AND archived_at IS NULL";

/// The texts that go with rows of some table, by id: what follows the id in the row.
Result<QHash<qint64, QStringList>> textsById(storage::Connection& connection,
                                             const char* sql,
                                             int columns,
                                             const std::optional<QString>& ids)
{
    TRY_ASSIGN(auto statement, connection.prepare(sql));
    if (ids)
        TRY_STATUS(statement.bind(*ids));
    QHash<qint64, QStringList> texts;
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return texts;
        QStringList row;
        for (int column = 1; column <= columns; ++column)
            row << statement.text(column);
        texts.insert(statement.int64(0), row);
    }
}

template <class R> QString idsOf(const std::vector<R>& records)
{
    QStringList ids;
    for (const R& record : records)
        ids << record.id.toString();
    return u'[' + ids.join(u',') + u']';
}

Result<std::vector<AttemptRow>> attemptRows(storage::Connection& connection, std::vector<Attempt> attempts)
{
    TRY_ASSIGN(const auto texts, textsById(connection, kAttemptNames, 4, idsOf(attempts)));
    std::vector<AttemptRow> rows;
    for (Attempt& attempt : attempts) {
        const QStringList names = texts.value(attempt.id.value());
        rows.push_back(
            {std::move(attempt), names.value(0), {names.value(1), names.value(2)}, names.value(3)});
    }
    return rows;
}

Result<std::vector<ObservationRow>> observationRows(storage::Connection& connection,
                                                    std::vector<Observation> observations)
{
    TRY_ASSIGN(const auto texts, textsById(connection, kObservationNames, 4, idsOf(observations)));
    std::vector<ObservationRow> rows;
    for (Observation& observation : observations) {
        const QStringList names = texts.value(observation.id.value());
        rows.push_back(
            {std::move(observation), names.value(0), names.value(1), {names.value(2), names.value(3)}});
    }
    return rows;
}

} // namespace

Result<std::vector<Question>> ExamRepository::bank() const
{
    return storage::listRecords<Question>(m_connection, kBank);
}

Result<std::optional<Question>> ExamRepository::findQuestion(const QString& code) const
{
    return storage::findRecord<Question>(m_connection, "WHERE code = ?", code);
}

Result<std::vector<ItemReply>> ExamRepository::replies() const
{
    const auto read = [](const storage::Statement& row) {
        return ItemReply{QuestionId(row.int64(0)), int(row.int64(1)), int(row.int64(2))};
    };
    return storage::collectRows<ItemReply>(m_connection, kReplies, read);
}

Result<std::optional<Attempt>> ExamRepository::running(PersonId person, CourseVersionId version) const
{
    return storage::findRecord<Attempt>(m_connection, kRunning, person, version);
}

Result<int> ExamRepository::countAttempts(PersonId person, CourseVersionId version, LocalDate since) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kCountAttempts));
    TRY_STATUS(statement.bind(person, version, since));
    TRY_STATUS(statement.step());
    return int(statement.int64(0));
}

Result<std::vector<Attempt>> ExamRepository::overdue(Instant now) const
{
    return storage::listRecords<Attempt>(m_connection, kOverdue, now);
}

Result<std::vector<AttemptRow>> ExamRepository::attempts(const session::Scope& scope,
                                                         const AttemptFilter& filter) const
{
    TRY_ASSIGN(auto found,
               storage::listRecords<Attempt>(m_connection,
                                             kAttempts,
                                             scope.allBranches,
                                             storage::idList(scope.branches),
                                             filter.from,
                                             filter.until,
                                             filter.person ? filter.person->value() : 0,
                                             filter.state ? toCode(*filter.state) : QString()));
    return attemptRows(m_connection, std::move(found));
}

Result<AttemptRow> ExamRepository::attempt(AttemptId id) const
{
    TRY_ASSIGN(Attempt attempt, storage::getRecord<Attempt>(m_connection, id));
    std::vector<Attempt> one;
    one.push_back(std::move(attempt));
    TRY_ASSIGN(auto rows, attemptRows(m_connection, std::move(one)));
    return std::move(rows.front());
}

Result<std::vector<AttemptAnswer>> ExamRepository::answersOf(AttemptId attempt) const
{
    return storage::listRecords<AttemptAnswer>(m_connection, kAnswersOfAttempt, attempt);
}

Result<std::optional<AttemptAnswer>> ExamRepository::findAnswer(AttemptId attempt, int position) const
{
    return storage::findRecord<AttemptAnswer>(m_connection, kAnswerAt, attempt, position);
}

Result<QStringList> ExamRepository::servicesOfDay(BranchId branch, LocalDate day) const
{
    const auto read = [](const storage::Statement& row) { return row.text(0); };
    TRY_ASSIGN(const auto codes,
               storage::collectRows<QString>(m_connection, kServicesOfDay, read, branch, day));
    return QStringList(codes.begin(), codes.end());
}

Result<std::vector<QuestionId>> ExamRepository::missed(BranchId branch,
                                                       std::optional<PersonId> person,
                                                       LocalDate since) const
{
    const auto read = [](const storage::Statement& row) { return QuestionId(row.int64(0)); };
    return storage::collectRows<QuestionId>(
        m_connection, kMissed, read, branch, person ? person->value() : qint64(0), since);
}

Result<std::vector<DrillDay>> ExamRepository::drillDays(BranchId branch, LocalDate since) const
{
    const auto read = [](const storage::Statement& row) {
        const qint64 person = row.int64(1);
        return DrillDay{LocalDate::fromString(row.text(0), Qt::ISODate),
                        person > 0 ? std::optional(PersonId(person)) : std::nullopt,
                        int(row.int64(2))};
    };
    return storage::collectRows<DrillDay>(m_connection, kDrillDays, read, branch, since);
}

Result<std::vector<ObservationRow>> ExamRepository::observations(const session::Scope& scope,
                                                                 LocalDate from,
                                                                 LocalDate until) const
{
    TRY_ASSIGN(
        auto found,
        storage::listRecords<Observation>(
            m_connection, kObservations, scope.allBranches, storage::idList(scope.branches), from, until));
    return observationRows(m_connection, std::move(found));
}

Result<std::vector<ObservationRow>> ExamRepository::observationsOf(PersonId person) const
{
    TRY_ASSIGN(auto found, storage::listRecords<Observation>(m_connection, kObservationsOf, person));
    return observationRows(m_connection, std::move(found));
}

Result<std::vector<CaseRow>> ExamRepository::cases() const
{
    TRY_ASSIGN(auto found, storage::listRecords<TrainingCase>(m_connection, kCases));
    TRY_ASSIGN(const auto texts, textsById(m_connection, kCaseNames, 4, {}));
    std::vector<CaseRow> rows;
    for (TrainingCase& each : found) {
        const QStringList names = texts.value(each.id.value());
        rows.push_back(
            {std::move(each), names.value(0), {names.value(1), names.value(2)}, names.value(3)});
    }
    return rows;
}

Result<std::optional<TrainingCase>> ExamRepository::findCase(const QString& originKind,
                                                             qint64 originId) const
{
    return storage::findRecord<TrainingCase>(m_connection, kCaseOf, originKind, originId);
}

} // namespace seraph::training
