// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/enquiry_repository.h"

#include "core/consultations/enquiry_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::consultations {

namespace {

/// Branches that the scope covers: all where the first value is true, else those of the list.
constexpr const char* kInScope = "(? OR x.branch_id IN (SELECT value FROM json_each(?)))";

constexpr const char* kEnquiryJoins = R"sql(
    , coalesce(client.name, ''), coalesce(service.name_zh, ''), coalesce(service.name_en, ''), coalesce(staff.name, '')
    FROM enquiry x LEFT JOIN client ON client.id = x.client_id LEFT JOIN service ON service.id = x.service_id
    LEFT JOIN staff ON staff.id = x.assignee_id
    WHERE x.archived_at IS NULL AND )sql";
constexpr const char* kVisitJoins = R"sql(
    , client.name, client.number, client.tier, coalesce(service.name_zh, ''), coalesce(service.name_en, ''),
    coalesce(staff.name, '')
    FROM visit x JOIN client ON client.id = x.client_id LEFT JOIN service ON service.id = x.service_id
    LEFT JOIN staff ON staff.id = x.person_id
    WHERE x.archived_at IS NULL AND )sql";
constexpr const char* kFunnel = R"sql(
    SELECT touchpoint, count(*), count(DISTINCT client_id) FROM touch_event x
    WHERE day BETWEEN ?3 AND ?4 AND archived_at IS NULL AND (?1 OR x.branch_id IN (SELECT value FROM json_each(?2)))
    GROUP BY touchpoint ORDER BY touchpoint
)sql";

/// "SELECT x.id, x.revision, …": the columns of a record under the name that the joins use.
template <storage::Record R> QByteArray columnsOf()
{
    QByteArrayList names;
    for (const auto& column : storage::recordTable<R>().columns)
        names << "x." + column.name.toLatin1();
    return names.join(", ").prepend("SELECT ");
}

QByteArray enquirySql(const char* tail)
{
    static const QByteArray columns = columnsOf<Enquiry>();
    return columns + kEnquiryJoins + kInScope + ' ' + tail;
}

QByteArray visitSql(const char* tail)
{
    static const QByteArray columns = columnsOf<Visit>();
    return columns + kVisitJoins + kInScope + ' ' + tail;
}

Result<EnquiryRow> readEnquiryRow(const storage::Statement& row)
{
    constexpr int kJoined = int(storage::kColumnCount<Enquiry>);
    TRY_ASSIGN(Enquiry enquiry, storage::readRow<Enquiry>(row));
    return EnquiryRow{std::move(enquiry),
                      row.text(kJoined),
                      {row.text(kJoined + 1), row.text(kJoined + 2)},
                      row.text(kJoined + 3)};
}

Result<VisitRow> readVisitRow(const storage::Statement& row)
{
    constexpr int kJoined = int(storage::kColumnCount<Visit>);
    TRY_ASSIGN(Visit visit, storage::readRow<Visit>(row));
    return VisitRow{std::move(visit),
                    row.text(kJoined),
                    row.text(kJoined + 1),
                    row.text(kJoined + 2),
                    {row.text(kJoined + 3), row.text(kJoined + 4)},
                    row.text(kJoined + 5)};
}

} // namespace

Result<std::vector<EnquiryRow>> EnquiryRepository::listOpen(const session::Scope& scope) const
{
    static const QByteArray sql = enquirySql("AND x.state = 'open' ORDER BY x.due_at, x.id");
    return storage::collectRows<EnquiryRow>(
        m_connection, sql, &readEnquiryRow, scope.allBranches, storage::idList(scope.branches));
}

Result<std::vector<EnquiryRow>> EnquiryRepository::listOf(const session::Scope& scope,
                                                          LocalDate from,
                                                          LocalDate until) const
{
    static const QByteArray sql =
        enquirySql("AND x.received_day BETWEEN ? AND ? ORDER BY x.received_at DESC, x.id DESC");
    return storage::collectRows<EnquiryRow>(
        m_connection, sql, &readEnquiryRow, scope.allBranches, storage::idList(scope.branches), from, until);
}

Result<std::vector<Enquiry>> EnquiryRepository::listOpenOf(clients::ClientId client, PersonId assignee) const
{
    constexpr const char* kOpenOf = "WHERE client_id = ? AND assignee_id = ? AND state = 'open' "
                                    "AND archived_at IS NULL ORDER BY id";
    return storage::listRecords<Enquiry>(m_connection, kOpenOf, client, assignee);
}

Result<std::vector<Enquiry>> EnquiryRepository::enquiriesOf(clients::ClientId client) const
{
    return storage::listRecords<Enquiry>(
        m_connection,
        "WHERE client_id = ? AND archived_at IS NULL ORDER BY received_at DESC, id DESC",
        client);
}

Result<int> EnquiryRepository::countLate(const session::Scope& scope, Instant now) const
{
    constexpr const char* kLate = R"sql(
        SELECT count(*) FROM enquiry x WHERE x.archived_at IS NULL AND x.state = 'open' AND x.first_reply_at IS NULL
        AND x.due_at < ? AND (? OR x.branch_id IN (SELECT value FROM json_each(?)))
    )sql";
    TRY_ASSIGN(auto statement, m_connection.prepare(kLate));
    TRY_STATUS(statement.bind(now, scope.allBranches, storage::idList(scope.branches)));
    TRY_STATUS(statement.step());
    return int(statement.int64(0));
}

Result<std::vector<VisitRow>> EnquiryRepository::listBoard(const session::Scope& scope, LocalDate day) const
{
    static const QByteArray sql =
        visitSql("AND x.day = ? ORDER BY coalesce(x.planned_at, x.arrived_at, 0), x.id");
    return storage::collectRows<VisitRow>(
        m_connection, sql, &readVisitRow, scope.allBranches, storage::idList(scope.branches), day);
}

Result<std::vector<VisitRow>> EnquiryRepository::listUnresolved(const session::Scope& scope,
                                                                LocalDate before) const
{
    static const QByteArray sql =
        visitSql("AND x.state = 'booked' AND x.day < ? ORDER BY x.day, x.id");
    return storage::collectRows<VisitRow>(
        m_connection, sql, &readVisitRow, scope.allBranches, storage::idList(scope.branches), before);
}

Result<std::optional<LocalDate>> EnquiryRepository::lastArrival(clients::ClientId client) const
{
    constexpr const char* kLast = "SELECT max(day) FROM visit WHERE client_id = ? AND arrived_at "
                                  "IS NOT NULL AND archived_at IS NULL";
    TRY_ASSIGN(auto statement, m_connection.prepare(kLast));
    TRY_STATUS(statement.bind(client));
    TRY_STATUS(statement.step());
    return statement.read<std::optional<LocalDate>>(0);
}

Result<std::vector<FunnelStep>> EnquiryRepository::funnel(const session::Scope& scope,
                                                          LocalDate from,
                                                          LocalDate until) const
{
    return storage::collectRows<FunnelStep>(
        m_connection,
        kFunnel,
        [](const storage::Statement& row) {
            return FunnelStep{row.text(0), int(row.int64(1)), int(row.int64(2))};
        },
        scope.allBranches,
        storage::idList(scope.branches),
        from,
        until);
}

} // namespace seraph::consultations
