// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/support/test_database.h"

#include <QFileInfo>

#include <catch2/catch_all.hpp>

#include <atomic>
#include <thread>

using namespace seraph;
using namespace seraph::storage;
using seraph::tests::orFail;
using seraph::tests::TestDatabase;

namespace {

/// Never ends by itself.
constexpr const char* kEndless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

qint64 count(Connection& connection)
{
    auto row = orFail(connection.prepare("SELECT count(*) FROM t"));
    REQUIRE(row.step() == true);
    return row.int64(0);
}

} // namespace

TEST_CASE("A second writer is told that the database is busy, and not for ever")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT");
    const auto other = database.connect();
    orFail(other->runScript("PRAGMA busy_timeout = 1"));
    {
        auto transaction = orFail(Transaction::begin(database.connection()));
        CHECK(Transaction::begin(*other).error().code == ErrorCode::Busy);
        orFail(transaction.commit());
    }
    CHECK(Transaction::begin(*other));
}

TEST_CASE("Two threads with their own connections lose no row")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT");
    const auto insertMany = [&database](std::atomic<bool>& ok) {
        const auto connection = database.connect();
        for (int i = 0; i < 100; ++i) {
            auto transaction = Transaction::begin(*connection);
            const bool written = transaction && connection->execute("INSERT INTO t VALUES (?)", i) &&
                                 transaction->commit();
            ok = ok && written;
        }
    };
    std::atomic<bool> firstOk = true;
    std::atomic<bool> secondOk = true;
    std::thread first([&] { insertMany(firstOk); });
    std::thread second([&] { insertMany(secondOk); });
    first.join();
    second.join();
    CHECK(firstOk);
    CHECK(secondOk);
    CHECK(count(database.connection()) == 200);
}

TEST_CASE("A running statement is interrupted from another thread and the connection goes on")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT");
    auto endless = orFail(database->prepare(kEndless)); // compiling it could be interrupted as well
    std::atomic<bool> finished = false;
    std::thread other([&] {
        while (!finished) { // an interrupt before the statement runs would be lost
            database->interrupt();
            std::this_thread::yield();
        }
    });
    const auto step = endless.step();
    finished = true;
    other.join();
    REQUIRE_FALSE(step);
    CHECK(step.error().code == ErrorCode::Cancelled);
    orFail(database->execute("INSERT INTO t VALUES (1)"));
}

TEST_CASE("An interrupted transaction is rolled back whole")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT");
    {
        auto transaction = orFail(Transaction::begin(database.connection()));
        orFail(database->execute("INSERT INTO t VALUES (1)"));
        std::atomic<bool> finished = false;
        std::thread other([&] {
            while (!finished)
                database->interrupt();
        });
        const auto written = database->execute(
            "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
            " FROM n) SELECT i FROM n");
        finished = true;
        other.join();
        CHECK(written.error().code == ErrorCode::Cancelled);
    }
    CHECK(count(database.connection()) == 0);
}

TEST_CASE("A reader keeps its view while another connection writes")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT; INSERT INTO t VALUES (1), (2)");
    const auto reader = database.connect();
    auto rows = orFail(reader->prepare("SELECT i FROM t"));
    REQUIRE(rows.step() == true);
    orFail(database->execute("INSERT INTO t VALUES (3)"));
    CHECK(rows.step() == true);
    CHECK(rows.step() == false);
    CHECK(count(*reader) == 3);
}

TEST_CASE("A checkpoint empties the log, and says so when a reader holds it back")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT; INSERT INTO t VALUES (1), (2)");
    orFail(database->runScript("PRAGMA busy_timeout = 1"));
    const auto reader = database.connect();
    {
        auto rows = orFail(reader->prepare("SELECT i FROM t"));
        REQUIRE(rows.step() == true);
        orFail(database->execute("INSERT INTO t VALUES (3)"));
        CHECK(database->checkpoint().error().code == ErrorCode::Busy);
    }
    orFail(database->checkpoint());
    CHECK(QFileInfo(database.file() + QStringLiteral("-wal")).size() == 0);
}
