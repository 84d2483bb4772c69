// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_repository.h"

#include "core/exchange/import_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPrint = 16;

constexpr const char* kBatches = R"sql(
    SELECT batch.id, batch.revision, batch.kind, batch.file_name, batch.sheet_name, batch.row_count, batch.accepted,
           batch.duplicates, batch.rejected, batch.command, batch.made_by, batch.made_at, batch.undone_at, batch.archived_at,
           staff.name
    FROM import_batch batch JOIN staff ON staff.id = batch.made_by
    WHERE batch.archived_at IS NULL ORDER BY batch.made_at DESC, batch.id DESC
)sql";
constexpr const char* kPrints = R"sql(
    SELECT prints FROM import_fingerprints
    WHERE batch_id IN (SELECT id FROM import_batch WHERE kind = ? AND undone_at IS NULL AND archived_at IS NULL)
)sql";
constexpr const char* kMade = R"sql(
    SELECT kind, record, max(revision), max(subject) FROM journal_entry
    WHERE command = ? AND record IS NOT NULL AND revision IS NOT NULL AND kind NOT LIKE 'import_%'
    GROUP BY kind, record HAVING min(revision) = 1 ORDER BY max(arrival) DESC
)sql";
// A person's own number is the subject of what is written about them; what has no person is looked up as a record.
constexpr const char* kTouched = R"sql(
    WITH made AS (
        SELECT DISTINCT kind, record, subject, max(hybrid) OVER () AS at FROM journal_entry
        WHERE command = ?1 AND record IS NOT NULL AND revision = 1),
    born AS (SELECT record, at FROM made WHERE kind IN ('client', 'staff'))
    SELECT born.record FROM born
    WHERE EXISTS (SELECT 1 FROM journal_entry later
                  WHERE later.subject = born.record AND later.hybrid > born.at AND later.revision IS NOT NULL)
    UNION
    SELECT made.record FROM made
    WHERE EXISTS (SELECT 1 FROM journal_entry later
                  WHERE later.kind = made.kind AND later.record = made.record AND later.hybrid > made.at
                    AND later.revision IS NOT NULL)
)sql";
constexpr const char* kOrdersInUse = R"sql(
    WITH made AS (SELECT record FROM journal_entry WHERE command = ? AND kind = 'service_order' AND revision = 1)
    SELECT record FROM made
    WHERE EXISTS (SELECT 1 FROM session_use WHERE order_id = made.record)
       OR EXISTS (SELECT 1 FROM payment_note WHERE order_id = made.record)
       OR EXISTS (SELECT 1 FROM change_order WHERE order_id = made.record)
)sql";

Result<ImportBatchRow> readBatch(const storage::Statement& row)
{
    TRY_ASSIGN(ImportBatch batch, storage::readRow<ImportBatch>(row));
    return ImportBatchRow{std::move(batch), row.text(int(storage::kColumnCount<ImportBatch>))};
}

MadeRecord readMade(const storage::Statement& row)
{
    return {row.text(0),
            row.int64(1),
            row.int64(2),
            row.isNull(3) ? std::nullopt : std::optional(row.int64(3))};
}

Result<QSet<qint64>> idsOf(storage::Connection& connection, const char* sql, qint64 command)
{
    const auto read = [](const storage::Statement& row) { return row.int64(0); };
    TRY_ASSIGN(const auto ids, storage::collectRows<qint64>(connection, sql, read, command));
    return QSet<qint64>(ids.begin(), ids.end());
}

} // namespace

Result<std::vector<ImportBatchRow>> ImportRepository::listBatches() const
{
    return storage::collectRows<ImportBatchRow>(m_connection, kBatches, &readBatch);
}

Result<std::optional<ImportMapping>> ImportRepository::findMapping(ImportKind kind,
                                                                   const QString& headerKey) const
{
    return storage::findRecord<ImportMapping>(
        m_connection, "WHERE kind = ? AND header_key = ? AND archived_at IS NULL", kind, headerKey);
}

Result<QSet<QByteArray>> ImportRepository::fingerprints(ImportKind kind) const
{
    const auto read = [](const storage::Statement& row) { return row.blob(0); };
    TRY_ASSIGN(const auto chunks, storage::collectRows<QByteArray>(m_connection, kPrints, read, kind));
    QSet<QByteArray> prints;
    for (const QByteArray& chunk : chunks) {
        for (qsizetype at = 0; at + kPrint <= chunk.size(); at += kPrint)
            prints.insert(chunk.sliced(at, kPrint));
    }
    return prints;
}

Result<std::vector<MadeRecord>> ImportRepository::madeBy(qint64 command) const
{
    return storage::collectRows<MadeRecord>(m_connection, kMade, &readMade, command);
}

Result<QSet<qint64>> ImportRepository::touchedSince(qint64 command) const
{
    return idsOf(m_connection, kTouched, command);
}

Result<QSet<qint64>> ImportRepository::ordersInUse(qint64 command) const
{
    return idsOf(m_connection, kOrdersInUse, command);
}

} // namespace seraph::exchange
