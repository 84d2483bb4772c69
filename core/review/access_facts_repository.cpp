// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Who looked at what, and what is published.
namespace seraph::review {

namespace {

constexpr const char* kAccessRefusedSql = R"sql(
    SELECT c.day AS day, 0 AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           NULL AS person_id, NULL AS part, 'journal_entry' AS kind, j.arrival AS record_id, j.wall_ms AS at
    FROM review_calendar c
    CROSS JOIN journal_entry j
    WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND j.hybrid >= c.starts_at * 65536 AND j.hybrid < c.ends_at * 65536
      AND j.action = 'session.refused'
)sql";

// What a gate stopped was rolled back: the journal alone knows of it, and the journal knows no branch.
constexpr const char* kGateBlocksSql = R"sql(
    SELECT c.day AS day, 0 AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           NULL AS person_id, NULL AS part, 'journal_entry' AS kind, j.arrival AS record_id, j.wall_ms AS at
    FROM review_calendar c
    CROSS JOIN journal_entry j
    WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND j.hybrid >= c.starts_at * 65536 AND j.hybrid < c.ends_at * 65536
      AND j.action = 'gate.stopped'
)sql";

constexpr const char* kAccessAnomaliesSql = R"sql(
    SELECT g.day AS day, 0 AS branch_id, 1 AS n, CASE WHEN g.views > 50 OR g.night > 0 THEN 1 ELSE 0 END AS value, 1 AS base,
           NULL AS person_id, CASE WHEN g.views > 50 THEN 'many_views' ELSE 'at_night' END AS part, 'journal_entry' AS kind,
           g.arrival AS record_id, NULL AS at
    FROM (SELECT c.day AS day, j.actor AS actor, count(*) AS views, min(j.arrival) AS arrival,
                 sum(CASE WHEN j.hybrid < c.starts_at * 65536 + 1415577600000 THEN 1 ELSE 0 END) AS night
          FROM review_calendar c
          CROSS JOIN journal_entry j
          WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND j.hybrid >= c.starts_at * 65536 AND j.hybrid < c.ends_at * 65536
            AND (j.action LIKE '%opened' OR j.action LIKE '%revealed' OR j.action LIKE '%exported' OR j.action LIKE '%printed')
          GROUP BY c.day, j.actor) g
)sql";

constexpr const char* kTransparencyScoreSql = R"sql(
    SELECT c.day AS day, 0 AS branch_id, 1 AS n,
           CASE WHEN (i.item = 'scope' AND EXISTS (SELECT 1 FROM service_version v WHERE v.service_id = s.id AND v.archived_at IS NULL AND v.released_at < c.ends_at))
                  OR (i.item = 'price' AND EXISTS (SELECT 1 FROM price_version v WHERE v.service_id = s.id AND v.archived_at IS NULL AND v.released_at < c.ends_at))
                  OR (i.item = 'standard' AND EXISTS (SELECT 1 FROM sop p JOIN sop_version v ON v.sop_id = p.id
                                                     WHERE p.service_id = s.id AND p.archived_at IS NULL
                                                       AND v.archived_at IS NULL AND v.released_at < c.ends_at))
                THEN 1 ELSE 0 END AS value,
           1 AS base, NULL AS person_id, i.item AS part, 'service' AS kind, s.id AS record_id, NULL AS at
    FROM review_calendar c
    CROSS JOIN service s
    CROSS JOIN (SELECT 'scope' AS item UNION ALL SELECT 'price' UNION ALL SELECT 'standard') i
    WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND (c.month_end = 1 OR c.day = $2)
      AND s.standing = 'on_sale' AND s.archived_at IS NULL
)sql";

constexpr IndicatorSql kAccessSql[] = {
    {"access_refused", kAccessRefusedSql},
    {"gate_blocks", kGateBlocksSql},
    {"access_anomalies", kAccessAnomaliesSql},
    {"transparency_score", kTransparencyScoreSql},
};

} // namespace

std::span<const IndicatorSql> ofAccess()
{
    return kAccessSql;
}

} // namespace seraph::review
