// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;

namespace {

Checkpoint aCheckpoint()
{
    Checkpoint checkpoint{.device = 1, .seq = 256, .count = 256, .atMs = 1791248400000};
    checkpoint.head.fill(1);
    checkpoint.merkleRoot.fill(2);
    checkpoint.previous.fill(3);
    return checkpoint;
}

} // namespace

TEST_CASE("A checkpoint is believed with its device's signature alone")
{
    const Secret seed = Secret::random(32);
    Checkpoint checkpoint = aCheckpoint();
    sign(checkpoint, seed);
    CHECK(signatureFits(checkpoint, publicKeyOf(seed)));
    CHECK_FALSE(signatureFits(checkpoint, publicKeyOf(Secret::random(32))));
}

TEST_CASE("A changed checkpoint is no longer signed and has another hash")
{
    const Secret seed = Secret::random(32);
    Checkpoint signedOne = aCheckpoint();
    sign(signedOne, seed);
    using Change = void (*)(Checkpoint&);
    const Change changes[] = {[](Checkpoint& c) { ++c.device; },
                              [](Checkpoint& c) { --c.seq; },
                              [](Checkpoint& c) { c.head[5] ^= 1; },
                              [](Checkpoint& c) { ++c.count; },
                              [](Checkpoint& c) { c.merkleRoot[0] ^= 1; },
                              [](Checkpoint& c) { c.previous[31] ^= 1; },
                              [](Checkpoint& c) { ++c.atMs; }};
    for (const Change change : changes) {
        Checkpoint changed = signedOne;
        change(changed);
        CHECK_FALSE(signatureFits(changed, publicKeyOf(seed)));
        CHECK(checkpointHash(changed) != checkpointHash(signedOne));
    }
}

TEST_CASE("The short code is the first eighty bits in Crockford's Base32")
{
    Digest hash{};
    CHECK(shortCode(hash) == u"0000-0000-0000-0000"_s);
    hash.fill(0xFF);
    CHECK(shortCode(hash) == u"ZZZZ-ZZZZ-ZZZZ-ZZZZ"_s);
    const unsigned char start[] = {0x00, 0x44, 0x32, 0x14, 0xC7, 0x42, 0x54, 0xB6, 0x35, 0xCF};
    std::copy(std::begin(start), std::end(start), hash.begin());
    CHECK(shortCode(hash) == u"0123-4567-89AB-CDEF"_s);
}
