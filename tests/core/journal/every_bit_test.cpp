// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every bit of a log of fifty entries is flipped, one at a time: of the entries, of their checkpoints and certificates,
// and of anchors.log (in sealing_test.cpp). Nothing may go unnoticed.
#include "core/journal/chain_check.h"
#include "core/journal/entry_rows.h"
#include "tests/core/journal/tampering.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using tests::Attacker;
using tests::JournalFixture;
using tests::orFail;

namespace {

constexpr int kEntries = 50;

/// Calls `test` with the entry after each single bit of it was flipped, but for those of arrival.
template <class Test> void flipEveryBit(const Entry& original, const Test& test)
{
    Entry entry = original;
    const auto flipNumber = [&](qint64& number) {
        for (int bit = 0; bit < 64; ++bit) {
            number ^= qint64(quint64(1) << bit);
            test(entry);
            number ^= qint64(quint64(1) << bit);
        }
    };
    for (qint64* number : {&entry.device,
                           &entry.seq,
                           &entry.hybrid,
                           &entry.wallMs,
                           &entry.monoMs,
                           &entry.command,
                           &entry.actor})
        flipNumber(*number);
    for (std::optional<qint64>* number : {&entry.record, &entry.revision, &entry.subject}) {
        if (*number)
            flipNumber(**number);
    }
    for (QByteArray* bytes : {&entry.boot,
                              &entry.role,
                              &entry.action,
                              &entry.kind,
                              &entry.fields,
                              &entry.recordHash,
                              &entry.payload,
                              &entry.prevHash,
                              &entry.hash}) {
        for (qsizetype bit = 0; bit < bytes->size() * 8; ++bit) {
            char& byte = bytes->data()[bit / 8];
            byte = char(byte ^ (1 << bit % 8));
            test(entry);
            byte = char(byte ^ (1 << bit % 8));
        }
    }
}

ChainFacts factsOf(JournalFixture& fixture, const Checkpoint& checkpoint)
{
    ChainFacts facts;
    facts.device = 1;
    facts.signKey = publicKeyOf(fixture.deviceSeed);
    facts.checkpoints = {checkpoint};
    return facts;
}

/// Flips every bit of a column in the database itself and asks the whole verification.
void flipInDatabase(JournalFixture& fixture,
                    const char* table,
                    const char* column,
                    qint64 rowKey,
                    const char* keyColumn)
{
    const auto valueOf =
        QByteArray("SELECT ") + column + " FROM " + table + " WHERE " + keyColumn + " = ?";
    const auto update =
        QByteArray("UPDATE ") + table + " SET " + column + " = ? WHERE " + keyColumn + " = ?";
    auto row = orFail(fixture.database->prepare(valueOf.constData()));
    orFail(row.bind(rowKey));
    REQUIRE(orFail(row.step()));
    const bool number = row.storageClass(0) == storage::StorageClass::Integer;
    const bool text = row.storageClass(0) == storage::StorageClass::Text;
    const qint64 original = row.int64(0);
    const QByteArray bytes = row.blob(0);
    row.reset();
    for (qsizetype bit = 0; bit < (number ? 64 : bytes.size() * 8); ++bit) {
        Attacker attacker(fixture);
        QByteArray flipped = bytes;
        if (number) {
            orFail(fixture.database->execute(
                update.constData(), original ^ qint64(quint64(1) << bit), rowKey));
        } else {
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            if (text)
                orFail(fixture.database->execute(
                    update.constData(), storage::Utf8{viewOf(flipped)}, rowKey));
            else
                orFail(fixture.database->execute(update.constData(), flipped, rowKey));
        }
        INFO(table << '.' << column << " bit " << bit);
        const auto findings = fixture.verify().findings;
        REQUIRE(std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.kind != FindingKind::GuardMissing;
        }));
    }
}

} // namespace

TEST_CASE("No bit of an entry can be flipped unnoticed")
{
    JournalFixture fixture;
    fixture.appendMany(kEntries);
    const ChainFacts facts = factsOf(fixture, fixture.seal());
    const auto entries = fixture.entries();
    ChainCheck before(facts);
    int flips = 0;
    int unnoticed = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        flipEveryBit(entries[i], [&](const Entry& flipped) {
            // Where the check stands before this entry never changes: every flip goes on from there.
            ChainCheck check = before;
            check.add(viewOf(flipped));
            ++flips;
            unnoticed += check.findings().empty() && flipped.seq == entries[i].seq ? 1 : 0;
            if (flipped.seq != entries[i].seq) {
                check.finish();
                unnoticed += check.findings().empty() ? 1 : 0;
            }
        });
        before.add(viewOf(entries[i]));
    }
    before.finish();
    CHECK(before.findings().empty());
    CHECK(flips > 100000);
    CHECK(unnoticed == 0);
}

TEST_CASE("No bit of the order of arrival can be flipped unnoticed")
{
    JournalFixture fixture;
    fixture.appendMany(kEntries);
    fixture.seal();
    for (qint64 seq = 1; seq <= kEntries; seq += 7) {
        for (int bit = 0; bit < 64; ++bit) {
            Attacker attacker(fixture);
            const qint64 moved = seq ^ qint64(quint64(1) << bit);
            // Where a row is in the way the two change places.
            orFail(fixture.database->execute(
                "UPDATE journal_entry SET arrival = -99 WHERE arrival = ?", moved));
            orFail(fixture.database->execute(
                "UPDATE journal_entry SET arrival = ? WHERE arrival = ?", moved, seq));
            orFail(fixture.database->execute(
                "UPDATE journal_entry SET arrival = ? WHERE arrival = -99", seq));
            INFO(seq << " bit " << bit);
            REQUIRE(fixture.verify().findings.size() > 1); // beside the missing triggers
        }
    }
}

TEST_CASE("No bit of a checkpoint can be flipped unnoticed")
{
    JournalFixture fixture;
    fixture.appendMany(kEntries / 2);
    fixture.seal();
    fixture.appendMany(kEntries / 2);
    fixture.seal();
    for (const qint64 seq : {kEntries / 2, kEntries}) {
        for (const char* column :
             {"device", "seq", "head", "count", "merkle_root", "previous", "at_ms", "signature"})
            flipInDatabase(fixture, "journal_checkpoint", column, seq, "seq");
    }
}

TEST_CASE("No bit of a certificate can be flipped unnoticed")
{
    JournalFixture fixture;
    fixture.appendMany(5);
    fixture.seal();
    for (const char* column : {"id", "name", "sign_key", "not_before_ms", "owner_key", "signature"})
        flipInDatabase(fixture, "journal_device", column, 1, "id");
}
