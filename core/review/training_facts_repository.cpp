// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// What people have learned, what they hold, and who worked without it.
namespace seraph::review {

namespace {

constexpr const char* kTrainingInTimeSql = R"sql(
    SELECT t.due_day AS day, w.home_branch_id AS branch_id, 1 AS n,
           CASE WHEN t.state = 'met' AND t.closed_at < c.ends_at THEN 1 ELSE 0 END AS value, 1 AS base,
           t.person_id AS person_id, t.cause AS part, 'training_need' AS kind, t.id AS record_id, NULL AS at
    FROM training_need t
    JOIN staff w ON w.id = t.person_id
    JOIN review_calendar c ON c.branch_id = 0 AND c.day = t.due_day
    WHERE t.due_day BETWEEN $1 AND $2 AND t.archived_at IS NULL AND t.state <> 'waived'
)sql";

// Asked by role: a paper that stands for another counts as it, and rules for single services concern whoever does them.
constexpr const char* kTrainingCoverageSql = R"sql(
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM held_paper h WHERE h.person_id = a.person_id
                      AND (h.kind = a.code OR a.covered_by LIKE '%"' || h.kind || '"%')
                      AND (h.valid_from IS NULL OR h.valid_from <= c.day)
                      AND (h.valid_until IS NULL OR h.valid_until >= c.day)
                      AND (h.revoked_at IS NULL OR h.revoked_at >= c.ends_at)) THEN 1 ELSE 0 END AS value, 1 AS base,
           a.person_id AS person_id, a.code AS part, 'staff' AS kind, a.person_id AS record_id, NULL AS at
    FROM (SELECT w.id AS person_id, coalesce(w.home_branch_id, 0) AS branch_id, w.employed_from, w.employed_until, k.code,
                 k.covered_by
          FROM staff w
          CROSS JOIN certificate_kind k
          WHERE w.archived_at IS NULL
            AND EXISTS (SELECT 1 FROM requirement q WHERE q.kind_id = k.id AND q.archived_at IS NULL AND q.services = '[]'
                        AND (q.roles = '[]' OR EXISTS (SELECT 1 FROM role_grant g JOIN role r ON r.id = g.role_id
                                                      WHERE g.person_id = w.id AND g.archived_at IS NULL
                                                        AND q.roles LIKE '%"' || r.code || '"%')))) a
    CROSS JOIN review_calendar c
    WHERE c.branch_id = a.branch_id AND c.day BETWEEN $1 AND $2 AND (c.month_end = 1 OR c.day = $2)
      AND (a.employed_from IS NULL OR a.employed_from <= c.day) AND (a.employed_until IS NULL OR a.employed_until >= c.day)
)sql";

constexpr const char* kGateLapsesSql = R"sql(
    SELECT g.day AS day, w.home_branch_id AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           g.person_id AS person_id, g.hold AS part, 'gate_sighting' AS kind, g.id AS record_id, g.seen_at AS at
    FROM gate_sighting g
    JOIN staff w ON w.id = g.person_id
    WHERE g.day BETWEEN $1 AND $2
)sql";

constexpr const char* kGateOverridesSql = R"sql(
    SELECT c.day AS day, w.home_branch_id AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           o.person_id AS person_id, o.gate AS part, 'gate_override' AS kind, o.id AS record_id, o.granted_at AS at
    FROM review_calendar c
    CROSS JOIN gate_override o
    JOIN staff w ON w.id = o.person_id
    WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND o.granted_at >= c.starts_at AND o.granted_at < c.ends_at
      AND o.archived_at IS NULL
)sql";

constexpr IndicatorSql kTrainingSql[] = {
    {"training_in_time", kTrainingInTimeSql},
    {"training_coverage", kTrainingCoverageSql},
    {"gate_lapses", kGateLapsesSql},
    {"gate_overrides", kGateOverridesSql},
};

} // namespace

std::span<const IndicatorSql> ofTraining()
{
    return kTrainingSql;
}

} // namespace seraph::review
