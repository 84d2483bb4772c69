// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain_check.h"

#include <utility>

namespace seraph::journal {
namespace {

// Beyond this many entries a moved one is called edited: trying every number it may have had would take too long.
constexpr qint64 kMaxTries = 200'000;
constexpr std::size_t kMaxChainFindings = 100;

} // namespace

ChainCheck::ChainCheck(ChainFacts facts)
    : m_facts(std::make_shared<const ChainFacts>(std::move(facts)))
{
}

void ChainCheck::add(const EntryView& entry)
{
    if (m_entries == 0 && !m_facts->signKey)
        report(FindingKind::DeviceUnknown, entry.seq);
    ++m_entries;
    settleMove(entry);
    checkPlace(entry);
    const Digest hash = checkContent(entry);
    checkTime(entry);
    m_tree.add(hash);
    // Go on from what is stored, so that one changed entry is one finding.
    m_previous = digestFrom(entry.hash).value_or(hash);
    m_expected = entry.seq + 1;
    checkpointsAt(entry.seq - m_shift, hash);
}

void ChainCheck::finish()
{
    if (m_moved)
        report(*m_moved > 0 ? FindingKind::Removed : FindingKind::Inserted, m_expected - 1);
    if (m_nextCheckpoint < m_facts->checkpoints.size())
        report(FindingKind::TailTruncated, m_expected);
}

void ChainCheck::checkPlace(const EntryView& entry)
{
    if (entry.seq == m_expected)
        return;
    if (entry.seq > m_expected)
        report(FindingKind::Removed, m_expected);
    else if (!m_findings.empty() && m_findings.back().kind == FindingKind::Removed)
        m_findings.back().kind = FindingKind::Reordered; // what was missed stands further down
    else
        report(entry.seq == m_expected - 1 ? FindingKind::Inserted : FindingKind::Reordered, entry.seq);
}

/// Returns the hash that this entry really has in the chain.
Digest ChainCheck::checkContent(const EntryView& entry)
{
    const Digest recomputed = entryHash(entry, m_scratch);
    if (entry.hash == viewOf(recomputed)) {
        checkLink(entry);
        return recomputed;
    }
    if (m_shift != 0 && hashesWithSeq(entry, entry.seq - m_shift))
        return digestFrom(entry.hash).value_or(recomputed);
    if (const auto hashedAs = seqItWasHashedWith(entry)) {
        m_moved = *hashedAs - entry.seq;
        m_sound = false;
    } else {
        report(FindingKind::Edited, entry.seq);
    }
    return recomputed;
}

void ChainCheck::checkLink(const EntryView& entry)
{
    if (entry.prevHash == viewOf(m_previous) || entry.seq != m_expected)
        return;
    // The entry is as it was hashed, so the one before it is not, or is not the one that stood there.
    if (entry.seq == 1)
        report(FindingKind::Removed, 1);
    else
        report(FindingKind::Edited, entry.seq - 1);
}

void ChainCheck::settleMove(const EntryView& entry)
{
    if (!m_moved)
        return;
    const qint64 by = *std::exchange(m_moved, std::nullopt);
    if (!hashesWithSeq(entry, entry.seq + by)) {
        report(FindingKind::Reordered, m_expected - 1);
        return;
    }
    // Everything after it was moved by as much: entries were taken out or put in before it.
    report(by > 0 ? FindingKind::Removed : FindingKind::Inserted,
           by > 0 ? m_expected - 1 : m_expected - 1 + by);
    m_shift = -by;
}

void ChainCheck::checkTime(const EntryView& entry)
{
    if (entry.hybrid <= m_lastTime && m_sound)
        report(FindingKind::BackDated, entry.seq);
    m_lastTime = entry.hybrid;
    if (m_revokedSaid || !m_facts->revokedAtMs)
        return;
    m_revokedSaid = toMilliseconds(physicalPart(entry.hybrid)) > *m_facts->revokedAtMs;
    if (m_revokedSaid)
        report(FindingKind::DeviceRevoked, entry.seq);
}

void ChainCheck::checkpointsAt(qint64 seq, const Digest& head)
{
    const auto& checkpoints = m_facts->checkpoints;
    for (; m_nextCheckpoint < checkpoints.size() && checkpoints[m_nextCheckpoint].seq <= seq;
         ++m_nextCheckpoint) {
        checkCheckpoint(checkpoints[m_nextCheckpoint], head);
        m_previousCheckpoint = checkpointHash(checkpoints[m_nextCheckpoint]);
        m_checkpointSeq = checkpoints[m_nextCheckpoint].seq;
        m_sound = true;
    }
}

void ChainCheck::checkCheckpoint(const Checkpoint& checkpoint, const Digest& head)
{
    const Digest root = m_tree.finish();
    const qint64 firstEntry = m_checkpointSeq + 1;
    if (!m_facts->signKey)
        return; // said once for the device
    if (!signatureFits(checkpoint, *m_facts->signKey)) {
        report(FindingKind::SignatureWrong, firstEntry);
        return;
    }
    if (checkpoint.previous != m_previousCheckpoint ||
        checkpoint.count != checkpoint.seq - m_checkpointSeq)
        report(FindingKind::CheckpointWrong, firstEntry);
    // An entry that was already reported explains a root that does not fit.
    if (m_sound && (checkpoint.head != head || checkpoint.merkleRoot != root))
        report(FindingKind::Rewritten, firstEntry);
    if (m_findings.empty())
        m_sealedSeq = checkpoint.seq;
}

bool ChainCheck::hashesWithSeq(const EntryView& entry, qint64 seq)
{
    EntryView moved = entry;
    moved.seq = seq;
    return entry.hash == viewOf(entryHash(moved, m_scratch));
}

std::optional<qint64> ChainCheck::seqItWasHashedWith(const EntryView& entry)
{
    for (const qint64 neighbour : {entry.seq + 1, entry.seq - 1}) {
        if (hashesWithSeq(entry, neighbour))
            return neighbour;
    }
    if (m_facts->lastSeq > kMaxTries || m_findings.size() >= kMaxChainFindings)
        return std::nullopt;
    for (qint64 seq = 1; seq <= m_facts->lastSeq + 1; ++seq) {
        if (hashesWithSeq(entry, seq))
            return seq;
    }
    return std::nullopt;
}

void ChainCheck::report(FindingKind kind, qint64 firstEntry)
{
    m_sound = false;
    if (m_findings.size() < kMaxChainFindings)
        m_findings.push_back({.kind = kind, .device = m_facts->device, .firstEntry = firstEntry});
}

} // namespace seraph::journal
