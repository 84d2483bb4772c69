// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/merkle.h"
#include "tests/core/journal/journal_fixture.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::aChange;
using tests::JournalFixture;
using tests::orFail;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A checkpoint seals everything since the one before")
{
    JournalFixture fixture;
    fixture.appendMany(3);
    const Checkpoint first = fixture.seal();
    fixture.appendMany(4);
    const Checkpoint second = fixture.seal();
    CHECK(first.count == 3);
    CHECK(first.previous == Digest{});
    CHECK(second.seq == 7);
    CHECK(second.count == 4);
    CHECK(second.head == fixture.journal->head().hash);
    CHECK(second.previous == checkpointHash(first));
    CHECK(signatureFits(second, publicKeyOf(fixture.deviceSeed)));
    std::vector<Digest> leaves;
    for (const Entry& entry : fixture.entries())
        leaves.push_back(*digestFrom(viewOf(entry.hash)));
    CHECK(second.merkleRoot == merkleRoot(std::span(leaves).subspan(3)));
}

TEST_CASE("Nothing new needs no checkpoint")
{
    JournalFixture fixture;
    CHECK_FALSE(orFail(fixture.journal->checkpoint(*fixture.anchors)));
    fixture.appendMany(1);
    fixture.seal();
    CHECK_FALSE(orFail(fixture.journal->checkpoint(*fixture.anchors)));
}

TEST_CASE("A checkpoint is due after 256 entries or an hour")
{
    JournalFixture fixture;
    CHECK_FALSE(fixture.journal->checkpointDue());
    SECTION("by number")
    {
        fixture.appendMany(255); // 7 seconds apart: half an hour
        CHECK_FALSE(fixture.journal->checkpointDue());
        fixture.appendMany(1);
        CHECK(fixture.journal->checkpointDue());
        fixture.seal();
        CHECK_FALSE(fixture.journal->checkpointDue());
    }
    SECTION("by time, if there is anything to seal")
    {
        fixture.clock.pass(std::chrono::hours(2));
        CHECK_FALSE(fixture.journal->checkpointDue());
        fixture.append(aChange());
        CHECK(fixture.journal->checkpointDue());
    }
}

TEST_CASE("What does not chain is never signed")
{
    JournalFixture fixture;
    fixture.appendMany(5);
    orFail(fixture.database->runScript(
        "DROP TRIGGER journal_entry_no_update; UPDATE journal_entry SET actor = 1 WHERE seq = 3"));
    const auto sealed = fixture.journal->checkpoint(*fixture.anchors);
    CHECK(sealed.error().code == ErrorCode::Corrupt);
    CHECK(sealed.error().reason == u"journal.tail"_s);
}

TEST_CASE("Each checkpoint is a line of anchors.log that a person can read")
{
    JournalFixture fixture;
    fixture.appendMany(3);
    const Checkpoint checkpoint = fixture.seal();
    const QByteArray file = contents(fixture.anchorsFile());
    const QString slip = slipLine(anchorOf(checkpoint));
    CHECK(slip == u"2026-10-06 #3 "_s + shortCode(checkpointHash(checkpoint)));
    CHECK(file.startsWith(slip.toLatin1()));
    CHECK(file.count('\n') == 1);
    const AnchorLines lines = parseAnchors(file);
    CHECK(lines.anchors == std::vector{anchorOf(checkpoint)});
    CHECK(lines.damagedLines.empty());
}

TEST_CASE("Checkpoints that could not be anchored are anchored with the next")
{
    JournalFixture fixture;
    fixture.appendMany(2);
    fixture.seal();
    const QByteArray kept = contents(fixture.anchorsFile());
    fixture.appendMany(2);
    fixture.seal();
    write(fixture.anchorsFile(), kept); // the second line never reached the disk
    fixture.reopen();
    fixture.appendMany(2);
    fixture.seal();
    const AnchorLines lines = parseAnchors(contents(fixture.anchorsFile()));
    CHECK(lines.damagedLines.empty());
    REQUIRE(lines.anchors.size() == 3);
    CHECK(lines.anchors[1].seq == 4);
}

TEST_CASE("A line that a power cut left half written is replaced")
{
    JournalFixture fixture;
    fixture.appendMany(2);
    fixture.seal();
    write(fixture.anchorsFile(), contents(fixture.anchorsFile()) + "2026-10-06 #9 K7QD-9M2X");
    fixture.reopen();
    fixture.appendMany(2);
    fixture.seal();
    const AnchorLines lines = parseAnchors(contents(fixture.anchorsFile()));
    CHECK(lines.damagedLines.empty());
    CHECK(lines.anchors.size() == 2);
}

TEST_CASE("A changed or missing line of anchors.log shows")
{
    JournalFixture fixture;
    for (int i = 0; i < 4; ++i) {
        fixture.appendMany(2);
        fixture.seal();
    }
    const QByteArray file = contents(fixture.anchorsFile());
    for (qsizetype at = 0; at < file.size() - 1; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = file;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            REQUIRE_FALSE(parseAnchors(flipped).damagedLines.empty());
        }
    }
    const QList<QByteArray> lines = file.split('\n');
    const QByteArray withoutSecond = lines[0] + '\n' + lines[2] + '\n' + lines[3] + '\n';
    CHECK(parseAnchors(withoutSecond).damagedLines == std::vector{2});
}

TEST_CASE("Erased persons are listed in the anchors")
{
    JournalFixture fixture;
    fixture.appendMany(4);
    orFail(fixture.journal->subjectKeys().destroy(900, toMilliseconds(fixture.clock.now())));
    fixture.seal();
    CHECK(parseAnchors(contents(fixture.anchorsFile())).erased == std::vector<qint64>{900});
    fixture.reopen();
    CHECK(fixture.anchors->erased() == std::set<qint64>{900});
    fixture.appendMany(1);
    fixture.seal();
    CHECK(parseAnchors(contents(fixture.anchorsFile())).erased.size() == 1);
}
