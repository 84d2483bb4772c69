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

// Asked by role: a paper that stands for another counts as it, and rules for single services concern whoever does them. Who is
// asked for what and which paper counts as which are found once and not for every month: a thousandth of the work.
constexpr const char* kTrainingCoverageSql = R"sql(
    WITH month_end AS MATERIALIZED (
             SELECT c.day AS day, c.branch_id AS branch_id, c.ends_at AS ends_at FROM review_calendar c
             WHERE c.day BETWEEN $1 AND $2 AND (c.month_end = 1 OR c.day = $2)),
         asked AS MATERIALIZED (
             SELECT g.person_id AS person_id, q.kind_id AS kind_id
             FROM requirement q
             CROSS JOIN role r
             JOIN role_grant g ON g.role_id = r.id AND g.archived_at IS NULL
             WHERE q.archived_at IS NULL AND q.services = '[]' AND q.roles LIKE '%"' || r.code || '"%'
             UNION
             SELECT w.id, q.kind_id FROM requirement q CROSS JOIN staff w
             WHERE q.archived_at IS NULL AND q.services = '[]' AND q.roles = '[]'),
         paper AS MATERIALIZED (
             SELECT h.person_id AS person_id, s.asked AS kind_id, h.valid_from AS valid_from, h.valid_until AS valid_until,
                    h.revoked_at AS revoked_at
             FROM (SELECT n.kind AS kind, k.id AS asked FROM (SELECT DISTINCT kind FROM held_paper) n
                   JOIN certificate_kind k ON n.kind = k.code OR k.covered_by LIKE '%"' || n.kind || '"%') s
             JOIN held_paper h ON h.kind = s.kind)
    SELECT c.day AS day, c.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM paper p WHERE p.person_id = a.person_id AND p.kind_id = a.kind_id
                      AND (p.valid_from IS NULL OR p.valid_from <= c.day)
                      AND (p.valid_until IS NULL OR p.valid_until >= c.day)
                      AND (p.revoked_at IS NULL OR p.revoked_at >= c.ends_at)) THEN 1 ELSE 0 END AS value, 1 AS base,
           a.person_id AS person_id, k.code AS part, 'staff' AS kind, a.person_id AS record_id, NULL AS at
    FROM asked a
    JOIN staff w ON w.id = a.person_id AND w.archived_at IS NULL
    JOIN certificate_kind k ON k.id = a.kind_id
    JOIN month_end c ON c.branch_id = coalesce(w.home_branch_id, 0)
    WHERE (w.employed_from IS NULL OR w.employed_from <= c.day) AND (w.employed_until IS NULL OR w.employed_until >= c.day)
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
