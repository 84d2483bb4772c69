// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T3 for the store: every operation on the disk fails once, with a full disk and with a broken one, for a moment and for
// good. Nothing is ever called saved that is not, nothing old is lost, and no failure goes unsaid.
#include "core/storage/migration.h"
#include "core/storage/transaction.h"
#include "tests/faults/fault_vfs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_database.h"

#include <catch2/catch_all.hpp>

namespace seraph::tests {
namespace {

using namespace storage;

constexpr const char* kTable =
    "CREATE TABLE data (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT";

struct Fault {
    DiskFault kind;
    Lasting lasting;
};
constexpr std::array kFaults{
    Fault{DiskFault::Full, Lasting::Once},
    Fault{DiskFault::Full, Lasting::FromThenOn},
    Fault{DiskFault::Broken, Lasting::Once},
    Fault{DiskFault::Broken, Lasting::FromThenOn},
};

qint64 number(Connection& connection, const char* sql)
{
    auto row = orFail(connection.prepare(sql));
    REQUIRE(row.step() == true);
    return row.int64(0);
}

Status save(Connection& connection, int id)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(connection));
    TRY_STATUS(connection.execute("INSERT INTO data VALUES (?, randomblob(5000))", id));
    return transaction.commit();
}

/// The ids that were acknowledged, and whether anything was said to have gone wrong.
struct Work {
    std::vector<int> saved;
    bool complained = false;
};

Work saveTen(Connection& connection, int firstId)
{
    Work work;
    for (int id = firstId; id < firstId + 10; ++id) {
        if (save(connection, id))
            work.saved.push_back(id);
        else
            work.complained = true;
    }
    work.complained = !connection.checkpoint() || work.complained;
    work.complained = connection.checkpointFailure().has_value() || work.complained;
    return work;
}

void checkRows(Connection& connection, const Work& work)
{
    CHECK(number(connection,
                 "SELECT group_concat(integrity_check) = 'ok' FROM pragma_integrity_check") == 1);
    for (const int id : work.saved) {
        auto row = orFail(connection.prepare("SELECT count(*) FROM data WHERE id = ?"));
        orFail(row.bind(id));
        REQUIRE(row.step() == true);
        CHECK(row.int64(0) == 1);
    }
    CHECK(number(connection, "SELECT count(*) FROM data") == static_cast<qint64>(work.saved.size()));
}

/// @return false once the work has fewer operations than this
bool failOperation(qint64 operation, const Fault& fault)
{
    FaultyDisk disk;
    TestDatabase database(kTable);
    disk.plan().failAt(operation, fault.kind, fault.lasting);
    Work work = saveTen(database.connection(), 1);
    const bool struck = disk.plan().hasStruck();
    CHECK(work.complained == struck); // never silent, never a false alarm
    disk.plan().heal();
    const Work after = saveTen(database.connection(), 100); // space is back, and the same connection goes on
    CHECK_FALSE(after.complained);
    work.saved.insert(work.saved.end(), after.saved.begin(), after.saved.end());
    checkRows(database.connection(), work);
    database.close();
    checkRows(*database.connect(), work);
    return struck;
}

void failEveryOperation(qint64 limit)
{
    for (const Fault& fault : kFaults) {
        for (qint64 operation = 1; operation <= limit; ++operation) {
            CAPTURE(operation, static_cast<int>(fault.kind), static_cast<int>(fault.lasting));
            if (!failOperation(operation, fault))
                break;
        }
    }
}

} // namespace

TEST_CASE("A save that the disk refuses is said to have failed, and everything saved stays", "[faults]")
{
    failEveryOperation(60);
}

TEST_CASE("Every operation of ten saves may fail without loss", "[.nightly]")
{
    failEveryOperation(1'000'000);
}

TEST_CASE("A fault during the checkpoint that follows a commit is kept and told", "[faults]")
{
    FaultyDisk disk;
    TestDatabase database(kTable);
    orFail(database->execute("INSERT INTO data VALUES (1, randomblob(3900000))"));
    REQUIRE_FALSE(database->checkpointFailure());
    // A page takes two writes to the log, and the last is followed by a sync; what comes later is the checkpoint, which
    // is due because the log holds about a thousand pages.
    auto transaction = orFail(Transaction::begin(database.connection()));
    orFail(database->execute("INSERT INTO data VALUES (2, zeroblob(500000))"));
    disk.plan().failAt(2 * 124 + 10, DiskFault::Full, Lasting::FromThenOn);
    REQUIRE(transaction.commit());
    CHECK(disk.plan().hasStruck());
    REQUIRE(database->checkpointFailure());
    CHECK(database->checkpointFailure()->code == ErrorCode::DiskFull);
    disk.plan().heal();
    orFail(database->checkpoint());
    CHECK_FALSE(database->checkpointFailure());
    CHECK(number(database.connection(), "SELECT count(*) FROM data") == 2);
}

TEST_CASE("A migration that the disk refuses leaves the schema before it", "[faults]")
{
    const FixedClock clock;
    const auto step = makeMigrationStep(1, QStringLiteral("first"), kTable);
    for (const Fault& fault : kFaults) {
        bool struck = true;
        for (qint64 operation = 1; struck; ++operation) {
            CAPTURE(operation, static_cast<int>(fault.kind), static_cast<int>(fault.lasting));
            FaultyDisk disk;
            TestDatabase database;
            disk.plan().failAt(operation, fault.kind, fault.lasting);
            const auto outcome = migrate(database.connection(), {.steps = {step}, .clock = clock});
            struck = disk.plan().hasStruck();
            CHECK(outcome.has_value() == !struck);
            disk.plan().heal();
            CHECK(migrate(database.connection(), {.steps = {step}, .clock = clock}).has_value());
            CHECK(number(database.connection(), "PRAGMA user_version") == 1);
        }
    }
}

} // namespace seraph::tests
