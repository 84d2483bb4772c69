// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists in and one client out, in the form that scripts read.
#include "tests/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

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
    CHECK(done[u"rejected"].toArray() ==
          QJsonArray{
              QJsonObject{{u"row"_s, 3}, {u"column"_s, u"手机"_s}, {u"reason"_s, u"bad_phone"_s}}});
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
    CHECK(cli.owner({u"import"_s, u"clients"_s, list}).exitCode == 1);
    const auto done = cli.owner({u"import"_s, u"clients"_s, list, u"--map"_s, map});
    CHECK(done.json()[u"accepted"].toInt() == 1);
    CHECK(cli.owner({u"import"_s, u"horses"_s, list}).exitCode == 2);
    CHECK(cli.owner({u"import"_s, u"clients"_s, cli.path(u"none.csv"_s)}).exitCode == 1);
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
    QFile pdf(out + u"/timeline.pdf"_s);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(cli.owner({u"export"_s, u"client"_s, id, u"--out"_s, out}).exitCode == 1);
}
