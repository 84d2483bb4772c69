// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T2: the power goes at a random moment, thousands of times. What was acknowledged must be there, whole, in a file that
// opens. The same simulation with synchronous=NORMAL and OFF must lose and destroy, or it would prove nothing.
#include "tests/faults/power_loss.h"

#include "core/storage/transaction.h"
#include "tests/support/test_database.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <array>
#include <random>

namespace seraph::tests {
namespace {

using namespace storage;

constexpr int kTransactions = 24;
const QString kFile = QStringLiteral("vault.db");
constexpr const char* kTables =
    "CREATE TABLE data (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE audit (data_id INTEGER PRIMARY KEY) STRICT";

/// What became of a run.
struct Outcome {
    int acknowledged = 0;
    bool opens = false; ///< with every check of SQLite and SQLCipher clean
    int found = 0;      ///< whole pairs of data and audit from the first on
    bool torn = false;  ///< one of a pair without the other, or a gap

    bool isWhole() const { return opens && !torn; }
};

Status writePair(Connection& connection, int id, int size)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(connection));
    TRY_STATUS(connection.execute("INSERT INTO data VALUES (?, randomblob(?))", id, size));
    TRY_STATUS(connection.execute("INSERT INTO audit VALUES (?)", id));
    return transaction.commit();
}

/// Commits until the power goes; checkpoints now and then.
int workUntilDark(Connection& connection, std::mt19937& random)
{
    std::uniform_int_distribution<int> size(10, 9000);
    for (int id = 1; id <= kTransactions; ++id) {
        if (!writePair(connection, id, size(random)))
            return id - 1;
        if (id % 7 == 0)
            static_cast<void>(connection.checkpoint());
    }
    return kTransactions;
}

Result<qint64> number(Connection& connection, const char* sql)
{
    TRY_ASSIGN(auto statement, connection.prepare(sql));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.int64(0) : -1;
}

Result<bool> passesChecks(Connection& connection)
{
    TRY_ASSIGN(const qint64 clean,
               number(connection,
                      "SELECT group_concat(integrity_check) = 'ok' FROM pragma_integrity_check"));
    TRY_ASSIGN(auto cipher, connection.prepare("PRAGMA cipher_integrity_check"));
    TRY_ASSIGN(const bool complains, cipher.step());
    return clean == 1 && !complains;
}

Status inspect(const QString& file, const DatabaseKey& key, Outcome& outcome)
{
    TRY_ASSIGN(const auto connection, Connection::open(file, key, OpenMode::ReadWrite));
    TRY_ASSIGN(const bool clean, passesChecks(*connection));
    TRY_ASSIGN(const qint64 pairs,
               number(*connection, "SELECT count(*) FROM data JOIN audit ON data_id = id"));
    TRY_ASSIGN(const qint64 data, number(*connection, "SELECT count(*) FROM data"));
    TRY_ASSIGN(const qint64 audit, number(*connection, "SELECT count(*) FROM audit"));
    TRY_ASSIGN(const qint64 last, number(*connection, "SELECT coalesce(max(id), 0) FROM data"));
    outcome.found = static_cast<int>(pairs);
    outcome.torn = pairs != data || pairs != audit || last != pairs;
    outcome.opens = clean;
    return {};
}

struct Run {
    const char* synchronous; ///< FULL is ours, the others are controls
    quint32 seed;
};

/// Works until the power goes and leaves in the folder what the disk has kept.
int loseThePower(const Run& run, const DatabaseKey& key, const QString& remains)
{
    constexpr std::array kShares{0.2, 0.5, 1.0};
    std::mt19937 random(run.seed);
    const QTemporaryDir live;
    PowerLossDisk disk;
    const ShimVfs vfs(disk);
    const auto connection = orFail(Connection::open(live.filePath(kFile), key, OpenMode::Create));
    orFail(connection->runScript(kTables));
    orFail(connection->checkpoint());
    orFail(connection->runScript(QByteArray("PRAGMA synchronous = ") + run.synchronous));
    disk.strikeAt(std::uniform_int_distribution<int>(1, 400)(random), kShares[run.seed % 3], run.seed);
    const int acknowledged = workUntilDark(*connection, random);
    disk.strike(); // at the latest, when the work is done
    disk.writeRemains(remains);
    return acknowledged;
}

Outcome runOnce(const Run& run)
{
    const QTemporaryDir remains;
    const auto key = DatabaseKey::random();
    Outcome outcome;
    outcome.acknowledged = loseThePower(run, key, remains.path());
    // What cannot even be opened has opens = false, and that says it.
    static_cast<void>(inspect(remains.filePath(kFile), key, outcome));
    return outcome;
}

/// How often the power went, and what that did.
struct Tally {
    int acknowledged = 0;
    int lost = 0;      ///< acknowledged commits that are gone, in files that are whole
    int destroyed = 0; ///< runs whose file is damaged
};

Tally runMany(const char* synchronous, int runs)
{
    Tally tally;
    for (int seed = 1; seed <= runs; ++seed) {
        const Outcome outcome = runOnce({synchronous, static_cast<quint32>(seed)});
        tally.acknowledged += outcome.acknowledged;
        if (!outcome.isWhole())
            ++tally.destroyed;
        else
            tally.lost += std::max(0, outcome.acknowledged - outcome.found);
    }
    return tally;
}

void checkNothingIsLost(int runs)
{
    const Tally tally = runMany("FULL", runs);
    CHECK(tally.acknowledged > 2 * runs); // the simulation did have something to lose
    CHECK(tally.lost == 0);
    CHECK(tally.destroyed == 0);
}

} // namespace

TEST_CASE("A power cut takes nothing that was acknowledged", "[faults]")
{
    checkNothingIsLost(300);
}

TEST_CASE("Five thousand power cuts take nothing that was acknowledged", "[.nightly]")
{
    checkNothingIsLost(5000);
}

TEST_CASE("Control: without a sync at each commit the same power cuts lose commits", "[faults]")
{
    CHECK(runMany("NORMAL", 60).lost > 0);
}

TEST_CASE("Control: without any sync the same power cuts destroy files", "[faults]")
{
    CHECK(runMany("OFF", 60).destroyed > 0);
}

} // namespace seraph::tests
