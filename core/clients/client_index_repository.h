// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/storage/connection.h"

namespace seraph::clients {

/// Writes the two derived tables. They are no records: what stands there follows from records that are journalled.
class ClientIndexRepository {
public:
    explicit ClientIndexRepository(storage::Connection& connection) : m_connection(connection) {}

    Status writeEntry(const Client& client, std::optional<LocalDate> lastVisit) const;
    Status writeTerms(ClientId client, const QString& terms) const;
    Status dropTerms(ClientId client) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::clients
