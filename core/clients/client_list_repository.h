// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "core/storage/connection.h"

namespace seraph::clients {

/// Reads the two derived tables: client_entry, one narrow row for each client with an index for every offered order, and
/// client_search, the full-text index over it. client_reactions.h keeps them in step with the records.
class ClientListRepository {
public:
    explicit ClientListRepository(storage::Connection& connection) : m_connection(connection) {}

    /// The ids of a long list, in its order.
    Result<std::vector<ClientId>> listIds(const session::Scope& scope, const ClientFilter& filter) const;
    /// What a list shows of these, in the order given.
    Result<std::vector<ClientRow>> listRows(const session::Scope& scope,
                                            const std::vector<ClientId>& ids,
                                            LocalDate today) const;
    /// Whom somebody means who typed this: those named exactly first, then the newest.
    Result<std::vector<ClientId>> search(const session::Scope& scope, const QString& typed, int limit) const;
    Result<std::optional<LocalDate>> lastVisitOf(ClientId client) const;
    /// The running number that the next new client gets.
    Result<qint64> nextPlace() const;

private:
    Result<std::vector<ClientId>> matching(const session::Scope& scope,
                                           const QString& expression,
                                           int limit) const;
    storage::Connection& m_connection;
};

} // namespace seraph::clients
