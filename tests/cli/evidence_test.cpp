// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bundle of evidence from the workspace to somebody who has none.
#include "core/clients/client_commands.h"
#include "core/complaints/filing_commands.h"
#include "core/organisation/organisation_queries.h"
#include "tests/cli/cli_process.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;
using tests::orFail;

namespace {

/// A client complained; answers the number of the record.
QString complained(const CliProcess& cli)
{
    const auto workspace = cli.open();
    session::Session& session = workspace->session();
    const auto branch = orFail(session.query(organisation::ListBranches{})).front().id;
    const auto client = orFail(session.run(
        clients::AddClient{.details = {.name = u"王小红"_s},
                           .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
    const auto complaint = orFail(session.run(complaints::FileComplaint{
        branch, {.client = client, .category = u"price"_s, .summary = u"收费与告知的不一致"_s}}));
    orFail(workspace->close());
    return complaint.toString();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A bundle of evidence verifies without the workspace, and no longer once it was touched",
          "[evidence]")
{
    const CliProcess cli;
    cli.create();
    const QString id = complained(cli);
    const QString out = cli.path(u"evidence"_s);
    const auto made = cli.owner({u"complaint"_s, u"evidence"_s, id, u"--out"_s, out});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    CHECK(contentOf(out + u"/index.pdf"_s).startsWith("%PDF-"));
    CHECK(QFile::exists(out + u"/case/case.json"_s));

    const auto verify = [&](const QStringList& more = {}) {
        return cli.run(QStringList{u"--json"_s, u"verify-evidence"_s, out} + more);
    };
    const auto whole = verify({u"--owner"_s,
                               made.json()[u"owner"].toString(),
                               u"--manifest"_s,
                               made.json()[u"manifest"].toString()});
    CHECK(whole.exitCode == 0);
    CHECK(whole.json()[u"ok"].toBool());
    CHECK(whole.json()[u"proofs"].toInt() > 3);
    CHECK(verify({u"--owner"_s, u"0000 0000 0000 0000 0000"_s}).exitCode == 4);

    const QString file = out + u"/case/case.json"_s;
    const QByteArray original = contentOf(file);
    overwrite(file, original + ' ');
    const auto touched = verify();
    CHECK(touched.exitCode == 4);
    CHECK(touched.json()[u"findings"].toArray().at(0)[u"fault"].toString() == u"file_changed"_s);
    overwrite(file, original);
    CHECK(verify().exitCode == 0);
    QFile::remove(out + u"/readme.txt"_s);
    CHECK(verify().exitCode == 4);
    CHECK(cli.owner({u"verify"_s}).exitCode == 0);
}

TEST_CASE("A bundle of evidence as one ZIP file verifies, and a damaged one is told in words",
          "[evidence]")
{
    const CliProcess cli;
    cli.create();
    const QString id = complained(cli);
    const QString out = cli.path(u"evidence.zip"_s);
    const auto made = cli.owner({u"complaint"_s, u"evidence"_s, id, u"--out"_s, out});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    const auto whole = cli.run({u"--json"_s,
                                u"verify-evidence"_s,
                                out,
                                u"--owner"_s,
                                made.json()[u"owner"].toString(),
                                u"--manifest"_s,
                                made.json()[u"manifest"].toString()});
    CHECK(whole.exitCode == 0);
    CHECK(whole.json()[u"ok"].toBool());

    const auto again = cli.owner({u"complaint"_s, u"evidence"_s, id, u"--out"_s, out});
    CHECK(again.exitCode == 1);
    CHECK(again.reason() == u"evidence.exists"_s);

    const QByteArray original = contentOf(out);
    QByteArray touched = original;
    touched[original.size() / 2] = char(touched[original.size() / 2] ^ 1);
    overwrite(out, touched);
    CHECK(cli.run({u"--json"_s, u"verify-evidence"_s, out}).exitCode == 4);
    overwrite(out, original.left(original.size() / 2));
    const auto cut = cli.run({u"verify-evidence"_s, out});
    CHECK(cut.exitCode == 4);
    CHECK(cut.out.contains("this ZIP file is damaged"));
}

TEST_CASE("Evidence goes into an empty folder, and only what is a bundle is verified", "[evidence]")
{
    const CliProcess cli;
    cli.create();
    const QString id = complained(cli);
    const QString out = cli.path(u"full"_s);
    QDir().mkpath(out);
    overwrite(out + u"/something.txt"_s, "here already");
    const auto full = cli.owner({u"complaint"_s, u"evidence"_s, id, u"--out"_s, out});
    CHECK(full.exitCode == 1);
    CHECK(full.reason() == u"evidence.not_empty"_s);
    CHECK(cli.owner({u"complaint"_s, u"evidence"_s, u"5"_s, u"--out"_s, cli.path(u"a"_s)}).exitCode == 1);
    CHECK(cli.owner({u"complaint"_s, u"evidence"_s, u"x"_s, u"--out"_s, cli.path(u"b"_s)}).exitCode == 1);
    CHECK(cli.run({u"verify-evidence"_s, out}).exitCode == 4);
    CHECK(cli.run({u"verify-evidence"_s, cli.path(u"none"_s)}).exitCode == 1);
    CHECK(cli.run({u"verify-evidence"_s}).exitCode == 2);
}
