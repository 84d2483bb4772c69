// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/check.h"

#include "core/base/durable_file.h"
#include "core/journal/evidence/manifest.h"
#include "core/journal/evidence/proof_json.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace seraph::evidence {

using namespace Qt::StringLiterals;
using namespace journal;

namespace {

constexpr qint64 kLargestManifest = 16 * 1024 * 1024;
constexpr qint64 kLargestSeal = 16 * 1024;
constexpr qint64 kLargestProofs = 256 * 1024 * 1024;

/// What desktops drop into folders that somebody looked at.
const QSet<QString>& desktopLitter()
{
    static const QSet<QString> kNames{u".DS_Store"_s, u"Thumbs.db"_s, u"desktop.ini"_s};
    return kNames;
}

QString compactHex(QString text)
{
    return text.remove(u' ').toLower();
}

class EvidenceCheck {
public:
    EvidenceCheck(const QString& folder, const EvidenceExpected& expected)
        : m_folder(folder)
        , m_expected(expected)
    {
    }

    EvidenceReport run()
    {
        if (readManifest()) {
            readSeal();
            compareFiles();
        }
        return std::move(m_report);
    }

private:
    void find(EvidenceFault fault, const QString& path = {})
    {
        m_report.findings.push_back({fault, path});
    }

    bool readManifest()
    {
        const auto bytes =
            readWhole(m_folder.filePath(QLatin1StringView(kManifestName)), kLargestManifest);
        if (!bytes) {
            find(EvidenceFault::ManifestMissing);
            return false;
        }
        m_manifest = *bytes;
        const Sha256 hash = sha256Of(viewOf(m_manifest));
        m_report.manifestHash = QString::fromLatin1(
            QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())).toHex());
        if (!m_expected.manifest.isEmpty() && compactHex(m_expected.manifest) != m_report.manifestHash)
            find(EvidenceFault::ManifestOther);
        auto members = parseManifest(m_manifest);
        if (!members) {
            find(EvidenceFault::ManifestMalformed);
            return false;
        }
        m_members = *std::move(members);
        m_report.files = int(m_members.size());
        return true;
    }

    void readSeal()
    {
        const auto bytes = readWhole(m_folder.filePath(QLatin1StringView(kSealName)), kLargestSeal);
        if (!bytes)
            return find(EvidenceFault::SealMissing);
        const auto seal = parseSeal(*bytes);
        if (!seal)
            return find(EvidenceFault::SealMalformed);
        m_report.owner = fingerprint(seal->certificate.ownerKey);
        m_report.deviceName = seal->certificate.name;
        m_owner = seal->certificate.ownerKey;
        if (!m_expected.owner.isEmpty() && compactHex(m_expected.owner) != compactHex(m_report.owner))
            find(EvidenceFault::OwnerOther);
        switch (standingOf(*seal, m_manifest)) {
        case SealStanding::Good: break;
        case SealStanding::WrongCertificate: find(EvidenceFault::CertificateWrong); break;
        case SealStanding::WrongSignature: find(EvidenceFault::SignatureWrong); break;
        }
    }

    void compareFiles()
    {
        QSet<QString> listed{QString::fromLatin1(kManifestName), QString::fromLatin1(kSealName)};
        for (const EvidenceMember& member : m_members) {
            listed.insert(member.path);
            compareFile(member);
        }
        QDirIterator files(m_folder.path(),
                           QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = m_folder.relativeFilePath(files.next());
            if (!listed.contains(path) && !desktopLitter().contains(files.fileName()))
                find(EvidenceFault::FileUnlisted, path);
        }
    }

    void compareFile(const EvidenceMember& member)
    {
        const QString file = m_folder.filePath(member.path);
        if (!QFileInfo::exists(file))
            return find(EvidenceFault::FileMissing, member.path);
        // A link is not the file that was handed over.
        const auto hash = QFileInfo(file).isSymLink() ? std::nullopt : sha256OfFile(file);
        if (hash != member.hash)
            return find(EvidenceFault::FileChanged, member.path);
        if (member.path == QLatin1StringView(kProofsName))
            checkProofs(file);
    }

    void checkProofs(const QString& file)
    {
        const auto bytes = readWhole(file, kLargestProofs);
        const QJsonArray proofs =
            bytes ? QJsonDocument::fromJson(*bytes).object()[u"proofs"].toArray() : QJsonArray();
        for (const QJsonValue proof : proofs) {
            const auto parsed = proofFromJson(proof.toObject());
            if (parsed && proofFits(*parsed, std::span(&m_owner, 1)))
                ++m_report.proofs;
            else
                find(EvidenceFault::ProofWrong, QString::fromLatin1(kProofsName));
        }
    }

    const QDir m_folder;
    const EvidenceExpected& m_expected;
    QByteArray m_manifest{};
    PublicKey m_owner{};
    std::vector<EvidenceMember> m_members{};
    EvidenceReport m_report{};
};

} // namespace

EvidenceReport checkEvidence(const QString& folder, const EvidenceExpected& expected)
{
    return EvidenceCheck(folder, expected).run();
}

QJsonObject toJson(const EvidenceReport& report)
{
    QJsonArray findings;
    for (const EvidenceFinding& finding : report.findings)
        findings.append(QJsonObject{{u"fault"_s, toCode(finding.fault)}, {u"path"_s, finding.path}});
    return {{u"ok"_s, report.ok()},
            {u"files"_s, report.files},
            {u"proofs"_s, report.proofs},
            {u"owner"_s, report.owner},
            {u"device"_s, report.deviceName},
            {u"manifest"_s, report.manifestHash},
            {u"findings"_s, findings}};
}

} // namespace seraph::evidence
