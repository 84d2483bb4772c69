// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_repository.h"

#include "core/clients/client_record.h"
#include "core/organisation/staff.h"
#include "core/storage/record_read.h"
#include "core/storage/record_sql.h"
#include "core/storage/rows.h"

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kFiles = R"sql(
    WITH RECURSIVE file (id) AS (
        SELECT ?1 UNION SELECT client.id FROM client JOIN file ON client.merged_into_id = file.id)
    SELECT id FROM file ORDER BY id <> ?1, id
)sql";
constexpr const char* kByNumber = "SELECT id FROM client WHERE number = ? AND archived_at IS NULL";
constexpr const char* kSharing = R"sql(
    SELECT count(DISTINCT other.client_id) FROM client_contact other
    JOIN client ON client.id = other.client_id AND client.archived_at IS NULL
    WHERE other.match_key = ?1 AND other.kind = ?2 AND other.client_id <> ?3 AND other.archived_at IS NULL
)sql";
constexpr const char* kByContact = R"sql(
    SELECT DISTINCT contact.client_id FROM client_contact contact
    JOIN client ON client.id = contact.client_id AND client.archived_at IS NULL
    WHERE contact.match_key IN (SELECT value FROM json_each(?1)) AND contact.archived_at IS NULL LIMIT ?2
)sql";
constexpr const char* kLikely = R"sql(
    SELECT contact.client_id FROM client_contact contact
    JOIN client ON client.id = contact.client_id AND client.archived_at IS NULL
    WHERE contact.match_key IN (SELECT value FROM json_each(?1)) AND contact.archived_at IS NULL
    UNION SELECT id FROM client WHERE birth_date = ?2 AND sort_name = ?3 AND archived_at IS NULL
    UNION SELECT id FROM client WHERE identity_number = ?4 AND identity_number <> '' AND archived_at IS NULL
    LIMIT ?5
)sql";
constexpr const char* kSuspicions = R"sql(
    WITH pair (first, second) AS (
        SELECT a.client_id, b.client_id FROM client_contact a
        JOIN client_contact b ON b.match_key = a.match_key AND b.archived_at IS NULL AND a.client_id < b.client_id
        WHERE a.archived_at IS NULL
        UNION
        SELECT a.id, b.id FROM client a
        JOIN client b ON b.birth_date = a.birth_date AND b.sort_name = a.sort_name AND a.id < b.id
        WHERE a.birth_date IS NOT NULL AND a.archived_at IS NULL AND b.archived_at IS NULL
        UNION
        SELECT a.id, b.id FROM client a JOIN client b ON b.identity_number = a.identity_number AND a.id < b.id
        WHERE a.identity_number <> '' AND a.archived_at IS NULL AND b.archived_at IS NULL)
    SELECT pair.first, pair.second FROM pair
    JOIN client a ON a.id = pair.first AND a.archived_at IS NULL
    JOIN client b ON b.id = pair.second AND b.archived_at IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM client_distinct told WHERE told.first_id = pair.first
                                    AND told.second_id = pair.second AND told.archived_at IS NULL)
      AND CASE WHEN ?1 THEN ?2 OR ((a.home_branch_id IS NULL OR a.home_branch_id IN (SELECT value FROM json_each(?3)))
                               AND (b.home_branch_id IS NULL OR b.home_branch_id IN (SELECT value FROM json_each(?3))))
          ELSE a.advisor_id = ?4 AND b.advisor_id = ?4 END
    ORDER BY pair.second DESC, pair.first LIMIT ?5
)sql";
constexpr const char* kColumnsToClients =
    R"(SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = 'client')";
constexpr const char* kLeavers = R"sql(
    SELECT staff.id, count(*) FROM client_entry entry JOIN staff ON staff.id = entry.advisor_id
    WHERE staff.employed_until < ? AND entry.live = 1 GROUP BY staff.id ORDER BY staff.id
)sql";

ClientId readFoundId(const storage::Statement& row)
{
    return ClientId(row.int64(0));
}

} // namespace

Result<Client> ClientRepository::get(ClientId client) const
{
    return storage::getRecord<Client>(m_connection, client);
}

Result<std::vector<ClientId>> ClientRepository::filesOf(ClientId client) const
{
    return storage::collectRows<ClientId>(m_connection, kFiles, &readFoundId, client);
}

Result<std::optional<ClientId>> ClientRepository::findByNumber(const QString& number) const
{
    TRY_ASSIGN(auto found,
               storage::collectRows<ClientId>(m_connection, kByNumber, &readFoundId, number));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<Client>> ClientRepository::listMembers(HouseholdId household) const
{
    return storage::listRecords<Client>(
        m_connection, "WHERE household_id = ? AND archived_at IS NULL ORDER BY id", household);
}

Result<std::vector<Client>> ClientRepository::listOfAdvisor(PersonId advisor) const
{
    return storage::listRecords<Client>(
        m_connection,
        "WHERE id IN (SELECT client_id FROM client_entry WHERE advisor_id = ? "
        "AND live = 1) ORDER BY coalesce(household_id, id), id",
        advisor);
}

Result<std::vector<Contact>> ClientRepository::contactsOf(ClientId client) const
{
    return storage::listRecords<Contact>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL ORDER BY id", client);
}

Result<std::vector<Address>> ClientRepository::addressesOf(ClientId client) const
{
    return storage::listRecords<Address>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL ORDER BY id", client);
}

Result<std::vector<Alert>> ClientRepository::alertsOf(ClientId client) const
{
    return storage::listRecords<Alert>(
        m_connection,
        "WHERE client_id = ? AND archived_at IS NULL "
        "ORDER BY CASE level WHEN 'danger' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id",
        client);
}

Result<std::vector<Guardian>> ClientRepository::guardiansOf(ClientId client) const
{
    return storage::listRecords<Guardian>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL ORDER BY id", client);
}

Result<std::optional<Background>> ClientRepository::findBackground(ClientId client) const
{
    return storage::findRecord<Background>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL", client);
}

Result<std::vector<Household>> ClientRepository::listHouseholds(const QString& beginning, int limit) const
{
    return storage::listRecords<Household>(
        m_connection,
        "WHERE archived_at IS NULL AND instr(name, ?1) > 0 ORDER BY name, id LIMIT ?2",
        beginning,
        limit);
}

Result<int> ClientRepository::countSharing(const Contact& contact) const
{
    const auto read = [](const storage::Statement& row) { return int(row.int64(0)); };
    TRY_ASSIGN(const auto counts,
               storage::collectRows<int>(
                   m_connection, kSharing, read, contact.matchKey, contact.kind, contact.client));
    return counts.front();
}

Result<std::vector<ClientId>> ClientRepository::listByContact(const QStringList& matchKeys, int limit) const
{
    return storage::collectRows<ClientId>(m_connection, kByContact, &readFoundId, matchKeys, limit);
}

Result<Likeness> ClientRepository::likenessOf(ClientId id) const
{
    TRY_ASSIGN(const Client client, get(id));
    TRY_ASSIGN(const auto contacts, contactsOf(id));
    Likeness likeness{client.name, {}, client.birthDate, client.identityNumber};
    for (const Contact& contact : contacts)
        likeness.contactKeys << contact.matchKey;
    return likeness;
}

Result<std::vector<ClientId>> ClientRepository::listLikely(const Likeness& likeness, int limit) const
{
    return storage::collectRows<ClientId>(m_connection,
                                          kLikely,
                                          &readFoundId,
                                          likeness.contactKeys,
                                          likeness.birthDate,
                                          organisation::sortNameOf(likeness.name),
                                          likeness.identityNumber,
                                          limit);
}

Result<std::vector<std::pair<ClientId, ClientId>>> ClientRepository::listSuspicions(
    const session::Scope& scope, int limit) const
{
    using Pair = std::pair<ClientId, ClientId>;
    const auto read = [](const storage::Statement& row) {
        return Pair{ClientId(row.int64(0)), ClientId(row.int64(1))};
    };
    return storage::collectRows<Pair>(m_connection,
                                      kSuspicions,
                                      read,
                                      scope.reach == session::Reach::All,
                                      scope.allBranches,
                                      storage::idList(scope.branches),
                                      scope.person,
                                      limit);
}

Result<QStringList> ClientRepository::columnsToClients(const QString& table) const
{
    const auto read = [](const storage::Statement& row) { return row.text(0); };
    TRY_ASSIGN(const auto columns,
               storage::collectRows<QString>(m_connection, kColumnsToClients, read, table));
    return QStringList(columns.begin(), columns.end());
}

Result<std::vector<ClientRepository::Place>> ClientRepository::listPlaces(
    const storage::RecordTable& table, const QString& column, ClientId client) const
{
    const auto read = [](const storage::Statement& row) {
        return Place{row.int64(0), storage::Revision(row.int64(1))};
    };
    return storage::collectRows<Place>(
        m_connection, storage::selectPlacesSql(table, column), read, client);
}

Result<std::vector<Client>> ClientRepository::listReferred(ClientId referrer) const
{
    return storage::listRecords<Client>(m_connection, "WHERE referred_by_id = ? ORDER BY id", referrer);
}

Result<std::vector<ClientRepository::Leaver>> ClientRepository::listLeavers(LocalDate today) const
{
    const auto read = [](const storage::Statement& row) {
        return Leaver{PersonId(row.int64(0)), row.int64(1)};
    };
    return storage::collectRows<Leaver>(m_connection, kLeavers, read, today);
}

} // namespace seraph::clients
