// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <array>
#include <vector>

namespace seraph::storage {

/// What one table holds, in a form that two databases can be compared by.
struct TableDigest {
    QString table;
    qint64 rows = 0;
    std::array<unsigned char, 32> hash{}; ///< BLAKE2b over every value of every row, in the order of the keys

    friend bool operator==(const TableDigest&, const TableDigest&) = default;
};

/// Every table by name, the hidden ones of search indexes too, and first the schema itself under the name "sqlite_schema".
/// Reads the whole database: about a second for 500 MB.
Result<std::vector<TableDigest>> digestTables(Connection& connection);

/// The name of the first table in which the two differ; nothing where they hold the same.
std::optional<QString> firstDifference(const std::vector<TableDigest>& left,
                                       const std::vector<TableDigest>& right);

} // namespace seraph::storage
