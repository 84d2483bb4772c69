// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/digest.h"

#include <cstddef>
#include <span>
#include <vector>

namespace seraph::journal {

/// Merkle tree as in RFC 6962 with BLAKE2b-256 for SHA-256: leaves and nodes are hashed with different prefixes, an odd
/// node goes up as it is. With its root signed in a checkpoint, one entry can be proved without showing the others.
Digest merkleRoot(std::span<const Digest> leaves);

/// The same root from leaves that come one after the other, in memory for the tree's height alone.
class MerkleBuilder {
public:
    void add(const Digest& leaf);
    std::size_t count() const { return m_count; }
    /// The root of what was added; the tree is empty again afterwards.
    Digest finish();

private:
    std::vector<Digest> m_peaks; ///< roots of the complete subtrees, largest first
    std::size_t m_count = 0;
};

/// The sibling digests from the leaf up to the root.
std::vector<Digest> merkleProof(std::span<const Digest> leaves, std::size_t index);
bool proofFits(const Digest& leaf,
               std::size_t index,
               std::size_t count,
               std::span<const Digest> proof,
               const Digest& root);

} // namespace seraph::journal
