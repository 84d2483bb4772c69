// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_list.h"

#include "core/journal/entry_rows.h"
#include "tests/core/journal/journal_fixture.h"

#include <QJsonArray>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::aChange;
using tests::JournalFixture;
using tests::orFail;

namespace {

std::vector<qint64> seqsOf(const std::vector<Entry>& entries)
{
    std::vector<qint64> seqs;
    for (const Entry& entry : entries)
        seqs.push_back(entry.seq);
    return seqs;
}

std::vector<qint64> listed(JournalFixture& fixture, const EntryFilter& filter)
{
    return seqsOf(orFail(listEntries(fixture.database.connection(), filter, 100)));
}

} // namespace

TEST_CASE("Entries are listed newest first, page by page")
{
    JournalFixture fixture;
    fixture.appendMany(25);
    auto& connection = fixture.database.connection();
    std::vector<qint64> all;
    std::optional<EntryCursor> cursor;
    while (true) {
        const auto page = orFail(listEntries(connection, {}, 10, cursor));
        if (page.empty())
            break;
        for (const qint64 seq : seqsOf(page))
            all.push_back(seq);
        cursor = cursorAt(page.back());
    }
    REQUIRE(all.size() == 25);
    CHECK(all.front() == 25);
    CHECK(std::is_sorted(all.rbegin(), all.rend()));
}

TEST_CASE("An entry is found by its local number")
{
    JournalFixture fixture;
    fixture.appendMany(3);
    CHECK(orFail(getEntry(fixture.database.connection(), 2)).seq == 2);
    CHECK(getEntry(fixture.database.connection(), 9).error().code == ErrorCode::NotFound);
}

TEST_CASE("Entries are found by who, about whom, which record, when and what sort of thing")
{
    JournalFixture fixture;
    fixture.appendMany(12); // actors 40, 41, 42 in turn; records 100 to 104; every third about person 900 or 901
    const Instant later = fixture.clock.now() + std::chrono::hours(24);
    fixture.clock.pass(std::chrono::hours(25));
    fixture.append({.action = "session.signed_in"});
    fixture.append({.action = "record.viewed", .kind = "client", .record = 100, .subject = 901});
    fixture.append({.action = "vault.key_rotated"});

    CHECK(listed(fixture, {.actor = 41}) == std::vector<qint64>{11, 8, 5, 2});
    CHECK(listed(fixture, {.subject = 901}) == std::vector<qint64>{14, 10, 4});
    CHECK(listed(fixture, {.kind = "branch", .record = 100}) == std::vector<qint64>{11, 6, 1});
    CHECK(listed(fixture, {.kind = "client"}) == std::vector<qint64>{14});
    CHECK(listed(fixture, {.from = later}) == std::vector<qint64>{15, 14, 13});
    CHECK(listed(fixture, {.until = later}).size() == 12);
    CHECK(listed(fixture, {.actor = 41, .until = later, .group = EntryGroup::Changes}).size() == 4);
    CHECK(listed(fixture, {.group = EntryGroup::Changes}).size() == 12);
    CHECK(listed(fixture, {.group = EntryGroup::Access}) == std::vector<qint64>{14});
    CHECK(listed(fixture, {.group = EntryGroup::Session}) == std::vector<qint64>{13});
    CHECK(listed(fixture, {.group = EntryGroup::Other}) == std::vector<qint64>{15});
}

TEST_CASE("Each single filter has an index that also gives the order")
{
    JournalFixture fixture;
    for (const char* where : {"",
                              "WHERE actor = 1",
                              "WHERE subject = 1",
                              "WHERE kind = 'branch' AND record = 1",
                              "WHERE hybrid >= 1 AND hybrid < 2",
                              "WHERE actor = 1 AND hybrid >= 1 AND hybrid < 2"}) {
        const std::string sql = "EXPLAIN QUERY PLAN " + selectEntries(where) +
                                " ORDER BY hybrid DESC, arrival DESC LIMIT 50";
        auto rows = orFail(fixture.database->prepare(sql.c_str()));
        orFail(rows.bind());
        while (orFail(rows.step())) {
            const QString step = rows.text(3);
            INFO(where << ": " << step.toStdString());
            CHECK(step.contains(u"USING INDEX"_s));
        }
    }
}

TEST_CASE("All entries of one command are found, in order")
{
    JournalFixture fixture;
    fixture.append(aChange(), 500);
    {
        auto transaction = orFail(storage::Transaction::begin(fixture.database.connection()));
        Journal::Scope scope(*fixture.journal);
        for (int i = 0; i < 3; ++i)
            orFail(fixture.journal->append({.command = 501, .actor = 1, .role = ""}, aChange()));
        orFail(transaction.commit());
        scope.keep();
    }
    fixture.append(aChange(), 502);
    CHECK(seqsOf(orFail(entriesOfCommand(fixture.database.connection(), 501))) ==
          std::vector<qint64>{2, 3, 4});
    CHECK(orFail(entriesOfCommand(fixture.database.connection(), 99)).empty());
}

TEST_CASE("The details of an entry are what was changed and why, until the person is erased")
{
    JournalFixture fixture;
    EntryDraft draft = aChange();
    draft.subject = 900;
    fixture.append(draft);
    fixture.append({.action = "session.signed_in"});
    SubjectKeys& keys = fixture.journal->subjectKeys();
    const EntryDetails details = orFail(detailsOf(fixture.entryAt(1), keys));
    CHECK(details.state == EntryDetails::State::Readable);
    CHECK(details.changes[u"name"_s].toArray()[1] == u"New Town"_s);
    CHECK(details.reason == u"moved"_s);
    CHECK(orFail(detailsOf(fixture.entryAt(2), keys)).state == EntryDetails::State::Nothing);

    Entry moved = fixture.entryAt(1);
    moved.seq = 7;
    CHECK(detailsOf(moved, keys).error().code == ErrorCode::Corrupt);

    orFail(keys.destroy(900, 1));
    const EntryDetails erased = orFail(detailsOf(fixture.entryAt(1), keys));
    CHECK(erased.state == EntryDetails::State::Erased);
    CHECK(erased.changes.isEmpty());
}
