// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/subject_keys.h"

#include "tests/core/journal/journal_fixture.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::JournalFixture;
using tests::orFail;

namespace {

QByteArray bytesOf(SubjectKeys::Key key)
{
    return QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
}

} // namespace

TEST_CASE("Everybody has a key of their own, and it stays")
{
    JournalFixture fixture;
    SubjectKeys& keys = fixture.journal->subjectKeys();
    const QByteArray one = bytesOf(orFail(keys.keyFor(1)));
    const QByteArray two = bytesOf(orFail(keys.keyFor(2)));
    CHECK(one != two);
    keys.forget();
    CHECK(bytesOf(orFail(keys.keyFor(1))) == one);
    CHECK(bytesOf(*orFail(keys.findKey(2))) == two);
    CHECK_FALSE(orFail(keys.findKey(3)));
}

TEST_CASE("More people than fit in locked memory keep their keys")
{
    JournalFixture fixture;
    SubjectKeys& keys = fixture.journal->subjectKeys();
    std::vector<QByteArray> first;
    for (qint64 person = 1; person <= 700; ++person)
        first.push_back(bytesOf(orFail(keys.keyFor(person))));
    for (qint64 person = 1; person <= 700; ++person)
        REQUIRE(bytesOf(orFail(keys.keyFor(person))) == first[std::size_t(person - 1)]);
}

TEST_CASE("A destroyed key is gone for ever and known as destroyed")
{
    JournalFixture fixture;
    SubjectKeys& keys = fixture.journal->subjectKeys();
    orFail(keys.keyFor(5));
    orFail(keys.destroy(5, 1791248400000));
    CHECK_FALSE(orFail(keys.findKey(5)));
    CHECK(keys.keyFor(5).error().reason == u"subject.erased"_s);
    CHECK(keys.destroy(5, 1).error().code == ErrorCode::NotFound);
    CHECK(orFail(keys.erased()) == std::vector<qint64>{5});
}

TEST_CASE("Keys are wrapped under a key of the vault and each for one person")
{
    JournalFixture fixture;
    SubjectKeys& keys = fixture.journal->subjectKeys();
    orFail(keys.keyFor(1));
    orFail(keys.keyFor(2));
    SubjectKeys stranger(fixture.database.connection(), deriveWrappingKey(Secret::random(32)));
    CHECK(stranger.findKey(1).error().code == ErrorCode::Corrupt);
    orFail(fixture.database->execute(
        "UPDATE subject_key SET wrapped = (SELECT wrapped FROM subject_key WHERE subject = 2) "
        "WHERE subject = 1"));
    keys.forget();
    CHECK(keys.findKey(1).error().code == ErrorCode::Corrupt);
}

TEST_CASE("A key rotation wraps every key anew and keeps it")
{
    JournalFixture fixture;
    SubjectKeys& keys = fixture.journal->subjectKeys();
    const QByteArray before = bytesOf(orFail(keys.keyFor(1)));
    const Secret next = deriveWrappingKey(Secret::random(32));
    orFail(keys.rewrap(next));
    keys.forget();
    CHECK(bytesOf(*orFail(keys.findKey(1))) == before);
    SubjectKeys old(fixture.database.connection(), deriveWrappingKey(fixture.masterKey));
    CHECK(old.findKey(1).error().code == ErrorCode::Corrupt);
}

TEST_CASE("An erased person's history cannot be read and still chains")
{
    JournalFixture fixture;
    fixture.appendMany(6);
    orFail(fixture.journal->subjectKeys().destroy(900, 1));
    fixture.appendMany(1); // about the same person: that something changed is still known, and no more
    CHECK(fixture.entryAt(7).fields == "name");
    CHECK(fixture.entryAt(7).payload.isNull());
    CHECK(fixture.seal().seq == 7);
}
