// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/tampering.h"

#include "core/journal/entry_rows.h"
#include "core/journal/merkle.h"

namespace seraph::tests {

using namespace journal;
using storage::Blob;
using storage::Utf8;

namespace {

constexpr char kPut[] = R"sql(
INSERT OR REPLACE INTO journal_entry (arrival, device, seq, hybrid, wall_ms, mono_ms, boot, clock_state, command, actor,
       role, action, kind, record, revision, subject, fields, record_hash, payload, prev_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";

} // namespace

Attacker::Attacker(JournalFixture& fixture) : m_fixture(fixture)
{
    sql(R"sql(BEGIN;
        DROP TRIGGER journal_entry_no_update; DROP TRIGGER journal_entry_no_delete;
        DROP TRIGGER journal_checkpoint_no_update; DROP TRIGGER journal_checkpoint_no_delete;)sql");
}

Attacker::~Attacker()
{
    (void)m_fixture.database->runScript("ROLLBACK");
}

void Attacker::sql(const QByteArray& script)
{
    orFail(m_fixture.database->runScript(script));
}

void Attacker::put(const Entry& entry)
{
    const EntryView e = viewOf(entry);
    orFail(m_fixture.database->execute(kPut,
                                       e.arrival,
                                       e.device,
                                       e.seq,
                                       e.hybrid,
                                       e.wallMs,
                                       e.monoMs,
                                       Blob{e.boot},
                                       e.clockState,
                                       e.command,
                                       e.actor,
                                       Utf8{e.role},
                                       Utf8{e.action},
                                       Utf8{e.kind},
                                       e.record,
                                       e.revision,
                                       e.subject,
                                       Utf8{e.fields},
                                       Blob{e.recordHash},
                                       Blob{e.payload},
                                       Blob{e.prevHash},
                                       Blob{e.hash}));
}

void Attacker::remove(qint64 seq)
{
    orFail(m_fixture.database->execute("DELETE FROM journal_entry WHERE seq = ?", seq));
}

void Attacker::edit(qint64 seq, const std::function<void(Entry&)>& change)
{
    Entry entry = m_fixture.entryAt(seq);
    change(entry);
    put(entry);
}

void Attacker::rehashFrom(qint64 seq)
{
    CanonicalWriter scratch;
    QByteArray previous = seq > 1 ? m_fixture.entryAt(seq - 1).hash : QByteArray(32, '\0');
    for (Entry& entry : m_fixture.entries()) {
        if (entry.seq < seq)
            continue;
        entry.prevHash = previous;
        entry.hash = toByteArray(viewOf(entryHash(viewOf(entry), scratch)));
        previous = entry.hash;
        put(entry);
    }
}

void Attacker::shiftFrom(qint64 seq, int by)
{
    // In two steps, or one row would run into the next.
    const QByteArray from = QByteArray::number(seq);
    const QByteArray step = QByteArray::number(by);
    sql("UPDATE journal_entry SET seq = -seq - " + step + ", arrival = -arrival - " + step +
        " WHERE seq >= " + from +
        "; UPDATE journal_entry SET seq = -seq, arrival = -arrival WHERE seq < 0");
}

void Attacker::forgeCheckpointsFrom(qint64 seq)
{
    std::vector<Digest> hashes;
    for (const Entry& entry : m_fixture.entries())
        hashes.push_back(*digestFrom(viewOf(entry.hash)));
    auto rows = orFail(m_fixture.database->prepare(selectCheckpoints("ORDER BY seq").c_str()));
    orFail(rows.bind());
    std::vector<Checkpoint> checkpoints;
    while (orFail(rows.step()))
        checkpoints.push_back(readCheckpoint(rows));
    Digest previous{};
    for (Checkpoint& checkpoint : checkpoints) {
        if (checkpoint.seq >= seq) {
            checkpoint.head = hashes[std::size_t(checkpoint.seq - 1)];
            checkpoint.merkleRoot = merkleRoot(std::span(hashes).subspan(
                std::size_t(checkpoint.seq - checkpoint.count), std::size_t(checkpoint.count)));
            checkpoint.previous = previous;
            orFail(m_fixture.database->execute("UPDATE journal_checkpoint SET head = ?, "
                                               "merkle_root = ?, previous = ? WHERE seq = ?",
                                               Blob{viewOf(checkpoint.head)},
                                               Blob{viewOf(checkpoint.merkleRoot)},
                                               Blob{viewOf(checkpoint.previous)},
                                               checkpoint.seq));
        }
        previous = checkpointHash(checkpoint);
    }
}

void Attacker::truncateAfter(qint64 seq)
{
    const QByteArray last = QByteArray::number(seq);
    sql("DELETE FROM journal_entry WHERE seq > " + last +
        "; DELETE FROM journal_checkpoint WHERE seq > " + last);
}

} // namespace seraph::tests
