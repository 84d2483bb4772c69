// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Consultations and plans.
namespace seraph::review {

namespace {

constexpr const char* kNeedRestatedSql = R"sql(
    SELECT k.day AS day, k.branch_id AS branch_id, 1 AS n,
           k.had_to_repeat AS value, 1 AS base,
           NULL AS person_id, NULL AS part, 'consultation' AS kind, k.id AS record_id, k.started_at AS at
    FROM consultation k
    WHERE k.day BETWEEN $1 AND $2 AND k.archived_at IS NULL
    UNION ALL
    SELECT s.day AS day, s.branch_id AS branch_id, 1 AS n,
           s.had_to_repeat AS value, 1 AS base,
           s.person_id AS person_id, s.channel AS part, 'survey_answer' AS kind, s.id AS record_id, s.answered_at AS at
    FROM survey_answer s
    WHERE s.day BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.had_to_repeat IS NOT NULL
)sql";

constexpr const char* kConsultationConversionSql = R"sql(
    SELECT k.day AS day, k.branch_id AS branch_id, 1 AS n,
           CASE WHEN k.outcome IN ('plan', 'order') THEN 1 ELSE 0 END AS value, 1 AS base,
           NULL AS person_id, k.lost_reason AS part, 'consultation' AS kind, k.id AS record_id, k.started_at AS at
    FROM consultation k
    WHERE k.day BETWEEN $1 AND $2 AND k.archived_at IS NULL AND k.outcome IS NOT NULL
)sql";

constexpr const char* kExplanationCompletenessSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           (SELECT count(DISTINCT g.code) FROM disclosure_given g WHERE g.plan_id = p.id AND g.archived_at IS NULL
            AND g.code LIKE 'topic.%') AS value, 1 AS base,
           p.advisor_id AS person_id, NULL AS part, 'plan' AS kind, p.id AS record_id, p.presented_at AS at
    FROM review_calendar c
    CROSS JOIN plan p
    WHERE c.day BETWEEN $1 AND $2 AND p.branch_id = c.branch_id AND p.presented_at >= c.starts_at AND p.presented_at < c.ends_at
      AND p.archived_at IS NULL
)sql";

constexpr const char* kThreeOptionsSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN (SELECT count(*) FROM plan_option o WHERE o.plan_id = p.id AND o.archived_at IS NULL) >= 3 THEN 1 ELSE 0 END AS value, 1 AS base,
           p.advisor_id AS person_id, NULL AS part, 'plan' AS kind, p.id AS record_id, p.presented_at AS at
    FROM review_calendar c
    CROSS JOIN plan p
    WHERE c.day BETWEEN $1 AND $2 AND p.branch_id = c.branch_id AND p.presented_at >= c.starts_at AND p.presented_at < c.ends_at
      AND p.archived_at IS NULL
)sql";

constexpr const char* kPlanConversionSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN p.state = 'confirmed' THEN 1 ELSE 0 END AS value, 1 AS base,
           p.advisor_id AS person_id, NULL AS part, 'plan' AS kind, p.id AS record_id, p.decided_at AS at
    FROM review_calendar c
    CROSS JOIN plan p
    WHERE c.day BETWEEN $1 AND $2 AND p.branch_id = c.branch_id AND p.decided_at >= c.starts_at AND p.decided_at < c.ends_at
      AND p.archived_at IS NULL
)sql";

constexpr const char* kPlanLostSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN p.state = 'declined' THEN 1 ELSE 0 END AS value, 1 AS base,
           p.advisor_id AS person_id, p.lost_reason AS part, 'plan' AS kind, p.id AS record_id, p.decided_at AS at
    FROM review_calendar c
    CROSS JOIN plan p
    WHERE c.day BETWEEN $1 AND $2 AND p.branch_id = c.branch_id AND p.decided_at >= c.starts_at AND p.decided_at < c.ends_at
      AND p.archived_at IS NULL
)sql";

constexpr const char* kDecisionDaysSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           (p.decided_at - k.started_at) / 1000 AS value, 1 AS base,
           p.advisor_id AS person_id, NULL AS part, 'plan' AS kind, p.id AS record_id, p.decided_at AS at
    FROM review_calendar c
    CROSS JOIN plan p
    JOIN consultation k ON k.id = p.consultation_id
    WHERE c.day BETWEEN $1 AND $2 AND p.branch_id = c.branch_id AND p.decided_at >= c.starts_at AND p.decided_at < c.ends_at
      AND p.archived_at IS NULL AND p.state = 'confirmed' AND p.decided_at >= k.started_at
)sql";

constexpr const char* kPhraseHitsSql = R"sql(
    SELECT k.day AS day, k.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           NULL AS person_id, NULL AS part, 'consultation' AS kind, k.id AS record_id, k.started_at AS at
    FROM consultation k
    WHERE k.day BETWEEN $1 AND $2 AND k.archived_at IS NULL
    UNION ALL
    SELECT h.day AS day, h.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           h.speaker_id AS person_id, h.rule AS part, 'phrase_note' AS kind, h.id AS record_id, h.at AS at
    FROM phrase_note h
    WHERE h.day BETWEEN $1 AND $2 AND h.archived_at IS NULL
)sql";

constexpr IndicatorSql kPlansSql[] = {
    {"need_restated", kNeedRestatedSql},
    {"consultation_conversion", kConsultationConversionSql},
    {"explanation_completeness", kExplanationCompletenessSql},
    {"three_options", kThreeOptionsSql},
    {"plan_conversion", kPlanConversionSql},
    {"plan_lost", kPlanLostSql},
    {"decision_days", kDecisionDaysSql},
    {"phrase_hits", kPhraseHitsSql},
};

} // namespace

std::span<const IndicatorSql> ofPlans()
{
    return kPlansSql;
}

} // namespace seraph::review
