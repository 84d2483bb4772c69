// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/proof.h"

#include "tests/core/journal/journal_fixture.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::JournalFixture;
using tests::orFail;

TEST_CASE("One entry is proved to an outsider who knows the owner's key alone")
{
    JournalFixture fixture;
    fixture.appendMany(10);
    fixture.seal();
    fixture.appendMany(300);
    fixture.seal();
    const std::vector owners{publicKeyOf(fixture.ownerSeed)};
    for (const qint64 seq : {1, 10, 11, 200, 310}) {
        const EntryProof proof = orFail(proveEntry(fixture.database.connection(), 1, seq));
        REQUIRE(proof.entry.seq == seq);
        REQUIRE(proofFits(proof, owners));
        REQUIRE(proof.path.size() <= 9);
    }
}

TEST_CASE("A proof of anything else does not hold")
{
    JournalFixture fixture;
    fixture.appendMany(40);
    fixture.seal();
    const std::vector owners{publicKeyOf(fixture.ownerSeed)};
    const EntryProof proof = orFail(proveEntry(fixture.database.connection(), 1, 17));
    REQUIRE(proofFits(proof, owners));
    using Change = void (*)(EntryProof&);
    const Change changes[] = {[](EntryProof& p) { ++p.entry.actor; },
                              [](EntryProof& p) { p.entry.payload[30] ^= 1; },
                              [](EntryProof& p) { ++p.entry.seq; },
                              [](EntryProof& p) { p.path[0][0] ^= 1; },
                              [](EntryProof& p) { p.path.pop_back(); },
                              [](EntryProof& p) { p.checkpoint.merkleRoot[3] ^= 1; },
                              [](EntryProof& p) { p.checkpoint.signature[0] ^= 1; },
                              [](EntryProof& p) { p.certificate.signKey[0] ^= 1; },
                              [](EntryProof& p) { p.entry.device = 2; }};
    for (const Change change : changes) {
        EntryProof forged = proof;
        change(forged);
        CHECK_FALSE(proofFits(forged, owners));
    }
    CHECK_FALSE(proofFits(proof, std::vector{publicKeyOf(Secret::random(32))}));
}

TEST_CASE("What is not sealed or does not exist cannot be proved")
{
    JournalFixture fixture;
    fixture.appendMany(2);
    CHECK(proveEntry(fixture.database.connection(), 1, 2).error().reason == u"journal.not_sealed"_s);
    CHECK(proveEntry(fixture.database.connection(), 1, 3).error().reason == u"journal.entry"_s);
}
