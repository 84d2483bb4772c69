// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/merkle.h"
#include "core/journal/payload.h"
#include "tests/core/journal/journal_fixture.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::aChange;
using tests::JournalFixture;
using tests::orFail;

namespace {

Digest hashOf(const Entry& entry)
{
    CanonicalWriter scratch;
    return entryHash(viewOf(entry), scratch);
}

std::optional<Payload> openedPayload(JournalFixture& fixture, const Entry& entry)
{
    const qint64 subject = entry.subject.value_or(0);
    const auto key = orFail(fixture.journal->subjectKeys().findKey(subject));
    if (!key)
        return std::nullopt;
    return openPayload(viewOf(entry.payload), {entry.device, entry.seq, subject}, *key);
}

} // namespace

TEST_CASE("An entry says who did what to which record, when and why")
{
    JournalFixture fixture;
    fixture.append(aChange(), 4711);
    const Entry entry = fixture.entryAt(1);
    CHECK(entry.device == 1);
    CHECK(entry.command == 4711);
    CHECK(entry.actor == 42);
    CHECK(entry.role == "front_desk");
    CHECK(entry.action == "branch.changed");
    CHECK(entry.kind == "branch");
    CHECK(entry.record == 7);
    CHECK(entry.revision == 2);
    CHECK(entry.fields == "name");
    CHECK(physicalPart(entry.hybrid) == fixture.clock.now());
    CHECK(entry.recordHash == toByteArray(viewOf(recordDigest(QByteArray("branch")))));
    const auto payload = openedPayload(fixture, entry);
    REQUIRE(payload);
    CHECK(payload->changes == aChange().changes);
    CHECK(payload->reason == "moved");
}

TEST_CASE("Each entry carries the hash of the one before it")
{
    JournalFixture fixture;
    fixture.appendMany(5);
    QByteArray previous(32, '\0');
    for (const Entry& entry : fixture.entries()) {
        CHECK(entry.prevHash == previous);
        CHECK(entry.hash == toByteArray(viewOf(hashOf(entry))));
        previous = entry.hash;
    }
    CHECK(fixture.journal->head().seq == 5);
    CHECK(toByteArray(viewOf(fixture.journal->head().hash)) == previous);
}

TEST_CASE("An entry about nothing private keeps no payload")
{
    JournalFixture fixture;
    fixture.append({.action = "session.signed_in"});
    const Entry entry = fixture.entryAt(1);
    CHECK(entry.payload.isNull());
    CHECK(entry.kind.isNull());
    CHECK(entry.fields.isNull());
}

TEST_CASE("A payload opens at its own place alone")
{
    JournalFixture fixture;
    fixture.append(aChange());
    const Entry entry = fixture.entryAt(1);
    const auto key = orFail(fixture.journal->subjectKeys().findKey(0));
    REQUIRE(key);
    CHECK(openPayload(viewOf(entry.payload), {1, 1, 0}, *key));
    CHECK_FALSE(openPayload(viewOf(entry.payload), {1, 2, 0}, *key));
    CHECK_FALSE(openPayload(viewOf(entry.payload), {2, 1, 0}, *key));
    CHECK_FALSE(openPayload(viewOf(entry.payload), {1, 1, 5}, *key));
    for (int bit = 0; bit < entry.payload.size() * 8; ++bit) {
        QByteArray flipped = entry.payload;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        REQUIRE_FALSE(openPayload(viewOf(flipped), {1, 1, 0}, *key));
    }
}

TEST_CASE("Nothing about a person stands in an entry in plain text")
{
    JournalFixture fixture;
    EntryDraft draft = aChange();
    draft.subject = 900;
    draft.changes = R"({"phone":["13800138000","13900139000"]})";
    draft.reason = u"her new number"_s;
    fixture.append(draft);
    const Entry entry = fixture.entryAt(1);
    CanonicalWriter writer;
    writeCanonical(viewOf(entry), writer);
    CHECK(writer.view().find("13800138000") == std::string_view::npos);
    CHECK(writer.view().find("her new number") == std::string_view::npos);
    CHECK(openedPayload(fixture, entry)->changes == draft.changes);
}

TEST_CASE("A rolled-back command leaves the chain where it was")
{
    JournalFixture fixture;
    fixture.appendMany(2);
    const JournalHead before = fixture.journal->head();
    {
        auto transaction = orFail(storage::Transaction::begin(fixture.database.connection()));
        Journal::Scope scope(*fixture.journal);
        EntryDraft draft = aChange();
        draft.subject = 77;
        orFail(fixture.journal->append(JournalFixture::kStamp, draft));
        CHECK(fixture.journal->head().seq == 3);
    }
    CHECK(fixture.journal->head() == before);
    EntryDraft draft = aChange();
    draft.subject = 77;
    fixture.append(draft);
    CHECK(fixture.entryAt(3).prevHash == toByteArray(viewOf(before.hash)));
    fixture.reopen();
    CHECK(openedPayload(fixture, fixture.entryAt(3)));
}

TEST_CASE("Of nested scopes the outer one decides")
{
    JournalFixture fixture;
    {
        auto transaction = orFail(storage::Transaction::begin(fixture.database.connection()));
        Journal::Scope outer(*fixture.journal);
        {
            Journal::Scope inner(*fixture.journal);
            orFail(fixture.journal->append(JournalFixture::kStamp, aChange()));
            inner.keep();
        }
        CHECK(fixture.journal->head().seq == 1);
    }
    CHECK(fixture.journal->head().seq == 0);
}

TEST_CASE("Appending without a scope is a bug")
{
    JournalFixture fixture;
    CHECK_THROWS(fixture.journal->append(JournalFixture::kStamp, aChange()));
}

TEST_CASE("A restart goes on with the chain and the time")
{
    JournalFixture fixture;
    fixture.appendMany(3);
    const JournalHead head = fixture.journal->head();
    const HybridTime last = fixture.entryAt(3).hybrid;
    fixture.clock.restart();
    fixture.clock.set(fromMilliseconds(0));
    fixture.reopen();
    CHECK(fixture.journal->head() == head);
    CHECK(fixture.journal->clockState() == ClockState::Back);
    fixture.append(aChange());
    const Entry entry = fixture.entryAt(4);
    CHECK(entry.hybrid > last);
    CHECK(entry.clockState == ClockState::Back);
    CHECK(entry.wallMs == 0);
}

TEST_CASE("The owner's confirmation is an entry and outlives a restart")
{
    JournalFixture fixture;
    fixture.appendMany(1);
    fixture.clock.shift(std::chrono::hours(24 * 400));
    {
        auto transaction = orFail(storage::Transaction::begin(fixture.database.connection()));
        Journal::Scope scope(*fixture.journal);
        orFail(fixture.journal->confirmClock(JournalFixture::kStamp));
        orFail(transaction.commit());
        scope.keep();
    }
    CHECK(fixture.entryAt(2).action == "clock.confirmed");
    fixture.clock.restart();
    fixture.reopen();
    CHECK(fixture.journal->clockState() == ClockState::Ok);
}

TEST_CASE("Two connections of one program write one chain")
{
    JournalFixture fixture;
    const auto second = fixture.database.connect();
    auto journal = orFail(Journal::open(*second, fixture.clock, fixture.keys()));
    fixture.append(aChange());
    {
        auto transaction = orFail(storage::Transaction::begin(*second));
        Journal::Scope scope(*journal);
        orFail(journal->append(JournalFixture::kStamp, aChange()));
        orFail(transaction.commit());
        scope.keep();
    }
    fixture.append(aChange());
    const auto entries = fixture.entries();
    REQUIRE(entries.size() == 3);
    CHECK(entries[1].prevHash == entries[0].hash);
    CHECK(entries[2].prevHash == entries[1].hash);
}

TEST_CASE("Entries are neither changed nor deleted by accident")
{
    JournalFixture fixture;
    fixture.appendMany(2);
    fixture.seal();
    for (const char* sql : {"UPDATE journal_entry SET actor = 1",
                            "DELETE FROM journal_entry WHERE seq = 2",
                            "UPDATE journal_checkpoint SET count = 1",
                            "DELETE FROM journal_checkpoint"})
        CHECK_FALSE(fixture.database->execute(sql));
    CHECK(fixture.entries().size() == 2);
}

TEST_CASE("A head that was seen is remembered, and one of another history is not")
{
    JournalFixture fixture;
    fixture.appendMany(3);
    const JournalHead seen = fixture.journal->head();
    fixture.appendMany(2);
    CHECK(orFail(fixture.journal->remembers(seen)));
    CHECK(orFail(fixture.journal->remembers({.device = 1})));
    JournalHead other = seen;
    other.hash[0] ^= 1;
    CHECK_FALSE(orFail(fixture.journal->remembers(other)));
    CHECK_FALSE(orFail(fixture.journal->remembers({.device = 1, .seq = 9, .hash = seen.hash})));
}

TEST_CASE("A device that the vault does not know cannot write")
{
    JournalFixture fixture;
    CHECK(Journal::open(fixture.database.connection(), fixture.clock, fixture.keys(2)).error().reason ==
          u"journal.device"_s);
    fixture.deviceSeed = Secret::random(32);
    CHECK(Journal::open(fixture.database.connection(), fixture.clock, fixture.keys()).error().reason ==
          u"journal.device"_s);
}
