// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "core/clients/duplicate.h"
#include "core/storage/connection.h"
#include "core/storage/record_table.h"

namespace seraph::clients {

/// SQL of clients and what belongs to them. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle
/// bin and what the scope does not reach.
class ClientRepository {
public:
    explicit ClientRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<Client> get(ClientId client) const;
    /// The client's own files: this one and all that were merged into it, however long ago.
    Result<std::vector<ClientId>> filesOf(ClientId client) const;
    Result<std::optional<ClientId>> findByNumber(const QString& number) const;
    Result<std::vector<Client>> listMembers(HouseholdId household) const;
    /// Everybody whom this person looks after; members of one household stand together.
    Result<std::vector<Client>> listOfAdvisor(PersonId advisor) const;

    Result<std::vector<Contact>> contactsOf(ClientId client) const; ///< oldest first
    Result<std::vector<Address>> addressesOf(ClientId client) const;
    Result<std::vector<Alert>> alertsOf(ClientId client) const; ///< gravest first
    Result<std::vector<Guardian>> guardiansOf(ClientId client) const;
    Result<std::optional<Background>> findBackground(ClientId client) const;
    Result<std::vector<Household>> listHouseholds(const QString& beginning, int limit) const;

    /// How many other clients have this contact.
    Result<int> countSharing(const Contact& contact) const;
    Result<std::vector<ClientId>> listByContact(const QStringList& matchKeys, int limit) const;
    Result<Likeness> likenessOf(ClientId client) const;
    /// Who has one of these contacts, this identity number, or this name and birth date: everybody who can reach
    /// kLikelyFrom, found by exact keys in microseconds.
    Result<std::vector<ClientId>> listLikely(const Likeness& likeness, int limit) const;
    /// Pairs of files with the same contact, identity number, or name and birth date, that nobody said are two people.
    Result<std::vector<std::pair<ClientId, ClientId>>> listSuspicions(const session::Scope& scope,
                                                                      int limit) const;

    /// Columns of the table that reference a client, as the schema itself says.
    Result<QStringList> columnsToClients(const QString& table) const;
    using Place = std::pair<qint64, storage::Revision>; ///< a record and the revision it has
    /// The records of a table whose column names this client.
    Result<std::vector<Place>> listPlaces(const storage::RecordTable& table,
                                          const QString& column,
                                          ClientId client) const;
    /// Whom this client brought.
    Result<std::vector<Client>> listReferred(ClientId referrer) const;

    struct Leaver {
        PersonId person;
        qint64 clients;
    };
    /// People whose employment has ended and who still look after clients.
    Result<std::vector<Leaver>> listLeavers(LocalDate today) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::clients
