// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Complaints.
namespace seraph::review {

namespace {

constexpr const char* kComplaintsNewSql = R"sql(
    SELECT p.received_day AS day, p.branch_id AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, p.received_at AS at
    FROM complaint p
    WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
)sql";

constexpr const char* kComplaintRateSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
    UNION ALL
    SELECT p.received_day AS day, p.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, p.received_at AS at
    FROM complaint p
    WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
)sql";

constexpr const char* kComplaint24hSql = R"sql(
    SELECT p.received_day AS day, p.branch_id AS branch_id, 1 AS n,
           CASE WHEN p.answered_at <= p.received_at + 86400000 THEN 1 ELSE 0 END AS value, 1 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, p.received_at AS at
    FROM complaint p
    WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
)sql";

constexpr const char* kComplaintInTimeSql = R"sql(
    SELECT p.received_day AS day, p.branch_id AS branch_id, 1 AS n,
           p.in_time AS value, 1 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, p.received_at AS at
    FROM complaint p
    WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
      AND p.in_time IS NOT NULL
)sql";

constexpr const char* kComplaintFirstHoursSql = R"sql(
    SELECT g.day AS day, g.branch_id AS branch_id, 1 AS n, (g.first_at - g.received_at) / 1000 AS value, 1 AS base,
           g.handler_id AS person_id, g.category AS part, 'complaint' AS kind, g.id AS record_id, g.received_at AS at
    FROM (SELECT p.received_day AS day, p.branch_id, p.handler_id, p.category, p.id, p.received_at,
                 (SELECT min(s.done_at) FROM complaint_step s
                  WHERE s.complaint_id = p.id AND s.stage <> 'received' AND s.archived_at IS NULL) AS first_at
          FROM complaint p
          WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL) g
    WHERE g.first_at >= g.received_at
)sql";

constexpr const char* kPrivacyComplaintShareSql = R"sql(
    SELECT p.received_day AS day, p.branch_id AS branch_id, 1 AS n,
           CASE WHEN p.category = 'privacy' THEN 1 ELSE 0 END AS value, 1 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, p.received_at AS at
    FROM complaint p
    WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
)sql";

constexpr const char* kComplaintAppealsSql = R"sql(
    SELECT p.received_day AS day, p.branch_id AS branch_id, 1 AS n,
           p.appeal AS value, 1 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, p.received_at AS at
    FROM complaint p
    WHERE p.received_day BETWEEN $1 AND $2 AND p.archived_at IS NULL
)sql";

constexpr const char* kComplaintRepurchaseSql = R"sql(
    SELECT d.day AS day, p.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM service_order o WHERE o.client_id = p.client_id AND o.archived_at IS NULL
                      AND o.state = 'open' AND o.day > p.received_day AND o.day <= d.day) THEN 1 ELSE 0 END AS value, 1 AS base,
           p.handler_id AS person_id, p.category AS part, 'complaint' AS kind, p.id AS record_id, NULL AS at
    FROM review_calendar d
    CROSS JOIN review_calendar c
    CROSS JOIN complaint p
    WHERE d.branch_id = 0 AND d.day BETWEEN $1 AND $2 AND c.branch_id = 0 AND c.number = d.number - 180
      AND p.received_day = c.day AND p.client_id IS NOT NULL AND p.archived_at IS NULL
)sql";

constexpr IndicatorSql kComplaintsSql[] = {
    {"complaints_new", kComplaintsNewSql},
    {"complaint_rate", kComplaintRateSql},
    {"complaint_24h", kComplaint24hSql},
    {"complaint_in_time", kComplaintInTimeSql},
    {"complaint_first_hours", kComplaintFirstHoursSql},
    {"privacy_complaint_share", kPrivacyComplaintShareSql},
    {"complaint_appeals", kComplaintAppealsSql},
    {"complaint_repurchase", kComplaintRepurchaseSql},
};

} // namespace

std::span<const IndicatorSql> ofComplaints()
{
    return kComplaintsSql;
}

} // namespace seraph::review
