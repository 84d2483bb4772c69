// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"
#include "tests/support/string_makers.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;
using tests::Outcome;

namespace {

/// The code of the error document, which is all that stands on stdout; the words for people stand on stderr.
QString errorCode(const Outcome& outcome)
{
    const QJsonValue error = outcome.json()[u"error"]; // a copy: the document dies here
    CHECK_FALSE(error[u"message"].toString().isEmpty());
    CHECK(QString::fromUtf8(outcome.err).startsWith(error[u"message"].toString()));
    return error[u"code"].toString();
}

} // namespace

TEST_CASE("Wrong usage ends with 2 and shows how it is called")
{
    const CliProcess cli;
    const QStringList calls{u""_s,
                            u"frobnicate"_s,
                            u"create"_s,
                            u"info"_s,
                            u"info --vault /nowhere"_s,
                            u"info --vault"_s,
                            u"staff"_s,
                            u"staff fire"_s,
                            u"device lost PC-1"_s,
                            u"restore file"_s,
                            u"journal --limit none"_s,
                            u"journal --record branch"_s,
                            u"info leftover"_s,
                            u"--language fr info"_s};
    for (const QString& call : calls) {
        INFO(call.toStdString());
        const Outcome outcome =
            cli.run(QStringList{u"--json"_s} + call.split(u' ', Qt::SkipEmptyParts));
        CHECK(outcome.exitCode == 2);
        CHECK(errorCode(outcome) == u"usage"_s);
        CHECK(outcome.err.contains("seraph-cli [--vault DIR]"));
    }
}

TEST_CASE("Asking for help is no mistake")
{
    const Outcome outcome = CliProcess().run({u"--help"_s});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains("device lost NUMBER"));
}

TEST_CASE("Without a password there is nobody to ask, and that is said")
{
    const CliProcess cli;
    cli.create();
    const Outcome outcome = cli.owner({u"password"_s}); // SERAPH_NEW_PASSWORD is not set
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.err.contains("SERAPH_NEW_PASSWORD"));
}

TEST_CASE("Wrong credentials and missing rights end with 3")
{
    const CliProcess cli;
    cli.create();
    CHECK(errorCode(cli.as(u"nobody"_s, {u"info"_s})) == u"wrong_key"_s);
    CHECK(cli.as(u"nobody"_s, {u"info"_s}).exitCode == 3);
    const Outcome wrong =
        cli.owner({u"info"_s}, {{u"SERAPH_PASSWORD"_s, u"brass lantern quiet harbour ten"_s}});
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.reason() == u"vault.wrong_password"_s);

    const CliProcess::Secrets staff{
        {u"SERAPH_PASSWORD"_s, QString::fromLatin1(CliProcess::kStaffPassword)}};
    cli.owner({u"staff"_s, u"add"_s, u"wang"_s, u"--name"_s, u"王芳"_s, u"--role"_s, u"nurse"_s},
              {{u"SERAPH_NEW_PASSWORD"_s, QString::fromLatin1(CliProcess::kStaffPassword)}});
    for (const QStringList& words : {QStringList{u"rotate-key"_s},
                                     QStringList{u"verify"_s},
                                     QStringList{u"device"_s, u"list"_s},
                                     QStringList{u"staff"_s, u"reset"_s, u"owner"_s}}) {
        INFO(words.join(u' ').toStdString());
        const Outcome denied = cli.as(u"wang"_s, words, staff);
        CHECK(denied.exitCode == 3);
        CHECK(errorCode(denied) == u"denied"_s);
    }
}

TEST_CASE("What does not work out ends with 1 and its reason")
{
    const CliProcess cli;
    cli.create();
    CHECK(cli.owner({u"staff"_s, u"remove"_s, u"nobody"_s}).exitCode == 1);
    CHECK(cli.owner({u"staff"_s, u"remove"_s, u"nobody"_s}).reason() == u"account.unknown"_s);
    const Outcome again = cli.run({u"--json"_s,
                                   u"create"_s,
                                   cli.vault(),
                                   u"--organisation"_s,
                                   u"x"_s,
                                   u"--profile"_s,
                                   u"clinic"_s,
                                   u"--owner"_s,
                                   u"owner"_s});
    CHECK(again.exitCode == 1);
    CHECK(again.reason().startsWith(u"vault."_s));
    CHECK(cli.run({u"--json"_s, u"--vault"_s, cli.path(u"nothing"_s), u"--user"_s, u"owner"_s, u"info"_s})
              .exitCode == 1);
}

TEST_CASE("Words are said in the language asked for, before or after the command")
{
    const CliProcess cli;
    cli.create();
    const QStringList wrong{u"--vault"_s, cli.vault(), u"--user"_s, u"nobody"_s};
    const Outcome english = cli.run(wrong + QStringList{u"--language"_s, u"en"_s, u"info"_s});
    const Outcome chinese = cli.run(wrong + QStringList{u"info"_s, u"--language=zh_CN"_s});
    CHECK(english.err.contains("password"));
    CHECK(QString::fromUtf8(chinese.err).contains(u"密码"_s));
}
