// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of clients from its file to the commit, beside the same rows inserted bare.
#include "core/clients/client_parts.h"
#include "core/exchange/import_run_commands.h"
#include "core/storage/migration.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"
#include "tests/support/test_office.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace seraph::bench {
namespace {

using namespace Qt::StringLiterals;

int rowsFor(Effort effort)
{
    return effort == Effort::Quick ? 5'000 : 100'000;
}

QString nameOf(int row)
{
    constexpr QStringView kSurnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    constexpr QStringView kGiven =
        u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂小红晓长乐行重华建国志";
    return QString(kSurnames[row % kSurnames.size()]) + kGiven[row / 7 % kGiven.size()] +
           kGiven[row / 11 % kGiven.size()];
}

/// Numbers that cannot exist: no mobile range begins with 100.
QString phoneOf(int row)
{
    return u"100%1"_s.arg(row, 8, 10, QLatin1Char('0'));
}

/// Namesakes of one birthday would be taken for one person.
QString birthOf(int row)
{
    return QDate(1940, 1, 1).addDays(row % 25'000).toString(Qt::ISODate);
}

/// The file and an office that it comes into, both made anew before each run.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<tests::TestOffice> office;
    int rows;

    explicit Desk(int count) : rows(count)
    {
        QFile file(path());
        require(file.open(QIODevice::WriteOnly), "file");
        file.write("姓名,手机,性别,生日,备注\n");
        for (int row = 0; row < rows; ++row)
            file.write(
                u"%1,%2,女,%3,第 %4 位\n"_s.arg(nameOf(row), phoneOf(row), birthOf(row)).arg(row).toUtf8());
    }
    QString path() const { return folder.filePath(u"clients.csv"_s); }
    QString rawFile() const { return folder.filePath(u"raw.db"_s); }
};

void importOurs(const Desk& desk)
{
    session::Session& session = desk.office->owner();
    const exchange::SheetFile file{desk.path(), exchange::readerProgram()};
    const auto understood = exchange::understand(session, exchange::ImportKind::Clients, file, {});
    require(understood.has_value(), "understand");
    const auto report = exchange::runImport(session, {.file = file, .map = understood->map});
    require(report && report->counts.accepted == desk.rows, "import");
}

void insertBare(const Desk& desk)
{
    const auto key = storage::DatabaseKey::random();
    {
        RawDatabase raw(desk.rawFile(), key);
        raw.run("CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT, sex TEXT, birth_date "
                "TEXT, notes TEXT);"
                "CREATE TABLE contact (id INTEGER PRIMARY KEY, client_id INTEGER, value TEXT)");
        raw.run("BEGIN");
        sqlite3_stmt* client =
            raw.prepare("INSERT INTO client VALUES (?, ?, 'female', '1990-03-07', ?)");
        sqlite3_stmt* contact = raw.prepare("INSERT INTO contact VALUES (?, ?, ?)");
        for (int row = 0; row < desk.rows; ++row) {
            const QByteArray name = nameOf(row).toUtf8();
            const QByteArray note = u"第 %1 位"_s.arg(row).toUtf8();
            const QByteArray phone = phoneOf(row).toUtf8();
            sqlite3_bind_int64(client, 1, row + 1);
            sqlite3_bind_text(client, 2, name.constData(), int(name.size()), SQLITE_STATIC);
            sqlite3_bind_text(client, 3, note.constData(), int(note.size()), SQLITE_STATIC);
            sqlite3_bind_int64(contact, 1, row + 1);
            sqlite3_bind_int64(contact, 2, row + 1);
            sqlite3_bind_text(contact, 3, phone.constData(), int(phone.size()), SQLITE_STATIC);
            require(sqlite3_step(client) == SQLITE_DONE && sqlite3_step(contact) == SQLITE_DONE,
                    "insert");
            sqlite3_reset(client);
            sqlite3_reset(contact);
        }
        sqlite3_finalize(client);
        sqlite3_finalize(contact);
        raw.run("COMMIT");
    }
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(desk.rawFile() + QLatin1StringView(ending));
}

} // namespace

std::vector<Benchmark> exchangeBenchmarks()
{
    // Ours reads the file, checks every rule and duplicate, journals each record with its fields, and keeps list and search
    // index in step; bare is two inserts a row. The target is 100,000 rows in 60 s.
    return {{u"exchange.import"_s, u"us/row"_s, std::nullopt, [](Effort effort) {
                 const auto desk = std::make_shared<Desk>(rowsFor(effort));
                 return Contest{[desk] { importOurs(*desk); },
                                [desk] { insertBare(*desk); },
                                double(desk->rows),
                                [desk] { desk->office = std::make_unique<tests::TestOffice>(); }};
             }}};
}

} // namespace seraph::bench
