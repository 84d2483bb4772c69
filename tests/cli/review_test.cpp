// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The monthly review from the command line: figures, files, and what is said about a wrong call.
#include "tests/cli/cli_process.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using seraph::tests::CliProcess;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString thisMonth()
{
    return QDate::currentDate().toString(u"yyyy-MM"_s);
}

} // namespace

TEST_CASE("A month's review is one JSON document of indicators and contradictions", "[review]")
{
    const CliProcess cli;
    cli.create();
    const auto shown = cli.owner({u"review"_s, thisMonth()});
    INFO(shown.err.toStdString());
    REQUIRE(shown.exitCode == 0);
    CHECK(shown.json()[u"period"].toString() == thisMonth());
    CHECK(shown.json()[u"contradictions"].isArray());
    const QJsonArray indicators = shown.json()[u"indicators"].toArray();
    REQUIRE(indicators.size() >= 45);
    for (const QJsonValue& each : indicators) {
        for (const char* key : {"code", "value", "n", "low", "high", "unit", "dimension", "status"})
            CHECK(each.toObject().contains(QLatin1StringView(key)));
    }
    CHECK(cli.owner({u"review"_s, u"--rebuild"_s}).json()[u"rebuilt"].toInt() >= 45);
}

TEST_CASE("The review is written as PDF, workbook and pack, and the PDF gives its words back", "[review]")
{
    const CliProcess cli;
    cli.create();
    const QString pdf = cli.path(u"review.pdf"_s);
    const auto made = cli.owner({u"--language"_s,
                                 u"zh_CN"_s,
                                 u"review"_s,
                                 thisMonth(),
                                 u"--pdf"_s,
                                 pdf,
                                 u"--notice"_s,
                                 cli.path(u"notice.pdf"_s),
                                 u"--xlsx"_s,
                                 cli.path(u"review.xlsx"_s),
                                 u"--hours"_s,
                                 cli.path(u"hours.xlsx"_s),
                                 u"--pack"_s,
                                 cli.path(u"pack.json"_s)});
    REQUIRE(made.exitCode == 0);
    CHECK(made.err.toStdString().empty()); // neither ours nor Qt's
    CHECK(bytesOf(pdf).startsWith("%PDF-"));
    CHECK(bytesOf(pdf).size() < 2 * 1024 * 1024);
    CHECK(bytesOf(cli.path(u"notice.pdf"_s)).startsWith("%PDF-"));
    CHECK(bytesOf(cli.path(u"review.xlsx"_s)).startsWith("PK"));
    CHECK(bytesOf(cli.path(u"hours.xlsx"_s)).startsWith("PK"));
    CHECK(bytesOf(cli.path(u"pack.json"_s)).contains("seraph.review.pack.1"));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        SKIP("pdftotext is not installed");
    QProcess process;
    process.start(reader, {pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& heading :
         {u"月度质量评审"_s, u"目录"_s, u"维度：过程"_s, u"维度：风险"_s, u"每个数字怎么算"_s})
        CHECK(text.contains(heading));
}

TEST_CASE("The workbook opens in LibreOffice with the numbers of the review", "[review]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        SKIP("LibreOffice is not installed");
    const CliProcess cli;
    cli.create();
    const auto made = cli.owner(
        {u"--language"_s, u"zh_CN"_s, u"review"_s, thisMonth(), u"--xlsx"_s, cli.path(u"r.xlsx"_s)});
    REQUIRE(made.exitCode == 0);
    const QByteArray book = bytesOf(cli.path(u"r.xlsx"_s));
    for (qsizetype i = 1; i <= made.json()[u"indicators"].toArray().size(); ++i)
        CHECK(book.contains("xl/charts/chart" + QByteArray::number(i) + ".xml")); // drawn by the office itself
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + cli.path(u"office"_s),
                   u"--headless"_s,
                   u"--convert-to"_s,
                   u"csv:Text - txt - csv (StarCalc):9,0,76"_s,
                   u"--outdir"_s,
                   cli.path(u"."_s),
                   cli.path(u"r.xlsx"_s)});
    REQUIRE(process.waitForFinished(100'000));
    QHash<QString, QStringList> rows; // by code: code, name, dimension, value, n …
    for (const QString& line : QString::fromUtf8(bytesOf(cli.path(u"r.csv"_s))).split(u'\n'))
        rows.insert(line.section(u'\t', 0, 0), line.split(u'\t'));
    for (const QJsonValue& each : made.json()[u"indicators"].toArray()) {
        const QStringList row = rows.value(each[u"code"].toString());
        INFO(each[u"code"].toString().toStdString());
        REQUIRE(row.size() > 4);
        CHECK(row[4].toInt() == each[u"n"].toInt());
        CHECK(row[3].isEmpty() == each[u"value"].isNull());
        if (!each[u"value"].isNull() && each[u"unit"].toString() != u"money"_s)
            CHECK(row[3].toDouble() == Catch::Approx(each[u"value"].toDouble()).margin(0.01));
    }
}

TEST_CASE("A wrong call of the review is told in words, and nothing is noted as exported", "[review]")
{
    const CliProcess cli;
    cli.create();
    CHECK(cli.owner({u"review"_s, u"2026-13"_s}).exitCode == 2);
    CHECK(cli.owner({u"review"_s, u"2026-11-15"_s}).exitCode == 2);
    CHECK(cli.owner({u"review"_s}).exitCode == 2);
    const QString later = QDate::currentDate().addMonths(2).toString(u"yyyy-MM"_s);
    const auto early = cli.owner({u"--language"_s, u"en"_s, u"review"_s, later});
    CHECK(early.exitCode == 1);
    CHECK(early.err.contains("has not begun"));
    const auto nowhere = cli.owner({u"review"_s, thisMonth(), u"--branch"_s, u"nowhere"_s});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.reason() == u"branch.unknown"_s);
    const auto unwritable =
        cli.owner({u"review"_s, thisMonth(), u"--pdf"_s, cli.path(u"none/review.pdf"_s)});
    CHECK(unwritable.exitCode == 1);
    CHECK(unwritable.reason() == u"file.not_writable"_s);
    CHECK_FALSE(cli.owner({u"journal"_s}).out.contains("review.exported"));
}

TEST_CASE("A month before the workspace is shown with nothing measured in it", "[review]")
{
    const CliProcess cli;
    cli.create();
    const auto early = cli.owner({u"review"_s, u"1999-01"_s});
    REQUIRE(early.exitCode == 0);
    for (const QJsonValue& each : early.json()[u"indicators"].toArray()) {
        INFO(each[u"code"].toString().toStdString());
        CHECK((each[u"value"].isNull() && each[u"status"].toString() == u"not_measured"_s));
    }
}

TEST_CASE("Every indicator is listed, and one is explained with its definition", "[review]")
{
    const CliProcess cli;
    CHECK(cli.run({u"--json"_s, u"kpi"_s, u"list"_s}).json()[u"indicators"].toArray().size() >= 45);
    const auto one = cli.run({u"--json"_s, u"kpi"_s, u"explain"_s, u"csat"_s});
    CHECK(one.json()[u"sql"].toString().contains(u"survey_answer"_s));
    CHECK_FALSE(one.json()[u"formula"].toString().isEmpty());
    const auto unknown = cli.run({u"--json"_s, u"kpi"_s, u"explain"_s, u"happiness"_s});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.reason() == u"indicator.unknown"_s);
}
