// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may do what, asked from a script; and questions that come in as a list.
#include "core/catalogue/catalogue_queries.h"
#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/file_queries.h"
#include "core/qualifications/gate_commands.h"
#include "tests/cli/cli_process.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using tests::CliProcess;
using tests::orFail;

namespace {

/// A rule of the house about the owner that blocks at once.
void block(session::Session& session)
{
    const auto rows = orFail(session.query(ListRequirements{}));
    const auto rule = std::find_if(rows.begin(), rows.end(), [](const RequirementRow& row) {
        return row.requirement.code == u"conduct_signed"_s;
    });
    REQUIRE(rule != rows.end());
    orFail(session.run(TurnOnRequirement{rule->requirement.id, rule->requirement.revision}));
}

void give(session::Session& session, const QString& code)
{
    const auto kinds = orFail(session.query(ListCertificateKinds{}));
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const CertificateKind& each) { return each.code == code; });
    REQUIRE(kind != kinds.end());
    orFail(session.run(AddCertificate{session.actor().person, {.kind = kind->id, .number = u"1"_s}}));
}

QString anyService(const CliProcess& cli)
{
    const auto workspace = cli.open();
    const auto rows = orFail(workspace->session().query(catalogue::ListServices{}));
    REQUIRE_FALSE(rows.empty());
    const QString code = rows.front().service.code;
    orFail(workspace->close());
    return code;
}

QString questionsIn(const CliProcess& cli, const QByteArray& lines)
{
    QFile file(cli.path(u"questions.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("题号,题型,领域,题目,选项A,选项B,选项C,选项D,答案,解析\n" + lines);
    return file.fileName();
}

} // namespace

TEST_CASE("Coverage and what is due are told, and follow what is entered", "[training]")
{
    const CliProcess cli;
    cli.create();
    const auto before = cli.owner({u"training"_s, u"coverage"_s});
    REQUIRE(before.exitCode == 0);
    CHECK(before.json()[u"people"].toInt() == 1);
    CHECK(before.json()[u"covered"].toInt() == 0);
    CHECK(before.json()[u"uncovered"].toArray().size() == 1);
    const auto due = cli.owner({u"training"_s, u"due"_s, u"--days"_s, u"30"_s});
    CHECK(due.exitCode == 0);
    const auto missing = due.json()[u"due"].toArray();
    CHECK(missing.size() == 2); // the two agreements
    CHECK(missing.at(0)[u"state"].toString() == u"missing"_s);
    {
        const auto workspace = cli.open();
        give(workspace->session(), u"agreement.conduct"_s);
        give(workspace->session(), u"agreement.confidentiality"_s);
        orFail(workspace->close());
    }
    CHECK(cli.owner({u"training"_s, u"coverage"_s}).json()[u"covered"].toInt() == 1);
    CHECK(cli.owner({u"training"_s, u"due"_s}).json()[u"due"].toArray().isEmpty());
}

TEST_CASE("A gate tells a script whether somebody may, or what is missing", "[training]")
{
    const CliProcess cli;
    cli.create();
    const QString service = anyService(cli);
    const QStringList asking{u"training"_s, u"gate"_s, u"--person"_s, u"owner"_s, u"--service"_s, service};
    const auto watched = cli.owner(asking);
    CHECK(watched.exitCode == 0);
    CHECK(watched.json()[u"allowed"].toBool());
    {
        const auto workspace = cli.open();
        block(workspace->session());
        orFail(workspace->close());
    }
    const auto blocked = cli.owner(asking);
    CHECK(blocked.exitCode == 3);
    CHECK_FALSE(blocked.json()[u"allowed"].toBool(true));
    const QJsonObject work = blocked.json()[u"gates"].toArray().at(0).toObject();
    CHECK(work[u"verdict"].toString() == u"blocked"_s);
    CHECK(work[u"obstacles"][0][u"certificate"].toString() == u"agreement.conduct"_s);
}

TEST_CASE("Wrong questions about training are refused by their kind", "[training]")
{
    const CliProcess cli;
    cli.create();
    const auto exitOf = [&](const QStringList& words) {
        return cli.owner(QStringList{u"training"_s} + words).exitCode;
    };
    CHECK(exitOf({}) == 2);
    CHECK(exitOf({u"horses"_s}) == 2);
    CHECK(exitOf({u"coverage"_s, u"now"_s}) == 2);
    CHECK(exitOf({u"due"_s, u"--days"_s, u"soon"_s}) == 2);
    CHECK(exitOf({u"due"_s, u"--days"_s, u"-1"_s}) == 2);
    CHECK(exitOf({u"gate"_s, u"--person"_s, u"owner"_s}) == 2);
    CHECK(exitOf({u"gate"_s, u"--person"_s, u"nobody"_s, u"--service"_s, u"x"_s}) == 1);
    CHECK(exitOf({u"gate"_s, u"--person"_s, u"owner"_s, u"--service"_s, u"no_such"_s}) == 1);
}

TEST_CASE("Questions come in as a list, once, and what breaks a rule stays out", "[training]")
{
    const CliProcess cli;
    cli.create();
    const QString list = questionsIn(cli,
                                     "Z1,单选,应急,晕厥时先做什么,平卧,站立,喝水,,A,先平卧\n"
                                     "Z2,多选,院感,哪些要消毒,台面,器械,窗外,,A B,\n"
                                     "Z3,猜谜,院感,题型不对,甲,乙,,,A,\n"
                                     "Z4,单选,院感,答案越界,甲,乙,,,D,\n"
                                     "Z5,单选,院感,中间缺一项,甲,,丙,丁,C,\n");
    const auto tried = cli.owner({u"import"_s, u"questions"_s, list, u"--dry-run"_s});
    CHECK(tried.exitCode == 0);
    CHECK(tried.json()[u"accepted"].toInt() == 2);
    const auto done = cli.owner({u"import"_s, u"questions"_s, list});
    CHECK(done.json()[u"accepted"].toInt() == 2);
    QStringList reasons;
    for (const QJsonValue& each : done.json()[u"rejected"].toArray())
        reasons << u"%1 %2"_s.arg(each[u"row"].toInt()).arg(each[u"reason"].toString());
    CHECK(reasons == QStringList{u"4 unknown"_s, u"5 unknown"_s, u"6 required"_s});
    CHECK(cli.owner({u"import"_s, u"questions"_s, list}).json()[u"accepted"].toInt() == 0);
    CHECK(cli.owner({u"import"_s, u"questions"_s, cli.path(u"none.csv"_s)}).exitCode == 1);
    const QString noise = cli.path(u"noise.xlsx"_s);
    QFile file(noise);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2000, '\x9f'));
    file.close();
    CHECK(cli.owner({u"import"_s, u"questions"_s, noise}).exitCode == 1);
}
