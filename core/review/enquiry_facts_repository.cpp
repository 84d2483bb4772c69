// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Enquiries and visits.
namespace seraph::review {

namespace {

constexpr const char* kResponseMinutesSql = R"sql(
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           (e.first_reply_at - e.received_at) / 1000 AS value, 1 AS base,
           e.first_reply_by AS person_id, e.channel AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL
      AND e.first_reply_at IS NOT NULL AND e.keyed_later = 0
)sql";

constexpr const char* kResponseInTimeSql = R"sql(
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           CASE WHEN e.first_reply_at <= e.due_at THEN 1 ELSE 0 END AS value, 1 AS base,
           e.first_reply_by AS person_id, e.channel AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL
)sql";

constexpr const char* kEnquiriesNewSql = R"sql(
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           1 AS value, 1 AS base,
           e.assignee_id AS person_id, e.source AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL
)sql";

constexpr const char* kEnquiryConversionSql = R"sql(
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           CASE WHEN e.state = 'converted' THEN 1 ELSE 0 END AS value, 1 AS base,
           e.assignee_id AS person_id, e.source AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL
)sql";

constexpr const char* kEnquiryLostSql = R"sql(
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           CASE WHEN e.state = 'lost' THEN 1 ELSE 0 END AS value, 1 AS base,
           e.assignee_id AS person_id, e.lost_reason AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL
)sql";

constexpr const char* kRepeatContactsSql = R"sql(
    SELECT e.received_day AS day, e.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM enquiry b WHERE b.client_id = e.client_id AND b.archived_at IS NULL
                      AND b.received_at < e.received_at AND b.received_at >= e.received_at - 604800000) THEN 1 ELSE 0 END AS value, 1 AS base,
           e.assignee_id AS person_id, e.channel AS part, 'enquiry' AS kind, e.id AS record_id, e.received_at AS at
    FROM enquiry e
    WHERE e.received_day BETWEEN $1 AND $2 AND e.archived_at IS NULL AND e.client_id IS NOT NULL
)sql";

constexpr const char* kWaitingMinutesSql = R"sql(
    SELECT v.day AS day, v.branch_id AS branch_id, 1 AS n,
           (v.consulting_at - v.arrived_at) / 1000 AS value, 1 AS base,
           v.person_id AS person_id, v.kind AS part, 'visit' AS kind, v.id AS record_id, v.arrived_at AS at
    FROM visit v
    WHERE v.day BETWEEN $1 AND $2 AND v.archived_at IS NULL
      AND v.consulting_at IS NOT NULL AND v.consulting_at >= v.arrived_at AND v.keyed_later = 0
)sql";

constexpr const char* kWaitingOverLimitSql = R"sql(
    SELECT v.day AS day, v.branch_id AS branch_id, 1 AS n,
           CASE WHEN v.consulting_at - v.arrived_at > 900000 THEN 1 ELSE 0 END AS value, 1 AS base,
           v.person_id AS person_id, v.kind AS part, 'visit' AS kind, v.id AS record_id, v.arrived_at AS at
    FROM visit v
    WHERE v.day BETWEEN $1 AND $2 AND v.archived_at IS NULL
      AND v.consulting_at IS NOT NULL AND v.consulting_at >= v.arrived_at AND v.keyed_later = 0
)sql";

constexpr const char* kNoShowSql = R"sql(
    SELECT v.day AS day, v.branch_id AS branch_id, 1 AS n,
           CASE WHEN v.state = 'no_show' THEN 1 ELSE 0 END AS value, 1 AS base,
           v.person_id AS person_id, v.kind AS part, 'visit' AS kind, v.id AS record_id, v.planned_at AS at
    FROM visit v
    WHERE v.day BETWEEN $1 AND $2 AND v.archived_at IS NULL
      AND v.planned_at IS NOT NULL AND v.state <> 'cancelled'
)sql";

constexpr IndicatorSql kEnquiriesSql[] = {
    {"response_minutes", kResponseMinutesSql},
    {"response_spread", kResponseMinutesSql},
    {"response_in_time", kResponseInTimeSql},
    {"enquiries_new", kEnquiriesNewSql},
    {"enquiry_conversion", kEnquiryConversionSql},
    {"enquiry_lost", kEnquiryLostSql},
    {"repeat_contacts", kRepeatContactsSql},
    {"waiting_minutes", kWaitingMinutesSql},
    {"waiting_over_limit", kWaitingOverLimitSql},
    {"no_show", kNoShowSql},
};

} // namespace

std::span<const IndicatorSql> ofEnquiries()
{
    return kEnquiriesSql;
}

} // namespace seraph::review
