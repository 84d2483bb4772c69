// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_rows.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace seraph::journal {
namespace {

using storage::Statement;

constexpr std::string_view kEntryColumns =
    "arrival, device, seq, hybrid, wall_ms, mono_ms, boot, clock_state, command, actor, role, "
    "action, kind, record, "
    "revision, subject, fields, record_hash, payload, prev_hash, hash";
constexpr std::string_view kCheckpointColumns =
    "device, seq, head, count, merkle_root, previous, at_ms, signature";

std::string select(std::string_view columns, std::string_view table, std::string_view rest)
{
    std::string sql("SELECT ");
    sql.append(columns).append(" FROM ").append(table).append(" ").append(rest);
    return sql;
}

std::optional<qint64> numberOrNothing(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.int64(column));
}

} // namespace

std::string selectEntries(std::string_view rest)
{
    return select(kEntryColumns, "journal_entry", rest);
}

EntryView readEntry(const Statement& row)
{
    return {.arrival = row.int64(0),
            .device = row.int64(1),
            .seq = row.int64(2),
            .hybrid = row.int64(3),
            .wallMs = row.int64(4),
            .monoMs = row.int64(5),
            .boot = row.bytes(6),
            .clockState = row.int64(7),
            .command = row.int64(8),
            .actor = row.int64(9),
            .role = row.bytes(10),
            .action = row.bytes(11),
            .kind = row.bytes(12),
            .record = numberOrNothing(row, 13),
            .revision = numberOrNothing(row, 14),
            .subject = numberOrNothing(row, 15),
            .fields = row.bytes(16),
            .recordHash = row.bytes(17),
            .payload = row.bytes(18),
            .prevHash = row.bytes(19),
            .hash = row.bytes(20)};
}

std::string selectCheckpoints(std::string_view rest)
{
    return select(kCheckpointColumns, "journal_checkpoint", rest);
}

Checkpoint readCheckpoint(const Statement& row)
{
    Checkpoint checkpoint{.device = row.int64(0),
                          .seq = row.int64(1),
                          .head = digestFrom(row.bytes(2)).value_or(Digest{}),
                          .count = row.int64(3),
                          .merkleRoot = digestFrom(row.bytes(4)).value_or(Digest{}),
                          .previous = digestFrom(row.bytes(5)).value_or(Digest{}),
                          .atMs = row.int64(6)};
    const std::string_view signature = row.bytes(7);
    if (signature.size() == checkpoint.signature.size())
        std::copy(signature.begin(), signature.end(), checkpoint.signature.begin());
    return checkpoint;
}

} // namespace seraph::journal
