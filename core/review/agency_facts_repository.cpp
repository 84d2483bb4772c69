// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Candidates, placements and the workers of an agency.
namespace seraph::review {

namespace {

constexpr const char* kDispatchHoursSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n, (g.first_at - g.recorded_at) / 1000 AS value, 1 AS base,
           g.recorded_by AS person_id, g.mode AS part, 'placement_need' AS kind, g.id AS record_id, g.recorded_at AS at
    FROM review_calendar c
    CROSS JOIN (SELECT n.id, n.branch_id, n.mode, n.recorded_by, n.recorded_at, min(k.proposed_at) AS first_at
          FROM placement_need n
          JOIN candidate k ON k.need_id = n.id AND k.archived_at IS NULL
          WHERE n.archived_at IS NULL
          GROUP BY n.id, n.branch_id, n.mode, n.recorded_by, n.recorded_at) g
    WHERE c.day BETWEEN $1 AND $2 AND g.branch_id = c.branch_id AND g.recorded_at >= c.starts_at AND g.recorded_at < c.ends_at
      AND g.first_at >= g.recorded_at
)sql";

constexpr const char* kInterviewsWonSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN k.state IN ('passed', 'trial', 'chosen') OR k.trial_from IS NOT NULL THEN 1 ELSE 0 END AS value, 1 AS base,
           k.worker_id AS person_id, k.drop_reason AS part, 'candidate' AS kind, k.id AS record_id, k.interview_at AS at
    FROM review_calendar c
    CROSS JOIN candidate k
    CROSS JOIN placement_need n
    WHERE c.day BETWEEN $1 AND $2 AND n.id = k.need_id AND n.branch_id = c.branch_id AND k.interview_at >= c.starts_at AND k.interview_at < c.ends_at
      AND k.interviewed_by IS NOT NULL AND k.archived_at IS NULL
)sql";

constexpr const char* kTrialsFailedSql = R"sql(
    SELECT k.trial_from AS day, n.branch_id AS branch_id, 1 AS n,
           CASE WHEN k.state = 'dropped' THEN 1 ELSE 0 END AS value, 1 AS base,
           k.worker_id AS person_id, k.dropped_by AS part, 'candidate' AS kind, k.id AS record_id, NULL AS at
    FROM candidate k
    JOIN placement_need n ON n.id = k.need_id
    WHERE k.trial_from BETWEEN $1 AND $2 AND k.archived_at IS NULL AND k.state IN ('chosen', 'dropped')
)sql";

constexpr const char* kInPlacementSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           p.worker_id AS person_id, p.mode AS part, 'placement' AS kind, p.id AS record_id, NULL AS at
    FROM review_calendar c
    CROSS JOIN placement p
    WHERE p.branch_id = c.branch_id AND c.day BETWEEN $1 AND $2 AND (c.month_end = 1 OR c.day = $2)
      AND p.started_on <= c.day AND (p.last_day IS NULL OR p.last_day > c.day) AND p.archived_at IS NULL
)sql";

constexpr const char* kIdleShareSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM placement p WHERE p.worker_id = w.id AND p.archived_at IS NULL AND p.started_on <= c.day
                      AND (p.last_day IS NULL OR p.last_day > c.day)) THEN 0 ELSE 1 END AS value, 1 AS base,
           w.id AS person_id, NULL AS part, 'staff' AS kind, w.id AS record_id, NULL AS at
    FROM review_calendar c
    CROSS JOIN staff w
    JOIN worker_profile f ON f.worker_id = w.id AND f.archived_at IS NULL
    WHERE w.home_branch_id = c.branch_id AND c.day BETWEEN $1 AND $2 AND (c.month_end = 1 OR c.day = $2)
      AND w.archived_at IS NULL AND (w.employed_from IS NULL OR w.employed_from <= c.day)
      AND (w.employed_until IS NULL OR w.employed_until >= c.day)
)sql";

constexpr const char* kPapersValidSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN (SELECT count(DISTINCT q.kind) FROM worker_paper q WHERE q.worker_id = w.id AND q.archived_at IS NULL
                      AND q.kind IN ('identity', 'health') AND q.seen_on <= c.day
                      AND (q.valid_until IS NULL OR q.valid_until >= c.day)) = 2 THEN 1 ELSE 0 END AS value, 1 AS base,
           w.id AS person_id, NULL AS part, 'staff' AS kind, w.id AS record_id, NULL AS at
    FROM review_calendar c
    CROSS JOIN staff w
    JOIN worker_profile f ON f.worker_id = w.id AND f.archived_at IS NULL
    WHERE w.home_branch_id = c.branch_id AND c.day BETWEEN $1 AND $2 AND (c.month_end = 1 OR c.day = $2)
      AND w.archived_at IS NULL AND (w.employed_from IS NULL OR w.employed_from <= c.day)
      AND (w.employed_until IS NULL OR w.employed_until >= c.day)
)sql";

constexpr const char* kReplacementsSql = R"sql(
    SELECT p.last_day AS day, p.branch_id AS branch_id, 1 AS n,
           CASE WHEN p.end_reason = 'replaced' THEN 1 ELSE 0 END AS value, 1 AS base,
           p.worker_id AS person_id, p.replace_cause AS part, 'placement' AS kind, p.id AS record_id, NULL AS at
    FROM placement p
    WHERE p.last_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
)sql";

constexpr const char* kRenewalsSql = R"sql(
    SELECT s.ends_on AS day, s.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM service_contract a WHERE a.previous_id = s.id AND a.archived_at IS NULL
                      AND a.state <> 'cancelled') THEN 1 ELSE 0 END AS value, 1 AS base,
           s.worker_id AS person_id, s.mode AS part, 'service_contract' AS kind, s.id AS record_id, NULL AS at
    FROM service_contract s
    WHERE s.ends_on BETWEEN $1 AND $2 AND s.archived_at IS NULL AND s.state <> 'cancelled'
)sql";

constexpr const char* kPlacementIncidentsSql = R"sql(
    SELECT y.day AS day, p.branch_id AS branch_id, 1 AS n,
           y.incident AS value, 1 AS base,
           y.worker_id AS person_id, NULL AS part, 'placement' AS kind, p.id AS record_id, NULL AS at
    FROM placement_day y
    JOIN placement p ON p.id = y.placement_id
    WHERE y.day BETWEEN $1 AND $2 AND y.archived_at IS NULL
)sql";

constexpr const char* kLogsLateSql = R"sql(
    SELECT y.day AS day, p.branch_id AS branch_id, 1 AS n,
           y.keyed_later AS value, 1 AS base,
           y.worker_id AS person_id, NULL AS part, 'placement' AS kind, p.id AS record_id, NULL AS at
    FROM placement_day y
    JOIN placement p ON p.id = y.placement_id
    WHERE y.day BETWEEN $1 AND $2 AND y.archived_at IS NULL
)sql";

constexpr IndicatorSql kPlacementsSql[] = {
    {"dispatch_hours", kDispatchHoursSql},
    {"interviews_won", kInterviewsWonSql},
    {"trials_failed", kTrialsFailedSql},
    {"in_placement", kInPlacementSql},
    {"idle_share", kIdleShareSql},
    {"papers_valid", kPapersValidSql},
    {"replacements", kReplacementsSql},
    {"renewals", kRenewalsSql},
    {"placement_incidents", kPlacementIncidentsSql},
    {"logs_late", kLogsLateSql},
};

} // namespace

std::span<const IndicatorSql> ofPlacements()
{
    return kPlacementsSql;
}

} // namespace seraph::review
