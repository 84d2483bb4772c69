// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/check.h"

#include "core/journal/evidence/contents.h"
#include "core/journal/evidence/manifest.h"
#include "core/journal/evidence/proof_json.h"

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

QString compactHex(QString text)
{
    return text.remove(u' ').toLower();
}

class EvidenceCheck {
public:
    EvidenceCheck(const QString& path, const EvidenceExpected& expected)
        : m_contents(contentsOf(path))
        , m_expected(expected)
    {
    }

    EvidenceReport run()
    {
        if (m_contents == nullptr) {
            find(EvidenceFault::ArchiveMalformed);
        } else if (readManifest()) {
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
        const auto bytes = m_contents->read(QString::fromLatin1(kManifestName), kLargestManifest);
        if (!bytes) {
            find(bytes.error().code == ErrorCode::NotFound ? EvidenceFault::ManifestMissing
                                                           : EvidenceFault::ManifestMalformed);
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
        const auto bytes = m_contents->read(QString::fromLatin1(kSealName), kLargestSeal);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return find(EvidenceFault::SealMissing);
        const auto seal = bytes ? parseSeal(*bytes) : std::nullopt;
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
        for (const QString& path : m_contents->paths()) {
            if (!listed.contains(path))
                find(EvidenceFault::FileUnlisted, path);
        }
    }

    void compareFile(const EvidenceMember& member)
    {
        if (!m_contents->has(member.path))
            return find(EvidenceFault::FileMissing, member.path);
        if (m_contents->hashOf(member.path) != member.hash)
            return find(EvidenceFault::FileChanged, member.path);
        if (member.path == QLatin1StringView(kProofsName))
            checkProofs(member.path);
    }

    void checkProofs(const QString& path)
    {
        const auto bytes = m_contents->read(path, kLargestProofs);
        const QJsonArray proofs =
            bytes ? QJsonDocument::fromJson(*bytes).object()[u"proofs"].toArray() : QJsonArray();
        for (const QJsonValue proof : proofs) {
            const auto parsed = proofFromJson(proof.toObject());
            if (parsed && proofFits(*parsed, std::span(&m_owner, 1)))
                ++m_report.proofs;
            else
                find(EvidenceFault::ProofWrong, path);
        }
    }

    const std::unique_ptr<BundleContents> m_contents;
    const EvidenceExpected& m_expected;
    QByteArray m_manifest{};
    PublicKey m_owner{};
    std::vector<EvidenceMember> m_members{};
    EvidenceReport m_report{};
};

} // namespace

EvidenceReport checkEvidence(const QString& path, const EvidenceExpected& expected)
{
    return EvidenceCheck(path, expected).run();
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
