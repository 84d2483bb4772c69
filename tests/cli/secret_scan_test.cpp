// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T14 at the command line: whatever administrators call, what it was about stands in no file in the clear, neither in the
// vault nor in anything else that the program leaves on the PC.
#include "tests/cli/cli_process.h"
#include "tests/support/plain_text_scan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;

namespace {

const QString kMarker = u"欧阳马可夜莺"_s;

void writeDown(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A list of one client from somewhere else; the file is not the program's.
void importMarked(const CliProcess& cli)
{
    const QString list = cli.path(u"list.csv"_s);
    writeDown(list, "姓名,手机\n" + kMarker.toUtf8() + ",10012348812\n");
    REQUIRE(cli.owner({u"import"_s, u"clients"_s, list}).json()[u"accepted"].toInt() == 1);
    REQUIRE(QFile::remove(list));
}

} // namespace

TEST_CASE("What the command line was told stands on the disk nowhere in the clear")
{
    const CliProcess cli;
    const QString recovery = cli.create();
    importMarked(cli);
    const auto found = cli.owner({u"search"_s, kMarker}).json()[u"results"].toArray();
    REQUIRE(found.size() == 1); // it was really there
    const QString client = found[0][u"id"].toString();
    CHECK(cli.owner({u"client"_s, client}).out.contains(kMarker.toUtf8()));
    for (const QStringList& words : {QStringList{u"chain"_s, client},
                                     {u"journal"_s},
                                     {u"backup"_s, cli.path(u"copy.csbak"_s)},
                                     {u"rotate-key"_s},
                                     {u"verify"_s}})
        CHECK(cli.owner(words).exitCode == 0);
    const auto marker = tests::plainFormsOf(kMarker);
    const QString home = cli.path({});
    CHECK(tests::filesWith(home, marker) == QStringList{});
    CHECK(tests::filesWith(home, tests::plainFormsOf(recovery)) == QStringList{});
    CHECK(tests::filesWith(home, tests::plainFormsOf(QString::fromLatin1(CliProcess::kOwnerPassword))) ==
          QStringList{});
    // The control: an export is in the clear, because that is what was asked for, and the same search finds it.
    CHECK(cli.owner({u"export"_s, u"client"_s, client, u"--out"_s, cli.path(u"papers"_s)}).exitCode == 0);
    CHECK_FALSE(tests::filesWith(cli.path(u"papers"_s), marker).isEmpty());
}
