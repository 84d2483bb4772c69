// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command once, in the form that scripts read.
#include "core/session/setting.h"
#include "tests/cli/cli_process.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;
using tests::orFail;
using tests::Outcome;

namespace {

const CliProcess::Secrets kFirstPassword{
    {u"SERAPH_NEW_PASSWORD"_s, QString::fromLatin1(CliProcess::kStaffPassword)}};
const CliProcess::Secrets kAsStaff{
    {u"SERAPH_PASSWORD"_s, QString::fromLatin1(CliProcess::kStaffPassword)}};

Outcome done(const Outcome& outcome)
{
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.isEmpty());
    CHECK_FALSE(outcome.json().isEmpty());
    return outcome;
}

/// The same by somebody who has to choose a password: a given one, or one that a lost PC has seen. It is said each time.
Outcome doneAsNewcomer(const Outcome& outcome)
{
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.contains("password of your own is due"));
    CHECK_FALSE(outcome.json().isEmpty());
    return outcome;
}

void addWang(const CliProcess& cli)
{
    done(cli.owner(
        {u"staff"_s, u"add"_s, u"wang"_s, u"--name"_s, u"王芳"_s, u"--role"_s, u"front_desk,nurse"_s},
        kFirstPassword));
}

QStringList actions(const Outcome& journal)
{
    QStringList actions;
    for (const QJsonValue entry : journal.json()[u"entries"].toArray())
        actions << entry[u"action"].toString();
    return actions;
}

QString makeBackup(const CliProcess& cli)
{
    const QString file = cli.path(u"copy.csbak"_s);
    done(cli.owner({u"backup"_s, file}));
    return file;
}

} // namespace

TEST_CASE("create makes a workspace and hands its recovery code over once")
{
    const CliProcess cli;
    const QString kit = cli.path(u"kit.txt"_s);
    const Outcome made = done(cli.run({u"create"_s,
                                       cli.vault(),
                                       u"--organisation"_s,
                                       u"安心家政"_s,
                                       u"--profile"_s,
                                       u"agency"_s,
                                       u"--owner"_s,
                                       u"li"_s,
                                       u"--recovery-out"_s,
                                       kit,
                                       u"--json"_s,
                                       u"--language"_s,
                                       u"en"_s}));
    CHECK(made.json()[u"vault"].toString() == cli.vault());
    CHECK_FALSE(made.json().contains(u"recovery_code"_s));
    QFile code(kit);
    REQUIRE(code.open(QIODevice::ReadOnly));
    CHECK(code.readAll().trimmed().size() == 44); // nine groups of four
    CHECK((QFile::permissions(kit) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(done(cli.as(u"li"_s, {u"info"_s})).json()[u"organisation"].toString() == u"安心家政"_s);
}

TEST_CASE("info says what lies in the workspace, verify that it is sound")
{
    const CliProcess cli;
    cli.create();
    const QJsonObject info = done(cli.owner({u"info"_s})).json();
    CHECK(info[u"vault_id"].toString().size() == 32);
    CHECK(info[u"cipher"].toString().startsWith(u"4."_s));
    CHECK(info[u"records"][u"account"].toInt() == 1);
    CHECK(info[u"last_backup"].isNull());
    const QJsonObject report = done(cli.owner({u"verify"_s})).json();
    CHECK(report[u"ok"].toBool());
    CHECK(report[u"integrity"].toString() == u"ok"_s);
    CHECK(report[u"journal"][u"entries"].toInt() > 5);
}

TEST_CASE("staff add, list, reset and remove")
{
    const CliProcess cli;
    cli.create();
    addWang(cli);
    done(cli.owner(
        {u"staff"_s, u"add"_s, u"--no-account"_s, u"--name"_s, u"赵阿姨"_s, u"--role"_s, u"nurse"_s}));
    const QJsonArray staff = done(cli.owner({u"staff"_s, u"list"_s})).json()[u"staff"].toArray();
    REQUIRE(staff.size() == 3);
    CHECK(std::count_if(staff.begin(), staff.end(), [](const QJsonValue& person) {
              return person[u"login"].isString();
          }) == 2);
    doneAsNewcomer(cli.as(u"wang"_s, {u"info"_s}, kAsStaff));

    const QString once =
        done(cli.owner({u"staff"_s, u"reset"_s, u"wang"_s})).json()[u"password"].toString();
    CHECK(cli.as(u"wang"_s, {u"info"_s}, kAsStaff).exitCode == 3);
    doneAsNewcomer(cli.as(u"wang"_s, {u"info"_s}, {{u"SERAPH_PASSWORD"_s, once}}));
    const QString own = u"maple kettle stone"_s;
    done(cli.as(
        u"wang"_s, {u"password"_s}, {{u"SERAPH_PASSWORD"_s, once}, {u"SERAPH_NEW_PASSWORD"_s, own}}));
    done(cli.as(u"wang"_s, {u"info"_s}, {{u"SERAPH_PASSWORD"_s, own}}));

    done(cli.owner({u"staff"_s, u"remove"_s, u"wang"_s, u"--reason"_s, u"moved away"_s}));
    CHECK(cli.as(u"wang"_s, {u"info"_s}, {{u"SERAPH_PASSWORD"_s, own}}).exitCode == 3);
    CHECK(orFail(cli.open()->session().query(session::ReadSettings{}))
              .value(QString::fromLatin1(session::setting::kRotationDue)) == u"yes"_s);
    done(cli.owner({u"rotate-key"_s}));
    CHECK(orFail(cli.open()->session().query(session::ReadSettings{}))
              .value(QString::fromLatin1(session::setting::kRotationDue))
              .isEmpty());
    CHECK(done(cli.owner({u"verify"_s})).json()[u"ok"].toBool());
}

TEST_CASE("password changes one's own, and the old one opens nothing")
{
    const CliProcess cli;
    cli.create();
    const auto next = u"copper meadow violin twelve"_s;
    done(cli.owner({u"password"_s}, {{u"SERAPH_NEW_PASSWORD"_s, next}}));
    CHECK(cli.owner({u"info"_s}).exitCode == 3);
    done(cli.owner({u"info"_s}, {{u"SERAPH_PASSWORD"_s, next}}));
}

TEST_CASE("recover opens with the printed code, once")
{
    const CliProcess cli;
    const CliProcess::Secrets lost{{u"SERAPH_RECOVERY_CODE"_s, cli.create()},
                                   {u"SERAPH_NEW_PASSWORD"_s, u"copper meadow violin twelve"_s}};
    const Outcome recovered =
        done(cli.run({u"--json"_s, u"--vault"_s, cli.vault(), u"recover"_s}, lost));
    CHECK(recovered.json()[u"recovery_code"].toString() != lost[u"SERAPH_RECOVERY_CODE"_s]);
    done(cli.owner({u"info"_s}, {{u"SERAPH_PASSWORD"_s, lost[u"SERAPH_NEW_PASSWORD"_s]}}));
    CHECK(cli.run({u"--json"_s, u"--vault"_s, cli.vault(), u"recover"_s}, lost).exitCode == 3);
}

TEST_CASE("journal lists what was done, by whom, and to which record")
{
    const CliProcess cli;
    cli.create();
    addWang(cli);
    doneAsNewcomer(cli.as(u"wang"_s, {u"info"_s}, kAsStaff));
    CHECK(actions(done(cli.owner({u"journal"_s, u"--limit"_s, u"2"_s}))).size() == 2);
    const QStringList hers = actions(done(cli.owner({u"journal"_s, u"--person"_s, u"wang"_s})));
    CHECK(hers == QStringList{u"session.locked"_s, u"session.signed_in"_s});
    const QJsonArray staff = done(cli.owner({u"staff"_s, u"list"_s})).json()[u"staff"].toArray();
    const QString record = u"staff:"_s + staff[0][u"person"].toString();
    CHECK_FALSE(actions(done(cli.owner({u"journal"_s, u"--record"_s, record}))).isEmpty());
}

TEST_CASE("checkpoint says the line for the day book")
{
    const CliProcess cli;
    cli.create();
    CHECK(done(cli.owner({u"checkpoint"_s})).json()[u"anchor"].toString().contains(u'#'));
}

TEST_CASE("backup writes a proved file, also into the chosen place")
{
    const CliProcess cli;
    cli.create();
    const QString file = makeBackup(cli);
    CHECK(QFile(file).size() > 0);
    CHECK(done(cli.owner({u"info"_s})).json()[u"last_backup"].isString());

    const QString place = cli.path(u"stick"_s);
    REQUIRE(QDir().mkpath(place));
    CHECK(cli.owner({u"backup"_s, u"--now"_s}).reason() == u"backup.no_place"_s);
    orFail(cli.open()->session().run(
        session::ChangeSetting{QString::fromLatin1(session::setting::kBackupFolder), place}));
    const QString made = done(cli.owner({u"backup"_s, u"--now"_s})).json()[u"file"].toString();
    CHECK(made.startsWith(place));
}

TEST_CASE("restore brings a backup back, with the password or with the code alone")
{
    const CliProcess cli;
    const QString code = cli.create();
    addWang(cli);
    const QString file = makeBackup(cli);
    const bool withCode = GENERATE(false, true);
    const CliProcess::Secrets secrets =
        withCode ? CliProcess::Secrets{{u"SERAPH_RECOVERY_CODE"_s, code},
                                       {u"SERAPH_NEW_PASSWORD"_s, u"copper meadow violin twelve"_s}}
                 : CliProcess::Secrets{};
    const QString into = cli.path(u"restored"_s);
    const Outcome restored = done(cli.run(
        {u"--json"_s, u"--user"_s, u"owner"_s, u"restore"_s, file, u"--into"_s, into}, secrets));
    CHECK(restored.json()[u"await_password"].toArray() == QJsonArray{u"wang"_s});
    const CliProcess::Secrets owner =
        withCode ? CliProcess::Secrets{{u"SERAPH_PASSWORD"_s, secrets[u"SERAPH_NEW_PASSWORD"_s]}}
                 : CliProcess::Secrets{};
    const Outcome report =
        done(cli.run({u"--json"_s, u"--vault"_s, into, u"--user"_s, u"owner"_s, u"verify"_s}, owner));
    CHECK(report.json()[u"ok"].toBool());
}

TEST_CASE("device lists the PCs and strikes a lost one off")
{
    const CliProcess cli;
    cli.create();
    const QString file = makeBackup(cli);
    const QString into = cli.path(u"restored"_s);
    done(cli.run({u"--json"_s, u"--user"_s, u"owner"_s, u"restore"_s, file, u"--into"_s, into}));
    const QStringList there{u"--json"_s, u"--vault"_s, into, u"--user"_s, u"owner"_s, u"device"_s};
    const QJsonArray devices =
        done(cli.run(there + QStringList{u"list"_s})).json()[u"devices"].toArray();
    REQUIRE(devices.size() == 2);
    CHECK(devices[0][u"state"].toString() == u"current"_s);
    CHECK(devices[1][u"replaced_at"].isString());
    done(cli.run(there + QStringList{u"lost"_s, u"1"_s, u"--reason"_s, u"stolen"_s}));
    const QJsonArray after =
        doneAsNewcomer(cli.run(there + QStringList{u"list"_s})).json()[u"devices"].toArray();
    CHECK(after[1][u"state"].toString() == u"lost"_s);
}

TEST_CASE("The program that people get makes and opens a workspace too")
{
    CliProcess cli;
    cli.useProgram(QStringLiteral(SERAPH_CLI));
    cli.create();
    CHECK(done(cli.owner({u"info"_s})).json()[u"schema"].toInt() >= 1);
}
