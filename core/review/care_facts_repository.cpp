// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Services, step by step, and rounds of the premises.
namespace seraph::review {

namespace {

constexpr const char* kSopCompletionSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN t.state = 'done' THEN 1 ELSE 0 END AS value, 1 AS base,
           r.performer_id AS person_id, t.code AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    JOIN care_step t ON t.record_id = r.id
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND t.flexibility = 'fixed'
)sql";

constexpr const char* kServiceConsistencySql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM care_step t WHERE t.record_id = r.id AND t.flexibility = 'fixed' AND t.state <> 'done')
                  OR EXISTS (SELECT 1 FROM care_deviation x WHERE x.record_id = r.id AND x.archived_at IS NULL
                             AND x.category <> 'client_wish') THEN 0 ELSE 1 END AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
)sql";

constexpr const char* kDeviationRateSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
    UNION ALL
    SELECT r.day AS day, r.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           r.performer_id AS person_id, x.category AS part, 'care_record' AS kind, r.id AS record_id, x.recorded_at AS at
    FROM care_record r
    JOIN care_deviation x ON x.record_id = r.id
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND x.archived_at IS NULL
)sql";

constexpr const char* kStepErrorsSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN t.flexibility = 'fixed' AND t.state = 'skipped' THEN 1 ELSE 0 END AS value, 1 AS base,
           r.performer_id AS person_id, CASE WHEN t.state = 'skipped' THEN 'skipped' ELSE '' END AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    JOIN care_step t ON t.record_id = r.id
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
    UNION ALL
    SELECT r.day AS day, r.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           r.performer_id AS person_id, x.category AS part, 'care_record' AS kind, r.id AS record_id, x.recorded_at AS at
    FROM care_record r
    JOIN care_deviation x ON x.record_id = r.id
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND x.archived_at IS NULL
      AND x.category IN ('repeated', 'out_of_order', 'out_of_range', 'product')
)sql";

constexpr const char* kServiceMinutesSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           (r.ended_at - r.started_at) / 1000 AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND r.kind <> 'placement' AND r.late = 0
)sql";

constexpr const char* kJobsPerWorkerDaySql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n, count(*) AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, min(r.id) AS record_id, NULL AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND r.kind <> 'placement'
    GROUP BY r.day, r.branch_id, r.performer_id
)sql";

constexpr const char* kEnteredLaterSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           r.late AS value, 1 AS base,
           r.closed_by AS person_id, 'service' AS part, 'care_record' AS kind, r.id AS record_id, r.closed_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
    UNION ALL
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           e.keyed_later AS value, 1 AS base,
           e.recorded_by AS person_id, 'enquiry' AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL
    UNION ALL
    SELECT v.day AS day, v.branch_id AS branch_id, 1 AS n,
           v.keyed_later AS value, 1 AS base,
           v.recorded_by AS person_id, 'visit' AS part, 'visit' AS kind, v.id AS record_id, v.arrived_at AS at
    FROM visit v
    WHERE v.day BETWEEN $1 AND $2 AND v.archived_at IS NULL AND v.arrived_at IS NOT NULL
    UNION ALL
    SELECT f.due_day AS day, f.branch_id AS branch_id, 1 AS n,
           a.keyed_later AS value, 1 AS base,
           a.by_id AS person_id, 'call' AS part, 'follow_up' AS kind, f.id AS record_id, a.at AS at
    FROM follow_up f
    JOIN follow_up_attempt a ON a.follow_up_id = f.id AND a.archived_at IS NULL
    WHERE f.due_day BETWEEN $1 AND $2 AND f.archived_at IS NULL
)sql";

constexpr const char* kPremisesOnTimeSql = R"sql(
    SELECT m.day AS day, m.branch_id AS branch_id, 1 AS n,
           CASE WHEN m.state = 'closed' AND m.late = 0 THEN 1 ELSE 0 END AS value, 1 AS base,
           m.started_by AS person_id, NULL AS part, 'premises_run' AS kind, m.id AS record_id, m.started_at AS at
    FROM premises_run m
    WHERE m.day BETWEEN $1 AND $2
)sql";

// Of services whose standard, as it stood for this record, asks for a consent; the check of the day is kept elsewhere. Each
// paper it names must have been valid, as the gate asks: signed for this service, or one about data or pictures for any.
constexpr const char* kConsentBeforeServiceSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN NOT EXISTS (
               SELECT 1 FROM json_each(v.content, '$.consents') c
               LEFT JOIN document_template d ON d.code = c.value AND d.archived_at IS NULL
               WHERE c.value <> 'same_day_check' AND NOT EXISTS (
                   SELECT 1 FROM consent s LEFT JOIN document_template_version t ON t.id = s.template_version_id
                   WHERE s.client_id = r.client_id AND (d.id IS NULL OR s.template_id = d.id)
                     AND (s.service_id = r.service_id OR json_extract(t.text, '$.separate') <> 'none')
                     AND s.archived_at IS NULL AND s.signed_at <= r.started_at
                     AND (s.ended_at IS NULL OR s.ended_at > r.started_at)
                     AND (s.valid_until IS NULL OR s.valid_until >= r.day))) THEN 1 ELSE 0 END AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    JOIN service_version v ON v.id = r.service_version_id
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
      AND v.content LIKE '%"consents":["%' AND v.content NOT LIKE '%"consents":["same_day_check"]%'
)sql";

constexpr const char* kLicenceOnTheDaySql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN r.licence_until IS NULL OR r.licence_until >= r.day THEN 1 ELSE 0 END AS value, 1 AS base,
           r.performer_id AS person_id, r.licence_kind AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND r.licence_kind IS NOT NULL AND r.licence_kind <> 'none'
)sql";

constexpr const char* kEmergencyStartsSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 0 AS n,
           1 AS value, 1 AS base,
           r.emergency_by AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL AND r.emergency_by IS NOT NULL
    UNION ALL
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM care_record r
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
)sql";

constexpr const char* kBadLotsUsedSql = R"sql(
    SELECT r.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN l.expires < r.day OR l.recalled_at < u.recorded_at THEN 1 ELSE 0 END AS value, 1 AS base,
           u.used_by AS person_id, l.product AS part, 'care_record' AS kind, r.id AS record_id, u.recorded_at AS at
    FROM care_record r
    JOIN material_use u ON u.record_id = r.id AND u.archived_at IS NULL
    JOIN material_lot l ON l.id = u.lot_id
    WHERE r.day BETWEEN $1 AND $2 AND r.state = 'closed' AND r.archived_at IS NULL
)sql";

constexpr IndicatorSql kCareSql[] = {
    {"sop_completion", kSopCompletionSql},
    {"service_consistency", kServiceConsistencySql},
    {"deviation_rate", kDeviationRateSql},
    {"step_errors", kStepErrorsSql},
    {"service_minutes", kServiceMinutesSql},
    {"jobs_per_worker_day", kJobsPerWorkerDaySql},
    {"entered_later", kEnteredLaterSql},
    {"premises_on_time", kPremisesOnTimeSql},
    {"consent_before_service", kConsentBeforeServiceSql},
    {"licence_on_the_day", kLicenceOnTheDaySql},
    {"emergency_starts", kEmergencyStartsSql},
    {"bad_lots_used", kBadLotsUsedSql},
};

} // namespace

std::span<const IndicatorSql> ofCare()
{
    return kCareSql;
}

} // namespace seraph::review
