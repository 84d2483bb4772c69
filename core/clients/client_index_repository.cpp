// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_index_repository.h"

namespace seraph::clients {

namespace {

constexpr const char* kWriteEntry = R"sql(
    INSERT INTO client_entry (client_id, live, sort_name, home_branch_id, advisor_id, tier, last_visit)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (client_id) DO UPDATE SET live = excluded.live, sort_name = excluded.sort_name,
        home_branch_id = excluded.home_branch_id, advisor_id = excluded.advisor_id, tier = excluded.tier,
        last_visit = excluded.last_visit
)sql";
constexpr const char* kDropTerms =
    "DELETE FROM client_search WHERE rowid = (SELECT place FROM client_entry WHERE client_id = ?)";
constexpr const char* kWriteTerms = "INSERT OR REPLACE INTO client_search (rowid, terms) SELECT "
                                    "place, ?2 FROM client_entry WHERE client_id = ?1";

} // namespace

Status ClientIndexRepository::writeEntry(const Client& client, std::optional<LocalDate> lastVisit) const
{
    return m_connection.execute(kWriteEntry,
                                client.id,
                                !client.archivedAt.has_value(),
                                client.sortName,
                                client.homeBranch,
                                client.advisor,
                                client.tier,
                                lastVisit);
}

Status ClientIndexRepository::writeTerms(ClientId client, const QString& terms) const
{
    return m_connection.execute(kWriteTerms, client, terms);
}

Status ClientIndexRepository::dropTerms(ClientId client) const
{
    return m_connection.execute(kDropTerms, client);
}

} // namespace seraph::clients
