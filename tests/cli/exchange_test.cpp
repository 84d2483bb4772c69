// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists in and one client out, in the form that scripts read.
#include "tests/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;

namespace {

QString fileWith(const CliProcess& cli, const QString& name, const QByteArray& content)
{
    QFile file(cli.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST_CASE("A list comes in, is tried out first, and is taken back")
{
    const CliProcess cli;
    cli.create();
    const QString list = fileWith(cli, u"list.csv"_s, "姓名,手机\n王小红,10012348812\n李明,12\n");
    const auto tried = cli.owner({u"import"_s, u"clients"_s, list, u"--dry-run"_s});
    CHECK(tried.exitCode == 0);
    CHECK(tried.json()[u"accepted"].toInt() == 1);
    CHECK(tried.json()[u"batch"].isNull());

    const QJsonObject done = cli.owner({u"import"_s, u"clients"_s, list}).json();
    CHECK(done[u"accepted"].toInt() == 1);
    CHECK(done[u"duplicates"].toInt() == 0);
    REQUIRE(done[u"rejected"].toArray().size() == 1);
    QJsonObject rejected = done[u"rejected"].toArray().at(0).toObject();
    CHECK_FALSE(rejected.take(u"message"_s).toString().isEmpty());
    CHECK(rejected ==
          QJsonObject{{u"row"_s, 3}, {u"column"_s, u"手机"_s}, {u"reason"_s, u"bad_phone"_s}});
    CHECK(cli.owner({u"search"_s, u"wxh"_s}).json()[u"results"].toArray().size() == 1);
    CHECK(cli.owner({u"import"_s, u"clients"_s, list}).json()[u"duplicates"].toInt() == 1);

    const auto undone = cli.owner({u"import"_s, u"undo"_s, done[u"batch"].toString()});
    CHECK(undone.exitCode == 0);
    CHECK(cli.owner({u"search"_s, u"wxh"_s}).json()[u"results"].toArray().isEmpty());
}

TEST_CASE("A map says which header is which field")
{
    const CliProcess cli;
    cli.create();
    const QString list = fileWith(cli, u"list.csv"_s, "Who,Line,Star\nAnna,10012348812,Pisces\n");
    const QString map =
        fileWith(cli, u"map.json"_s, R"({"Who": "name", "Line": "phone", "Star": "notes"})");
    const auto refused = cli.owner({u"import"_s, u"clients"_s, list});
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()[u"error"][u"detail"].toString().contains(
        u"columns: Who, Line, Star; fields for --map: name,"_s));
    const auto done = cli.owner({u"import"_s, u"clients"_s, list, u"--map"_s, map});
    CHECK(done.json()[u"accepted"].toInt() == 1);
    for (const QString& key : {u"accepted"_s, u"batch"_s, u"duplicates"_s, u"rejected"_s})
        CHECK(done.json().contains(key));
    CHECK(cli.owner({u"import"_s, u"horses"_s, list}).exitCode == 2);
    CHECK(cli.owner({u"import"_s, u"clients"_s, cli.path(u"none.csv"_s)}).exitCode == 1);
}

TEST_CASE("Columns that stay out are named on the side, so that the document keeps its form")
{
    const CliProcess cli;
    cli.create();
    const QString list =
        fileWith(cli, u"list.csv"_s, "姓名,手机,星座\n王小红,10012348812,双鱼,再联系\n");
    const auto done = cli.owner({u"import"_s, u"clients"_s, list, u"--dry-run"_s});
    CHECK(done.json()[u"accepted"].toInt() == 1);
    CHECK(QString::fromUtf8(done.err).contains(u"columns left out: 星座, D"_s));
    CHECK(done.json()[u"left_out"].toArray() == QJsonArray{u"星座"_s, u"D"_s});
}

TEST_CASE("Every row of the surnames comes in with its cells, is taken back, and comes in again")
{
    const QString folder = QStringLiteral(SERAPH_REAL_FILES);
    if (folder.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    const CliProcess cli;
    cli.create();
    const QString list = folder + u"/chinese-family-names.xlsx"_s;
    const QString map = fileWith(cli, u"map.json"_s, R"({"NameB": "name", "TF": "other_contact"})");
    const QStringList call{u"import"_s, u"clients"_s, list, u"--map"_s, map};
    const QJsonObject tried = cli.owner(call + QStringList{u"--dry-run"_s}).json();
    CHECK(tried[u"accepted"].toInt() == 1074);
    CHECK(tried[u"duplicates"].toInt() == 0);
    const QJsonObject done = cli.owner(call).json();
    CHECK(done[u"accepted"].toInt() == 1074);
    CHECK(cli.owner(call).json()[u"duplicates"].toInt() == 1074);
    CHECK(cli.owner({u"import"_s, u"undo"_s, done[u"batch"].toString()}).exitCode == 0);
    CHECK(cli.owner(call).json()[u"accepted"].toInt() == 1074);
}

TEST_CASE("Workbooks that hold no list are refused with what they lack, and none is half read")
{
    const QString folder = QStringLiteral(SERAPH_REAL_FILES);
    if (folder.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    const CliProcess cli;
    cli.create();
    for (const QString& name : QDir(folder).entryList({u"excel-*.xlsx"_s})) {
        INFO(name.toStdString());
        const auto refused = cli.owner({u"import"_s, u"clients"_s, folder + u'/' + name});
        CHECK(refused.exitCode == 1);
        CHECK(refused.json()[u"error"][u"reason"].toString() == u"import.columns"_s);
    }
    CHECK(cli.owner({u"search"_s, u"a"_s}).json()[u"results"].toArray().isEmpty());
}

TEST_CASE("Wording is found in a text as Chinese programs save it")
{
    const CliProcess cli;
    const QString text = fileWith(
        cli, u"poster.txt"_s, "\xB9\xFA\xBC\xD2\xBC\xB6\xC3\xC0\xC8\xDD\xB7\xFE\xCE\xF1\n"); // 国家级美容服务
    const auto found = cli.run({u"phrases"_s, text, u"--json"_s});
    CHECK(found.exitCode == 0);
    REQUIRE(found.json()[u"findings"].toArray().size() == 1);
    CHECK(found.json()[u"findings"][0][u"text"].toString() == u"国家级"_s);
}

TEST_CASE("Everything about one client lies in a folder, once")
{
    const CliProcess cli;
    cli.create();
    const QString list = fileWith(cli, u"list.csv"_s, "姓名,手机\n王小红,10012348812\n");
    cli.owner({u"import"_s, u"clients"_s, list});
    const QString id =
        cli.owner({u"search"_s, u"wxh"_s}).json()[u"results"].toArray().at(0)[u"id"].toString();
    const QString out = cli.path(u"out"_s);
    const auto done = cli.owner({u"export"_s, u"client"_s, id, u"--out"_s, out});
    INFO(done.err.toStdString());
    CHECK(done.exitCode == 0);
    CHECK(QDir(out).entryList(QDir::Files) == QStringList{u"client.json"_s, u"timeline.pdf"_s});
    QFile file(out + u"/client.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(json[u"contacts"][0][u"value"].toString() == u"10012348812"_s);
    QFile pdf(out + u"/timeline.pdf"_s);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(cli.owner({u"export"_s, u"client"_s, id, u"--out"_s, out}).exitCode == 1);
}

TEST_CASE("What a client was offered, signed, ordered and received is in the folder on paper")
{
    const CliProcess cli;
    const QString business = cli.path(u"business"_s);
    REQUIRE(
        cli.run({u"demo"_s, business, u"--profile"_s, u"aesthetic"_s, u"--clients"_s, u"12"_s, u"--months"_s, u"1"_s})
            .exitCode == 0);
    const auto call = [&](const QStringList& words) {
        return cli.run(QStringList{u"--json"_s, u"--vault"_s, business, u"--user"_s, u"owner"_s} + words);
    };
    QStringList kinds;
    int folder = 0;
    for (const QJsonValue& found : call({u"search"_s, u"10"_s}).json()[u"results"].toArray()) {
        const QString out = cli.path(u"out%1"_s.arg(++folder));
        REQUIRE(call({u"export"_s, u"client"_s, found[u"id"].toString(), u"--out"_s, out}).exitCode == 0);
        for (const QString& paper : QDir(out + u"/papers"_s).entryList(QDir::Files)) {
            QFile pdf(out + u"/papers/"_s + paper);
            REQUIRE(pdf.open(QIODevice::ReadOnly));
            CHECK(pdf.read(5) == "%PDF-");
            kinds << paper.section(u'-', 0, 0);
        }
    }
    for (const QString& kind : {u"signed"_s, u"plan"_s, u"order"_s, u"service"_s})
        CHECK(kinds.contains(kind));
}
