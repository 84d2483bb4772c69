// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/incident_repository.h"

#include "core/complaints/incident_record.h"
#include "core/journal/hybrid_clock.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::complaints {

namespace {

constexpr const char* kIncidentListTail = R"sql(
    , coalesce(staff.name, ''),
      (SELECT min(due_at) FROM (
         SELECT due_at FROM incident_step s WHERE s.incident_id = x.id AND s.done_at IS NULL AND s.archived_at IS NULL
         UNION ALL
         SELECT due_at FROM incident_notice n WHERE n.incident_id = x.id AND n.sent_at IS NULL AND n.waive_reason = ''
         AND n.archived_at IS NULL)) AS next_due,
      (SELECT count(*) FROM incident_step s WHERE s.incident_id = x.id AND s.done_at IS NULL AND s.archived_at IS NULL),
      (SELECT count(*) FROM incident_notice n WHERE n.incident_id = x.id AND n.sent_at IS NULL AND n.waive_reason = ''
       AND n.archived_at IS NULL),
      (SELECT count(*) FROM incident_person p WHERE p.incident_id = x.id AND p.archived_at IS NULL),
      (SELECT count(*) FROM incident_person p WHERE p.incident_id = x.id AND p.told_at IS NOT NULL
       AND p.archived_at IS NULL)
    FROM incident x LEFT JOIN staff ON staff.id = x.responsible_id
    WHERE x.archived_at IS NULL AND (?1 OR x.branch_id IN (SELECT value FROM json_each(?2)))
      AND (x.state <> 'closed' OR x.found_day >= ?3)
    ORDER BY x.state = 'closed', next_due IS NULL, next_due, x.found_at DESC, x.id DESC
)sql";
constexpr const char* kIncidentSteps =
    "WHERE incident_id = ? AND archived_at IS NULL ORDER BY position, id";
constexpr const char* kIncidentNotices =
    "WHERE incident_id = ? AND archived_at IS NULL ORDER BY due_at IS NULL, due_at, id";
constexpr const char* kIncidentPeople = "WHERE incident_id = ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kAffectedTail = R"sql(
    , client.name, client.number FROM incident_person x JOIN client ON client.id = x.client_id
    WHERE x.incident_id = ? AND x.archived_at IS NULL
    ORDER BY x.told_at IS NOT NULL, client.sort_name, x.id
)sql";
// The journal names records by their person; a sign-in or a backup is about nobody.
constexpr const char* kFoundInJournal = R"sql(
    SELECT client.id, count(*) FROM journal_entry entry JOIN client ON client.id = entry.subject
    WHERE entry.hybrid BETWEEN ?1 AND ?2 AND (?3 IS NULL OR entry.actor = ?3)
    GROUP BY client.id ORDER BY count(*) DESC, client.id
)sql";
constexpr const char* kFoundBooked = R"sql(
    SELECT client_id, count(*) FROM visit
    WHERE branch_id = ?1 AND planned_at BETWEEN ?2 AND ?3 AND state = 'booked' AND archived_at IS NULL
    GROUP BY client_id ORDER BY min(planned_at), client_id
)sql";

qint64 hybridAt(Instant instant)
{
    return toMilliseconds(instant) << journal::kHybridCounterBits;
}

Result<IncidentRepository::Found> readFound(const storage::Statement& row)
{
    TRY_ASSIGN(const auto client, row.read<clients::ClientId>(0));
    return IncidentRepository::Found{client, int(row.int64(1))};
}

} // namespace

Result<std::vector<IncidentRow>> IncidentRepository::list(const session::Scope& scope,
                                                          LocalDate closedSince) const
{
    constexpr int kAfter = int(storage::kColumnCount<Incident>);
    const auto read = [](const storage::Statement& row) -> Result<IncidentRow> {
        TRY_ASSIGN(Incident incident, storage::readRow<Incident>(row));
        TRY_ASSIGN(const auto due, row.read<std::optional<Instant>>(kAfter + 1));
        return IncidentRow{std::move(incident),
                           row.text(kAfter),
                           due,
                           int(row.int64(kAfter + 2)),
                           int(row.int64(kAfter + 3)),
                           int(row.int64(kAfter + 4)),
                           int(row.int64(kAfter + 5))};
    };
    return storage::collectRows<IncidentRow>(m_connection,
                                             storage::joinedSelect<Incident>() + kIncidentListTail,
                                             read,
                                             scope.allBranches,
                                             storage::idList(scope.branches),
                                             closedSince);
}

Result<std::vector<IncidentStep>> IncidentRepository::stepsOf(IncidentId id) const
{
    return storage::listRecords<IncidentStep>(m_connection, kIncidentSteps, id);
}

Result<std::vector<IncidentNotice>> IncidentRepository::noticesOf(IncidentId id) const
{
    return storage::listRecords<IncidentNotice>(m_connection, kIncidentNotices, id);
}

Result<std::vector<IncidentPerson>> IncidentRepository::peopleOf(IncidentId id) const
{
    return storage::listRecords<IncidentPerson>(m_connection, kIncidentPeople, id);
}

Result<std::vector<AffectedRow>> IncidentRepository::affectedOf(IncidentId id) const
{
    constexpr int kAfter = int(storage::kColumnCount<IncidentPerson>);
    const auto read = [](const storage::Statement& row) -> Result<AffectedRow> {
        TRY_ASSIGN(IncidentPerson person, storage::readRow<IncidentPerson>(row));
        return AffectedRow{std::move(person), row.text(kAfter), row.text(kAfter + 1)};
    };
    return storage::collectRows<AffectedRow>(
        m_connection, storage::joinedSelect<IncidentPerson>() + kAffectedTail, read, id);
}

Result<std::vector<IncidentRepository::Found>> IncidentRepository::inJournal(
    std::optional<AccountId> account, Instant from, Instant until) const
{
    return storage::collectRows<Found>(
        m_connection, kFoundInJournal, &readFound, hybridAt(from), hybridAt(until), account);
}

Result<std::vector<IncidentRepository::Found>> IncidentRepository::booked(BranchId branch,
                                                                          Instant from,
                                                                          Instant until) const
{
    return storage::collectRows<Found>(m_connection, kFoundBooked, &readFound, branch, from, until);
}

} // namespace seraph::complaints
