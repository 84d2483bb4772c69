// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/transaction.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

namespace seraph::bench {
namespace {

using namespace storage;
using namespace Qt::StringLiterals;

constexpr const char* kTable = "CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                               "address TEXT NOT NULL) STRICT";
constexpr const char* kInsert = "INSERT INTO client (id, name, address) VALUES (?, ?, ?)";
constexpr const char* kSelect = "SELECT name, address FROM client";

/// Names and addresses as a clinic in China has them, short and long, some with Latin letters.
struct People {
    explicit People(int count)
    {
        for (int i = 0; i < count; ++i) {
            names << u"王小明%1"_s.arg(i % 9973);
            addresses << u"Shanghai 上海市浦东新区世纪大道 %1 号"_s.arg(i);
        }
    }
    QStringList names;
    QStringList addresses;
};

int rowsFor(Effort effort)
{
    return effort == Effort::Quick ? 100'000 : 1'000'000;
}

/// A directory with one encrypted file, and the people to fill it with.
struct Arena {
    explicit Arena(Effort effort) : people(rowsFor(effort)), rows(rowsFor(effort)) {}
    QString file() const { return directory.filePath(u"bench.db"_s); }
    void removeFile() const
    {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + suffix);
    }
    QTemporaryDir directory;
    DatabaseKey key = DatabaseKey::random();
    People people;
    int rows;
};

std::unique_ptr<Connection> openOurs(const Arena& arena, OpenMode mode)
{
    auto connection = Connection::open(arena.file(), arena.key, mode);
    require(connection.has_value(), "open");
    return *std::move(connection);
}

void insertOurs(const Arena& arena)
{
    const auto connection = openOurs(arena, OpenMode::Create);
    require(connection->execute(kTable).has_value(), "create");
    auto transaction = Transaction::begin(*connection);
    auto statement = connection->prepare(kInsert);
    require(transaction && statement, "prepare");
    for (int i = 0; i < arena.rows; ++i) {
        const bool written =
            statement->bind(qint64{i} + 1, arena.people.names.at(i), arena.people.addresses.at(i)) &&
            statement->run();
        require(written, "insert");
    }
    require(transaction->commit().has_value(), "commit");
}

/// The registered driver, as code written for Qt SQL uses it.
class QtSqlDatabase {
public:
    explicit QtSqlDatabase(const Arena& arena)
    {
        registerSqlCipherDriver(
            [&arena](const QString&) -> Result<DatabaseKey> { return arena.key.copy(); });
        m_database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"bench"_s);
        m_database.setDatabaseName(arena.file());
        require(m_database.open(), "open");
        QSqlQuery(m_database).exec(u"PRAGMA journal_mode = WAL"_s);
    }
    ~QtSqlDatabase()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"bench"_s);
    }
    QtSqlDatabase(const QtSqlDatabase&) = delete;
    QtSqlDatabase& operator=(const QtSqlDatabase&) = delete;
    QSqlDatabase& operator*() { return m_database; }

private:
    QSqlDatabase m_database;
};

void insertQtSql(const Arena& arena)
{
    QtSqlDatabase database(arena);
    require((*database).transaction(), "begin");
    QSqlQuery query(*database);
    require(query.exec(QLatin1String(kTable)) && query.prepare(QLatin1String(kInsert)), "prepare");
    for (int i = 0; i < arena.rows; ++i) {
        query.bindValue(0, i + 1);
        query.bindValue(1, arena.people.names.at(i));
        query.bindValue(2, arena.people.addresses.at(i));
        require(query.exec(), "insert");
    }
    require((*database).commit(), "commit");
}

void bindRaw(sqlite3_stmt* statement, int position, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(
        statement, position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void insertRaw(const Arena& arena)
{
    RawDatabase database(arena.file(), arena.key);
    database.run(kTable);
    database.run("BEGIN IMMEDIATE");
    sqlite3_stmt* statement = database.prepare(kInsert);
    for (int i = 0; i < arena.rows; ++i) {
        sqlite3_bind_int64(statement, 1, i + 1);
        bindRaw(statement, 2, arena.people.names.at(i));
        bindRaw(statement, 3, arena.people.addresses.at(i));
        require(sqlite3_step(statement) == SQLITE_DONE, "insert");
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    database.run("COMMIT");
}

void selectOurs(const Arena& arena)
{
    const auto connection = openOurs(arena, OpenMode::ReadWrite);
    auto statement = connection->prepare(kSelect);
    qsizetype characters = 0;
    int count = 0;
    while (*statement->step()) {
        const QString name = statement->text(0);
        const QString address = statement->text(1);
        characters += name.size() + address.size();
        ++count;
    }
    require(count == arena.rows && characters > arena.rows, "select");
}

void selectQtSql(const Arena& arena)
{
    QtSqlDatabase database(arena);
    QSqlQuery query(*database);
    query.setForwardOnly(true);
    require(query.exec(QLatin1String(kSelect)), "select");
    qsizetype characters = 0;
    int count = 0;
    while (query.next()) {
        const QString name = query.value(0).toString();
        const QString address = query.value(1).toString();
        characters += name.size() + address.size();
        ++count;
    }
    require(count == arena.rows && characters > arena.rows, "select");
}

QString textRaw(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

void selectRaw(const Arena& arena)
{
    RawDatabase database(arena.file(), arena.key);
    sqlite3_stmt* statement = database.prepare(kSelect);
    qsizetype characters = 0;
    int count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const QString name = textRaw(statement, 0);
        const QString address = textRaw(statement, 1);
        characters += name.size() + address.size();
        ++count;
    }
    sqlite3_finalize(statement);
    require(count == arena.rows && characters > arena.rows, "select");
}

using Work = void (*)(const Arena&);

Contest insertContest(Effort effort, Work ours)
{
    const auto arena = std::make_shared<Arena>(effort);
    const auto afresh = [arena](Work insert) {
        return [arena, insert] {
            insert(*arena);
            arena->removeFile();
        };
    };
    return {afresh(ours), afresh(&insertRaw), static_cast<double>(arena->rows)};
}

Contest selectContest(Effort effort, Work ours)
{
    const auto arena = std::make_shared<Arena>(effort);
    insertRaw(*arena);
    return {[arena, ours] { ours(*arena); },
            [arena] { selectRaw(*arena); },
            static_cast<double>(arena->rows)};
}

} // namespace

std::vector<Benchmark> storageBenchmarks()
{
    constexpr double kSelectTarget = 1.6;
    constexpr double kInsertTarget = 1.7;
    return {
        {u"storage.select"_s,
         u"ns/row"_s,
         kSelectTarget,
         [](Effort e) { return selectContest(e, &selectOurs); }},
        {u"storage.insert"_s,
         u"ns/row"_s,
         kInsertTarget,
         [](Effort e) { return insertContest(e, &insertOurs); }},
        {u"qtsql.select"_s,
         u"ns/row"_s,
         kSelectTarget,
         [](Effort e) { return selectContest(e, &selectQtSql); }},
        {u"qtsql.insert"_s,
         u"ns/row"_s,
         kInsertTarget,
         [](Effort e) { return insertContest(e, &insertQtSql); }},
    };
}

} // namespace seraph::bench
