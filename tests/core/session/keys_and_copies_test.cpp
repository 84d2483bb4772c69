// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows from a change of people or keys: a rotation falls due and is done, old copies go, contents are compared.
#include "core/organisation/branch_commands.h"
#include "core/session/account_queries.h"
#include "core/session/backup_job.h"
#include "core/session/journal_queries.h"
#include "core/session/rotation_commands.h"
#include "core/session/setting.h"
#include "core/storage/table_digest.h"
#include "tests/support/test_workspace.h"

#include <QDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using tests::orFail;
using tests::TestWorkspace;

namespace {

bool rotationIsDue(Session& session)
{
    return orFail(session.query(ReadSettings{})).value(QString::fromLatin1(setting::kRotationDue)) ==
           u"yes"_s;
}

/// Entries that change no record: what a command changes besides bears its name too.
int entriesOf(Session& session, const QString& action)
{
    const auto rows = orFail(session.query(ListJournal{}));
    return int(std::count_if(rows.begin(), rows.end(), [&](const JournalRow& row) {
        return row.action == action && row.kind.isEmpty();
    }));
}

} // namespace

TEST_CASE("Ending access makes a new key due, and the new key ends that")
{
    TestWorkspace test;
    const AccountId wang = test.addPerson(u"wang"_s, u"nurse"_s);
    CHECK_FALSE(rotationIsDue(test.session()));
    orFail(test.workspace().endAccount(wang, u"left"_s));
    CHECK(rotationIsDue(test.session()));
    orFail(test.workspace().rotateKey());
    CHECK_FALSE(rotationIsDue(test.session()));
    CHECK(entriesOf(test.session(), u"vault.key_rotated"_s) == 1);
    orFail(test.open());
    CHECK(entriesOf(test.session(), u"vault.key_rotated"_s) == 1);
    CHECK(orFail(test.workspace().verify()).ok());
}

TEST_CASE("A key rotation is journalled once, whoever tells of it")
{
    TestWorkspace test;
    orFail(test.workspace().rotateKey());
    const Status again = test.session().run(RecordRotation{2});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
}

TEST_CASE("The database under the former key goes with the first backup after it")
{
    TestWorkspace test;
    orFail(test.workspace().rotateKey());
    const QString former = vault::VaultFolder(test.folder()).formerDatabase();
    CHECK(QFile::exists(former));
    orFail(test.workspace().backupTo(test.path(u"copy.csbak"_s)));
    CHECK_FALSE(QFile::exists(former));
}

TEST_CASE("Old backups in the chosen place are thinned out, other files never")
{
    TestWorkspace test;
    const QString place = test.path(u"stick"_s);
    REQUIRE(QDir().mkpath(place));
    orFail(test.session().run(ChangeSetting{QString::fromLatin1(setting::kBackupFolder), place}));
    const QString foreign = place + u"/别的诊所-20200101-090000Z-1.csbak"_s;
    QFile other(foreign);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    for (int hour = 0; hour < 60; hour += 6) {
        orFail(test.workspace().backupTo(orFail(test.workspace().nextBackupFile())));
        test.clock.advance(std::chrono::hours(6));
    }
    // Those of the last day and the newest of each day before it.
    CHECK(QDir(place).entryList({u"*.csbak"_s}).size() < 11);
    CHECK(QFile::exists(foreign));
    CHECK(entriesOf(test.session(), u"backup.dropped"_s) > 0);
    // Somewhere else nothing is taken away.
    const int before = int(QDir(place).entryList({u"*.csbak"_s}).size());
    test.clock.advance(std::chrono::hours(24 * 30));
    orFail(test.workspace().backupTo(test.path(u"elsewhere.csbak"_s)));
    CHECK(QDir(place).entryList({u"*.csbak"_s}).size() == before);
}

TEST_CASE("Two databases are told apart by any value in any table")
{
    tests::TestDatabase left("CREATE TABLE a (id INTEGER PRIMARY KEY, x ANY) STRICT; CREATE TABLE "
                             "b (y TEXT PRIMARY KEY) WITHOUT ROWID");
    tests::TestDatabase right("CREATE TABLE a (id INTEGER PRIMARY KEY, x ANY) STRICT; CREATE TABLE "
                              "b (y TEXT PRIMARY KEY) WITHOUT ROWID");
    const auto difference = [&] {
        return storage::firstDifference(orFail(storage::digestTables(left.connection())),
                                        orFail(storage::digestTables(right.connection())));
    };
    orFail(left->execute("INSERT INTO a VALUES (1, 'x'), (2, 7), (3, NULL), (4, 1.5)"));
    orFail(right->execute("INSERT INTO a VALUES (4, 1.5), (3, NULL), (2, 7), (1, 'x')"));
    CHECK_FALSE(difference());
    orFail(right->execute("UPDATE a SET x = '7' WHERE id = 2"));
    CHECK(difference() == u"a"_s);
    orFail(right->execute("UPDATE a SET x = 7 WHERE id = 2"));
    orFail(left->execute("INSERT INTO b VALUES ('one')"));
    CHECK(difference() == u"b"_s);
    orFail(right->execute("INSERT INTO b VALUES ('one')"));
    CHECK_FALSE(difference());
    orFail(right->execute("CREATE INDEX extra ON a (x)"));
    CHECK(difference() == u"sqlite_schema"_s);
}
