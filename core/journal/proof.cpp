// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/proof.h"

#include "core/journal/entry_rows.h"
#include "core/journal/merkle.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;

constexpr char kLeaves[] =
    "SELECT hash FROM journal_entry WHERE device = ? AND seq > ? AND seq <= ? ORDER BY seq";

Result<Entry> entryAt(storage::Connection& connection, qint64 device, qint64 seq)
{
    TRY_ASSIGN(auto row, connection.prepare(selectEntries("WHERE device = ? AND seq = ?").c_str()));
    TRY_STATUS(row.bind(device, seq));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, u"journal.entry"_s);
    return toEntry(readEntry(row));
}

Result<Checkpoint> checkpointOver(storage::Connection& connection, qint64 device, qint64 seq)
{
    TRY_ASSIGN(auto row,
               connection.prepare(
                   selectCheckpoints("WHERE device = ? AND seq >= ? ORDER BY seq LIMIT 1").c_str()));
    TRY_STATUS(row.bind(device, seq));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, u"journal.not_sealed"_s);
    return readCheckpoint(row);
}

Result<std::vector<Digest>> leavesOf(storage::Connection& connection, const Checkpoint& checkpoint)
{
    TRY_ASSIGN(auto rows, connection.prepare(kLeaves));
    TRY_STATUS(rows.bind(checkpoint.device, checkpoint.seq - checkpoint.count, checkpoint.seq));
    std::vector<Digest> leaves;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return leaves;
        leaves.push_back(digestFrom(rows.bytes(0)).value_or(Digest{}));
    }
}

} // namespace

Result<EntryProof> proveEntry(storage::Connection& connection, qint64 device, qint64 seq)
{
    return EntryProver(connection).prove(device, seq);
}

Status EntryProver::readCheckpointOver(qint64 device, qint64 seq)
{
    const bool covers = m_checkpoint && m_checkpoint->device == device &&
                        seq <= m_checkpoint->seq && seq > m_checkpoint->seq - m_checkpoint->count;
    if (covers)
        return {};
    TRY_ASSIGN(m_checkpoint, checkpointOver(m_connection, device, seq));
    TRY_ASSIGN(m_leaves, leavesOf(m_connection, *m_checkpoint));
    if (m_certificates.empty()) {
        TRY_ASSIGN(m_certificates, listCertificates(m_connection));
    }
    return {};
}

Result<EntryProof> EntryProver::prove(qint64 device, qint64 seq)
{
    EntryProof proof;
    TRY_ASSIGN(proof.entry, entryAt(m_connection, device, seq));
    TRY_STATUS(readCheckpointOver(device, seq));
    proof.checkpoint = *m_checkpoint;
    const auto certificate =
        std::find_if(m_certificates.begin(), m_certificates.end(), [&](const auto& candidate) {
            return candidate.device == device;
        });
    if (certificate != m_certificates.end())
        proof.certificate = *certificate;
    const auto index =
        static_cast<std::size_t>(seq - (proof.checkpoint.seq - proof.checkpoint.count) - 1);
    if (index >= m_leaves.size())
        return fail(ErrorCode::Corrupt, u"journal.checkpoint"_s);
    proof.path = merkleProof(m_leaves, index);
    return proof;
}

bool proofFits(const EntryProof& proof, std::span<const PublicKey> owners)
{
    const Checkpoint& checkpoint = proof.checkpoint;
    const qint64 before = checkpoint.seq - checkpoint.count;
    const bool samePlace = proof.entry.device == checkpoint.device &&
                           proof.certificate.device == checkpoint.device &&
                           proof.entry.seq > before && proof.entry.seq <= checkpoint.seq;
    if (!samePlace || !certificateFits(proof.certificate, owners) ||
        !signatureFits(checkpoint, proof.certificate.signKey))
        return false;
    CanonicalWriter scratch;
    return proofFits(entryHash(viewOf(proof.entry), scratch),
                     static_cast<std::size_t>(proof.entry.seq - before - 1),
                     static_cast<std::size_t>(checkpoint.count),
                     proof.path,
                     checkpoint.merkleRoot);
}

} // namespace seraph::journal
