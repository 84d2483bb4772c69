// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong on real PCs: each gets words of its own, and the old state stays.
#include "core/vault/bytes.h"
#include "core/vault/crypto.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/small_disk.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::CliProcess;
using tests::orFail;
using tests::Outcome;
using tests::SmallDisk;

namespace {

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
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Every file of the vault with its bytes, but for the lock.
QMap<QString, QByteArray> stateOf(const CliProcess& cli)
{
    QMap<QString, QByteArray> state;
    for (const QString& name : QDir(cli.vault()).entryList(QDir::Files)) {
        if (!name.startsWith(u"vault.lock"_s))
            state.insert(name, contentOf(cli.vault() + u'/' + name));
    }
    return state;
}

QStringList headers(const CliProcess& cli)
{
    return {cli.vault() + u"/vault.hdr"_s, cli.vault() + u"/vault.hdr.b"_s};
}

QStringList createIn(const QString& folder)
{
    return {u"--json"_s,
            u"create"_s,
            folder,
            u"--organisation"_s,
            u"康宁"_s,
            u"--profile"_s,
            u"clinic"_s,
            u"--owner"_s,
            u"owner"_s};
}

} // namespace

TEST_CASE("An empty password opens nothing and is not taken as a new one")
{
    const CliProcess cli;
    const CliProcess::Secrets empty{{u"SERAPH_PASSWORD"_s, QString()},
                                    {u"SERAPH_NEW_PASSWORD"_s, QString()}};
    CHECK(cli.run(createIn(cli.vault()), empty).exitCode == 1);
    CHECK_FALSE(QFile::exists(cli.vault()));
    cli.create();
    CHECK(cli.owner({u"info"_s}, empty).exitCode == 3);
    const Outcome changed = cli.owner({u"password"_s}, {{u"SERAPH_NEW_PASSWORD"_s, QString()}});
    CHECK(changed.exitCode == 1);
    CHECK(cli.owner({u"info"_s}).exitCode == 0);
}

TEST_CASE("A password that is too short is refused with the field and the length that it needs")
{
    const CliProcess cli;
    const Outcome owner = cli.run(createIn(cli.vault()), {{u"SERAPH_PASSWORD"_s, u"quiet lantern"_s}});
    CHECK(owner.exitCode == 1);
    const QJsonObject field = owner.json()[u"error"][u"fields"][0].toObject();
    CHECK(field[u"field"].toString() == u"password"_s);
    CHECK(field[u"rule"].toString() == u"under_15_characters"_s);
    CHECK(owner.err.contains("15"));
    cli.create();
    const Outcome staff =
        cli.owner({u"staff"_s, u"add"_s, u"lin"_s, u"--name"_s, u"Lin"_s, u"--role"_s, u"front_desk"_s},
                  {{u"SERAPH_NEW_PASSWORD"_s, u"lantern9"_s}});
    CHECK(staff.exitCode == 1);
    CHECK(staff.err.contains("password: "));
    CHECK(staff.err.contains("10"));
}

TEST_CASE("A folder that is not there is said to hold no workspace, whatever the disk says")
{
    const CliProcess cli;
    for (const char* command : {"info", "verify", "journal"}) {
        const Outcome missing = cli.owner({QLatin1StringView(command)});
        INFO(command);
        CHECK(missing.exitCode == 1);
        CHECK(missing.reason() == u"vault.no_header"_s);
    }
    CHECK_FALSE(QFile::exists(cli.vault()));
}

TEST_CASE(
    "A data file that was emptied or taken away is damaged, and nothing is written in its place")
{
    const CliProcess cli;
    cli.create();
    const QString database = cli.vault() + u"/vault.db"_s;
    overwrite(database, {});
    for (const char* command : {"info", "verify"}) {
        INFO(command);
        CHECK(cli.owner({QLatin1StringView(command)}).exitCode == 4);
        CHECK(contentOf(database).isEmpty());
    }
    REQUIRE(QFile::remove(database));
    CHECK(cli.owner({u"info"_s}).exitCode == 4);
    CHECK_FALSE(QFile::exists(database));
}

TEST_CASE("A page that does not decrypt is named by verify, and no backup is made of it")
{
    const CliProcess cli;
    cli.create();
    const QString database = cli.vault() + u"/vault.db"_s;
    QByteArray bytes = contentOf(database);
    bytes[bytes.size() * 3 / 4] = char(bytes.at(bytes.size() * 3 / 4) ^ 1);
    overwrite(database, bytes);
    const Outcome verified = cli.owner({u"verify"_s});
    CHECK(verified.exitCode == 4);
    CHECK(verified.json()[u"cipher_integrity"].toString().contains(u"page"_s));
    const Outcome backup = cli.owner({u"backup"_s, cli.path(u"copy.csbak"_s)});
    CHECK(backup.exitCode == 4);
    CHECK(backup.reason() == u"storage.damaged"_s);
    CHECK_FALSE(QFile::exists(cli.path(u"copy.csbak"_s)));
    CHECK_FALSE((verified.err + backup.err).contains("sqlcipher"));
}

TEST_CASE("A mistyped recovery code is a wrong key with words that help")
{
    const CliProcess cli;
    QString code = cli.create();
    code.back() = code.back() == u'0' ? u'1' : u'0';
    for (const QString& typed : {code, QString(), u"0000"_s, u"hello"_s}) {
        const Outcome refused = cli.run({u"--json"_s, u"--vault"_s, cli.vault(), u"recover"_s},
                                        {{u"SERAPH_RECOVERY_CODE"_s, typed},
                                         {u"SERAPH_NEW_PASSWORD"_s, u"another long lantern 7"_s}});
        INFO(typed.toStdString());
        CHECK(refused.exitCode == 3);
        CHECK_FALSE(refused.err.isEmpty());
    }
}

TEST_CASE("No workspace is made whose recovery code could not be handed over")
{
    const CliProcess cli;
    const QString impossible = cli.path(QString(300, u'r'));
    const Outcome made = cli.run(createIn(cli.vault()) << u"--recovery-out"_s << impossible);
    CHECK(made.exitCode == 1);
    CHECK_FALSE(QFile::exists(cli.vault()));
    const QString taken = cli.path(u"taken.txt"_s);
    overwrite(taken, "a shopping list");
    const Outcome refused = cli.run(createIn(cli.vault()) << u"--recovery-out"_s << taken);
    CHECK(refused.reason() == u"file.exists"_s);
    CHECK(contentOf(taken) == "a shopping list");
    CHECK_FALSE(QFile::exists(cli.vault()));
}

TEST_CASE("A recovery file that is not needed after all is not left behind")
{
    const CliProcess cli;
    const QString code = cli.path(u"code.txt"_s);
    const Outcome refused = cli.run(createIn(cli.vault()) << u"--recovery-out"_s << code,
                                    {{u"SERAPH_PASSWORD"_s, u"short"_s}});
    CHECK(refused.exitCode == 1);
    CHECK_FALSE(QFile::exists(code));
}

TEST_CASE("A password of ten thousand characters works like any other")
{
    const CliProcess cli;
    cli.create();
    QString words;
    while (words.size() < 10'000)
        words += u"quiet lantern %1 "_s.arg(words.size());
    words.truncate(10'000);
    const Outcome changed = cli.owner({u"password"_s}, {{u"SERAPH_NEW_PASSWORD"_s, words}});
    INFO(changed.err.toStdString());
    CHECK(changed.exitCode == 0);
    CHECK(cli.owner({u"info"_s}, {{u"SERAPH_PASSWORD"_s, words}}).exitCode == 0);
    CHECK(cli.owner({u"info"_s}, {{u"SERAPH_PASSWORD"_s, words.chopped(1)}}).exitCode == 3);
}

TEST_CASE("Logins of any script work, in any of their forms")
{
    const CliProcess cli;
    cli.create();
    const CliProcess::Secrets first{
        {u"SERAPH_NEW_PASSWORD"_s, QString::fromLatin1(CliProcess::kStaffPassword)}};
    const CliProcess::Secrets staff{
        {u"SERAPH_PASSWORD"_s, QString::fromLatin1(CliProcess::kStaffPassword)}};
    for (const QString& login : {u"王小红"_s, u"José"_s, u"阿卜杜拉·买买提"_s, u"𠮷田"_s}) {
        INFO(login.toStdString());
        CHECK(cli.owner({u"staff"_s, u"add"_s, login, u"--name"_s, login, u"--role"_s, u"nurse"_s}, first)
                  .exitCode == 0);
        CHECK(cli.as(login.normalized(QString::NormalizationForm_D), {u"info"_s}, staff).exitCode == 0);
    }
    CHECK(cli.owner({u"staff"_s, u"add"_s, u"two words"_s, u"--name"_s, u"x"_s, u"--role"_s, u"nurse"_s},
                    first)
              .exitCode == 1);
}

TEST_CASE("A header of zeros is called damaged, and nothing else is touched")
{
    const CliProcess cli;
    cli.create();
    for (const QString& header : headers(cli))
        overwrite(header, QByteArray(contentOf(header).size(), '\0'));
    const auto before = stateOf(cli);
    const Outcome outcome = cli.owner({u"info"_s});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.reason() == u"vault.header_damaged"_s);
    CHECK(stateOf(cli) == before);
    CHECK(cli.owner({u"verify"_s}).exitCode == 4);
}

TEST_CASE("One zeroed copy of the header is mended from the other")
{
    const CliProcess cli;
    cli.create();
    const QString first = headers(cli)[GENERATE(0, 1)];
    overwrite(first, QByteArray(contentOf(first).size(), '\0'));
    CHECK(cli.owner({u"info"_s}).exitCode == 0);
    CHECK(contentOf(headers(cli)[0]) == contentOf(headers(cli)[1]));
}

TEST_CASE("A workspace from a newer version is refused and left as it was")
{
    const CliProcess cli;
    cli.create();
    for (const QString& header : headers(cli)) {
        QByteArray bytes = contentOf(header);
        bytes[10] = 9; // the oldest version that may read it
        const auto whole = vault::asBytes(bytes);
        const auto checksum =
            vault::Hasher().add(whole.first(whole.size() - sizeof(vault::Hash))).hash();
        bytes.replace(bytes.size() - qsizetype(checksum.size()),
                      qsizetype(checksum.size()),
                      reinterpret_cast<const char*>(checksum.data()),
                      qsizetype(checksum.size()));
        overwrite(header, bytes);
    }
    const auto before = stateOf(cli);
    const Outcome outcome = cli.owner({u"info"_s});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.reason() == u"vault.newer"_s);
    CHECK(stateOf(cli) == before);
}

TEST_CASE("A database overwritten with noise is called damaged, by verify too")
{
    const CliProcess cli;
    cli.create();
    QByteArray bytes = contentOf(cli.vault() + u"/vault.db"_s);
    bytes.replace(4096, 4096, QByteArray(4096, '\x5a'));
    overwrite(cli.vault() + u"/vault.db"_s, bytes);
    const Outcome outcome = cli.owner({u"verify"_s});
    CHECK(outcome.exitCode == 4);
    CHECK_FALSE(outcome.json()[u"ok"].toBool(true));
}

TEST_CASE("Half a backup is refused and leaves nothing behind")
{
    const CliProcess cli;
    cli.create();
    const QString file = cli.path(u"copy.csbak"_s);
    REQUIRE(cli.owner({u"backup"_s, file}).exitCode == 0);
    const QByteArray whole = contentOf(file);
    overwrite(file, whole.first(whole.size() / 2));
    const QString into = cli.path(u"restored"_s);
    const Outcome outcome =
        cli.run({u"--json"_s, u"--user"_s, u"owner"_s, u"restore"_s, file, u"--into"_s, into});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.reason() == u"backup.incomplete"_s);
    CHECK_FALSE(QFile::exists(into + u"/vault.hdr"_s));
    overwrite(file, "not a backup at all");
    CHECK(cli.run({u"--json"_s, u"--user"_s, u"owner"_s, u"restore"_s, file, u"--into"_s, into}).reason() ==
          u"backup.not_a_backup"_s);
}

TEST_CASE("A workspace that is open elsewhere ends with 5")
{
    const CliProcess cli;
    cli.create();
    const auto open = cli.open();
    const Outcome outcome = cli.owner({u"info"_s});
    CHECK(outcome.exitCode == 5);
    CHECK(outcome.reason() == u"vault.in_use"_s);
    orFail(open->close());
}

TEST_CASE("A full disk is said to be full, and a workspace on it stays whole")
{
    SmallDisk disk(8192);
    if (!disk.isThere())
        SKIP("a small disk can only be mounted by root");
    const CliProcess cli;
    disk.fill();
    const Outcome full = cli.run(createIn(disk.path(u"vault"_s)));
    CHECK(full.exitCode == 1);
    CHECK(full.json()[u"error"][u"code"].toString() == u"disk_full"_s);
    CHECK_FALSE(QFile::exists(disk.path(u"vault/vault.hdr"_s)));

    disk.empty();
    REQUIRE(cli.run(createIn(disk.path(u"vault"_s))).exitCode == 0);
    disk.fill();
    const QStringList there{u"--json"_s, u"--vault"_s, disk.path(u"vault"_s), u"--user"_s, u"owner"_s};
    const Outcome rotated = cli.run(there + QStringList{u"rotate-key"_s});
    CHECK(rotated.exitCode == 1);
    CHECK(rotated.json()[u"error"][u"code"].toString() == u"disk_full"_s);
    disk.empty();
    CHECK(cli.run(there + QStringList{u"verify"_s}).exitCode == 0);
}

TEST_CASE("A folder that can only be read gets words of its own")
{
    SmallDisk disk(8192);
    if (!disk.isThere())
        SKIP("a read-only disk can only be mounted by root");
    const CliProcess cli;
    const QStringList there{u"--json"_s, u"--vault"_s, disk.path(u"vault"_s), u"--user"_s, u"owner"_s};
    REQUIRE(cli.run(createIn(disk.path(u"vault"_s))).exitCode == 0);
    disk.makeReadOnly();
    const Outcome opened = cli.run(there + QStringList{u"info"_s});
    CHECK(opened.exitCode == 1);
    CHECK(opened.reason() == u"vault.read_only_folder"_s);
    const Outcome made = cli.run(createIn(disk.path(u"second"_s)));
    CHECK(made.exitCode == 1);
    CHECK(made.reason() == u"vault.read_only_folder"_s);
}
