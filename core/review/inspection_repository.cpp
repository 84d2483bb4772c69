// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/inspection_repository.h"

#include "core/storage/rows.h"

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kClosed = R"sql(
    SELECT id FROM care_record WHERE day BETWEEN ?1 AND ?2 AND (?3 = 0 OR branch_id = ?3) AND state = 'closed' AND archived_at IS NULL
    ORDER BY id
)sql";
constexpr const char* kRow = R"sql(
    SELECT r.id, r.day, b.name, l.number, s.name_zh, s.name_en, coalesce(p.name, ''), coalesce(r.licence_kind, ''),
           r.licence_number, r.licence_until,
           (SELECT max(c.signed_day) FROM consent c WHERE c.client_id = r.client_id AND c.service_id = r.service_id
              AND c.archived_at IS NULL AND c.signed_at <= r.started_at AND (c.ended_at IS NULL OR c.ended_at > r.started_at)),
           (SELECT count(*) FROM care_step t WHERE t.record_id = r.id),
           (SELECT count(*) FROM care_step t WHERE t.record_id = r.id AND t.state = 'done'),
           (SELECT count(*) FROM care_deviation d WHERE d.record_id = r.id AND d.archived_at IS NULL), l.id,
           coalesce((SELECT v.content LIKE '%"consents":["%' AND v.content NOT LIKE '%"consents":["same_day_check"]%'
                     FROM service_version v WHERE v.id = r.service_version_id), 0)
    FROM care_record r JOIN branch b ON b.id = r.branch_id JOIN client l ON l.id = r.client_id JOIN service s ON s.id = r.service_id
    LEFT JOIN staff p ON p.id = r.performer_id WHERE r.id = ?
)sql";
constexpr const char* kLots = R"sql(
    SELECT l.product || ' ' || l.lot FROM material_use u JOIN material_lot l ON l.id = u.lot_id
    WHERE u.record_id = ? AND u.archived_at IS NULL ORDER BY u.id
)sql";
constexpr const char* kFirstCall = R"sql(
    SELECT state, reached_at FROM follow_up WHERE origin_id = ? AND origin_kind = 'care_record' AND archived_at IS NULL
    ORDER BY due_at, id LIMIT 1
)sql";
// Days and minutes of services whose start and end are on record, and of days logged at a household.
constexpr const char* kHours = R"sql(
    SELECT w.person, coalesce(s.name, ''), coalesce(b.name, ''), count(DISTINCT w.day), sum(w.minutes), sum(w.record), sum(w.placed)
    FROM (SELECT performer_id AS person, day, (ended_at - started_at) / 60000 AS minutes, 1 AS record, 0 AS placed FROM care_record
          WHERE day BETWEEN ?1 AND ?2 AND (?3 = 0 OR branch_id = ?3) AND state = 'closed' AND archived_at IS NULL
            AND kind <> 'placement'
          UNION ALL
          SELECT y.worker_id, y.day, y.minutes, 0, 1 FROM placement_day y JOIN placement p ON p.id = y.placement_id
          WHERE y.day BETWEEN ?1 AND ?2 AND (?3 = 0 OR p.branch_id = ?3) AND y.archived_at IS NULL) w
    LEFT JOIN staff s ON s.id = w.person LEFT JOIN branch b ON b.id = s.home_branch_id
    GROUP BY w.person ORDER BY s.sort_name, w.person
)sql";

qint64 branchNumber(std::optional<BranchId> branch)
{
    return branch ? branch->value() : 0;
}

} // namespace

Result<std::vector<qint64>> InspectionRepository::closedRecords(LocalDate from,
                                                                LocalDate until,
                                                                std::optional<BranchId> branch) const
{
    return storage::collectRows<qint64>(
        m_connection,
        kClosed,
        [](const storage::Statement& row) { return row.int64(0); },
        from,
        until,
        branchNumber(branch));
}

Result<InspectionRow> InspectionRepository::row(qint64 record) const
{
    TRY_ASSIGN(auto found, m_connection.prepare(kRow));
    TRY_STATUS(found.bind(record));
    TRY_ASSIGN(const bool there, found.step());
    if (!there)
        return fail(ErrorCode::NotFound, u"care_record.unknown"_s);
    InspectionRow row{.record = record};
    TRY_ASSIGN(row.day, found.read<LocalDate>(1));
    row.branch = found.text(2);
    row.clientNumber = found.text(3);
    row.service = {found.text(4), found.text(5)};
    row.performer = found.text(6);
    row.licenceKind = found.text(7);
    row.licenceNumber = found.text(8);
    TRY_ASSIGN(row.licenceUntil, found.read<std::optional<LocalDate>>(9));
    row.licenceValid = row.licenceKind.isEmpty() || row.licenceKind == u"none"_s ||
                       !row.licenceUntil || *row.licenceUntil >= row.day;
    TRY_ASSIGN(row.consentDay, found.read<std::optional<LocalDate>>(10));
    row.steps = found.int64(11);
    row.stepsDone = found.int64(12);
    row.deviations = found.int64(13);
    row.client = found.int64(14);
    row.consentNeeded = found.int64(15) == 1;
    TRY_ASSIGN(
        const auto lots,
        storage::collectRows<QString>(
            m_connection, kLots, [](const storage::Statement& lot) { return lot.text(0); }, record));
    row.lots = QStringList(lots.begin(), lots.end());
    TRY_ASSIGN(auto call, m_connection.prepare(kFirstCall));
    TRY_STATUS(call.bind(record));
    TRY_ASSIGN(const bool owed, call.step());
    if (owed) {
        row.followUp = call.text(0);
        TRY_ASSIGN(row.reachedAt, call.read<std::optional<Instant>>(1));
    }
    return row;
}

Result<std::vector<WorkerHours>> InspectionRepository::hours(LocalDate from,
                                                             LocalDate until,
                                                             std::optional<BranchId> branch) const
{
    return storage::collectRows<WorkerHours>(
        m_connection,
        kHours,
        [](const storage::Statement& row) {
            return WorkerHours{PersonId(row.int64(0)),
                               row.text(1),
                               row.text(2),
                               row.int64(3),
                               row.int64(4),
                               row.int64(5),
                               row.int64(6)};
        },
        from,
        until,
        branchNumber(branch));
}

} // namespace seraph::review
