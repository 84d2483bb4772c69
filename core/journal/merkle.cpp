// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merkle.h"

#include "core/base/contract.h"

#include <sodium.h>

#include <bit>

namespace seraph::journal {
namespace {

constexpr unsigned char kLeafPrefix = 0x00;
constexpr unsigned char kNodePrefix = 0x01;

Digest leafHash(const Digest& leaf)
{
    std::array<unsigned char, 1 + std::tuple_size_v<Digest>> bytes;
    bytes[0] = kLeafPrefix;
    std::copy(leaf.begin(), leaf.end(), bytes.begin() + 1);
    Digest hash;
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hash;
}

Digest nodeHash(const Digest& left, const Digest& right)
{
    std::array<unsigned char, 1 + 2 * std::tuple_size_v<Digest>> bytes;
    bytes[0] = kNodePrefix;
    std::copy(left.begin(), left.end(), bytes.begin() + 1);
    std::copy(right.begin(), right.end(), bytes.begin() + 1 + std::tuple_size_v<Digest>);
    Digest hash;
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hash;
}

Digest emptyRoot()
{
    Digest hash;
    crypto_generichash(hash.data(), hash.size(), nullptr, 0, nullptr, 0);
    return hash;
}

/// The largest power of two below count: where RFC 6962 splits a tree.
std::size_t splitOf(std::size_t count)
{
    return std::bit_ceil(count) / 2;
}

} // namespace

Digest merkleRoot(std::span<const Digest> leaves)
{
    MerkleBuilder builder;
    for (const Digest& leaf : leaves)
        builder.add(leaf);
    return builder.finish();
}

void MerkleBuilder::add(const Digest& leaf)
{
    m_peaks.push_back(leafHash(leaf));
    // Every trailing 1 of the count before is a complete subtree of the same height: they join.
    for (std::size_t carry = m_count; (carry & 1) != 0; carry >>= 1) {
        const Digest right = m_peaks.back();
        m_peaks.pop_back();
        m_peaks.back() = nodeHash(m_peaks.back(), right);
    }
    ++m_count;
}

Digest MerkleBuilder::finish()
{
    if (m_peaks.empty())
        return emptyRoot();
    while (m_peaks.size() > 1) {
        const Digest right = m_peaks.back();
        m_peaks.pop_back();
        m_peaks.back() = nodeHash(m_peaks.back(), right);
    }
    const Digest root = m_peaks.back();
    m_peaks.clear();
    m_count = 0;
    return root;
}

std::vector<Digest> merkleProof(std::span<const Digest> leaves, std::size_t index)
{
    EXPECTS(index < leaves.size());
    if (leaves.size() == 1)
        return {};
    const std::size_t split = splitOf(leaves.size());
    const bool left = index < split;
    std::vector<Digest> proof = left ? merkleProof(leaves.first(split), index)
                                     : merkleProof(leaves.subspan(split), index - split);
    proof.push_back(merkleRoot(left ? leaves.subspan(split) : leaves.first(split)));
    return proof;
}

bool proofFits(const Digest& leaf,
               std::size_t index,
               std::size_t count,
               std::span<const Digest> proof,
               const Digest& root)
{
    if (index >= count)
        return false;
    Digest hash = leafHash(leaf);
    std::size_t last = count - 1;
    for (const Digest& sibling : proof) {
        if (last == 0)
            return false;
        if ((index & 1) != 0 || index == last) {
            hash = nodeHash(sibling, hash);
            // A node without a right sibling went up unhashed until it became one itself.
            while ((index & 1) == 0 && index != 0) {
                index >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        index >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

} // namespace seraph::journal
