// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_update.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::vault;
using namespace seraph::tests;

namespace {

class Shelf {
public:
    QString put(const QByteArray& update) const
    {
        const QString path = m_folder.filePath(u"seraph.csupdate"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(update);
        return path;
    }
    QString target() const { return m_folder.filePath(u"unpacked"_s); }
    QStringList unpacked() const { return QDir(target()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

template <class T> QString reasonOf(const Result<T>& result)
{
    return result ? QString() : result.error().reason;
}

} // namespace

TEST_CASE("A genuine newer update is told and unpacked whole", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    const QString path = shelf.put(sampleUpdate(sampleManifest(u"0.2.0"_s), keys));
    const auto manifest = openUpdate(path, sampleTarget(keys));
    REQUIRE(manifest);
    CHECK(manifest->version == QVersionNumber(0, 2, 0));
    CHECK(manifest->releasedOn == QDate(2026, 11, 22));
    const auto installer = unpackUpdate(path, sampleTarget(keys), shelf.target());
    REQUIRE(installer);
    QFile file(*installer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == sampleInstaller());
    CHECK(shelf.unpacked() == QStringList{u"Seraph-setup.exe"_s});
}

TEST_CASE("An update signed with another key is refused", "[release]")
{
    const Shelf shelf;
    const QString path = shelf.put(sampleUpdate(sampleManifest(u"0.2.0"_s), sampleKeys(2)));
    CHECK(reasonOf(openUpdate(path, sampleTarget(sampleKeys(1)))) == u"update.not_genuine");
}

TEST_CASE("An update whose manifest was changed is refused", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    QByteArray update = sampleUpdate(sampleManifest(u"0.2.0"_s), keys);
    update.replace("0.2.0", "9.2.0");
    CHECK(reasonOf(openUpdate(shelf.put(update), sampleTarget(keys))) == u"update.not_genuine");
}

TEST_CASE("An installer that was changed is not unpacked, and nothing is left of it", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    QByteArray update = sampleUpdate(sampleManifest(u"0.2.0"_s), keys);
    update[update.size() - 5] = 'X';
    const QString path = shelf.put(update);
    CHECK(reasonOf(unpackUpdate(path, sampleTarget(keys), shelf.target())) == u"update.damaged");
    CHECK(shelf.unpacked().isEmpty());
}

TEST_CASE("The version that is installed, and an older one, are no updates", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    for (const QString& version : {u"0.1.0"_s, u"0.0.9"_s})
        CHECK(reasonOf(openUpdate(shelf.put(sampleUpdate(sampleManifest(version), keys)),
                                  sampleTarget(keys))) == u"update.not_newer");
}

TEST_CASE("An update for another system is refused", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    QJsonObject manifest = sampleManifest(u"0.2.0"_s);
    manifest[u"system"_s] = u"debian-12"_s;
    CHECK(reasonOf(openUpdate(shelf.put(sampleUpdate(manifest, keys)), sampleTarget(keys))) ==
          u"update.other_system");
}

TEST_CASE("An update that was cut off anywhere is refused", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    const QByteArray update = sampleUpdate(sampleManifest(u"0.2.0"_s), keys);
    for (const qsizetype size : {qsizetype(0),
                                 qsizetype(7),
                                 qsizetype(8),
                                 qsizetype(50),
                                 qsizetype(76),
                                 qsizetype(120),
                                 update.size() - 1}) {
        INFO(size);
        CHECK(reasonOf(openUpdate(shelf.put(update.first(size)), sampleTarget(keys))).startsWith(u"update."));
    }
    CHECK(reasonOf(openUpdate(shelf.put(update + "x"), sampleTarget(keys))) == u"update.damaged");
    CHECK(reasonOf(openUpdate(shelf.target(), sampleTarget(keys))) == u"file.not_found");
}

TEST_CASE("A manifest cannot name a file outside the folder", "[release]")
{
    const Shelf shelf;
    const auto keys = sampleKeys(1);
    for (const QString& name :
         {u"../setup.exe"_s, u"a/b.exe"_s, u"a\\b.exe"_s, u"C:x.exe"_s, u".hidden"_s, QString()}) {
        QJsonObject manifest = sampleManifest(u"0.2.0"_s);
        manifest[u"file"_s] = name;
        CHECK(reasonOf(openUpdate(shelf.put(sampleUpdate(manifest, keys)), sampleTarget(keys))) ==
              u"update.damaged");
    }
}

TEST_CASE("What tools/release signs is understood", "[release]")
{
    const QByteArray half =
        QByteArray::fromHex("1b86280181d5f584591514831aa3198840105610f9d086ffe39a123176328f30");
    UpdateTarget target{{}, QVersionNumber(0, 0, 1), u"windows-x64"_s};
    std::copy(half.begin(), half.end(), target.key.begin());
    const QString path = QStringLiteral(SERAPH_RELEASE_FIXTURES "/stand_in.csupdate");
    const auto manifest = openUpdate(path, target);
    REQUIRE(manifest);
    CHECK(manifest->version == QVersionNumber(0, 1, 0));
    const Shelf shelf;
    CHECK(unpackUpdate(path, target, shelf.target()));
    CHECK(shelf.unpacked() == QStringList{u"Seraph-setup.exe"_s});
}
