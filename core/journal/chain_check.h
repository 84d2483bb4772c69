// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/checkpoint.h"
#include "core/journal/entry.h"
#include "core/journal/finding.h"
#include "core/journal/merkle.h"

#include <memory>
#include <optional>
#include <vector>

namespace seraph::journal {

/// What the check of one device's chain starts from.
struct ChainFacts {
    qint64 device = 0;
    qint64 lastSeq = 0; ///< highest sequence number there is, to tell a moved entry from an edited one
    std::optional<PublicKey> signKey; ///< none where the device has no valid certificate
    std::optional<qint64> revokedAtMs;
    std::vector<Checkpoint> checkpoints; ///< by seq
};

/// Recomputes one device's chain from its entries in the order they arrived: every hash, every link, the sequence, the
/// hybrid times, and at each checkpoint its head, count, Merkle root, link and signature. Needs no database.
/// A value: copies go on from the same point.
class ChainCheck {
public:
    explicit ChainCheck(ChainFacts facts);

    void add(const EntryView& entry);
    /// Call once after the last entry: notices checkpoints beyond it.
    void finish();

    const std::vector<Finding>& findings() const { return m_findings; }
    qint64 entries() const { return m_entries; }
    qint64 lastSeq() const { return m_expected - 1; }
    const Digest& lastHash() const { return m_previous; }
    /// The last entry up to which a valid signature covers a sound chain; 0 without any.
    qint64 sealedSeq() const { return m_sealedSeq; }

private:
    void checkPlace(const EntryView& entry);
    Digest checkContent(const EntryView& entry);
    void checkLink(const EntryView& entry);
    void settleMove(const EntryView& entry);
    void checkTime(const EntryView& entry);
    void checkpointsAt(qint64 seq, const Digest& head);
    void checkCheckpoint(const Checkpoint& checkpoint, const Digest& head);
    bool hashesWithSeq(const EntryView& entry, qint64 seq);
    std::optional<qint64> seqItWasHashedWith(const EntryView& entry);
    void report(FindingKind kind, qint64 firstEntry);

    std::shared_ptr<const ChainFacts> m_facts;
    std::vector<Finding> m_findings;
    CanonicalWriter m_scratch;
    MerkleBuilder m_tree;
    Digest m_previous{};
    Digest m_previousCheckpoint{};
    std::size_t m_nextCheckpoint = 0;
    qint64 m_checkpointSeq = 0; ///< last entry of the checkpoint before
    qint64 m_expected = 1;
    qint64 m_entries = 0;
    qint64 m_sealedSeq = 0;
    HybridTime m_lastTime = 0;
    qint64 m_shift = 0;            ///< sequence numbers from here on are off by this much
    std::optional<qint64> m_moved; ///< how far the entry before was moved; this one tells why
    bool m_sound = true;           ///< nothing found since the checkpoint before
    bool m_revokedSaid = false;
};

} // namespace seraph::journal
