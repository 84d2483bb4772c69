// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipher_driver.h"

#include "tests/support/test_database.h"

#include <QDateTime>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::storage;
using namespace Qt::StringLiterals;

// The contract of Qt SQL as a stranger to our code meets it: through QSqlDatabase and QSqlQuery alone.

namespace {

/// A connection on the registered driver in a directory of its own.
class QtDatabase {
public:
    explicit QtDatabase(const QString& file = u"qt.db"_s)
    {
        registerSqlCipherDriver([this](const QString&) -> Result<DatabaseKey> { return key.copy(); });
        database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"test"_s);
        database.setDatabaseName(file == u":memory:" ? file : directory.filePath(file));
        REQUIRE(database.open());
    }
    ~QtDatabase()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"test"_s);
        registerSqlCipherDriver([](const QString&) { return fail(ErrorCode::Locked); });
    }
    QSqlQuery run(const QString& sql)
    {
        QSqlQuery query(database);
        INFO(sql.toStdString());
        REQUIRE(query.exec(sql));
        return query;
    }

    QTemporaryDir directory;
    DatabaseKey key = DatabaseKey::random();
    QSqlDatabase database;
};

} // namespace

TEST_CASE("A database opened through Qt SQL is encrypted")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE secret_table (t TEXT)"_s);
    QFile file(qt.database.databaseName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.size() > 0);
    CHECK_FALSE(bytes.contains("secret_table"));
    CHECK(QByteArrayView(qt.database.driver()->handle().typeName()) == "sqlite3*");
}

TEST_CASE("Without a key nothing is opened and no file is made")
{
    QtDatabase qt;
    registerSqlCipherDriver([](const QString&) { return fail(ErrorCode::Locked, u"no key"_s); });
    auto other = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"keyless"_s);
    other.setDatabaseName(qt.directory.filePath(u"keyless.db"_s));
    other.setPassword(u"secret"_s); // travels through Qt's registry, so it is no key
    CHECK_FALSE(other.open());
    CHECK(other.isOpenError());
    CHECK(other.lastError().type() == QSqlError::ConnectionError);
    CHECK_FALSE(QFile::exists(other.databaseName()));
    other = {};
    QSqlDatabase::removeDatabase(u"keyless"_s);
}

TEST_CASE("A wrong key is an error with SQLite's number")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x)"_s);
    qt.database.close();
    qt.key = DatabaseKey::random();
    CHECK_FALSE(qt.database.open());
    CHECK(qt.database.lastError().nativeErrorCode() == u"26"_s);
}

TEST_CASE("A cloned connection has the same key and its own handle")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x)"_s);
    {
        auto clone = QSqlDatabase::cloneDatabase(qt.database, u"clone"_s);
        REQUIRE(clone.open());
        CHECK(clone.tables() == QStringList{u"t"_s});
    }
    QSqlDatabase::removeDatabase(u"clone"_s);
}

TEST_CASE("A database in memory works like any other")
{
    QtDatabase qt(u":memory:"_s);
    qt.run(u"CREATE TABLE t (x)"_s);
    qt.run(u"INSERT INTO t VALUES (7)"_s);
    auto query = qt.run(u"SELECT x FROM t"_s);
    REQUIRE(query.next());
    CHECK(query.value(0) == 7);
}

TEST_CASE("Queries outlive their closed database and answer with nothing")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x)"_s);
    qt.run(u"INSERT INTO t VALUES (1), (2)"_s);
    auto query = qt.run(u"SELECT x FROM t"_s);
    REQUIRE(query.next());
    qt.database.close();
    CHECK_FALSE(query.isActive());
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.exec());
    REQUIRE(qt.database.open());
    CHECK(qt.run(u"SELECT x FROM t"_s).next());
}

TEST_CASE("A scrollable result goes everywhere, a forward-only one ahead")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x)"_s);
    qt.run(u"INSERT INTO t VALUES (0), (1), (2), (3)"_s);
    QSqlQuery query(qt.database);
    REQUIRE(query.exec(u"SELECT x FROM t"_s));
    CHECK((query.last() && query.value(0) == 3));
    CHECK((query.first() && query.value(0) == 0));
    CHECK((query.seek(2) && query.value(0) == 2));
    CHECK((query.previous() && query.value(0) == 1));
    CHECK_FALSE(query.seek(9));

    query.setForwardOnly(true);
    REQUIRE(query.exec());
    CHECK((query.seek(1) && query.value(0) == 1));
    CHECK((query.last() && query.value(0) == 3));
    CHECK_FALSE(query.next());
}

TEST_CASE("Placeholders are bound by position and by name, repeated ones too")
{
    QtDatabase qt;
    QSqlQuery query(qt.database);
    REQUIRE(query.prepare(u"SELECT :a || ':b' || :b || :a"_s));
    query.bindValue(u":a"_s, u"天"_s);
    query.bindValue(u":b"_s, u"使"_s);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.value(0) == u"天:b使天"_s);

    REQUIRE(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    CHECK_FALSE(query.exec());
    CHECK(query.lastError().type() == QSqlError::StatementError);
}

TEST_CASE("A batch runs once for each row of values")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (a, b)"_s);
    QSqlQuery query(qt.database);
    REQUIRE(query.prepare(u"INSERT INTO t VALUES (?, ?)"_s));
    query.addBindValue(QVariantList{1, 2, 3});
    query.addBindValue(QVariantList{u"x"_s, QVariant(), u""_s});
    REQUIRE(query.execBatch());
    auto read = qt.run(u"SELECT count(*), count(b) FROM t"_s);
    REQUIRE(read.next());
    CHECK(read.value(0) == 3);
    CHECK(read.value(1) == 2);
    CHECK(query.lastInsertId() == 3);
    CHECK(query.numRowsAffected() == 1);
}

TEST_CASE("Every type that Qt SQL promises is bound, and any other is refused")
{
    QtDatabase qt;
    const QDateTime local(QDate(2026, 10, 6), QTime(9, 0, 0, 123));
    const QDateTime offset(QDate(2026, 10, 6), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);
    const QVariantList values{true,
                              -1,
                              4294967295U,
                              std::numeric_limits<qint64>::min(),
                              quint64(1) << 63,
                              0.5,
                              QDate(2026, 2, 28),
                              QTime(1, 2, 3, 4),
                              local,
                              offset,
                              QVariant(QMetaType::fromType<QString>())};
    const QStringList expected{u"integer 1"_s,
                               u"integer -1"_s,
                               u"integer 4294967295"_s,
                               u"integer -9223372036854775808"_s,
                               u"text 9223372036854775808"_s,
                               u"real 0.5"_s,
                               u"text 2026-02-28"_s,
                               u"text 01:02:03.004"_s,
                               u"text 2026-10-06T09:00:00.123"_s,
                               u"text 2026-10-06T09:00:00.000+08:00"_s,
                               u"null "_s};
    QSqlQuery query(qt.database);
    for (int i = 0; i < values.size(); ++i) {
        REQUIRE(query.prepare(u"SELECT typeof(?1) || ' ' || coalesce(?1, '')"_s));
        query.addBindValue(values.at(i));
        REQUIRE((query.exec() && query.next()));
        CHECK(query.value(0).toString() == expected.at(i));
    }
    REQUIRE(query.prepare(u"SELECT ?"_s));
    query.addBindValue(QVariant::fromValue(QSqlRecord()));
    CHECK_FALSE(query.exec());
}

TEST_CASE("Tables, columns and keys are described")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE \"my table\" (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'x', rate REAL, ok BOOL)"_s);
    qt.run(u"CREATE VIEW v AS SELECT * FROM \"my table\""_s);
    CHECK(qt.database.tables() == QStringList{u"my table"_s});
    CHECK(qt.database.tables(QSql::Views) == QStringList{u"v"_s});
    CHECK(qt.database.tables(QSql::SystemTables) == QStringList{u"sqlite_master"_s});
    const QSqlRecord record = qt.database.record(u"\"my table\""_s);
    REQUIRE(record.count() == 4);
    CHECK(record.field(0).isAutoValue());
    CHECK(record.field(1).defaultValue() == u"x"_s);
    CHECK(record.field(1).requiredStatus() == QSqlField::Required);
    CHECK(record.field(2).metaType() == QMetaType::fromType<double>());
    CHECK(record.field(3).metaType() == QMetaType::fromType<bool>());
    CHECK(qt.database.record(u"main.[my table]"_s).count() == 4);
    const QSqlIndex key = qt.database.primaryIndex(u"my table"_s);
    REQUIRE(key.count() == 1);
    CHECK(key.fieldName(0) == u"id"_s);
}

TEST_CASE("Errors carry SQLite's extended numbers")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x UNIQUE)"_s);
    qt.run(u"INSERT INTO t VALUES (1)"_s);
    QSqlQuery query(qt.database);
    CHECK_FALSE(query.exec(u"INSERT INTO t VALUES (1)"_s));
    CHECK(query.lastError().nativeErrorCode() == u"2067"_s);
    CHECK_FALSE(query.exec(u"SELEKT 1"_s));
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK_FALSE(query.exec(u"SELECT 1; SELECT 2"_s));
    CHECK(query.exec(u"SELECT 1; -- and a remark"_s) == false);
    CHECK(query.exec(u"SELECT 1;  \n"_s));
}

TEST_CASE("A transaction through Qt SQL is immediate and rolls back")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x)"_s);
    REQUIRE(qt.database.transaction());
    qt.run(u"INSERT INTO t VALUES (1)"_s);
    REQUIRE(qt.database.rollback());
    CHECK_FALSE(qt.database.commit());
    CHECK(qt.database.lastError().type() == QSqlError::TransactionError);
    auto query = qt.run(u"SELECT count(*) FROM t"_s);
    REQUIRE(query.next());
    CHECK(query.value(0) == 0);
}

TEST_CASE("Rows that a statement returns on writing are rows, and all are written")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, x)"_s);
    auto query = qt.run(u"INSERT INTO t (x) VALUES ('a'), ('b') RETURNING id"_s);
    CHECK(query.isSelect());
    CHECK((query.next() && query.value(0) == 1));
    CHECK((query.next() && query.value(0) == 2));
    CHECK_FALSE(query.next());
    CHECK(query.numRowsAffected() == 2);
}

TEST_CASE("The connect options of Qt's own driver are understood")
{
    QtDatabase qt;
    qt.run(u"CREATE TABLE t (x)"_s);
    qt.run(u"INSERT INTO t VALUES ('a1'), ('b2')"_s);
    qt.database.close();
    qt.database.setConnectOptions(
        u"QSQLITE_OPEN_READONLY; QSQLITE_ENABLE_REGEXP = 5 ;QSQLITE_BUSY_TIMEOUT=1"_s);
    REQUIRE(qt.database.open());
    QSqlQuery query(qt.database);
    CHECK_FALSE(query.exec(u"INSERT INTO t VALUES ('c')"_s));
    REQUIRE(query.exec(u"SELECT count(*) FROM t WHERE x REGEXP '^[a-z][0-9]$'"_s));
    CHECK((query.next() && query.value(0) == 2));
}

TEST_CASE("Qt's own SQLite driver in the same process stays what it is, and ours stays encrypted")
{
    QtDatabase qt;
    {
        auto stock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stock"_s);
        stock.setDatabaseName(qt.directory.filePath(u"stock.db"_s));
        REQUIRE(stock.open());
        QSqlQuery query(stock);
        REQUIRE(query.exec(u"PRAGMA cipher_version"_s));
        CHECK_FALSE(query.next()); // plain SQLite knows no such pragma
        REQUIRE(query.exec(u"CREATE TABLE plain_table (x)"_s));
        REQUIRE((query.exec(u"SELECT sqlite_version()"_s) && query.next()));
        auto ours = qt.run(u"SELECT sqlite_version()"_s);
        REQUIRE(ours.next());
        CHECK(ours.value(0) != query.value(0));
    }
    QSqlDatabase::removeDatabase(u"stock"_s);
    qt.run(u"CREATE TABLE secret_table (x)"_s);
    QFile plain(qt.directory.filePath(u"stock.db"_s));
    QFile encrypted(qt.database.databaseName());
    REQUIRE(plain.open(QIODevice::ReadOnly));
    REQUIRE(encrypted.open(QIODevice::ReadOnly));
    CHECK(plain.readAll().contains("plain_table"));
    CHECK_FALSE(encrypted.readAll().contains("secret_table"));
}
