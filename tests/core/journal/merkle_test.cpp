// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merkle.h"

#include <catch2/catch_all.hpp>
#include <sodium.h>

#include <string>

using namespace seraph::journal;

namespace {

std::vector<Digest> leaves(std::size_t count)
{
    std::vector<Digest> result(count);
    for (std::size_t i = 0; i < count; ++i)
        result[i].fill(static_cast<unsigned char>(i + 1));
    return result;
}

Digest plainHash(const std::string& bytes)
{
    Digest hash;
    crypto_generichash(hash.data(),
                       hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size(),
                       nullptr,
                       0);
    return hash;
}

std::string text(const Digest& digest)
{
    return std::string(viewOf(digest));
}

/// The definition of RFC 6962, 2.1, word by word.
Digest rootByDefinition(std::span<const Digest> all)
{
    if (all.empty())
        return plainHash({});
    if (all.size() == 1)
        return plainHash(std::string(1, '\0') + text(all[0]));
    std::size_t split = 1;
    while (split * 2 < all.size())
        split *= 2;
    return plainHash('\1' + text(rootByDefinition(all.first(split))) +
                     text(rootByDefinition(all.subspan(split))));
}

} // namespace

TEST_CASE("The Merkle root is that of RFC 6962 for every size")
{
    for (std::size_t count = 0; count <= 70; ++count) {
        const auto all = leaves(count);
        CHECK(merkleRoot(all) == rootByDefinition(all));
    }
}

TEST_CASE("One builder makes one tree after the other")
{
    MerkleBuilder builder;
    for (const std::size_t count : {3, 1, 8}) {
        for (const Digest& leaf : leaves(count))
            builder.add(leaf);
        CHECK(builder.count() == count);
        CHECK(builder.finish() == merkleRoot(leaves(count)));
    }
}

TEST_CASE("Each entry is proved by its own path and by no other")
{
    for (const std::size_t count : {1, 2, 3, 5, 6, 7, 8, 13, 33, 256}) {
        const auto all = leaves(count);
        const Digest root = merkleRoot(all);
        for (std::size_t index = 0; index < count; ++index) {
            const auto proof = merkleProof(all, index);
            REQUIRE(proofFits(all[index], index, count, proof, root));
            Digest other = all[index];
            other[0] ^= 1;
            CHECK_FALSE(proofFits(other, index, count, proof, root));
            CHECK_FALSE(proofFits(all[index], index + 1, count, proof, root));
            for (std::size_t step = 0; step < proof.size(); ++step) {
                auto forged = proof;
                forged[step][0] ^= 1;
                REQUIRE_FALSE(proofFits(all[index], index, count, forged, root));
            }
            auto longer = proof;
            longer.push_back(Digest{});
            CHECK_FALSE(proofFits(all[index], index, count, longer, root));
        }
    }
}

TEST_CASE("A proof of one entry among 4096 is 384 bytes")
{
    CHECK(merkleProof(leaves(4096), 1234).size() * sizeof(Digest) == 384);
}
