// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_database.h"

#include "tests/support/test_database.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::storage;
using seraph::tests::orFail;
using seraph::tests::TestDatabase;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kSchema = R"sql(
    PRAGMA user_version = 42; PRAGMA application_id = 77;
    CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor INTEGER AS (id / 100) STORED) STRICT;
    CREATE TRIGGER room_kept BEFORE DELETE ON room BEGIN SELECT RAISE(ABORT, 'kept; always'); END;
    CREATE VIEW room_name AS SELECT name FROM room;
    CREATE VIRTUAL TABLE room_search USING fts5(name, content='', contentless_delete=1, detail=none, prefix='1 2');
    CREATE TABLE setting (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO room (id, name) VALUES (101, '天使'), (202, 'two');
    INSERT INTO room_search (rowid, name) VALUES (101, 'angel');
    INSERT INTO setting VALUES ('language', 'zh_CN');
)sql";

QByteArray schemaOf(Connection& connection)
{
    auto rows = orFail(connection.prepare(
        "SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1"));
    QByteArray text;
    while (orFail(rows.step()))
        text += rows.text(0).toUtf8() + '\n';
    return text;
}

qint64 number(Connection& connection, const char* sql)
{
    auto row = orFail(connection.prepare(sql));
    REQUIRE(row.step() == true);
    return row.int64(0);
}

} // namespace

TEST_CASE("A copy has everything of the original, under its own key")
{
    TestDatabase source(kSchema);
    const auto key = DatabaseKey::random();
    orFail(copyDatabase(source.connection(), source.path(u"copy.db"_s), key));

    CHECK(Connection::open(source.path(u"copy.db"_s), source.key(), OpenMode::ReadWrite).error().code ==
          ErrorCode::WrongKey);
    const auto copy = orFail(Connection::open(source.path(u"copy.db"_s), key, OpenMode::ReadWrite));
    CHECK(schemaOf(*copy) == schemaOf(source.connection()));
    CHECK(number(*copy, "PRAGMA user_version") == 42);
    CHECK(number(*copy, "PRAGMA application_id") == 77);
    CHECK(number(*copy, "SELECT floor FROM room WHERE name = '天使'") == 1);
    CHECK(number(*copy, "SELECT rowid FROM room_search WHERE room_search MATCH 'an*'") == 101);
    CHECK_FALSE(copy->execute("DELETE FROM room"));
    orFail(copy->execute("INSERT INTO room_search (rowid, name) VALUES (202, 'two')"));
}

TEST_CASE("A copy never overwrites a file")
{
    TestDatabase source(kSchema);
    CHECK(copyDatabase(source.connection(), source.file(), source.key()).error().code ==
          ErrorCode::Conflict);
}

TEST_CASE("A copy that cannot be finished leaves no file and the source usable")
{
    TestDatabase source(kSchema);
    const QString place = source.path(u"missing/copy.db"_s);
    CHECK_FALSE(copyDatabase(source.connection(), place, DatabaseKey::random()));
    CHECK_FALSE(QFile::exists(place));
    orFail(source->execute("INSERT INTO room (id, name) VALUES (303, 'three')"));
}
