// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator_sql.h"

// Orders, payments, and what was entered of costs and prices.
namespace seraph::review {

namespace {

constexpr const char* kRepurchaseSql = R"sql(
    SELECT d.day AS day, o.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM service_order a WHERE a.client_id = o.client_id AND a.archived_at IS NULL
                      AND a.state = 'open' AND a.day > o.day AND a.day <= d.day) THEN 1 ELSE 0 END AS value, 1 AS base,
           o.created_by AS person_id, NULL AS part, 'service_order' AS kind, o.id AS record_id, NULL AS at
    FROM review_calendar d
    CROSS JOIN review_calendar c
    CROSS JOIN service_order o
    WHERE d.branch_id = 0 AND d.day BETWEEN $1 AND $2 AND c.branch_id = 0 AND c.number = d.number - 180 AND o.day = c.day
      AND o.archived_at IS NULL AND o.state = 'open'
      AND NOT EXISTS (SELECT 1 FROM service_order b WHERE b.client_id = o.client_id AND b.archived_at IS NULL AND b.state = 'open'
                      AND (b.day < o.day OR (b.day = o.day AND b.id < o.id)))
)sql";

constexpr const char* kRetentionSql = R"sql(
    SELECT d.day AS day, r.branch_id AS branch_id, 1 AS n,
           CASE WHEN EXISTS (SELECT 1 FROM care_record a WHERE a.client_id = r.client_id AND a.archived_at IS NULL
                      AND a.state = 'closed' AND a.day > r.day AND a.day <= d.day) THEN 1 ELSE 0 END AS value, 1 AS base,
           r.performer_id AS person_id, NULL AS part, 'care_record' AS kind, r.id AS record_id, r.started_at AS at
    FROM review_calendar d
    CROSS JOIN review_calendar c
    CROSS JOIN care_record r
    WHERE d.branch_id = 0 AND d.day BETWEEN $1 AND $2 AND c.branch_id = 0 AND c.number = d.number - 180 AND r.day = c.day
      AND r.archived_at IS NULL AND r.state = 'closed'
      AND NOT EXISTS (SELECT 1 FROM care_record b WHERE b.client_id = r.client_id AND b.archived_at IS NULL AND b.state = 'closed'
                      AND (b.day < r.day OR (b.day = r.day AND b.id < r.id)))
)sql";

constexpr const char* kReferralShareSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           CASE WHEN l.referred_by_id IS NOT NULL THEN 1 ELSE 0 END AS value, 1 AS base,
           o.created_by AS person_id, l.source AS part, 'service_order' AS kind, o.id AS record_id, NULL AS at
    FROM service_order o
    JOIN client l ON l.id = o.client_id
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
      AND NOT EXISTS (SELECT 1 FROM service_order b WHERE b.client_id = o.client_id AND b.archived_at IS NULL AND b.state = 'open'
                      AND (b.day < o.day OR (b.day = o.day AND b.id < o.id)))
)sql";

constexpr const char* kAverageOrderSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           o.amount AS value, 1 AS base,
           o.created_by AS person_id, o.way AS part, 'service_order' AS kind, o.id AS record_id, o.created_at AS at
    FROM service_order o
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
)sql";

constexpr const char* kOrdersCancelledSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           CASE WHEN o.state = 'cancelled' THEN 1 ELSE 0 END AS value, 1 AS base,
           o.created_by AS person_id, NULL AS part, 'service_order' AS kind, o.id AS record_id, o.created_at AS at
    FROM service_order o
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL
)sql";

constexpr const char* kRaisedAfterAgreementSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           o.created_by AS person_id, NULL AS part, 'service_order' AS kind, o.id AS record_id, o.created_at AS at
    FROM service_order o
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
    UNION ALL
    SELECT c.day AS day, c.branch_id AS branch_id, 0 AS n,
           1 AS value, 0 AS base,
           x.proposed_by AS person_id, NULL AS part, 'service_order' AS kind, o.id AS record_id, x.decided_at AS at
    FROM review_calendar c
    CROSS JOIN change_order x
    JOIN service_order o ON o.id = x.order_id
    WHERE c.day BETWEEN $1 AND $2 AND o.branch_id = c.branch_id AND x.decided_at >= c.starts_at AND x.decided_at < c.ends_at
      AND x.archived_at IS NULL AND x.state = 'agreed' AND x.amount_after > x.amount_before
)sql";

constexpr const char* kRevenueSql = R"sql(
    SELECT p.day AS day, o.branch_id AS branch_id, 1 AS n,
           p.amount AS value, 1 AS base,
           p.taken_by AS person_id, p.method AS part, 'service_order' AS kind, o.id AS record_id, p.taken_at AS at
    FROM payment_note p
    JOIN service_order o ON o.id = p.order_id
    WHERE p.day BETWEEN $1 AND $2 AND p.voided_at IS NULL
)sql";

constexpr const char* kOpenBalanceSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           o.amount - coalesce((SELECT sum(p.amount) FROM payment_note p WHERE p.order_id = o.id AND p.voided_at IS NULL), 0) AS value, o.amount AS base,
           o.created_by AS person_id, o.way AS part, 'service_order' AS kind, o.id AS record_id, o.created_at AS at
    FROM service_order o
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
)sql";

constexpr const char* kGrossMarginSql = R"sql(
    SELECT p.day AS day, o.branch_id AS branch_id, 1 AS n,
           p.amount AS value, p.amount AS base,
           NULL AS person_id, '' AS part, 'service_order' AS kind, o.id AS record_id, p.taken_at AS at
    FROM payment_note p
    JOIN service_order o ON o.id = p.order_id
    WHERE p.day BETWEEN $1 AND $2 AND p.voided_at IS NULL
      AND EXISTS (SELECT 1 FROM entered_amount m WHERE m.month = substr(p.day, 1, 8) || '01' AND m.branch_id = o.branch_id
                  AND m.archived_at IS NULL AND m.kind IN ('labour', 'material', 'commission', 'other_cost'))
    UNION ALL
    SELECT m.month AS day, m.branch_id AS branch_id, 0 AS n,
           -m.amount AS value, 0 AS base,
           NULL AS person_id, m.part AS part, 'entered_amount' AS kind, m.id AS record_id, NULL AS at
    FROM entered_amount m
    WHERE m.month BETWEEN $1 AND $2 AND m.archived_at IS NULL AND m.kind IN ('labour', 'material', 'commission', 'other_cost')
)sql";

constexpr const char* kAcquisitionCostSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           0 AS value, 1 AS base,
           NULL AS person_id, '' AS part, 'service_order' AS kind, o.id AS record_id, NULL AS at
    FROM service_order o
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
      AND NOT EXISTS (SELECT 1 FROM service_order b WHERE b.client_id = o.client_id AND b.archived_at IS NULL AND b.state = 'open'
                      AND (b.day < o.day OR (b.day = o.day AND b.id < o.id)))
      AND EXISTS (SELECT 1 FROM entered_amount m WHERE m.month = substr(o.day, 1, 8) || '01' AND m.branch_id = o.branch_id
                  AND m.archived_at IS NULL AND m.kind IN ('channel_spend'))
    UNION ALL
    SELECT m.month AS day, m.branch_id AS branch_id, 0 AS n,
           m.amount AS value, 0 AS base,
           NULL AS person_id, m.part AS part, 'entered_amount' AS kind, m.id AS record_id, NULL AS at
    FROM entered_amount m
    WHERE m.month BETWEEN $1 AND $2 AND m.archived_at IS NULL AND m.kind IN ('channel_spend')
)sql";

constexpr const char* kAcquisitionToServiceCostSql = R"sql(
    SELECT m.month AS day, m.branch_id AS branch_id, 1 AS n,
           CASE WHEN m.kind = 'channel_spend' THEN m.amount ELSE 0 END AS value, CASE WHEN m.kind = 'channel_spend' THEN 0 ELSE m.amount END AS base,
           NULL AS person_id, m.part AS part, 'entered_amount' AS kind, m.id AS record_id, NULL AS at
    FROM entered_amount m
    WHERE m.month BETWEEN $1 AND $2 AND m.archived_at IS NULL AND m.kind IN ('channel_spend', 'labour', 'material')
      AND EXISTS (SELECT 1 FROM entered_amount a WHERE a.month = m.month AND a.branch_id = m.branch_id
                  AND a.archived_at IS NULL AND a.kind = 'channel_spend')
)sql";

constexpr const char* kPriceGapSql = R"sql(
    SELECT g.day AS day, g.branch_id AS branch_id, 1 AS n, g.amount - g.quantity * g.market AS value, g.quantity * g.market AS base,
           NULL AS person_id, NULL AS part, 'service_order' AS kind, g.id AS record_id, NULL AS at
    FROM (SELECT o.day, o.branch_id, o.id, o.amount, o.quantity, (SELECT q.amount FROM market_price q WHERE q.service_id = o.service_id AND q.archived_at IS NULL AND q.day <= o.day
            ORDER BY q.day DESC, q.id DESC LIMIT 1) AS market
          FROM service_order o
          WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open') g
    WHERE g.market IS NOT NULL
)sql";

constexpr const char* kListPriceGapSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           o.amount - o.quantity * v.amount AS value, o.quantity * v.amount AS base,
           o.created_by AS person_id, NULL AS part, 'service_order' AS kind, o.id AS record_id, o.created_at AS at
    FROM service_order o
    JOIN price_version v ON v.id = o.price_version_id
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
)sql";

constexpr const char* kMarketShareSql = R"sql(
    SELECT p.day AS day, o.branch_id AS branch_id, 1 AS n,
           p.amount AS value, 0 AS base,
           NULL AS person_id, '' AS part, 'service_order' AS kind, o.id AS record_id, p.taken_at AS at
    FROM payment_note p
    JOIN service_order o ON o.id = p.order_id
    WHERE p.day BETWEEN $1 AND $2 AND p.voided_at IS NULL
      AND EXISTS (SELECT 1 FROM entered_amount m WHERE m.month = substr(p.day, 1, 8) || '01' AND m.branch_id = o.branch_id
                  AND m.archived_at IS NULL AND m.kind IN ('market_size'))
    UNION ALL
    SELECT m.month AS day, m.branch_id AS branch_id, 0 AS n,
           0 AS value, m.amount AS base,
           NULL AS person_id, m.part AS part, 'entered_amount' AS kind, m.id AS record_id, NULL AS at
    FROM entered_amount m
    WHERE m.month BETWEEN $1 AND $2 AND m.archived_at IS NULL AND m.kind IN ('market_size')
)sql";

constexpr const char* kNewClientShareSql = R"sql(
    SELECT o.day AS day, o.branch_id AS branch_id, 1 AS n,
           CASE WHEN NOT EXISTS (SELECT 1 FROM service_order b WHERE b.client_id = o.client_id AND b.archived_at IS NULL AND b.state = 'open'
                      AND (b.day < o.day OR (b.day = o.day AND b.id < o.id))) THEN 1 ELSE 0 END AS value, 1 AS base,
           o.created_by AS person_id, o.way AS part, 'service_order' AS kind, o.id AS record_id, o.created_at AS at
    FROM service_order o
    WHERE o.day BETWEEN $1 AND $2 AND o.archived_at IS NULL AND o.state = 'open'
)sql";

constexpr IndicatorSql kBusinessSql[] = {
    {"repurchase", kRepurchaseSql},
    {"retention", kRetentionSql},
    {"referral_share", kReferralShareSql},
    {"average_order", kAverageOrderSql},
    {"orders_cancelled", kOrdersCancelledSql},
    {"raised_after_agreement", kRaisedAfterAgreementSql},
    {"revenue", kRevenueSql},
    {"open_balance", kOpenBalanceSql},
    {"gross_margin", kGrossMarginSql},
    {"acquisition_cost", kAcquisitionCostSql},
    {"acquisition_to_service_cost", kAcquisitionToServiceCostSql},
    {"price_gap", kPriceGapSql},
    {"list_price_gap", kListPriceGapSql},
    {"market_share", kMarketShareSql},
    {"new_client_share", kNewClientShareSql},
};

} // namespace

std::span<const IndicatorSql> ofBusiness()
{
    return kBusinessSql;
}

} // namespace seraph::review
