// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "tests/core/journal/tampering.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch_all.hpp>

#include <random>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::aChange;
using tests::Attacker;
using tests::JournalFixture;
using tests::orFail;

namespace {

constexpr int kPositions = 100;
constexpr int kPerCheckpoint = 30;
constexpr qint64 kSealed = 4 * kPerCheckpoint;
constexpr qint64 kEntries = kSealed + 10; // ten of them after the last anchor

/// A log of four anchored checkpoints and a tail.
class Log : public JournalFixture {
public:
    Log()
    {
        for (int i = 0; i < 4; ++i) {
            appendMany(kPerCheckpoint);
            seal();
        }
        appendMany(int(kEntries - kSealed));
    }
};

/// Without what Attacker does to the triggers in every case.
std::vector<Finding> findingsOf(JournalFixture& fixture)
{
    auto findings = fixture.verify().findings;
    std::erase_if(findings,
                  [](const Finding& finding) { return finding.kind == FindingKind::GuardMissing; });
    return findings;
}

/// The earliest entry that one of the findings names.
qint64 firstEntryOf(const std::vector<Finding>& findings)
{
    qint64 first = 0;
    for (const Finding& finding : findings) {
        if (finding.firstEntry > 0 && (first == 0 || finding.firstEntry < first))
            first = finding.firstEntry;
    }
    return first;
}

bool has(const std::vector<Finding>& findings, FindingKind kind)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.kind == kind;
    });
}

class Dice {
public:
    qint64 between(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_engine);
    }

private:
    std::mt19937 m_engine{Catch::getSeed()};
};

} // namespace

TEST_CASE("An untouched journal has nothing to find, and says how much of it is not anchored yet")
{
    Log log;
    const VerifyReport report = log.verify(VerifyRequest::Depth::Everything);
    CHECK(report.findings == std::vector<Finding>{});
    CHECK(report.ok());
    CHECK(report.integrity == u"ok"_s);
    CHECK(report.cipherIntegrity == u"ok"_s);
    CHECK(report.entries == kEntries);
    CHECK(report.checkpoints == 4);
    CHECK(report.unanchored == 10);
    CHECK(report.head == log.journal->head());
    log.seal();
    CHECK(log.verify().unanchored == 0);
}

TEST_CASE("The report is the documented JSON")
{
    Log log;
    const QJsonObject json = toJson(log.verify());
    CHECK(json[u"ok"_s].toBool());
    CHECK(json[u"integrity"_s] == u"skipped"_s);
    CHECK(json[u"journal"_s][u"entries"_s] == kEntries);
    CHECK(json[u"journal"_s][u"unanchored"_s] == 10);
    CHECK(json[u"journal"_s][u"head"_s].toString().size() == 64);
    CHECK(json[u"findings"_s].toArray().isEmpty());
}

TEST_CASE("An edited entry is found and named")
{
    Log log;
    Dice dice;
    using Change = void (*)(Entry&);
    const Change changes[] = {[](Entry& e) { ++e.actor; },
                              [](Entry& e) { e.action = "branch.archived"; },
                              [](Entry& e) { e.wallMs -= 86400000; },
                              [](Entry& e) { e.payload[30] ^= 1; },
                              [](Entry& e) { e.record = 3; },
                              [](Entry& e) { e.role = "owner"; },
                              [](Entry& e) { e.fields = QByteArray(); },
                              [](Entry& e) { e.recordHash[0] ^= 1; }};
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(1, kEntries);
        Attacker attacker(log);
        attacker.edit(seq, changes[dice.between(0, std::ssize(changes) - 1)]);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::Edited));
        REQUIRE(firstEntryOf(findings) == seq);
    }
}

TEST_CASE("An edited entry with a new hash breaks the link after it")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(1, kEntries - 1);
        Attacker attacker(log);
        attacker.edit(seq, [](Entry& e) {
            CanonicalWriter scratch;
            ++e.actor;
            e.hash = toByteArray(viewOf(entryHash(viewOf(e), scratch)));
        });
        const auto findings = findingsOf(log);
        REQUIRE_FALSE(findings.empty());
        REQUIRE(firstEntryOf(findings) <= seq);
        REQUIRE(firstEntryOf(findings) > seq - kPerCheckpoint);
    }
}

TEST_CASE("A chain that was rewritten with new hashes contradicts the next signed checkpoint")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(1, kSealed);
        Attacker attacker(log);
        attacker.edit(seq, [](Entry& e) { ++e.actor; });
        attacker.rehashFrom(seq);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::Rewritten));
        REQUIRE(firstEntryOf(findings) == (seq - 1) / kPerCheckpoint * kPerCheckpoint + 1);
    }
}

TEST_CASE("Checkpoints made to fit a rewritten chain are not signed")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(1, kSealed);
        Attacker attacker(log);
        attacker.edit(seq, [](Entry& e) { ++e.actor; });
        attacker.rehashFrom(seq);
        attacker.forgeCheckpointsFrom(seq);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::SignatureWrong));
        REQUIRE(firstEntryOf(findings) == (seq - 1) / kPerCheckpoint * kPerCheckpoint + 1);
    }
}

TEST_CASE("A rewritten chain whose checkpoints were deleted contradicts the anchors")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(1, kSealed);
        Attacker attacker(log);
        attacker.edit(seq, [](Entry& e) { ++e.actor; });
        attacker.rehashFrom(seq);
        attacker.sql("DELETE FROM journal_checkpoint WHERE seq >= " + QByteArray::number(seq));
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::CheckpointMissing));
        REQUIRE(firstEntryOf(findings) <= seq);
    }
}

TEST_CASE("An inserted entry is found where it stands")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(2, kEntries - 1);
        Attacker attacker(log);
        Entry forged = log.entryAt(seq - 1);
        attacker.shiftFrom(seq, 1);
        CanonicalWriter scratch;
        forged.arrival = forged.seq = seq;
        ++forged.hybrid;
        forged.prevHash = forged.hash;
        forged.hash = toByteArray(viewOf(entryHash(viewOf(forged), scratch)));
        attacker.put(forged);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::Inserted));
        // In the place of a checkpoint's last entry it contradicts the checkpoint first.
        const bool atCheckpoint = seq <= kSealed && seq % kPerCheckpoint == 0;
        REQUIRE(firstEntryOf(findings) == (atCheckpoint ? seq - kPerCheckpoint + 1 : seq));
        REQUIRE(findings.size() == (atCheckpoint ? 2 : 1));
    }
}

TEST_CASE("A removed entry leaves a gap, or neighbours that do not belong together")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(1, kSealed);
        Attacker attacker(log);
        attacker.remove(seq);
        const bool closeGap = dice.between(0, 1) == 1;
        if (closeGap)
            attacker.shiftFrom(seq + 1, -1);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::Removed));
        REQUIRE(firstEntryOf(findings) == seq);
    }
}

TEST_CASE("Entries in another order are found")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 one = dice.between(1, kSealed - 1);
        const qint64 other = dice.between(one + 1, kSealed);
        Attacker attacker(log);
        Entry first = log.entryAt(one);
        Entry second = log.entryAt(other);
        attacker.remove(one);
        attacker.remove(other);
        std::swap(first.seq, second.seq);
        const bool moveRows = dice.between(0, 1) == 1;
        if (!moveRows)
            std::swap(first.arrival, second.arrival);
        attacker.put(first);
        attacker.put(second);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::Reordered));
        REQUIRE(firstEntryOf(findings) == one);
    }
}

TEST_CASE(
    "A cut-off tail is found as far as it was anchored, and the rest is said to be unanchored")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 kept = dice.between(1, kSealed - 1);
        Attacker attacker(log);
        attacker.truncateAfter(kept);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::TailTruncated));
        REQUIRE(firstEntryOf(findings) == kept + 1);
    }
    Attacker attacker(log);
    attacker.truncateAfter(kSealed + 3);
    const VerifyReport report = log.verify();
    CHECK(report.unanchored == 3);
    CHECK(findingsOf(log).empty());
}

TEST_CASE("A head that this PC remembers finds what the anchors cannot")
{
    Log log;
    Dice dice;
    VerifyRequest request = log.request();
    request.knownHeads = {log.journal->head()};
    const auto kindsFound = [&] {
        auto findings = orFail(verify(log.database.connection(), request)).findings;
        std::erase_if(findings, [](const Finding& finding) {
            return finding.kind == FindingKind::GuardMissing;
        });
        return findings;
    };
    CHECK(kindsFound().empty());
    CHECK(orFail(verify(log.database.connection(), request)).unanchored == 0);
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(kSealed + 1, kEntries - 1);
        {
            Attacker attacker(log);
            attacker.truncateAfter(seq);
            const auto findings = kindsFound();
            REQUIRE(has(findings, FindingKind::TailTruncated));
            REQUIRE(firstEntryOf(findings) == seq + 1);
        }
        Attacker attacker(log); // a fork: other entries in place of those it saw
        attacker.edit(seq, [](Entry& e) { ++e.actor; });
        attacker.rehashFrom(seq);
        const auto findings = kindsFound();
        REQUIRE(has(findings, FindingKind::Rewritten));
        REQUIRE(firstEntryOf(findings) == kSealed + 1);
    }
}

TEST_CASE("A back-dated entry contradicts its neighbours even with new hashes")
{
    Log log;
    Dice dice;
    for (int i = 0; i < kPositions; ++i) {
        const qint64 seq = dice.between(kSealed + 1, kEntries);
        Attacker attacker(log);
        attacker.edit(seq, [](Entry& e) { e.hybrid -= qint64(3600000) << kHybridCounterBits; });
        attacker.rehashFrom(seq);
        const auto findings = findingsOf(log);
        REQUIRE(has(findings, FindingKind::BackDated));
        REQUIRE(firstEntryOf(findings) == seq);
    }
}

TEST_CASE("Dropped triggers are noticed")
{
    Log log;
    const auto kinds = [&] { return log.verify().findings; };
    {
        Attacker attacker(log);
        CHECK(has(kinds(), FindingKind::GuardMissing));
    }
    CHECK(kinds().empty());
    {
        const Attacker attacker(log);
        orFail(log.database->runScript(R"sql(
            CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry BEGIN SELECT 1; END;
            CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry BEGIN SELECT 1; END;)sql"));
        CHECK(has(kinds(), FindingKind::GuardMissing));
    }
}

TEST_CASE("Only devices that the owner certified are believed")
{
    Log log;
    SECTION("a certificate by somebody else")
    {
        DeviceCertificate forged = orFail(listCertificates(log.database.connection())).front();
        certify(forged, Secret::random(32));
        orFail(storeCertificate(log.database.connection(), forged));
        CHECK(has(log.verify().findings, FindingKind::DeviceUnknown));
    }
    SECTION("another key in the owner's certificate")
    {
        DeviceCertificate forged = orFail(listCertificates(log.database.connection())).front();
        forged.signKey = publicKeyOf(Secret::random(32));
        orFail(storeCertificate(log.database.connection(), forged));
        CHECK(has(log.verify().findings, FindingKind::DeviceUnknown));
    }
    SECTION("no certificate")
    {
        orFail(log.database->execute("DELETE FROM journal_device"));
        CHECK(has(log.verify().findings, FindingKind::DeviceUnknown));
    }
}

TEST_CASE("What a lost PC writes after it was revoked is not believed")
{
    Log log;
    DeviceCertificate lost = orFail(listCertificates(log.database.connection())).front();
    revoke(lost, toMilliseconds(physicalPart(log.entryAt(50).hybrid)), log.ownerSeed);
    orFail(storeCertificate(log.database.connection(), lost));
    const auto findings = log.verify().findings;
    REQUIRE(has(findings, FindingKind::DeviceRevoked));
    CHECK(firstEntryOf(findings) == 51);
    CHECK(Journal::open(log.database.connection(), log.clock, log.keys()).error().reason ==
          u"journal.device"_s);
}

TEST_CASE("A revocation that the owner did not sign is not a certificate any more")
{
    Log log;
    DeviceCertificate lost = orFail(listCertificates(log.database.connection())).front();
    revoke(lost, toMilliseconds(log.clock.now()), Secret::random(32));
    orFail(storeCertificate(log.database.connection(), lost));
    CHECK(has(log.verify().findings, FindingKind::DeviceUnknown));
}

TEST_CASE("Lines missing from anchors.log are noticed, but for the newest")
{
    Log log;
    QFile file(log.anchorsFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    VerifyRequest request = log.request();
    const auto findingsWith = [&](const QByteArray& anchors) {
        request.anchorsFile = anchors;
        return orFail(verify(log.database.connection(), request));
    };
    CHECK(has(findingsWith({}).findings, FindingKind::AnchorMissing));
    CHECK(has(findingsWith(lines[0] + '\n' + lines[2] + '\n' + lines[3] + '\n').findings,
              FindingKind::AnchorMissing));
    const VerifyReport withoutLast = findingsWith(lines[0] + '\n' + lines[1] + '\n' + lines[2] + '\n');
    CHECK(withoutLast.ok());
    CHECK(withoutLast.unanchored == kPerCheckpoint + 10);
}

TEST_CASE("A restored vault is believed where a signed entry says so")
{
    Log log;
    // The backup was made at entry 60; device 2 goes on from there with a chain of its own.
    Attacker attacker(log);
    attacker.truncateAfter(60);
    attacker.sql(R"sql(COMMIT;
        CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry BEGIN SELECT RAISE(ABORT, ''); END;
        CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry BEGIN SELECT RAISE(ABORT, ''); END;)sql");
    CHECK(has(log.verify().findings, FindingKind::TailTruncated));

    DeviceCertificate certificate{.device = 2, .signKey = publicKeyOf(log.deviceSeed), .notBeforeMs = 0};
    certify(certificate, log.ownerSeed);
    orFail(storeCertificate(log.database.connection(), certificate));
    log.journal = orFail(Journal::open(log.database.connection(), log.clock, log.keys(2)));
    log.append({.action = "vault.restored", .kind = "device", .record = 1, .revision = 60});
    CHECK(has(log.verify().findings, FindingKind::TailTruncated)); // anybody could have written that
    log.seal();
    const VerifyReport report = log.verify();
    CHECK(report.findings == std::vector<Finding>{});
    CHECK(report.head.device == 2);
}

TEST_CASE("Verification can be stopped and tells how far it is")
{
    JournalFixture fixture;
    fixture.appendMany(9000);
    qint64 seen = 0;
    const auto stopped = verify(fixture.database.connection(),
                                fixture.request(),
                                [&](VerifyStage stage, qint64 done, qint64 total) {
                                    CHECK(stage == VerifyStage::Journal);
                                    CHECK(total == 9000);
                                    seen = done;
                                    return false;
                                });
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(seen > 0);
    CHECK(fixture.verify().ok()); // the snapshot was given back
}
