// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// What comes after a service: calls, outcomes, answers, complications.
namespace seraph::review {

namespace {

// Of each service the first contact alone: a call of the seventh day is no answer to the first night.
constexpr const char* kFollowUp48hSql = R"sql(
    SELECT f.due_day AS day, f.branch_id AS branch_id, 1 AS n,
           CASE WHEN f.reached_at <= f.limit_at THEN 1 ELSE 0 END AS value, 1 AS base,
           f.closed_by AS person_id, f.channel AS part, 'follow_up' AS kind, f.id AS record_id, f.reached_at AS at
    FROM follow_up f
    WHERE f.due_day BETWEEN $1 AND $2 AND f.archived_at IS NULL AND f.occasion = 'care' AND f.party = 'client'
      AND f.limit_at IS NOT NULL AND f.state <> 'cancelled'
      AND NOT EXISTS (SELECT 1 FROM follow_up b WHERE b.origin_id = f.origin_id AND b.origin_kind = f.origin_kind
                      AND b.archived_at IS NULL AND b.occasion = 'care' AND b.party = 'client' AND b.state <> 'cancelled'
                      AND (b.due_at < f.due_at OR (b.due_at = f.due_at AND b.id < f.id)))
)sql";

constexpr const char* kFollowUpReachedSql = R"sql(
    SELECT f.due_day AS day, f.branch_id AS branch_id, 1 AS n,
           CASE WHEN f.state = 'reached' THEN 1 ELSE 0 END AS value, 1 AS base,
           f.closed_by AS person_id, f.occasion AS part, 'follow_up' AS kind, f.id AS record_id, f.reached_at AS at
    FROM follow_up f
    WHERE f.due_day BETWEEN $1 AND $2 AND f.archived_at IS NULL AND f.state <> 'cancelled'
)sql";

constexpr const char* kContactsOnlyTriedSql = R"sql(
    SELECT f.due_day AS day, f.branch_id AS branch_id, 1 AS n,
           CASE WHEN f.first_tried_at IS NOT NULL AND f.state <> 'reached' THEN 1 ELSE 0 END AS value, 1 AS base,
           f.closed_by AS person_id, f.occasion AS part, 'follow_up' AS kind, f.id AS record_id, f.first_tried_at AS at
    FROM follow_up f
    WHERE f.due_day BETWEEN $1 AND $2 AND f.archived_at IS NULL AND f.state <> 'cancelled'
)sql";

constexpr const char* kOutcomeMeasuredSql = R"sql(
    SELECT o.due_day AS day, o.branch_id AS branch_id, 1 AS n,
           CASE WHEN o.state = 'filled' THEN 1 ELSE 0 END AS value, 1 AS base,
           o.filled_by AS person_id, NULL AS part, 'outcome_form' AS kind, o.id AS record_id, o.filled_at AS at
    FROM outcome_form o
    WHERE o.due_day BETWEEN $1 AND $2 AND o.archived_at IS NULL
)sql";

constexpr const char* kCsatSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.csat >= 4 THEN 1 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.csat IS NOT NULL
)sql";

constexpr const char* kNpsSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.nps >= 9 THEN 100 WHEN s.nps <= 6 THEN -100 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.nps IS NOT NULL
)sql";

constexpr const char* kSatisfactionScoreSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           s.score AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.score IS NOT NULL
)sql";

constexpr const char* kGradeExcellentSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.score >= 9 THEN 1 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.score IS NOT NULL
)sql";

constexpr const char* kGradeGoodSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.score IN (7, 8) THEN 1 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.score IS NOT NULL
)sql";

constexpr const char* kGradeFairSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.score IN (5, 6) THEN 1 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.score IS NOT NULL
)sql";

constexpr const char* kGradePoorSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.score < 5 THEN 1 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.score IS NOT NULL
)sql";

constexpr const char* kTrustScoreSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           s.trust AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.trust IS NOT NULL
)sql";

constexpr const char* kFeeTransparencySql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           s.fees AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.fees IS NOT NULL
)sql";

constexpr const char* kLowAnswersHandledSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN s.handled_at <= s.answered_at + 86400000 THEN 1 ELSE 0 END AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.low = 1
)sql";

constexpr const char* kLowAnswerHoursSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           (s.handled_at - s.answered_at) / 1000 AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.low = 1 AND s.handled_at IS NOT NULL
)sql";

constexpr const char* kAnswersPublishedSql = R"sql(
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           s.published AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.comment <> ''
)sql";

constexpr const char* kComplicationRateSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
    UNION ALL
    SELECT x.found_day AS day, x.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           x.responsible_id AS person_id, x.type AS part, 'complication' AS kind, x.id AS record_id, x.found_at AS at
    FROM complication x
    WHERE x.found_day BETWEEN $1 AND $2 AND x.archived_at IS NULL
      AND (x.outcome IS NULL OR x.outcome <> 'unfounded')
)sql";

constexpr const char* kSevereComplicationsSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
    UNION ALL
    SELECT x.found_day AS day, x.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           x.responsible_id AS person_id, x.type AS part, 'complication' AS kind, x.id AS record_id, x.found_at AS at
    FROM complication x
    WHERE x.found_day BETWEEN $1 AND $2 AND x.archived_at IS NULL
      AND (x.outcome IS NULL OR x.outcome <> 'unfounded')
      AND x.grade IN ('severe', 'life_threatening')
)sql";

constexpr IndicatorSql kAftercareSql[] = {
    {"follow_up_48h", kFollowUp48hSql},
    {"follow_up_reached", kFollowUpReachedSql},
    {"contacts_only_tried", kContactsOnlyTriedSql},
    {"outcome_measured", kOutcomeMeasuredSql},
    {"csat", kCsatSql},
    {"nps", kNpsSql},
    {"satisfaction_score", kSatisfactionScoreSql},
    {"grade_excellent", kGradeExcellentSql},
    {"grade_good", kGradeGoodSql},
    {"grade_fair", kGradeFairSql},
    {"grade_poor", kGradePoorSql},
    {"trust_score", kTrustScoreSql},
    {"fee_transparency", kFeeTransparencySql},
    {"low_answers_handled", kLowAnswersHandledSql},
    {"low_answer_hours", kLowAnswerHoursSql},
    {"answers_published", kAnswersPublishedSql},
    {"complication_rate", kComplicationRateSql},
    {"severe_complications", kSevereComplicationsSql},
};

} // namespace

std::span<const IndicatorSql> ofAftercare()
{
    return kAftercareSql;
}

} // namespace seraph::review
