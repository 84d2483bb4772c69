// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up_repository.h"

#include "core/followups/follow_up_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

#include <QHash>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

// In all of these: ?1 all branches, ?2 branches, ?3 all clients, ?4 the person, ?5 their roles.
constexpr const char* kWorklist = R"sql(
    WHERE state = 'open' AND archived_at IS NULL
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
      AND (?3 OR assignee_id = ?4 OR client_id IN (SELECT id FROM client WHERE advisor_id = ?4)
           OR (assignee_id IS NULL AND role IN (SELECT value FROM json_each(?5))))
      AND (?6 OR assignee_id = ?4 OR (assignee_id IS NULL AND role IN (SELECT value FROM json_each(?5))))
      AND due_day <= ?7 AND (?8 IS NULL OR branch_id = ?8) AND (?9 IS NULL OR occasion = ?9)
    ORDER BY due_at, id LIMIT ?10
)sql";
constexpr const char* kOverdue = R"sql(
    SELECT count(*), min(due_at) FROM follow_up
    WHERE state = 'open' AND archived_at IS NULL AND due_at < ?6
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
      AND (?3 OR assignee_id = ?4 OR client_id IN (SELECT id FROM client WHERE advisor_id = ?4)
           OR (assignee_id IS NULL AND role IN (SELECT value FROM json_each(?5))))
)sql";
constexpr const char* kNames = R"sql(
    SELECT follow_up.id, client.name, client.called_as, client.number, coalesce(service.name_zh, ''),
           coalesce(service.name_en, ''), coalesce(assignee.name, ''), coalesce(worker.name, ''),
           (SELECT count(*) FROM follow_up_attempt a WHERE a.follow_up_id = follow_up.id AND a.archived_at IS NULL),
           (SELECT result FROM follow_up_attempt a WHERE a.follow_up_id = follow_up.id AND a.archived_at IS NULL
            ORDER BY at DESC, id DESC LIMIT 1),
           EXISTS (SELECT 1 FROM complication c WHERE c.client_id = client.id AND c.state = 'open'
                   AND c.archived_at IS NULL)
    FROM follow_up JOIN client ON client.id = follow_up.client_id
    LEFT JOIN service ON service.id = follow_up.service_id
    LEFT JOIN staff assignee ON assignee.id = follow_up.assignee_id
    LEFT JOIN staff worker ON worker.id = follow_up.worker_id
    WHERE follow_up.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kFigures = R"sql(
    SELECT count(*), coalesce(sum(state = 'reached'), 0),
           coalesce(sum(state <> 'reached' AND first_tried_at IS NOT NULL), 0),
           coalesce(sum(state = 'reached' AND reached_at <= coalesce(limit_at, planned_at + 86400000)), 0)
    FROM follow_up
    WHERE due_day BETWEEN ?3 AND ?4 AND archived_at IS NULL AND state <> 'cancelled'
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
)sql";
constexpr const char* kTreatments = R"sql(
    SELECT count(*), coalesce(sum(first_reached <= last_limit), 0) FROM (
        SELECT min(reached_at) AS first_reached, max(limit_at) AS last_limit FROM follow_up
        WHERE safety = 1 AND origin_id IS NOT NULL AND archived_at IS NULL AND state <> 'cancelled'
          AND due_day BETWEEN ?3 AND ?4 AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
        GROUP BY origin_kind, origin_id)
)sql";
constexpr const char* kReferrals = R"sql(
    SELECT count(*), count(referred_by_id) FROM client
    WHERE created_at >= ?3 AND created_at < ?4 AND archived_at IS NULL
      AND (?1 OR home_branch_id IS NULL OR home_branch_id IN (SELECT value FROM json_each(?2)))
)sql";
constexpr const char* kOfClient =
    "WHERE client_id = ? AND archived_at IS NULL ORDER BY due_at DESC, id DESC";
constexpr const char* kAttempts = "WHERE follow_up_id = ? AND archived_at IS NULL ORDER BY at, id";
constexpr const char* kOpenOfOrigin = "WHERE origin_id = ? AND origin_kind = ? AND state = 'open' "
                                      "AND archived_at IS NULL ORDER BY id";
constexpr const char* kOpenOfOrder =
    "WHERE order_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY id";
constexpr const char* kOpenOfClientAndAssignee =
    "WHERE client_id = ? AND assignee_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY "
    "id";
constexpr const char* kOpenOfAssignee =
    "WHERE assignee_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY id";
constexpr const char* kOpenOfOccasion =
    "WHERE client_id = ? AND occasion = ? AND state = 'open' AND archived_at IS NULL ORDER BY id";

constexpr const char* kOriginDay = R"sql(
    SELECT coalesce((SELECT day FROM visit WHERE id = ?1 AND ?2 = 'visit'),
                    (SELECT iif(?3 = 'expiry', ends_on, started_on) FROM placement
                     WHERE id = ?1 AND ?2 = 'placement'),
                    (SELECT day FROM care_record WHERE id = ?1 AND ?2 = 'care_record'),
                    (SELECT valid_until FROM service_order WHERE id = ?1 AND ?2 = 'service_order'),
                    (SELECT valid_until FROM consent WHERE id = ?1 AND ?2 = 'consent'))
)sql";
constexpr const char* kResponsible = "SELECT responsible_id FROM care_record WHERE id = ?";
constexpr const char* kNeed = R"sql(
    SELECT coalesce((SELECT need FROM consultation WHERE client_id = ?1 AND need <> '' AND archived_at IS NULL
                     ORDER BY started_at DESC LIMIT 1),
                    (SELECT need FROM enquiry WHERE client_id = ?1 AND need <> '' AND archived_at IS NULL
                     ORDER BY received_at DESC LIMIT 1), '')
)sql";

bool reachesAll(const session::Scope& scope)
{
    return scope.reach == session::Reach::All;
}

QString rolesOf(const Worker& worker)
{
    return storage::Stored<QStringList>::toRaw(worker.roles);
}

} // namespace

Result<std::vector<FollowUpRow>> FollowUpRepository::worklist(const Worker& worker,
                                                              const WorklistFilter& filter) const
{
    TRY_ASSIGN(auto found,
               storage::listRecords<FollowUp>(m_connection,
                                              kWorklist,
                                              worker.scope.allBranches,
                                              storage::idList(worker.scope.branches),
                                              reachesAll(worker.scope),
                                              worker.scope.person,
                                              rolesOf(worker),
                                              filter.view == WorklistView::Everybody,
                                              filter.until,
                                              filter.branch,
                                              filter.occasion,
                                              filter.limit));
    return rowsOf(std::move(found));
}

Result<std::vector<FollowUpRow>> FollowUpRepository::ofClient(clients::ClientId client) const
{
    TRY_ASSIGN(auto found, storage::listRecords<FollowUp>(m_connection, kOfClient, client));
    return rowsOf(std::move(found));
}

Result<FollowUpRow> FollowUpRepository::row(FollowUpId id) const
{
    TRY_ASSIGN(auto followUp, storage::getRecord<FollowUp>(m_connection, id));
    TRY_ASSIGN(auto rows, rowsOf({std::move(followUp)}));
    return std::move(rows.front());
}

Result<std::vector<FollowUpRow>> FollowUpRepository::rowsOf(std::vector<FollowUp> followUps) const
{
    QList<FollowUpId> ids;
    for (const FollowUp& each : followUps)
        ids << each.id;
    QHash<qint64, qsizetype> places;
    std::vector<FollowUpRow> rows;
    for (FollowUp& each : followUps) {
        places.insert(each.id.value(), qsizetype(rows.size()));
        rows.push_back({std::move(each)});
    }
    TRY_ASSIGN(auto statement, m_connection.prepare(kNames));
    TRY_STATUS(statement.bind(storage::idList(ids)));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        FollowUpRow& row = rows[std::size_t(places.value(statement.int64(0)))];
        row.clientName = statement.text(1);
        row.calledAs = statement.text(2);
        row.clientNumber = statement.text(3);
        row.serviceName = {statement.text(4), statement.text(5)};
        row.assigneeName = statement.text(6);
        row.workerName = statement.text(7);
        row.tries = int(statement.int64(8));
        TRY_ASSIGN(row.lastResult, statement.read<std::optional<AttemptResult>>(9));
        row.hasOpenComplication = statement.int64(10) != 0;
    }
}

Result<std::vector<Attempt>> FollowUpRepository::attemptsOf(FollowUpId id) const
{
    return storage::listRecords<Attempt>(m_connection, kAttempts, id);
}

Result<std::vector<FollowUp>> FollowUpRepository::openOf(const char* originKind, qint64 origin) const
{
    return storage::listRecords<FollowUp>(
        m_connection, kOpenOfOrigin, origin, QString::fromLatin1(originKind));
}

Result<std::vector<FollowUp>> FollowUpRepository::openOfOrder(consultations::OrderId order) const
{
    return storage::listRecords<FollowUp>(m_connection, kOpenOfOrder, order);
}

Result<std::vector<FollowUp>> FollowUpRepository::openOfAssignee(clients::ClientId client,
                                                                 PersonId assignee) const
{
    return storage::listRecords<FollowUp>(m_connection, kOpenOfClientAndAssignee, client, assignee);
}

Result<std::vector<FollowUp>> FollowUpRepository::openOfAssignee(PersonId assignee) const
{
    return storage::listRecords<FollowUp>(m_connection, kOpenOfAssignee, assignee);
}

Result<std::vector<FollowUp>> FollowUpRepository::openOf(clients::ClientId client, Occasion occasion) const
{
    return storage::listRecords<FollowUp>(m_connection, kOpenOfOccasion, client, occasion);
}

Result<bool> FollowUpRepository::hasOpen(clients::ClientId client, Occasion occasion) const
{
    return openOf(client, occasion).transform([](const auto& found) { return !found.empty(); });
}

Result<std::optional<LocalDate>> FollowUpRepository::originDay(const FollowUp& followUp) const
{
    if (!followUp.origin)
        return std::optional<LocalDate>();
    TRY_ASSIGN(auto statement, m_connection.prepare(kOriginDay));
    TRY_STATUS(statement.bind(*followUp.origin, followUp.originKind, toCode(followUp.occasion)));
    TRY_STATUS(statement.step());
    return statement.read<std::optional<LocalDate>>(0);
}

Result<std::optional<PersonId>> FollowUpRepository::responsibleFor(const FollowUp& followUp) const
{
    if (followUp.originKind != "care_record"_L1)
        return std::optional<PersonId>();
    TRY_ASSIGN(auto statement, m_connection.prepare(kResponsible));
    TRY_STATUS(statement.bind(*followUp.origin));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.read<std::optional<PersonId>>(0) : std::optional<PersonId>();
}

Result<QString> FollowUpRepository::lastNeed(clients::ClientId client) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kNeed));
    TRY_STATUS(statement.bind(client));
    TRY_STATUS(statement.step());
    return statement.text(0);
}

Result<FollowUpRepository::Overdue> FollowUpRepository::overdue(const Worker& worker, Instant now) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kOverdue));
    TRY_STATUS(statement.bind(worker.scope.allBranches,
                              storage::idList(worker.scope.branches),
                              reachesAll(worker.scope),
                              worker.scope.person,
                              rolesOf(worker),
                              now));
    TRY_STATUS(statement.step());
    Overdue overdue;
    overdue.count = int(statement.int64(0));
    TRY_ASSIGN(overdue.first, statement.read<std::optional<Instant>>(1));
    return overdue;
}

Result<ContactFigures> FollowUpRepository::figures(const session::Scope& scope,
                                                   LocalDate from,
                                                   LocalDate until) const
{
    TRY_ASSIGN(auto contacts, m_connection.prepare(kFigures));
    TRY_STATUS(contacts.bind(scope.allBranches, storage::idList(scope.branches), from, until));
    TRY_STATUS(contacts.step());
    TRY_ASSIGN(auto treatments, m_connection.prepare(kTreatments));
    TRY_STATUS(treatments.bind(scope.allBranches, storage::idList(scope.branches), from, until));
    TRY_STATUS(treatments.step());
    return ContactFigures{int(contacts.int64(0)),
                          int(contacts.int64(1)),
                          int(contacts.int64(2)),
                          int(contacts.int64(3)),
                          int(treatments.int64(0)),
                          int(treatments.int64(1))};
}

Result<ReferralFigures> FollowUpRepository::referrals(const session::Scope& scope,
                                                      Instant from,
                                                      Instant until) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kReferrals));
    TRY_STATUS(statement.bind(scope.allBranches, storage::idList(scope.branches), from, until));
    TRY_STATUS(statement.step());
    return ReferralFigures{int(statement.int64(0)), int(statement.int64(1))};
}

} // namespace seraph::followups
