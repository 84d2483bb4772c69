// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_list_repository.h"

#include "core/complaints/complaint_record.h"
#include "core/complaints/sight_repository.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

#include <QHash>

namespace seraph::complaints {

namespace {

constexpr const char* kCounts =
    "SELECT stage, count(*), coalesce(sum(due_at < ?7), 0) FROM complaint ";
constexpr const char* kOnBoard =
    " AND stage <> 'reviewed' AND (?6 IS NULL OR branch_id = ?6) GROUP BY stage";
constexpr const char* kInColumn =
    " AND (?6 IS NULL OR branch_id = ?6) AND stage = ?7 ORDER BY due_at, id LIMIT ?8";
constexpr const char* kFiltered = R"sql(
      AND (?6 OR stage NOT IN ('closed', 'reviewed')) AND (?7 IS NULL OR stage = ?7)
      AND (?8 IS NULL OR branch_id = ?8) AND (?9 IS NULL OR handler_id = ?9) AND (?10 = '' OR category = ?10)
      AND (?11 IS NULL OR received_day >= ?11) AND (?12 IS NULL OR received_day <= ?12)
    ORDER BY due_at IS NULL, due_at, received_at DESC LIMIT ?13
)sql";
constexpr const char* kOverdue = " AND due_at < ?6 ORDER BY due_at, id LIMIT ?7";
constexpr const char* kOfClient = " AND client_id = ?6 ORDER BY received_at DESC, id DESC";
constexpr const char* kMatching = R"sql(
      AND id IN (SELECT rowid FROM complaint_search WHERE complaint_search MATCH ?6)
    ORDER BY received_at DESC, id DESC LIMIT ?7
)sql";

constexpr const char* kNames = R"sql(
    SELECT complaint.id, coalesce(client.name, worker.name, complaint.name), coalesce(client.number, ''),
           coalesce(service.name_zh, ''), coalesce(service.name_en, ''), branch.name, handler.name,
           coalesce(asked.name, ''), taker.name
    FROM complaint JOIN branch ON branch.id = complaint.branch_id
    JOIN staff handler ON handler.id = complaint.handler_id JOIN staff taker ON taker.id = complaint.first_contact_id
    LEFT JOIN client ON client.id = complaint.client_id LEFT JOIN staff worker ON worker.id = complaint.worker_id
    LEFT JOIN service ON service.id = complaint.service_id LEFT JOIN staff asked ON asked.id = complaint.handed_to_id
    WHERE complaint.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kLinkNames = R"sql(
    SELECT link.id,
           coalesce((SELECT name FROM staff WHERE link.kind = 'staff' AND staff.id = record_id),
                    (SELECT product || ' ' || lot FROM material_lot WHERE link.kind = 'material_lot' AND material_lot.id = record_id),
                    (SELECT name_zh || ' ' || day FROM care_record JOIN service ON service.id = service_id
                     WHERE link.kind = 'care_record' AND care_record.id = record_id),
                    (SELECT name_zh || ' ' || day FROM service_order JOIN service ON service.id = service_id
                     WHERE link.kind = 'service_order' AND service_order.id = record_id),
                    (SELECT due_day FROM follow_up WHERE link.kind = 'follow_up' AND follow_up.id = record_id),
                    (SELECT day FROM survey_answer WHERE link.kind = 'survey_answer' AND survey_answer.id = record_id),
                    (SELECT found_day FROM complication WHERE link.kind = 'complication' AND complication.id = record_id),
                    ''),
           coalesce((SELECT name_en || ' ' || day FROM care_record JOIN service ON service.id = service_id
                     WHERE link.kind = 'care_record' AND care_record.id = record_id),
                    (SELECT name_en || ' ' || day FROM service_order JOIN service ON service.id = service_id
                     WHERE link.kind = 'service_order' AND service_order.id = record_id), '')
    FROM complaint_link link WHERE link.complaint_id = ? AND link.archived_at IS NULL
)sql";

constexpr const char* kMine = R"sql(
    SELECT count(*), min(due_at), min(id) FROM complaint
    WHERE handler_id = ?1 AND stage <> 'reviewed' AND due_at < ?2 AND archived_at IS NULL
)sql";
constexpr const char* kHanded = R"sql(
    SELECT count(*), min(due_at), min(id) FROM complaint WHERE handed_to_id = ?1 AND archived_at IS NULL
)sql";
constexpr const char* kWaiting = "SELECT count(*), min(due_at), min(id) FROM complaint ";
constexpr const char* kEscalated =
    " AND stage IN ('received', 'acknowledged', 'assessed', 'investigated', 'responded') AND "
    "waiting_since IS NULL AND escalate_at <= ?6";
constexpr const char* kProposed = R"sql(
      AND id IN (SELECT complaint_id FROM complaint_liability WHERE decision = 'proposed' AND proposed_by <> ?4
                 UNION SELECT complaint_id FROM complaint_remedy WHERE state = 'proposed' AND proposed_by <> ?4)
)sql";

constexpr const char* kRecent = R"sql(
    WITH seen AS (SELECT id, service_id, branch_id, received_at FROM complaint
)sql";
constexpr const char* kClusters = R"sql(
          AND received_at >= ?6),
    about (kind, record, complaint_id, at) AS (
        SELECT 'service', service_id, id, received_at FROM seen WHERE service_id IS NOT NULL
        UNION ALL SELECT 'branch', branch_id, id, received_at FROM seen
        UNION ALL SELECT link.kind, link.record_id, seen.id, seen.received_at
                  FROM seen JOIN complaint_link link ON link.complaint_id = seen.id
                  WHERE link.kind IN ('staff', 'material_lot') AND link.archived_at IS NULL)
    SELECT kind, record, count(DISTINCT complaint_id), max(at),
           coalesce((SELECT name_zh FROM service WHERE kind = 'service' AND id = record),
                    (SELECT name FROM staff WHERE kind = 'staff' AND id = record),
                    (SELECT product || ' ' || lot FROM material_lot WHERE kind = 'material_lot' AND id = record),
                    (SELECT name FROM branch WHERE kind = 'branch' AND id = record), ''),
           coalesce((SELECT name_en FROM service WHERE kind = 'service' AND id = record), '')
    FROM about GROUP BY kind, record
    HAVING count(DISTINCT complaint_id) >= CASE kind WHEN 'branch' THEN 3 * ?7 ELSE ?7 END
    ORDER BY count(DISTINCT complaint_id) DESC, kind, record
)sql";

constexpr const char* kInPeriod = R"sql(
    WITH period AS (SELECT * FROM complaint
)sql";
constexpr const char* kFigures = R"sql(
          AND received_day BETWEEN ?6 AND ?7)
    SELECT count(*), coalesce(sum(stage NOT IN ('closed', 'reviewed')), 0), count(in_time), coalesce(sum(in_time), 0),
           (SELECT count(*) FROM period p JOIN complaint_step s ON s.complaint_id = p.id AND s.round = 0
            WHERE s.stage = 'communicated' AND s.done_at <= p.received_at + 86400000),
           coalesce(sum(on_the_spot), 0),
           (SELECT count(DISTINCT n.complaint_id) FROM complaint_note n JOIN period p ON p.id = n.complaint_id
            WHERE n.kind = 'appealed'),
           (SELECT count(*) FROM care_record WHERE state = 'closed' AND day BETWEEN ?6 AND ?7 AND archived_at IS NULL
            AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))),
           count(DISTINCT client_id),
           (SELECT count(DISTINCT p.client_id) FROM period p JOIN service_order o ON o.client_id = p.client_id
            WHERE o.created_at > p.received_at AND o.archived_at IS NULL AND o.state <> 'cancelled')
    FROM period
)sql";
constexpr const char* kByCategory = R"sql(
          AND received_day BETWEEN ?6 AND ?7)
    SELECT category, count(*), count(in_time), coalesce(sum(in_time), 0) FROM period
    GROUP BY category ORDER BY count(*) DESC, category
)sql";

QByteArray joined(const char* begin, const char* end)
{
    return QByteArray(begin).append(kSeenCases).append(end);
}

QByteArray seenAnd(const char* tail)
{
    return joined("", tail);
}

template <class... A> Result<std::vector<Complaint>> seen(storage::Connection& connection,
                                                          const char* tail,
                                                          const Sight& sight,
                                                          const A&... values)
{
    return storage::listRecords<Complaint>(connection,
                                           seenAnd(tail).constData(),
                                           sight.scope.allBranches,
                                           storage::idList(sight.scope.branches),
                                           sight.scope.reach == session::Reach::All,
                                           sight.scope.person,
                                           sight.confidential == Confidential::Shown,
                                           values...);
}

/// The rows of a statement that begins with who sees what.
template <class Row, class Read, class... A>
Result<std::vector<Row>> rowsSeen(storage::Connection& connection,
                                  const QByteArray& sql,
                                  Read read,
                                  const Sight& sight,
                                  const A&... values)
{
    return storage::collectRows<Row>(connection,
                                     sql,
                                     read,
                                     sight.scope.allBranches,
                                     storage::idList(sight.scope.branches),
                                     sight.scope.reach == session::Reach::All,
                                     sight.scope.person,
                                     sight.confidential == Confidential::Shown,
                                     values...);
}

ComplaintListRepository::Waiting waitingOf(const storage::Statement& row)
{
    ComplaintListRepository::Waiting waiting{.count = int(row.int64(0))};
    if (!row.isNull(1))
        waiting.first = fromMilliseconds(row.int64(1));
    if (waiting.count == 1)
        waiting.only = ComplaintId(row.int64(2));
    return waiting;
}

template <class... A> Result<ComplaintListRepository::Waiting> waiting(storage::Connection& connection,
                                                                       const char* sql,
                                                                       const A&... values)
{
    TRY_ASSIGN(const auto rows,
               storage::collectRows<ComplaintListRepository::Waiting>(
                   connection, sql, &waitingOf, values...));
    return rows.front();
}

} // namespace

Result<std::vector<BoardColumn>> ComplaintListRepository::board(const Sight& sight,
                                                                std::optional<BranchId> branch,
                                                                Instant now,
                                                                int rows) const
{
    const auto read = [](const storage::Statement& row) -> Result<BoardColumn> {
        TRY_ASSIGN(const Stage stage, row.read<Stage>(0));
        return BoardColumn{stage, int(row.int64(1)), int(row.int64(2)), {}};
    };
    TRY_ASSIGN(
        const auto counted,
        (rowsSeen<BoardColumn>(m_connection, joined(kCounts, kOnBoard), read, sight, branch, now)));
    std::vector<BoardColumn> columns;
    for (const auto& [stage, code] : Codes<Stage>::kAll) {
        if (stage == Stage::Reviewed)
            continue;
        BoardColumn column{stage};
        for (const BoardColumn& each : counted) {
            if (each.stage == stage)
                column = each;
        }
        TRY_ASSIGN(auto found, seen(m_connection, kInColumn, sight, branch, stage, rows));
        TRY_ASSIGN(column.rows, named(std::move(found)));
        columns.push_back(std::move(column));
    }
    return columns;
}

Result<std::vector<ComplaintRow>> ComplaintListRepository::list(const Sight& sight,
                                                                const ComplaintFilter& filter) const
{
    TRY_ASSIGN(auto found,
               seen(m_connection,
                    kFiltered,
                    sight,
                    filter.which == ComplaintFilter::Which::All,
                    filter.stage,
                    filter.branch,
                    filter.handler,
                    filter.category,
                    filter.from,
                    filter.until,
                    filter.limit));
    return named(std::move(found));
}

Result<std::vector<ComplaintRow>> ComplaintListRepository::overdue(const Sight& sight,
                                                                   Instant now,
                                                                   int limit) const
{
    TRY_ASSIGN(auto found, seen(m_connection, kOverdue, sight, now, limit));
    return named(std::move(found));
}

Result<std::vector<ComplaintRow>> ComplaintListRepository::ofClient(const Sight& sight,
                                                                    clients::ClientId client) const
{
    TRY_ASSIGN(auto found, seen(m_connection, kOfClient, sight, client));
    return named(std::move(found));
}

Result<std::vector<ComplaintRow>> ComplaintListRepository::matching(const Sight& sight,
                                                                    const QString& expression,
                                                                    int limit) const
{
    if (expression.isEmpty())
        return std::vector<ComplaintRow>();
    TRY_ASSIGN(auto found, seen(m_connection, kMatching, sight, expression, limit));
    return named(std::move(found));
}

Result<ComplaintRow> ComplaintListRepository::row(ComplaintId id) const
{
    TRY_ASSIGN(auto complaint, storage::getRecord<Complaint>(m_connection, id));
    TRY_ASSIGN(auto rows, named({std::move(complaint)}));
    return std::move(rows.front());
}

Result<std::vector<LinkRow>> ComplaintListRepository::linksOf(ComplaintId id) const
{
    TRY_ASSIGN(const auto links,
               storage::listRecords<Link>(
                   m_connection, "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY id", id));
    QHash<qint64, LocalizedText> names;
    TRY_ASSIGN(auto statement, m_connection.prepare(kLinkNames));
    TRY_STATUS(statement.bind(id));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            break;
        names.insert(statement.int64(0), {statement.text(1), statement.text(2)});
    }
    std::vector<LinkRow> rows;
    for (const Link& each : links)
        rows.push_back({each, names.value(each.id.value())});
    return rows;
}

Result<ComplaintListRepository::Waiting> ComplaintListRepository::overdueOf(PersonId handler,
                                                                            Instant now) const
{
    return waiting(m_connection, kMine, handler, now);
}

Result<ComplaintListRepository::Waiting> ComplaintListRepository::handedTo(PersonId person) const
{
    return waiting(m_connection, kHanded, person);
}

Result<ComplaintListRepository::Waiting> ComplaintListRepository::escalated(const Sight& sight,
                                                                            Instant now) const
{
    TRY_ASSIGN(const auto rows,
               (rowsSeen<Waiting>(m_connection, joined(kWaiting, kEscalated), &waitingOf, sight, now)));
    return rows.front();
}

Result<ComplaintListRepository::Waiting> ComplaintListRepository::proposals(const Sight& sight) const
{
    TRY_ASSIGN(const auto rows,
               (rowsSeen<Waiting>(m_connection, joined(kWaiting, kProposed), &waitingOf, sight)));
    return rows.front();
}

Result<std::vector<Cluster>> ComplaintListRepository::clusters(const Sight& sight,
                                                               Instant since,
                                                               int atLeast) const
{
    const auto read = [](const storage::Statement& row) {
        return Cluster{row.text(0),
                       row.int64(1),
                       {row.text(4), row.text(5)},
                       int(row.int64(2)),
                       fromMilliseconds(row.int64(3))};
    };
    return rowsSeen<Cluster>(m_connection, joined(kRecent, kClusters), read, sight, since, atLeast);
}

Result<ComplaintFigures> ComplaintListRepository::figures(const Sight& sight,
                                                          LocalDate from,
                                                          LocalDate until) const
{
    const auto read = [](const storage::Statement& row) {
        const auto at = [&](int column) { return int(row.int64(column)); };
        return ComplaintFigures{
            at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), {}};
    };
    const auto readCategory = [](const storage::Statement& row) {
        return CategoryFigures{row.text(0), int(row.int64(1)), int(row.int64(2)), int(row.int64(3))};
    };
    TRY_ASSIGN(auto rows,
               (rowsSeen<ComplaintFigures>(
                   m_connection, joined(kInPeriod, kFigures), read, sight, from, until)));
    TRY_ASSIGN(rows.front().categories,
               (rowsSeen<CategoryFigures>(
                   m_connection, joined(kInPeriod, kByCategory), readCategory, sight, from, until)));
    return std::move(rows.front());
}

Result<std::vector<ComplaintRow>> ComplaintListRepository::named(std::vector<Complaint> complaints) const
{
    QList<ComplaintId> ids;
    QHash<qint64, qsizetype> places;
    std::vector<ComplaintRow> rows;
    for (Complaint& each : complaints) {
        ids << each.id;
        places.insert(each.id.value(), qsizetype(rows.size()));
        rows.push_back({std::move(each)});
    }
    TRY_ASSIGN(auto statement, m_connection.prepare(kNames));
    TRY_STATUS(statement.bind(storage::idList(ids)));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        ComplaintRow& row = rows[std::size_t(places.value(statement.int64(0)))];
        row.complainantName = statement.text(1);
        row.clientNumber = statement.text(2);
        row.serviceName = {statement.text(3), statement.text(4)};
        row.branchName = statement.text(5);
        row.handlerName = statement.text(6);
        row.handedToName = statement.text(7);
        row.firstContactName = statement.text(8);
    }
}

} // namespace seraph::complaints
