// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_repository.h"

#include "core/care/care_record.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::care {

namespace {

constexpr const char* kRowColumns = R"sql(
    , client.name, client.number, service.name_zh, service.name_en, coalesce(staff.name, ''), service_order.sessions,
    (SELECT count(*) FROM care_step WHERE record_id = x.id),
    (SELECT count(*) FROM care_step WHERE record_id = x.id AND state <> 'open'),
    (SELECT count(*) FROM care_deviation WHERE record_id = x.id AND care_deviation.archived_at IS NULL),
    json_extract(service_version.content, '$.late_entry_hours')
    FROM care_record x JOIN client ON client.id = x.client_id JOIN service ON service.id = x.service_id
    JOIN service_version ON service_version.id = x.service_version_id
    JOIN service_order ON service_order.id = x.order_id LEFT JOIN staff ON staff.id = x.performer_id
    WHERE x.archived_at IS NULL AND )sql";

constexpr const char* kReady = R"sql(
    SELECT visit.id, client.id, client.name, client.number, service_order.id, service_order.branch_id, service.name_zh,
           service.name_en, service_order.sessions, visit.arrived_at,
           (SELECT count(*) FROM session_use WHERE order_id = service_order.id AND voided_at IS NULL) AS used,
           (SELECT count(*) FROM care_record WHERE order_id = service_order.id AND kind = 'session'
            AND care_record.state IN ('prepared', 'running') AND care_record.archived_at IS NULL) AS under_way
    FROM visit JOIN client ON client.id = visit.client_id JOIN service_order ON service_order.client_id = client.id
    JOIN service ON service.id = service_order.service_id
    WHERE visit.day = ?3 AND visit.state IN ('arrived', 'triaged', 'consulting', 'in_service') AND visit.archived_at IS NULL
    AND service_order.state = 'open' AND service_order.archived_at IS NULL
    AND (service_order.valid_until IS NULL OR service_order.valid_until >= ?3)
    AND used + under_way < service_order.sessions
    AND (?1 OR service_order.branch_id IN (SELECT value FROM json_each(?2)))
    ORDER BY visit.arrived_at, service_order.id
)sql";

constexpr const char* kOverdue = R"sql(
    SELECT count(*) FROM care_record x JOIN service_version ON service_version.id = x.service_version_id
    WHERE x.state = 'running' AND x.kind <> 'placement' AND x.archived_at IS NULL
    AND x.started_at + 3600000 * json_extract(service_version.content, '$.late_entry_hours') < ?3
    AND (?1 OR x.branch_id IN (SELECT value FROM json_each(?2)))
)sql";

/// A step is to standard as tally() says it.
constexpr const char* kFigures = R"sql(
    WITH done AS (SELECT * FROM care_record WHERE state = 'closed' AND day BETWEEN ?3 AND ?4 AND archived_at IS NULL
                  AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))),
    steps AS (SELECT care_step.*, EXISTS (SELECT 1 FROM care_deviation WHERE step_id = care_step.id
                                          AND care_deviation.archived_at IS NULL) AS explained
              FROM care_step JOIN done ON done.id = record_id)
    SELECT (SELECT count(*) FROM done), (SELECT coalesce(sum(late), 0) FROM done), (SELECT count(*) FROM steps),
           (SELECT coalesce(sum(late), 0) FROM steps),
           (SELECT count(*) FROM steps WHERE NOT late AND NOT explained
            AND (state = 'done' OR (state = 'skipped' AND flexibility = 'optional'))),
           (SELECT count(*) FROM care_deviation JOIN done ON done.id = record_id WHERE care_deviation.archived_at IS NULL),
           (SELECT count(*) FROM done WHERE emergency_by IS NOT NULL)
)sql";

constexpr const char* kUsual = R"sql(
    SELECT usual.readings FROM care_step usual LEFT JOIN care_record ON care_record.id = usual.record_id
    LEFT JOIN premises_run ON premises_run.id = usual.run_id
    WHERE usual.code = ?2 AND usual.readings <> '[]' AND usual.id <> ?1
    AND (care_record.service_id = (SELECT service_id FROM care_record JOIN care_step ON care_step.record_id = care_record.id
                                   WHERE care_step.id = ?1)
         OR premises_run.sop_id = (SELECT sop_id FROM premises_run JOIN care_step ON care_step.run_id = premises_run.id
                                   WHERE care_step.id = ?1))
    ORDER BY usual.id DESC LIMIT 1
)sql";

constexpr const char* kPhotos = R"sql(
    SELECT attachment.id, care_record.id, care_record.day, service.name_zh, service.name_en, coalesce(care_step.name_zh, ''),
           coalesce(care_step.name_en, ''), attachment.purpose, attachment.added_at
    FROM attachment LEFT JOIN care_step ON attachment.owner_kind = 'care_step' AND care_step.id = attachment.owner_id
    JOIN care_record ON care_record.id = CASE attachment.owner_kind WHEN 'care_step' THEN care_step.record_id
                                         WHEN 'care_record' THEN attachment.owner_id END
    JOIN service ON service.id = care_record.service_id
    WHERE attachment.subject_id = ?1 AND attachment.archived_at IS NULL
    AND attachment.media_type IN ('image/jpeg', 'image/png') AND care_record.client_id = ?1
    ORDER BY attachment.added_at DESC, attachment.id DESC
)sql";

const QByteArray& rowSql()
{
    static const QByteArray sql = storage::joinedSelect<CareRecord>() + kRowColumns;
    return sql;
}

Result<CareRow> readRow(const storage::Statement& row)
{
    constexpr int kJoined = int(storage::kColumnCount<CareRecord>);
    TRY_ASSIGN(CareRecord record, storage::readRow<CareRecord>(row));
    return CareRow{.record = std::move(record),
                   .clientName = row.text(kJoined),
                   .clientNumber = row.text(kJoined + 1),
                   .serviceName = {row.text(kJoined + 2), row.text(kJoined + 3)},
                   .performerName = row.text(kJoined + 4),
                   .sessions = int(row.int64(kJoined + 5)),
                   .steps = int(row.int64(kJoined + 6)),
                   .settled = int(row.int64(kJoined + 7)),
                   .deviations = int(row.int64(kJoined + 8)),
                   .lateHours = int(row.int64(kJoined + 9))};
}

ReadyOrder readReady(const storage::Statement& row)
{
    return {.visit = consultations::VisitId(row.int64(0)),
            .client = clients::ClientId(row.int64(1)),
            .clientName = row.text(2),
            .clientNumber = row.text(3),
            .order = consultations::OrderId(row.int64(4)),
            .branch = BranchId(row.int64(5)),
            .serviceName = {row.text(6), row.text(7)},
            .used = int(row.int64(10)),
            .sessions = int(row.int64(8)),
            .arrivedAt = fromMilliseconds(row.int64(9))};
}

} // namespace

Result<std::vector<CareRow>> CareRepository::listBoard(const session::Scope& scope, LocalDate day) const
{
    static const QByteArray sql =
        rowSql() + "(? OR x.branch_id IN (SELECT value FROM json_each(?))) "
                   "AND (x.state IN ('prepared', 'running') OR x.day = ?) "
                   "ORDER BY x.state IN ('closed', 'abandoned'), x.state = 'prepared', x.day, x.id";
    return storage::collectRows<CareRow>(
        m_connection, sql, &readRow, scope.allBranches, storage::idList(scope.branches), day);
}

Result<std::vector<ReadyOrder>> CareRepository::listReady(const session::Scope& scope, LocalDate day) const
{
    return storage::collectRows<ReadyOrder>(
        m_connection, kReady, &readReady, scope.allBranches, storage::idList(scope.branches), day);
}

Result<std::vector<CareRow>> CareRepository::listOf(clients::ClientId client) const
{
    static const QByteArray sql = rowSql() + "x.client_id = ? ORDER BY x.day DESC, x.id DESC";
    return storage::collectRows<CareRow>(m_connection, sql, &readRow, client);
}

Result<std::optional<CareRow>> CareRepository::findRow(CareRecordId record) const
{
    static const QByteArray sql = rowSql() + "x.id = ?";
    TRY_ASSIGN(auto rows, (storage::collectRows<CareRow>(m_connection, sql, &readRow, record)));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Result<int> CareRepository::underWay(consultations::OrderId order) const
{
    constexpr const char* kUnderWay =
        "SELECT count(*) FROM care_record WHERE order_id = ? AND kind = 'session' "
        "AND state IN ('prepared', 'running') AND archived_at IS NULL";
    TRY_ASSIGN(auto statement, m_connection.prepare(kUnderWay));
    TRY_STATUS(statement.bind(order));
    TRY_STATUS(statement.step());
    return int(statement.int64(0));
}

Result<int> CareRepository::overdueToClose(const session::Scope& scope, Instant now) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kOverdue));
    TRY_STATUS(statement.bind(scope.allBranches, storage::idList(scope.branches), now));
    TRY_STATUS(statement.step());
    return int(statement.int64(0));
}

Result<CareFigures> CareRepository::figures(const session::Scope& scope, LocalDate from, LocalDate until) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kFigures));
    TRY_STATUS(row.bind(scope.allBranches, storage::idList(scope.branches), from, until));
    TRY_STATUS(row.step());
    return CareFigures{.closed = int(row.int64(0)),
                       .lateRecords = int(row.int64(1)),
                       .steps = int(row.int64(2)),
                       .lateSteps = int(row.int64(3)),
                       .toStandard = int(row.int64(4)),
                       .deviations = int(row.int64(5)),
                       .emergencies = int(row.int64(6))};
}

Result<std::optional<LocalDate>> CareRepository::lastDay(clients::ClientId client) const
{
    constexpr const char* kLast = "SELECT max(day) FROM care_record WHERE client_id = ? AND "
                                  "started_at IS NOT NULL AND archived_at IS NULL";
    TRY_ASSIGN(auto statement, m_connection.prepare(kLast));
    TRY_STATUS(statement.bind(client));
    TRY_STATUS(statement.step());
    return statement.read<std::optional<LocalDate>>(0);
}

Result<std::vector<CareStep>> CareRepository::stepsOf(CareRecordId record) const
{
    return storage::listRecords<CareStep>(m_connection, "WHERE record_id = ? ORDER BY position", record);
}

Result<std::vector<CareStep>> CareRepository::stepsOf(PremisesRunId run) const
{
    return storage::listRecords<CareStep>(m_connection, "WHERE run_id = ? ORDER BY position", run);
}

Result<std::vector<Deviation>> CareRepository::deviationsOf(CareRecordId record) const
{
    return storage::listRecords<Deviation>(
        m_connection, "WHERE record_id = ? AND archived_at IS NULL ORDER BY id", record);
}

Result<std::vector<Deviation>> CareRepository::deviationsOf(PremisesRunId run) const
{
    return storage::listRecords<Deviation>(
        m_connection, "WHERE run_id = ? AND archived_at IS NULL ORDER BY id", run);
}

Result<std::vector<Addendum>> CareRepository::addendaOf(CareRecordId record) const
{
    return storage::listRecords<Addendum>(m_connection, "WHERE record_id = ? ORDER BY id", record);
}

Result<std::vector<LogEntry>> CareRepository::logOf(CareRecordId record) const
{
    return storage::listRecords<LogEntry>(
        m_connection, "WHERE record_id = ? AND archived_at IS NULL ORDER BY day, id", record);
}

Result<QHash<qint64, int>> CareRepository::filesOf(const std::vector<CareStep>& steps) const
{
    constexpr const char* kFiles =
        "SELECT owner_id, count(*) FROM attachment WHERE owner_kind = 'care_step' AND archived_at "
        "IS NULL "
        "AND owner_id IN (SELECT value FROM json_each(?)) GROUP BY owner_id";
    std::vector<StepId> ids;
    for (const CareStep& step : steps)
        ids.push_back(step.id);
    TRY_ASSIGN(auto row, m_connection.prepare(kFiles));
    TRY_STATUS(row.bind(storage::idList(ids)));
    QHash<qint64, int> files;
    while (true) {
        TRY_ASSIGN(const bool found, row.step());
        if (!found)
            return files;
        files.insert(row.int64(0), int(row.int64(1)));
    }
}

Result<std::vector<Reading>> CareRepository::usualReadings(const CareStep& step) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kUsual));
    TRY_STATUS(row.bind(step.id, step.code));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return std::vector<Reading>();
    return row.read<std::vector<Reading>>(0);
}

Result<bool> CareRepository::hasSigned(clients::ClientId client, catalogue::ServiceId service) const
{
    constexpr const char* kSigned = "SELECT 1 FROM consent WHERE client_id = ? AND service_id = ? "
                                    "AND state = 'signed' AND archived_at IS NULL";
    TRY_ASSIGN(auto row, m_connection.prepare(kSigned));
    TRY_STATUS(row.bind(client, service));
    return row.step();
}

Result<std::vector<PhotoRow>> CareRepository::photosOf(clients::ClientId client) const
{
    return storage::collectRows<PhotoRow>(
        m_connection,
        kPhotos,
        [](const storage::Statement& row) -> Result<PhotoRow> {
            TRY_ASSIGN(const LocalDate day, row.read<LocalDate>(2));
            return PhotoRow{.attachment = row.int64(0),
                            .record = CareRecordId(row.int64(1)),
                            .day = day,
                            .serviceName = {row.text(3), row.text(4)},
                            .stepName = {row.text(5), row.text(6)},
                            .purpose = row.text(7),
                            .addedAt = fromMilliseconds(row.int64(8))};
        },
        client);
}

Result<QHash<qint64, QString>> CareRepository::namesOf(const std::vector<PersonId>& people) const
{
    TRY_ASSIGN(auto row,
               m_connection.prepare(
                   "SELECT id, name FROM staff WHERE id IN (SELECT value FROM json_each(?))"));
    TRY_STATUS(row.bind(storage::idList(people)));
    QHash<qint64, QString> names;
    while (true) {
        TRY_ASSIGN(const bool found, row.step());
        if (!found)
            return names;
        names.insert(row.int64(0), row.text(1));
    }
}

} // namespace seraph::care
