// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle as one ZIP file: every byte of it counts, and everybody's tools open it.
#include "core/journal/evidence/archive.h"

#include "tests/core/journal/evidence/bundle_on_disk.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <random>

using namespace seraph;
using namespace seraph::evidence;
using namespace Qt::StringLiterals;
using tests::BundleOnDisk;
using tests::orFail;

namespace {

const QString kZip = u"evidence.zip"_s;

/// The same members written anew, past the manifest that was signed.
void rewrite(const QString& from, const QString& to, const std::function<void(QString&, QByteArray&)>& change)
{
    auto reader = ArchiveReader::open(from);
    REQUIRE(reader);
    auto writer = orFail(ArchiveWriter::create(to));
    for (const ArchivedMember& member : reader->members()) {
        QString path = member.path;
        QByteArray bytes = orFail(reader->read(path, member.size));
        change(path, bytes);
        if (!path.isEmpty())
            orFail(writer.add(path, bytes));
    }
    orFail(writer.finish());
}

std::vector<EvidenceFinding> findingsAfter(const BundleOnDisk& bundle,
                                           const std::function<void(QString&, QByteArray&)>& change)
{
    const QTemporaryDir folder;
    rewrite(bundle.path(), folder.filePath(kZip), change);
    return checkEvidence(folder.filePath(kZip)).findings;
}

} // namespace

TEST_CASE("A ZIP of evidence that nobody touched is found whole, and is the same as the folder")
{
    const BundleOnDisk bundle(kZip);
    const EvidenceReport report = bundle.check();
    REQUIRE(report.ok());
    CHECK(report.files == 6);
    CHECK(report.proofs == 3);
    CHECK(bundle.check({.owner = report.owner, .manifest = report.manifestHash}).ok());
    CHECK(bundle.check({.owner = u"0000"_s}).findings ==
          std::vector{EvidenceFinding{EvidenceFault::OwnerOther, {}}});
}

TEST_CASE("Each byte of a small ZIP of evidence counts, whatever part of it holds it")
{
    const BundleOnDisk bundle(kZip);
    const QByteArray original = BundleOnDisk::contentOf(bundle.path());
    const auto isWhole = [&](const QByteArray& bytes) {
        BundleOnDisk::overwrite(bundle.path(), bytes);
        return bundle.check().ok();
    };
    // Every header, name, checksum and the whole directory; the bytes of members at random below.
    const auto reader = ArchiveReader::open(bundle.path());
    REQUIRE(reader);
    std::vector<qsizetype> places;
    for (const ArchivedMember& member : reader->members()) {
        for (qint64 at = 0; at < 30 + member.path.size(); ++at)
            places.push_back(member.offset + at);
    }
    const ArchivedMember& last = reader->members().back();
    for (qint64 at = last.offset; at < original.size(); ++at)
        places.push_back(at);
    for (const qsizetype at : places) {
        QByteArray changed = original;
        changed[at] = char(changed[at] ^ 1);
        INFO("byte " << at);
        REQUIRE_FALSE(isWhole(changed));
    }
    std::mt19937 random(20261123);
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = original;
        const auto at = qsizetype(random() % unsigned(original.size()));
        changed[at] = char(changed[at] ^ char(1 + random() % 255));
        INFO("byte " << at);
        REQUIRE_FALSE(isWhole(changed));
    }
    CHECK(isWhole(original));
}

TEST_CASE("A ZIP of evidence that was cut, lengthened or is something else is damaged, not refused")
{
    const BundleOnDisk bundle(kZip);
    const QByteArray original = BundleOnDisk::contentOf(bundle.path());
    const std::vector damaged{EvidenceFinding{EvidenceFault::ArchiveMalformed, {}}};
    for (const qsizetype length :
         {qsizetype(0), qsizetype(1), qsizetype(21), qsizetype(22), qsizetype(4000)}) {
        BundleOnDisk::overwrite(bundle.path(), original.left(length));
        CHECK(bundle.findings() == damaged);
        BundleOnDisk::overwrite(bundle.path(), original.chopped(original.isEmpty() ? 0 : length + 1));
        CHECK(bundle.findings() == damaged);
    }
    BundleOnDisk::overwrite(bundle.path(), original + '\0');
    CHECK(bundle.findings() == damaged);
    BundleOnDisk::overwrite(bundle.path(), "MZ" + original);
    CHECK(bundle.findings() == damaged);
    BundleOnDisk::overwrite(bundle.path(), QByteArray(5000, '\xff'));
    CHECK(bundle.findings() == damaged);
}

TEST_CASE("A ZIP packed anew with a file changed, dropped, added or swapped is found out")
{
    const BundleOnDisk bundle(kZip);
    for (const QString& path : bundle.members()) {
        INFO(path.toStdString());
        CHECK(findingsAfter(bundle, [&](QString& each, QByteArray&) {
                  each = each == path ? QString() : each;
              }) == std::vector{EvidenceFinding{EvidenceFault::FileMissing, path}});
        CHECK(findingsAfter(bundle, [&](QString& each, QByteArray& bytes) {
                  bytes += each == path ? " " : "";
              }) == std::vector{EvidenceFinding{EvidenceFault::FileChanged, path}});
    }
    CHECK(findingsAfter(bundle, [](QString& each, QByteArray&) {
              if (each == u"readme.txt"_s)
                  each = u"index.pdf"_s;
              else if (each == u"index.pdf"_s)
                  each = u"readme.txt"_s;
          }).size() == 2);
    CHECK(findingsAfter(bundle, [](QString& each, QByteArray&) {
              each = each == u"readme.txt"_s ? u"readme2.txt"_s : each;
          }).size() == 2);
    for (const char* name : {kManifestName, kSealName})
        CHECK_FALSE(findingsAfter(bundle, [&](QString& each, QByteArray&) {
                        each = each == QLatin1StringView(name) ? QString() : each;
                    }).empty());
    CHECK(findingsAfter(bundle, [](QString&, QByteArray&) {}).empty());
}

TEST_CASE("A ZIP of evidence leads out of no folder and names no file twice")
{
    const QTemporaryDir folder;
    for (const QStringList& names : {QStringList{u"../evil.txt"_s},
                                     QStringList{u"/etc/passwd"_s},
                                     QStringList{u"a.txt"_s, u"a.txt"_s},
                                     QStringList{QString()}}) {
        const QString path = folder.filePath(u"bad.zip"_s);
        QFile::remove(path);
        auto writer = orFail(ArchiveWriter::create(path));
        for (const QString& name : names)
            orFail(writer.add(name, "x"));
        orFail(writer.finish());
        CHECK(ArchiveReader::open(path) == nullptr);
    }
}

TEST_CASE(
    "A ZIP of evidence never takes the place of a file, and leaves none when it is not finished")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kZip);
    {
        auto bundle = orFail(EvidenceBundle::create(path));
        orFail(bundle.add(u"index.pdf"_s, "%PDF"));
    }
    CHECK(QDir(folder.path()).isEmpty());
    BundleOnDisk::overwrite(path, "somebody's");
    CHECK(EvidenceBundle::create(path).error().reason == u"evidence.exists"_s);
    CHECK(BundleOnDisk::contentOf(path) == "somebody's");
}

TEST_CASE("Other programs test and unpack a ZIP of evidence, and what they unpack is the folder")
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        SKIP("no python3 on this system");
    const BundleOnDisk bundle(kZip);
    const QTemporaryDir folder;
    QProcess process;
    process.start(python, {u"-m"_s, u"zipfile"_s, u"-t"_s, bundle.path()});
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardOutput().trimmed() == "Done testing");
    process.start(python, {u"-m"_s, u"zipfile"_s, u"-e"_s, bundle.path(), folder.path()});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK(checkEvidence(folder.path()).ok());
}
