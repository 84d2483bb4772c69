// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/record_table.h"

namespace seraph::session {

/// The few facts about the file itself that lie in its table vault_meta, and counts for `info`.
class VaultMeta {
public:
    explicit VaultMeta(storage::Connection& connection) : m_connection(connection) {}

    Result<qint64> headerGeneration() const; ///< highest one written while this database was open; 0 for a new one
    Status setHeaderGeneration(qint64 generation);
    /// Of the newest master key that the journal knows about; a new vault begins with 1.
    Result<qint64> keyEpoch() const;
    Status setKeyEpoch(qint64 epoch);
    Result<int> schema() const;
    Result<QString> cipher() const; ///< "4.6.1 community"
    Result<QString> organisationName() const;
    /// Rows that are not archived.
    Result<qint64> countRows(const storage::RecordTable& table) const;
    /// The highest id that this device has given out, so that the next one is above it whatever the clock says.
    Result<qint64> highestId(qint64 device) const;
    Result<qint64> nextBackupSequence() const;

private:
    Result<std::optional<qint64>> number(const QString& key) const;
    Status setNumber(const QString& key, qint64 value);
    Result<QString> textOf(const char* sql) const;
    storage::Connection& m_connection;
};

} // namespace seraph::session
