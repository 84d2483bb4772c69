// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/test_database.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::storage;
using seraph::tests::orFail;
using seraph::tests::TestDatabase;
using namespace Qt::StringLiterals;

namespace {

const MigrationStep kFirst = makeMigrationStep(1, u"first"_s, R"sql(
    CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
    CREATE TRIGGER room_named BEFORE INSERT ON room WHEN new.name = '' BEGIN
        SELECT RAISE(ABORT, 'nameless; refused');
    END;
    INSERT INTO room VALUES (1, 'one');
)sql");
const MigrationStep kSecond =
    makeMigrationStep(2, u"second"_s, "ALTER TABLE room ADD COLUMN floor INTEGER");
const MigrationStep kThirdReadable = makeMigrationStep(
    3, u"third"_s, "-- readable by: 2\nCREATE TABLE bed (id INTEGER PRIMARY KEY) STRICT;");
const MigrationStep kFourth = makeMigrationStep(4, u"fourth"_s, "DROP TABLE room;");
const MigrationStep kBroken = makeMigrationStep(
    2, u"broken"_s, "ALTER TABLE room ADD COLUMN floor INTEGER; CREATE TABLE room (x);");

struct Workbench {
    TestDatabase database;
    tests::FixedClock clock;
    int backups = 0;

    Result<MigrationOutcome> migrateTo(const std::vector<MigrationStep>& steps)
    {
        return migrate(database.connection(),
                       {.steps = steps,
                        .beforeUpgrade =
                            [this] {
                                ++backups;
                                return Status();
                            },
                        .clock = clock});
    }
    qint64 number(const char* sql)
    {
        auto statement = orFail(database->prepare(sql));
        return orFail(statement.step()) ? statement.int64(0) : -1;
    }
};

} // namespace

TEST_CASE("An empty file gets the newest schema, its history and our mark")
{
    Workbench bench;
    CHECK(bench.migrateTo({kFirst, kSecond}) == MigrationOutcome::Fresh);
    CHECK(bench.backups == 0);
    CHECK(bench.number("PRAGMA user_version") == 2);
    CHECK(bench.number("PRAGMA application_id") == kApplicationId);
    CHECK(bench.number("SELECT count(*) FROM schema_history WHERE length(sha256) = 32 AND "
                       "app_version <> ''") == 2);
    CHECK(bench.number("SELECT applied_at FROM schema_history") == toMilliseconds(bench.clock.now()));
    CHECK(bench.number("PRAGMA foreign_keys") == 1);
}

TEST_CASE("A file of the newest schema is left alone")
{
    Workbench bench;
    orFail(bench.migrateTo({kFirst}));
    CHECK(bench.migrateTo({kFirst}) == MigrationOutcome::Current);
    CHECK(bench.backups == 0);
}

TEST_CASE("An older file is upgraded after one backup and keeps its rows")
{
    Workbench bench;
    orFail(bench.migrateTo({kFirst}));
    CHECK(bench.migrateTo({kFirst, kSecond, kThirdReadable}) == MigrationOutcome::Upgraded);
    CHECK(bench.backups == 1);
    CHECK(bench.number("PRAGMA user_version") == 3);
    CHECK(bench.number("SELECT count(*) FROM room WHERE name = 'one' AND floor IS NULL") == 1);
}

TEST_CASE("A newer file that lets us read is compatible")
{
    Workbench bench;
    orFail(bench.migrateTo({kFirst, kSecond, kThirdReadable}));
    CHECK(bench.migrateTo({kFirst, kSecond}) == MigrationOutcome::NewerCompatible);
    const auto readOnly = bench.database.connect(OpenMode::ReadOnly);
    CHECK(judgeSchema(*readOnly, {kFirst, kSecond}) == MigrationOutcome::NewerCompatible);
}

TEST_CASE("A newer file that has changed too much is refused and untouched")
{
    Workbench bench;
    orFail(bench.migrateTo({kFirst, kSecond, kThirdReadable, kFourth}));
    CHECK(bench.migrateTo({kFirst, kSecond}) == MigrationOutcome::NewerRefused);
    CHECK(bench.migrateTo({kFirst}) == MigrationOutcome::NewerRefused);
    CHECK(bench.number("PRAGMA user_version") == 4);
}

TEST_CASE("A step that fails leaves nothing of itself behind")
{
    Workbench bench;
    orFail(bench.migrateTo({kFirst}));
    CHECK(bench.migrateTo({kFirst, kBroken}).error().code == ErrorCode::Internal);
    CHECK(bench.number("PRAGMA user_version") == 1);
    CHECK(bench.number("SELECT count(*) FROM pragma_table_info('room')") == 2);
    CHECK(bench.number("SELECT count(*) FROM schema_history") == 1);
    CHECK(bench.number("PRAGMA foreign_keys") == 1);
    CHECK(bench.migrateTo({kFirst, kSecond}) == MigrationOutcome::Upgraded);
}

TEST_CASE("Without its backup an upgrade does not begin")
{
    Workbench bench;
    orFail(bench.migrateTo({kFirst}));
    const auto outcome = migrate(bench.database.connection(),
                                 {.steps = {kFirst, kSecond},
                                  .beforeUpgrade = [] { return Status(fail(ErrorCode::DiskFull)); },
                                  .clock = bench.clock});
    CHECK(outcome.error().code == ErrorCode::DiskFull);
    CHECK(bench.number("PRAGMA user_version") == 1);
}

TEST_CASE("A data step that leaves a dangling reference is rolled back")
{
    Workbench bench;
    MigrationStep step = makeMigrationStep(1,
                                           u"bed"_s,
                                           "CREATE TABLE room (id INTEGER PRIMARY KEY) STRICT;"
                                           "CREATE TABLE bed (id INTEGER PRIMARY KEY, room_id "
                                           "INTEGER NOT NULL REFERENCES room (id)) STRICT;");
    step.data = [](Connection& connection) {
        return connection.execute("INSERT INTO bed VALUES (1, 99)");
    };
    CHECK(bench.migrateTo({step}).error().reason == u"storage.foreign_key"_s);
    CHECK(bench.number("SELECT count(*) FROM sqlite_master") == 0);
}

TEST_CASE("A database that no program of ours made is not migrated")
{
    Workbench bench;
    orFail(bench.database->runScript("CREATE TABLE other (x)"));
    CHECK(bench.migrateTo({kFirst}).error().reason == u"storage.not_ours"_s);
}

TEST_CASE("The shipped schema applies to an empty file, and every table of it is STRICT")
{
    Workbench bench;
    CHECK(bench.migrateTo(shippedMigrations()) == MigrationOutcome::Fresh);
    CHECK(bench.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                       "'table' AND strict = 0"
                       " AND name NOT LIKE 'sqlite_%'") == 0);
    CHECK(bench.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND sql LIKE "
                       "'%AUTOINCREMENT%'") == 0);
}
