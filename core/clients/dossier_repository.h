// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/storage/connection.h"
#include "core/storage/record_table.h"

#include <QJsonArray>

namespace seraph::clients {

enum class SensitiveColumns { Shown, LeftOut };

/// Reads records of any kind about one client, from their descriptions alone.
class DossierRepository {
public:
    explicit DossierRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Every record of this table whose subject is one of the files, oldest first. Ids are strings, instants ISO 8601 in
    /// UTC; absent values and archived records are left out, contacts are masked.
    Result<QJsonArray> rowsOf(const storage::RecordTable& table,
                              const std::vector<ClientId>& files,
                              SensitiveColumns sensitive) const;
    /// The same of the records whose column holds one of these ids.
    Result<QJsonArray> rowsWhere(const storage::RecordTable& table,
                                 const QString& column,
                                 const std::vector<qint64>& ids,
                                 SensitiveColumns sensitive) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::clients
