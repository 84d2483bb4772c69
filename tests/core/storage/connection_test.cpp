// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/transaction.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"

#include <catch2/catch_all.hpp>

#include <limits>

using namespace seraph;
using namespace seraph::storage;
using seraph::tests::orFail;
using seraph::tests::TestDatabase;
using namespace Qt::StringLiterals;

TEST_CASE("Values come back from an encrypted file as they went in")
{
    TestDatabase database("CREATE TABLE t (i INTEGER, t TEXT, b BLOB) STRICT");
    const QString chinese = u"天使台账 𠮷野家"_s;
    const QByteArray bytes("\0\xff\0", 3);
    orFail(database->execute(
        "INSERT INTO t VALUES (?, ?, ?)", std::numeric_limits<qint64>::max(), chinese, bytes));
    orFail(database->execute(
        "INSERT INTO t VALUES (?, ?, ?)", std::numeric_limits<qint64>::min(), u""_s, QByteArray("")));
    orFail(database->execute("INSERT INTO t VALUES (?, ?, ?)",
                             std::nullopt,
                             std::optional<QString>(),
                             std::optional<QByteArray>()));

    auto rows = orFail(database->prepare("SELECT i, t, b FROM t ORDER BY rowid"));
    REQUIRE(rows.step() == true);
    CHECK(rows.int64(0) == std::numeric_limits<qint64>::max());
    CHECK(rows.text(1) == chinese);
    CHECK(rows.blob(2) == bytes);
    REQUIRE(rows.step() == true);
    CHECK(rows.int64(0) == std::numeric_limits<qint64>::min());
    CHECK((rows.text(1).isEmpty() && !rows.text(1).isNull()));
    CHECK((rows.blob(2).isEmpty() && !rows.blob(2).isNull()));
    REQUIRE(rows.step() == true);
    CHECK((rows.isNull(0) && rows.isNull(1) && rows.isNull(2)));
    CHECK((rows.text(1).isNull() && rows.blob(2).isNull()));
    CHECK(rows.step() == false);
}

TEST_CASE("What is not committed is rolled back")
{
    TestDatabase database("CREATE TABLE t (i INTEGER) STRICT");
    {
        auto transaction = orFail(Transaction::begin(database.connection()));
        orFail(database->execute("INSERT INTO t VALUES (1)"));
    }
    {
        auto transaction = orFail(Transaction::begin(database.connection()));
        orFail(database->execute("INSERT INTO t VALUES (2)"));
        orFail(transaction.commit());
    }
    auto rows = orFail(database->prepare("SELECT i FROM t"));
    REQUIRE(rows.step() == true);
    CHECK(rows.int64(0) == 2);
    CHECK(rows.step() == false);
}
