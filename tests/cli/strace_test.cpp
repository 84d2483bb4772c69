// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the system sees of the command line while it works: no network, ever, and no file written but the workspace, what
// this PC keeps of it, and what was asked for.
#include "tests/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;
using tests::Outcome;

namespace {

/// One call under strace; what the system was asked for, line by line.
struct Traced {
    Outcome outcome;
    QStringList lines;

    QStringList matching(const char* pattern) const
    {
        const QRegularExpression wanted(QString::fromLatin1(pattern));
        return lines.filter(wanted);
    }
};

Traced trace(CliProcess& cli, const QStringList& words)
{
    const QString log = cli.path(u"strace.log"_s);
    QStringList command{
        u"-f"_s, u"-qq"_s, u"-s"_s, u"4096"_s, u"-e"_s, u"trace=%network,%file"_s, u"-o"_s, log};
    command << QStringLiteral(SERAPH_QUICK_CLI) << u"--json"_s << u"--vault"_s << cli.vault()
            << u"--user"_s << u"owner"_s << words;
    cli.useProgram(u"strace"_s);
    Traced traced{cli.run(command), {}};
    cli.useProgram(QStringLiteral(SERAPH_QUICK_CLI));
    QFile file(log);
    if (file.open(QIODevice::ReadOnly))
        traced.lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return traced;
}

/// Paths that were opened to be written to, made, renamed or removed, and lie outside of what belongs to this person.
QStringList writtenOutside(const Traced& traced, const QString& home)
{
    static const QRegularExpression path(uR"re("(/[^"]*)")re"_s);
    QStringList outside;
    for (const QString& line : traced.matching(
             R"(O_WRONLY|O_RDWR|O_CREAT|\b(rename|unlink|mkdir|rmdir|link|symlink)(at2?)?\()")) {
        const auto found = path.match(line);
        const QString name = found.captured(1);
        if (found.hasMatch() && !name.startsWith(home) && !name.startsWith(u"/dev/"_s))
            outside << line;
    }
    return outside;
}

} // namespace

TEST_CASE("The command line asks for no network and writes nowhere but where it was told")
{
    CliProcess cli;
    cli.create();
    const QString home = cli.path({});
    const QString backup = cli.path(u"copy.csbak"_s);
    for (const QStringList& words :
         {QStringList{u"info"_s},
          {u"staff"_s, u"add"_s, u"--no-account"_s, u"--name"_s, u"赵阿姨"_s, u"--role"_s, u"nurse"_s},
          {u"backup"_s, backup},
          {u"rotate-key"_s},
          {u"verify"_s}}) {
        const Traced traced = trace(cli, words);
        if (traced.lines.isEmpty())
            SKIP("this system does not let us trace a process");
        INFO(words.join(u' ').toStdString() << traced.outcome.err.toStdString());
        CHECK(traced.outcome.exitCode == 0);
        CHECK(traced.matching(R"(AF_INET6?\b)") == QStringList{});
        CHECK(writtenOutside(traced, home) == QStringList{});
    }
    CHECK(QFile::exists(backup));
    // The control: the same look finds a file that was asked for elsewhere.
    const QTemporaryDir elsewhere;
    const Traced traced = trace(cli, {u"backup"_s, elsewhere.filePath(u"copy.csbak"_s)});
    CHECK(traced.outcome.exitCode == 0);
    CHECK_FALSE(writtenOutside(traced, home).isEmpty());
}
