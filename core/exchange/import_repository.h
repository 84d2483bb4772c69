// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/storage/connection.h"

#include <QSet>

namespace seraph::exchange {

struct ImportBatchRow {
    ImportBatch batch;
    QString madeByName;
};

/// A record that an import made, as its journal entries say.
struct MadeRecord {
    QString kind;
    qint64 record;
    qint64 revision; ///< as the import left it
    std::optional<qint64> subject;
};

/// SQL of imports. Finds and lists; WriteContext writes.
class ImportRepository {
public:
    explicit ImportRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<ImportBatchRow>> listBatches() const; ///< newest first
    Result<std::optional<ImportMapping>> findMapping(ImportKind kind, const QString& headerKey) const;
    /// Of all rows of this kind that came in and were not taken back.
    Result<QSet<QByteArray>> fingerprints(ImportKind kind) const;

    /// What this command made and did not only change, latest first.
    Result<std::vector<MadeRecord>> madeBy(qint64 command) const;
    /// People and records of a command about whom or which something was written since by another command: the id of the
    /// person for whoever has one, of the record otherwise.
    Result<QSet<qint64>> touchedSince(qint64 command) const;
    /// Orders of a command of which something was used or paid since.
    Result<QSet<qint64>> ordersInUse(qint64 command) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::exchange
