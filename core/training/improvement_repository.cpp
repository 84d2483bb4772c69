// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/improvement_repository.h"

#include "core/storage/record_read.h"
#include "core/storage/rows.h"
#include "core/training/improvement_record.h"

namespace seraph::training {

namespace {

// Stars become percent of the best answer; a client who had to say things twice speaks of the records.
constexpr const char* kSignals = R"sql(
    SELECT person_id, 'service', 'survey', avg(csat) * 20, count(csat) FROM survey_answer
    WHERE person_id IS NOT NULL AND csat IS NOT NULL AND archived_at IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY person_id
    UNION ALL
    SELECT person_id, 'disclosure', 'survey', avg(fees) * 20, count(fees) FROM survey_answer
    WHERE person_id IS NOT NULL AND fees IS NOT NULL AND archived_at IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY person_id
    UNION ALL
    SELECT person_id, 'records', 'survey', 100 - avg(had_to_repeat) * 100, count(had_to_repeat) FROM survey_answer
    WHERE person_id IS NOT NULL AND had_to_repeat IS NOT NULL AND archived_at IS NULL AND day BETWEEN ?1 AND ?2
    GROUP BY person_id
    UNION ALL
    SELECT seen.person_id, coalesce(course.area, 'service'), 'check_ride', avg(seen.percent), count(*)
    FROM training_observation seen LEFT JOIN training_course course ON course.id = seen.course_id
    WHERE seen.archived_at IS NULL AND seen.day BETWEEN ?1 AND ?2 GROUP BY seen.person_id, coalesce(course.area, 'service')
    UNION ALL
    SELECT answer.person_id, question.area, 'answers', avg(answer.points), count(*)
    FROM training_answer answer JOIN training_attempt attempt ON attempt.id = answer.attempt_id
    JOIN training_question question ON question.id = answer.question_id
    WHERE answer.person_id IS NOT NULL AND answer.points IS NOT NULL AND answer.archived_at IS NULL
      AND attempt.state = 'done' AND attempt.archived_at IS NULL AND attempt.day BETWEEN ?1 AND ?2
    GROUP BY answer.person_id, question.area
)sql";

constexpr const char* kCompletedOn = "SELECT min(day) FROM training_completion WHERE person_id = ? "
                                     "AND course_id = ? AND day >= ? AND archived_at IS NULL";

constexpr const char* kMonthScores = R"sql(
    WITH said (person_id, measure, day, value) AS (
        SELECT person_id, 'client', day, csat * 200 FROM survey_answer
        WHERE person_id IS NOT NULL AND csat IS NOT NULL AND archived_at IS NULL AND day BETWEEN ?1 AND ?2
        UNION ALL
        SELECT person_id, 'audit', day, percent * 10 FROM training_observation WHERE archived_at IS NULL AND day BETWEEN ?1 AND ?2
        UNION ALL
        SELECT person_id, 'exam', day, percent * 10 FROM training_attempt
        WHERE person_id IS NOT NULL AND percent IS NOT NULL AND kind <> 'drill' AND state = 'done' AND archived_at IS NULL
          AND day BETWEEN ?1 AND ?2)
    SELECT person_id, measure, date(day, 'start of month', '+1 month', '-1 day') AS month_end, round(avg(value)), count(*)
    FROM said
    WHERE NOT EXISTS (SELECT 1 FROM staff_score known
                      WHERE known.measure = said.measure
                        AND known.day = date(said.day, 'start of month', '+1 month', '-1 day'))
    GROUP BY person_id, measure, month_end ORDER BY month_end, person_id, measure
)sql";

} // namespace

Result<std::vector<AxisSignal>> ImprovementRepository::signals(LocalDate from, LocalDate until) const
{
    const auto read = [](const storage::Statement& row) {
        return AxisSignal{.person = PersonId(row.int64(0)),
                          .area = fromCode<Area>(row.text(1)).value_or(Area::Service),
                          .source = fromCode<SignalSource>(row.text(2)).value_or(SignalSource::Survey),
                          .percent = int(row.int64(3)),
                          .samples = int(row.int64(4))};
    };
    return storage::collectRows<AxisSignal>(m_connection, kSignals, read, from, until);
}

Result<std::vector<Improvement>> ImprovementRepository::improvements() const
{
    return storage::listRecords<Improvement>(m_connection, "WHERE archived_at IS NULL ORDER BY id DESC");
}

Result<std::optional<LocalDate>> ImprovementRepository::completedOn(const Improvement& improvement) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kCompletedOn));
    TRY_STATUS(row.bind(improvement.person, improvement.course, improvement.startedOn));
    TRY_STATUS(row.step());
    return row.read<std::optional<LocalDate>>(0);
}

Result<std::vector<MonthScore>> ImprovementRepository::monthScores(LocalDate from, LocalDate until) const
{
    const auto read = [](const storage::Statement& row) -> Result<MonthScore> {
        TRY_ASSIGN(const auto day, row.read<LocalDate>(2));
        return MonthScore{PersonId(row.int64(0)),
                          {.measure = row.text(1),
                           .day = day,
                           .value = int(row.int64(3)),
                           .samples = int(row.int64(4))}};
    };
    return storage::collectRows<MonthScore>(m_connection, kMonthScores, read, from, until);
}

} // namespace seraph::training
