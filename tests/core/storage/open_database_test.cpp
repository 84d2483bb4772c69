// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_database.h"

#include "tests/support/test_database.h"

#include <QFile>

#include <catch2/catch_all.hpp>

#include <array>

using namespace seraph;
using namespace seraph::storage;
using seraph::tests::orFail;
using seraph::tests::TestDatabase;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kMarker = "MARKER-9F3A";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString setting(Connection& connection, const char* pragma)
{
    auto row = orFail(connection.prepare(pragma));
    REQUIRE(row.step() == true);
    return row.text(0);
}

Error openError(const TestDatabase& database, const DatabaseKey& key, OpenMode mode = OpenMode::ReadWrite)
{
    const auto opened = Connection::open(database.file(), key, mode);
    REQUIRE_FALSE(opened);
    return opened.error();
}

} // namespace

TEST_CASE("Neither the file nor its log shows what is in it")
{
    TestDatabase database("CREATE TABLE secret_table (t TEXT) STRICT");
    orFail(database->execute("INSERT INTO secret_table VALUES (?)", QString::fromLatin1(kMarker)));
    for (const QString& file : {database.file(), database.file() + u"-wal"_s}) {
        const QByteArray bytes = bytesOf(file);
        CHECK(bytes.size() > 0);
        CHECK_FALSE(bytes.contains(kMarker));
        CHECK_FALSE(bytes.contains("secret_table"));
        CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    }
}

TEST_CASE("Every connection has the settings that durability and safety ask for")
{
    TestDatabase database;
    Connection& connection = database.connection();
    CHECK(setting(connection, "PRAGMA cipher_version").startsWith(u"4."));
    CHECK(setting(connection, "PRAGMA journal_mode") == u"wal"_s);
    CHECK(setting(connection, "PRAGMA synchronous") == u"2"_s);
    CHECK(setting(connection, "PRAGMA foreign_keys") == u"1"_s);
    CHECK(setting(connection, "PRAGMA temp_store") == u"2"_s);
    CHECK(setting(connection, "PRAGMA secure_delete") == u"1"_s);
    CHECK(setting(connection, "PRAGMA trusted_schema") == u"0"_s);
    CHECK(setting(connection, "PRAGMA cell_size_check") == u"1"_s);
    CHECK(setting(connection, "PRAGMA cache_size") == u"-65536"_s);
    CHECK(setting(connection, "PRAGMA auto_vacuum") == u"0"_s);
    CHECK(setting(connection, "PRAGMA locking_mode") == u"normal"_s);
    // DEFENSIVE: the schema table cannot be written by hand.
    orFail(connection.runScript("PRAGMA writable_schema = ON"));
    CHECK_FALSE(connection.execute("DELETE FROM sqlite_master"));
    CHECK_FALSE(connection.runScript("SELECT load_extension('x')"));
}

TEST_CASE("A wrong key opens nothing and changes nothing")
{
    TestDatabase database("CREATE TABLE t (x TEXT) STRICT");
    database.close();
    const QByteArray before = bytesOf(database.file());
    CHECK(openError(database, DatabaseKey::random()).code == ErrorCode::WrongKey);
    CHECK(bytesOf(database.file()) == before);
    CHECK(setting(*database.connect(), "SELECT name FROM sqlite_master") == u"t"_s);
}

TEST_CASE("A damaged page is damage, found when it is read")
{
    TestDatabase database("CREATE TABLE t (x BLOB) STRICT");
    orFail(database->execute("INSERT INTO t VALUES (randomblob(20000))"));
    orFail(database->checkpoint());
    database.close();
    overwrite(database.file(), 4096 * 3 + 100, "damage");
    const auto connection = database.connect();
    auto rows = orFail(connection->prepare("SELECT x FROM t"));
    const auto row = rows.step();
    REQUIRE_FALSE(row);
    CHECK(row.error().code == ErrorCode::Corrupt);
}

TEST_CASE("A file in plain text is refused, whatever the key")
{
    TestDatabase database;
    database.close();
    overwrite(database.file(), 0, QByteArray("SQLite format 3\0", 16));
    const Error error = openError(database, database.key());
    CHECK(error.code == ErrorCode::Corrupt);
    CHECK(error.reason == u"storage.plaintext"_s);
}

TEST_CASE("A file cut short is damage and not a wrong key")
{
    TestDatabase database("CREATE TABLE t (x TEXT) STRICT");
    database.close();
    for (const qint64 size : {1, 100, 4095}) {
        CAPTURE(size);
        REQUIRE(QFile::resize(database.file(), size));
        CHECK(openError(database, database.key()).reason == u"storage.truncated"_s);
    }
}

TEST_CASE("Creating never takes over a file, opening never makes one")
{
    TestDatabase database;
    CHECK(openError(database, database.key(), OpenMode::Create).code == ErrorCode::Conflict);
    const auto opened =
        Connection::open(database.path(u"absent.db"_s), database.key(), OpenMode::ReadWrite);
    CHECK(opened.error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(database.path(u"absent.db"_s)));
}

TEST_CASE("A read-only connection reads and refuses to write")
{
    TestDatabase database("CREATE TABLE t (x TEXT) STRICT; INSERT INTO t VALUES ('a')");
    const auto reader = database.connect(OpenMode::ReadOnly);
    CHECK(setting(*reader, "SELECT x FROM t") == u"a"_s);
    CHECK(reader->execute("INSERT INTO t VALUES ('b')").error().code == ErrorCode::Io);
}

TEST_CASE("The key has the one form that SQLCipher takes as it stands")
{
    const std::array<unsigned char, 32> raw = {0x00, 0x7f, 0xff};
    const DatabaseKey key = DatabaseKey::fromRaw(raw);
    const QByteArrayView text(key.text().data(), key.text().size());
    CHECK(text == QByteArray("x'007fff" + QByteArray(58, '0') + "'"));
}

TEST_CASE("A thousand openings leave nothing behind")
{
    TestDatabase database("CREATE TABLE t (x TEXT) STRICT");
    for (int i = 0; i < 1000; ++i) {
        const auto connection = database.connect();
        orFail(connection->execute("INSERT INTO t VALUES (?)", QString::number(i)));
    }
    CHECK(setting(database.connection(), "SELECT count(*) FROM t") == u"1000"_s);
}
