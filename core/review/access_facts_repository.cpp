// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

#include <QByteArray>

// Who looked at what, and what is published.
namespace seraph::review {

namespace {

// What was refused, and what a gate stopped, was rolled back: the journal alone knows of it. It knows who, and no branch, so
// that each counts where that person works.
constexpr const char* kTurnedAwaySql = R"sql(
    SELECT c.day AS day, coalesce(w.home_branch_id, 0) AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           a.person_id AS person_id, NULL AS part, 'journal_entry' AS kind, j.arrival AS record_id, j.wall_ms AS at
    FROM review_calendar c
    CROSS JOIN journal_entry j
    LEFT JOIN account a ON a.id = j.actor
    LEFT JOIN staff w ON w.id = a.person_id
    WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND j.hybrid >= c.starts_at * 65536 AND j.hybrid < c.ends_at * 65536
      AND j.action = '%action'
)sql";

constexpr const char* kAccessAnomaliesSql = R"sql(
    SELECT g.day AS day, coalesce(w.home_branch_id, 0) AS branch_id, 1 AS n,
           CASE WHEN g.views > 50 OR g.night > 0 THEN 1 ELSE 0 END AS value, 1 AS base, a.person_id AS person_id, CASE WHEN g.views > 50 THEN 'many_views' ELSE 'at_night' END AS part, 'journal_entry' AS kind,
           g.arrival AS record_id, NULL AS at
    FROM (SELECT c.day AS day, j.actor AS actor, count(*) AS views, min(j.arrival) AS arrival,
                 sum(CASE WHEN j.hybrid < c.starts_at * 65536 + 1415577600000 THEN 1 ELSE 0 END) AS night
          FROM review_calendar c
          CROSS JOIN journal_entry j
          WHERE c.branch_id = 0 AND c.day BETWEEN $1 AND $2 AND j.hybrid >= c.starts_at * 65536 AND j.hybrid < c.ends_at * 65536
            AND (j.action LIKE '%opened' OR j.action LIKE '%revealed' OR j.action LIKE '%exported' OR j.action LIKE '%printed')
          GROUP BY c.day, j.actor) g
    LEFT JOIN account a ON a.id = g.actor
    LEFT JOIN staff w ON w.id = a.person_id
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

QByteArray turnedAwayBy(const char* action)
{
    return QByteArray(kTurnedAwaySql).replace("%action", action);
}

} // namespace

std::span<const IndicatorSql> ofAccess()
{
    static const QByteArray refused = turnedAwayBy("session.refused");
    static const QByteArray stopped = turnedAwayBy("gate.stopped");
    static const IndicatorSql all[] = {
        {"access_refused", refused.constData()},
        {"gate_blocks", stopped.constData()},
        {"access_anomalies", kAccessAnomaliesSql},
        {"transparency_score", kTransparencyScoreSql},
    };
    return all;
}

} // namespace seraph::review
