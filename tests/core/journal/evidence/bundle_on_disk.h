// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/evidence/bundle.h"
#include "core/journal/evidence/check.h"
#include "core/journal/evidence/proof_json.h"
#include "tests/core/journal/journal_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

namespace seraph::tests {

/// A bundle as the program writes it: papers, a picture, the journal's proofs.
class BundleOnDisk {
public:
    /// @param name below a folder of its own; one that ends in ".zip" becomes a file
    explicit BundleOnDisk(const QString& name = QStringLiteral("evidence")) : m_name(name)
    {
        using namespace Qt::StringLiterals;
        m_fixture.appendMany(12);
        m_fixture.seal();
        auto bundle = orFail(evidence::EvidenceBundle::create(path()));
        orFail(bundle.add(u"index.pdf"_s, "%PDF-1.4 index"));
        orFail(bundle.add(u"readme.txt"_s, "how to check"));
        orFail(bundle.add(u"case/case.json"_s, QByteArray(3000, 'c')));
        orFail(bundle.add(u"files/0001.jpg"_s, QByteArray(70'000, '\x7f')));
        orFail(bundle.add(u"files/0002.txt"_s, {}));
        orFail(bundle.add(QString::fromLatin1(evidence::kProofsName), proofs()));
        orFail(bundle.seal(orFail(evidence::sealManifest(
            *m_fixture.journal, m_fixture.database.connection(), bundle.manifest()))));
        for (const evidence::EvidenceMember& member : bundle.members())
            m_members << member.path;
    }

    QString path() const { return m_directory.filePath(m_name); }
    QString file(const QString& member) const { return path() + u'/' + member; }
    const QStringList& members() const { return m_members; }
    QString ownerFingerprint() const
    {
        return evidence::fingerprint(journal::publicKeyOf(m_fixture.ownerSeed));
    }

    QByteArray read(const QString& member) const { return contentOf(file(member)); }
    void write(const QString& member, const QByteArray& bytes) const
    {
        overwrite(file(member), bytes);
    }
    evidence::EvidenceReport check(const evidence::EvidenceExpected& expected = {}) const
    {
        return evidence::checkEvidence(path(), expected);
    }
    std::vector<evidence::EvidenceFinding> findings() const { return check().findings; }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void overwrite(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QByteArray proofs()
    {
        QJsonArray proofs;
        for (const qint64 seq : {1, 5, 12})
            proofs.append(evidence::toJson(
                orFail(journal::proveEntry(m_fixture.database.connection(), 1, seq))));
        return QJsonDocument(QJsonObject{{QStringLiteral("proofs"), proofs}}).toJson();
    }

    QString m_name;
    QTemporaryDir m_directory;
    JournalFixture m_fixture;
    QStringList m_members;
};

} // namespace seraph::tests
