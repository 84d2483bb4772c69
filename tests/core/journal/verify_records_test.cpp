// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"
#include "tests/core/journal/tampering.h"

#include <catch2/catch_all.hpp>

#include <random>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::Attacker;
using tests::JournalFixture;
using tests::orFail;

namespace {

storage::RecordTable roomTable()
{
    using storage::FieldType;
    using storage::Sensitivity;
    const auto column = [](const QString& name, FieldType type) {
        return storage::ColumnInfo{name, type, false, Sensitivity::Plain, {}};
    };
    return {.name = u"test_room"_s,
            .columns = {column(u"id"_s, FieldType::Reference),
                        column(u"revision"_s, FieldType::Integer),
                        column(u"name"_s, FieldType::Text),
                        column(u"floor"_s, FieldType::Integer)},
            .subjectColumn = std::nullopt};
}

/// Twenty rooms, each written twice through the journal as a command would, and sealed.
class Rooms : public JournalFixture {
public:
    static constexpr qint64 kCount = 20;

    Rooms()
    {
        orFail(database->runScript(
            "CREATE TABLE test_room (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, name TEXT, "
            "floor INTEGER) STRICT"));
        for (qint64 id = 1; id <= kCount; ++id)
            write(id, 1, u"房间 %1"_s.arg(id));
        for (qint64 id = 1; id <= kCount; ++id)
            write(id, 2, u"Room %1"_s.arg(id));
        seal();
    }

    void write(qint64 id, qint64 revision, const QString& name)
    {
        auto transaction = orFail(storage::Transaction::begin(database.connection()));
        Journal::Scope scope(*journal);
        orFail(database->execute(
            "INSERT OR REPLACE INTO test_room VALUES (?, ?, ?, 3)", id, revision, name));
        EntryDraft draft{.action = "room.changed",
                         .kind = "test_room",
                         .record = id,
                         .revision = revision,
                         .fields = "name"};
        draft.recordHash = hashOf(id);
        orFail(journal->append(kStamp, draft));
        orFail(transaction.commit());
        scope.keep();
    }

    Digest hashOf(qint64 id)
    {
        auto row = orFail(database->prepare((roomTable().selectSql() + " WHERE id = ?").constData()));
        orFail(row.bind(id));
        orFail(row.step());
        return recordDigest(canonicalRow(row, roomTable()));
    }

    std::vector<Finding> findings()
    {
        VerifyRequest request = this->request(VerifyRequest::Depth::Everything);
        request.tables = {roomTable()};
        const Secret wrapping = deriveWrappingKey(masterKey);
        request.wrappingKey = &wrapping;
        const VerifyReport report = orFail(journal::verify(database.connection(), request));
        recordsChecked = report.recordsChecked;
        return report.findings;
    }

    qint64 recordsChecked = 0;
};

} // namespace

TEST_CASE("Records that only commands have written agree with the journal")
{
    Rooms rooms;
    CHECK(rooms.findings() == std::vector<Finding>{});
    CHECK(rooms.recordsChecked == Rooms::kCount);
}

TEST_CASE("A record changed behind the journal's back is found, with its last entry")
{
    Rooms rooms;
    std::mt19937 dice(Catch::getSeed());
    for (int i = 0; i < 100; ++i) {
        const qint64 id = std::uniform_int_distribution<qint64>(1, Rooms::kCount)(dice);
        orFail(rooms.database->runScript("BEGIN"));
        orFail(rooms.database->execute("UPDATE test_room SET floor = 4 WHERE id = ?", id));
        const auto findings = rooms.findings();
        orFail(rooms.database->runScript("ROLLBACK"));
        REQUIRE(findings.size() == 1);
        REQUIRE(findings[0].kind == FindingKind::RecordChanged);
        REQUIRE(findings[0].record == id);
        REQUIRE(findings[0].table == u"test_room"_s);
        REQUIRE(findings[0].firstEntry == Rooms::kCount + id);
    }
}

TEST_CASE("A record put back to an earlier state is found")
{
    Rooms rooms;
    orFail(
        rooms.database->execute("UPDATE test_room SET name = '房间 4', revision = 1 WHERE id = 4"));
    const auto findings = rooms.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::RecordChanged);
}

TEST_CASE("Records that come and go without an entry are found")
{
    Rooms rooms;
    SECTION("an added one")
    {
        const qint64 id = GENERATE(0, 21, 500);
        orFail(rooms.database->execute("INSERT INTO test_room VALUES (?, 1, 'new', 1)", id));
        const auto findings = rooms.findings();
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == FindingKind::RecordUnjournalled);
        CHECK(findings[0].record == id);
    }
    SECTION("a deleted one")
    {
        const qint64 id = GENERATE(1, 11, 20);
        orFail(rooms.database->execute("DELETE FROM test_room WHERE id = ?", id));
        const auto findings = rooms.findings();
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == FindingKind::RecordMissing);
        CHECK(findings[0].record == id);
        CHECK(findings[0].firstEntry == Rooms::kCount + id);
    }
}

TEST_CASE("A record that was erased through the journal is missed by nobody")
{
    Rooms rooms;
    orFail(rooms.database->execute("DELETE FROM test_room WHERE id = 6"));
    rooms.append({.action = "room.erased", .kind = "test_room", .record = 6, .revision = 3});
    CHECK(rooms.findings() == std::vector<Finding>{});
    orFail(rooms.database->execute("INSERT INTO test_room VALUES (6, 3, 'back', 1)"));
    CHECK(rooms.findings().size() == 1);
}

TEST_CASE("Looking at a record is not changing it")
{
    Rooms rooms;
    rooms.append({.action = "record.viewed", .kind = "test_room", .record = 3});
    CHECK(rooms.findings() == std::vector<Finding>{});
}

TEST_CASE("A cut tail under newer records is told from an older copy of the whole database")
{
    Rooms rooms;
    rooms.write(5, 3, u"Sauna"_s);
    rooms.seal();
    Attacker attacker(rooms);
    attacker.truncateAfter(2 * Rooms::kCount);
    const auto kindOfCut = [&] {
        for (const Finding& finding : rooms.findings()) {
            if (attackOf(finding.kind) == Attack::TruncateHistory ||
                attackOf(finding.kind) == Attack::RollBack)
                return std::pair(finding.kind, finding.firstEntry);
        }
        return std::pair(FindingKind::Edited, qint64(0));
    };
    CHECK(kindOfCut() == std::pair(FindingKind::TailTruncated, 2 * Rooms::kCount + 1));
    attacker.sql("UPDATE test_room SET name = 'Room 5', revision = 2 WHERE id = 5");
    CHECK(kindOfCut() == std::pair(FindingKind::RolledBack, 2 * Rooms::kCount + 1));
}

TEST_CASE("An erased person is fine where an entry says so, and history without its key is not")
{
    Rooms rooms;
    rooms.append({.action = "client.noted", .subject = 77, .changes = "{}"});
    CHECK(rooms.findings() == std::vector<Finding>{});
    SECTION("erased by a command")
    {
        orFail(rooms.journal->subjectKeys().destroy(77, 1));
        CHECK(rooms.findings().size() == 1);
        rooms.append({.action = "subject.erased", .subject = 77});
        CHECK(rooms.findings() == std::vector<Finding>{});
    }
    SECTION("the key row taken out")
    {
        orFail(rooms.database->execute("DELETE FROM subject_key WHERE subject = 77"));
        const auto findings = rooms.findings();
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == FindingKind::PayloadUnreadable);
        CHECK(findings[0].record == 77);
    }
    SECTION("another key in its place")
    {
        orFail(rooms.database->execute(
            "UPDATE subject_key SET wrapped = randomblob(72) WHERE subject = 77"));
        CHECK(rooms.findings().at(0).kind == FindingKind::PayloadUnreadable);
    }
}
