// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T14: what a person typed stands nowhere on the disk in the clear, and after locking neither passwords nor keys stand in
// memory. The scan finds the same secrets where they must be, so that one that finds nothing shows itself.
#include "tests/faults/memory_scan.h"
#include "tests/support/plain_text_scan.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QProcess>
#include <QStringEncoder>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::Masked;
using tests::orFail;
using tests::PlainForm;
using tests::TestWorkspace;

namespace {

const QString kMarker = u"马可标记Quillfeather玖捌"_s;

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Default).encode(text);
}

std::vector<PlainForm> keysOf(const TestWorkspace& test)
{
    vault::DeviceStore devices = test.environment().devices;
    const auto vault = orFail(vault::unlockWithRecoveryCode(
        vault::VaultFolder(test.folder()), test.recoveryCode(), devices));
    const auto bytes = [](const Secret& key) {
        return QByteArray(reinterpret_cast<const char*>(key.bytes().data()),
                          qsizetype(key.bytes().size()));
    };
    const QByteArray database = bytes(vault.databaseKey());
    return {{"master key", bytes(vault.masterKey.bytes())},
            {"database key", database},
            {"database key in hex", database.toHex()}};
}

/// How often each secret stood in the memory of a process at each of its three moments.
QMap<QByteArray, QList<int>> workAndScan(TestWorkspace& test, const std::vector<PlainForm>& secrets)
{
    QStringList words{test.folder(),
                      test.path(u"pc"_s),
                      QString::fromLatin1(Masked::of(TestWorkspace::kOwnerPassword).toHex()),
                      QString::fromLatin1(Masked::of(kMarker.toUtf8()).toHex())};
    for (const PlainForm& secret : secrets)
        words << QString::fromLatin1(Masked::of(secret.bytes).toHex());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name :
         {u"HOME"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, test.path({}));
    QProcess victim;
    victim.setProcessEnvironment(environment);
    victim.start(QStringLiteral(SERAPH_SECRET_VICTIM), words);
    REQUIRE(victim.waitForFinished(60'000));
    REQUIRE(victim.exitCode() == 0);
    QMap<QByteArray, QList<int>> counts;
    for (const QByteArray& line : victim.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        for (const QByteArray& number : parts.mid(1))
            counts[parts[0]] << number.toInt();
    }
    return counts;
}

} // namespace

TEST_CASE("After a session nothing that was typed stands on the disk in the clear")
{
    TestWorkspace test;
    test.close();
    const auto forms = tests::plainFormsOf(kMarker);
    const auto counts = workAndScan(test, forms);
    REQUIRE(counts[QByteArray("open")].value(0) > 0); // it was really there
    CHECK(tests::filesWith(test.path({}), forms).isEmpty());
    // The control: the same search finds it where somebody wrote it down.
    QFile careless(test.path(u"notes.tmp"_s));
    REQUIRE(careless.open(QIODevice::WriteOnly));
    careless.write("x" + forms[1].bytes);
    careless.close();
    CHECK(tests::filesWith(test.path({}), forms).size() == 1);
}

TEST_CASE("Closing leaves no password and no key in memory, and beginning anew leaves no text")
{
    TestWorkspace test;
    test.close();
    std::vector<PlainForm> secrets = keysOf(test);
    const std::size_t keys = secrets.size();
    secrets.push_back({"password", TestWorkspace::kOwnerPassword});
    secrets.push_back(
        {"password in UTF-16",
         encoded(QString::fromLatin1(TestWorkspace::kOwnerPassword), QStringConverter::Utf16LE)});
    const std::size_t unforgiven = secrets.size();
    secrets.push_back({"text", kMarker.toUtf8()});
    secrets.push_back({"text in UTF-16", encoded(kMarker, QStringConverter::Utf16LE)});

    const auto counts = workAndScan(test, secrets);
    const QList<int> open = counts[QByteArray("open")];
    REQUIRE(open.size() == qsizetype(secrets.size()));
    // The control: while it is open the scan finds what must be there.
    CHECK(open[1] > 0);
    CHECK(open[qsizetype(unforgiven)] + open[qsizetype(unforgiven) + 1] > 0);
    CHECK(keys == 3);
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        INFO(secrets[i].name);
        if (i < unforgiven)
            CHECK(counts[QByteArray("closed")].value(qsizetype(i), -1) == 0);
        CHECK(counts[QByteArray("reborn")].value(qsizetype(i), -1) == 0);
    }
}
