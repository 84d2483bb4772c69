// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the journal that seals its end: checkpoints and anchors.
#include "core/journal/anchors.h"
#include "core/journal/entry_rows.h"
#include "core/journal/journal.h"
#include "core/journal/merkle.h"
#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <string>
#include <utility>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;
using storage::Blob;

constexpr qint64 kEntriesPerCheckpoint = 256;
constexpr std::chrono::hours kTimePerCheckpoint{1};

constexpr char kInsertCheckpoint[] = R"sql(
INSERT INTO journal_checkpoint (device, seq, head, count, merkle_root, previous, at_ms, signature)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql";

std::string_view viewOf(const Signature& signature)
{
    return {reinterpret_cast<const char*>(signature.data()), signature.size()};
}

} // namespace

Status Journal::readLastCheckpoint()
{
    TRY_ASSIGN(auto statement,
               m_connection.prepare(
                   selectCheckpoints("WHERE device = ? ORDER BY seq DESC LIMIT 1").c_str()));
    TRY_STATUS(statement.bind(m_device));
    TRY_ASSIGN(const bool row, statement.step());
    m_lastCheckpoint.reset();
    if (row)
        m_lastCheckpoint = readCheckpoint(statement);
    return {};
}

Signature Journal::signOutside(std::string_view domain, std::string_view bytes) const
{
    return signWith(m_deviceSeed, std::string(domain).append(bytes));
}

bool Journal::checkpointDue() const
{
    const qint64 unsealed = m_head.seq - (m_lastCheckpoint ? m_lastCheckpoint->seq : 0);
    return unsealed >= kEntriesPerCheckpoint ||
           (unsealed > 0 && m_clock.monotonic() - m_lastSealed >= kTimePerCheckpoint);
}

Result<std::optional<Checkpoint>> Journal::checkpoint(Anchors& anchors)
{
    EXPECTS(m_scopes == 0);
    TRY_ASSIGN(auto sealed, sealTail());
    TRY_STATUS(anchorNew(anchors));
    return sealed;
}

Result<std::optional<Checkpoint>> Journal::sealTail()
{
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_connection));
    TRY_STATUS(refresh());
    if (m_head.seq == (m_lastCheckpoint ? m_lastCheckpoint->seq : 0))
        return std::nullopt;
    TRY_ASSIGN(Checkpoint checkpoint, summariseTail());
    sign(checkpoint, m_deviceSeed);
    const Checkpoint& c = checkpoint;
    TRY_STATUS(m_connection.execute(kInsertCheckpoint,
                                    c.device,
                                    c.seq,
                                    Blob{journal::viewOf(c.head)},
                                    c.count,
                                    Blob{journal::viewOf(c.merkleRoot)},
                                    Blob{journal::viewOf(c.previous)},
                                    c.atMs,
                                    Blob{viewOf(c.signature)}));
    TRY_STATUS(transaction.commit());
    m_lastCheckpoint = checkpoint;
    m_lastSealed = m_clock.monotonic();
    return checkpoint;
}

/// A signature makes history believed, so what does not chain is never signed.
Result<Checkpoint> Journal::summariseTail()
{
    Checkpoint checkpoint{.device = m_device, .seq = m_lastCheckpoint ? m_lastCheckpoint->seq : 0};
    if (m_lastCheckpoint) {
        checkpoint.head = m_lastCheckpoint->head;
        checkpoint.previous = checkpointHash(*m_lastCheckpoint);
    }
    MerkleBuilder tree;
    TRY_ASSIGN(auto rows,
               m_connection.prepare(selectEntries("WHERE device = ? AND seq > ? ORDER BY seq").c_str()));
    TRY_STATUS(rows.bind(m_device, checkpoint.seq));
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            break;
        const EntryView entry = readEntry(rows);
        const Digest hash = entryHash(entry, m_scratch);
        if (entry.seq != checkpoint.seq + 1 || entry.prevHash != journal::viewOf(checkpoint.head) ||
            entry.hash != journal::viewOf(hash))
            return fail(ErrorCode::Corrupt, u"journal.tail"_s, QString::number(entry.seq));
        tree.add(hash);
        checkpoint.seq = entry.seq;
        checkpoint.head = hash;
        ++checkpoint.count;
    }
    checkpoint.merkleRoot = tree.finish();
    checkpoint.atMs = toMilliseconds(physicalPart(m_hybridClock.next().hybrid));
    return checkpoint;
}

Status Journal::anchorNew(Anchors& anchors)
{
    std::vector<Anchor> lines;
    TRY_ASSIGN(
        auto rows,
        m_connection.prepare(selectCheckpoints("WHERE device = ? AND seq > ? ORDER BY seq").c_str()));
    TRY_STATUS(rows.bind(m_device, anchors.lastSeq(m_device)));
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            break;
        lines.push_back(anchorOf(readCheckpoint(rows)));
    }
    TRY_ASSIGN(std::vector<qint64> erased, m_subjectKeys.erased());
    std::erase_if(erased, [&](qint64 subject) { return anchors.knowsErased(subject); });
    return anchors.append(lines, erased, toMilliseconds(m_clock.now()));
}

} // namespace seraph::journal
