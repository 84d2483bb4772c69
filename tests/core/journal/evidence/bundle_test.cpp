// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/evidence/bundle_on_disk.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <random>

using namespace seraph;
using namespace seraph::evidence;
using namespace seraph::journal;
using namespace Qt::StringLiterals;
using tests::BundleOnDisk;
using tests::JournalFixture;
using tests::orFail;

TEST_CASE("A bundle that nobody touched is found whole by somebody without the vault")
{
    const BundleOnDisk bundle;
    const EvidenceReport report = bundle.check();
    REQUIRE(report.ok());
    CHECK(report.files == 6);
    CHECK(report.proofs == 3);
    CHECK(report.owner == bundle.ownerFingerprint());
    CHECK(bundle.check({.owner = report.owner.toUpper(), .manifest = report.manifestHash}).ok());
}

TEST_CASE("A bundle is found whole by a path from where one stands, as a folder and as a ZIP")
{
    const QString name = GENERATE(u"evidence"_s, u"evidence.zip"_s);
    const BundleOnDisk bundle(name);
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(QFileInfo(bundle.path()).path()));
    CHECK(checkEvidence(name).findings.empty());
    CHECK(checkEvidence(u"./"_s + name).findings.empty());
    QDir::setCurrent(before);
}

TEST_CASE("Each byte of the manifest and of its seal counts")
{
    const BundleOnDisk bundle;
    for (const char* name : {kManifestName, kSealName}) {
        const QString path = QString::fromLatin1(name);
        const QByteArray original = bundle.read(path);
        for (qsizetype at = 0; at < original.size(); ++at) {
            QByteArray changed = original;
            changed[at] = char(changed[at] ^ 1);
            bundle.write(path, changed);
            INFO(name << " byte " << at);
            REQUIRE_FALSE(bundle.check().ok());
        }
        bundle.write(path, original + '\n');
        CHECK_FALSE(bundle.check().ok());
        bundle.write(path, original.chopped(1));
        CHECK_FALSE(bundle.check().ok());
        bundle.write(path, original);
        REQUIRE(bundle.check().ok());
    }
}

TEST_CASE("Two thousand changed bytes of the files are all found, and named")
{
    const BundleOnDisk bundle;
    std::mt19937 random(20261122);
    int tried = 0;
    for (const QString& path : bundle.members()) {
        const QByteArray original = bundle.read(path);
        const int times = original.isEmpty() ? 0 : 400;
        for (int i = 0; i < times; ++i, ++tried) {
            QByteArray changed = original;
            const auto at = qsizetype(random() % unsigned(original.size()));
            changed[at] = char(changed[at] ^ char(1 + random() % 255));
            bundle.write(path, changed);
            REQUIRE(bundle.findings() == std::vector{EvidenceFinding{EvidenceFault::FileChanged, path}});
        }
        bundle.write(path, original);
    }
    CHECK(tried == 2000);
    CHECK(bundle.check().ok());
}

TEST_CASE("Each file dropped, swapped or added is found")
{
    const BundleOnDisk bundle;
    for (const QString& path : bundle.members()) {
        REQUIRE(QFile::rename(bundle.file(path), bundle.path() + u"-aside"_s));
        CHECK(bundle.findings() == std::vector{EvidenceFinding{EvidenceFault::FileMissing, path}});
        REQUIRE(QFile::rename(bundle.path() + u"-aside"_s, bundle.file(path)));
    }
    const QByteArray first = bundle.read(u"index.pdf"_s);
    const QByteArray second = bundle.read(u"readme.txt"_s);
    bundle.write(u"index.pdf"_s, second);
    bundle.write(u"readme.txt"_s, first);
    CHECK(bundle.findings().size() == 2);
    bundle.write(u"index.pdf"_s, first);
    bundle.write(u"readme.txt"_s, second);
    bundle.write(u"files/0003.txt"_s, "slipped in");
    CHECK(bundle.findings() ==
          std::vector{EvidenceFinding{EvidenceFault::FileUnlisted, u"files/0003.txt"_s}});
    QFile::remove(bundle.file(u"files/0003.txt"_s));
    bundle.write(u"files/.DS_Store"_s, "what a desktop leaves behind");
    CHECK(bundle.check().ok());
    for (const char* name : {kManifestName, kSealName}) {
        REQUIRE(QFile::rename(bundle.file(QString::fromLatin1(name)), bundle.path() + u"-aside"_s));
        CHECK_FALSE(bundle.check().ok());
        REQUIRE(QFile::rename(bundle.path() + u"-aside"_s, bundle.file(QString::fromLatin1(name))));
    }
}

TEST_CASE("A bundle that another house made in the same form is told by the fingerprint on paper")
{
    const BundleOnDisk ours;
    const BundleOnDisk theirs;
    REQUIRE(theirs.check().ok());
    const auto findings = theirs.check({.owner = ours.ownerFingerprint()}).findings;
    CHECK(findings == std::vector{EvidenceFinding{EvidenceFault::OwnerOther, {}}});
    CHECK(theirs.check({.manifest = ours.check().manifestHash}).findings ==
          std::vector{EvidenceFinding{EvidenceFault::ManifestOther, {}}});
    // Their seal does not fit our manifest.
    ours.write(QString::fromLatin1(kSealName), theirs.read(QString::fromLatin1(kSealName)));
    CHECK_FALSE(ours.check().ok());
}

TEST_CASE("A proof that its checkpoint does not cover is found, even where manifest and seal fit")
{
    JournalFixture fixture;
    fixture.appendMany(4);
    fixture.seal();
    QJsonObject proof = toJson(orFail(proveEntry(fixture.database.connection(), 1, 2)));
    const QJsonObject other = toJson(orFail(proveEntry(fixture.database.connection(), 1, 3)));
    proof.insert(u"entry"_s, other[u"entry"]);
    QTemporaryDir directory;
    const QString folder = directory.filePath(u"evidence"_s);
    auto bundle = orFail(EvidenceBundle::create(folder));
    orFail(bundle.add(QString::fromLatin1(kProofsName),
                      QJsonDocument(QJsonObject{{u"proofs"_s, QJsonArray{proof, other, 17}}}).toJson()));
    orFail(bundle.seal(
        orFail(sealManifest(*fixture.journal, fixture.database.connection(), bundle.manifest()))));
    const EvidenceReport report = checkEvidence(folder);
    CHECK(report.proofs == 1);
    CHECK(report.findings.size() == 2);
}

TEST_CASE("The manifest is what sha256sum reads")
{
    const QString tool = QStandardPaths::findExecutable(u"sha256sum"_s);
    if (tool.isEmpty())
        SKIP("no sha256sum on this system");
    const BundleOnDisk bundle;
    const auto sums = [&] {
        QProcess process;
        process.setWorkingDirectory(bundle.path());
        process.start(tool, {u"--strict"_s, u"-c"_s, QString::fromLatin1(kManifestName)});
        REQUIRE(process.waitForFinished());
        return process.exitCode();
    };
    CHECK(sums() == 0);
    bundle.write(u"readme.txt"_s, "something else");
    CHECK(sums() == 1);
}

TEST_CASE("No manifest leads out of its folder or says a file twice")
{
    for (const char* path :
         {"../x", "/etc/passwd", "a//b", "a/./b", "A.pdf", "c:x", "a\\b", "", "b/", ".x", "x.", "a/b/c/d/e/f", "manifest.sha256"})
        CHECK_FALSE(isMemberPath(QString::fromLatin1(path)));
    CHECK(isMemberPath(u"a/b/c/d/e-1_2.x"_s));
    const std::vector<EvidenceMember> members{{u"b"_s}, {u"a"_s}};
    const QByteArray text = manifestText(members);
    CHECK(orFail(parseManifest(text) ? Result<std::vector<EvidenceMember>>(*parseManifest(text))
                                     : Result<std::vector<EvidenceMember>>(fail(ErrorCode::Invalid)))
              .size() == 2);
    CHECK_FALSE(parseManifest(text + text));
    CHECK_FALSE(parseManifest(text.split('\n').at(1) + '\n' + text.split('\n').at(0) + '\n'));
    CHECK_FALSE(parseManifest(QByteArray("x")));
    CHECK_FALSE(parseManifest(QByteArray()));
}

TEST_CASE("A bundle begins in an empty folder")
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u".hidden"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(EvidenceBundle::create(directory.path()).error().reason == u"evidence.not_empty"_s);
}
