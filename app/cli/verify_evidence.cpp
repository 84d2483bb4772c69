// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/base/contract.h"
#include "core/journal/evidence/check.h"

#include <QFileInfo>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

/// What each fault means to somebody who was handed the bundle.
QString wordsFor(evidence::EvidenceFault fault)
{
    using evidence::EvidenceFault;
    switch (fault) {
    case EvidenceFault::ArchiveMalformed:
        return u"this ZIP file is damaged, or was packed again. If it was unpacked and packed "
               u"again, check the "
               "folder instead"_s;
    case EvidenceFault::ManifestMissing: return u"manifest.sha256 is missing"_s;
    case EvidenceFault::ManifestMalformed: return u"manifest.sha256 is not as it was written"_s;
    case EvidenceFault::ManifestOther:
        return u"manifest.sha256 is not the one whose hash was given"_s;
    case EvidenceFault::SealMissing: return u"manifest.sig is missing"_s;
    case EvidenceFault::SealMalformed: return u"manifest.sig is not as it was written"_s;
    case EvidenceFault::CertificateWrong:
        return u"the PC that signed was never certified by its house"_s;
    case EvidenceFault::SignatureWrong: return u"the signature does not fit manifest.sha256"_s;
    case EvidenceFault::OwnerOther: return u"another house signed this"_s;
    case EvidenceFault::FileMissing: return u"missing"_s;
    case EvidenceFault::FileChanged: return u"changed"_s;
    case EvidenceFault::FileUnlisted: return u"was not part of it"_s;
    case EvidenceFault::ProofWrong:
        return u"a journal entry in it is not proved by its checkpoint"_s;
    }
    UNREACHABLE();
}

QString findingWords(const evidence::EvidenceFinding& finding)
{
    const QString words = wordsFor(finding.fault);
    return finding.path.isEmpty() ? u"  %1"_s.arg(words) : u"  %1: %2"_s.arg(finding.path, words);
}

} // namespace

/// Checks a bundle of evidence again, a folder or a ZIP file, without a workspace and without the network.
Result<Answer> verifyEvidence(Call& call)
{
    TRY_ASSIGN(const auto owner, call.arguments.option(u"--owner"_s));
    TRY_ASSIGN(const auto manifest, call.arguments.option(u"--manifest"_s));
    TRY_ASSIGN(const QString path, call.arguments.positional(u"PATH"_s));
    TRY_STATUS(call.arguments.finish());
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, u"file.not_found"_s);
    const auto report = evidence::checkEvidence(
        path, {.owner = owner.value_or(QString()), .manifest = manifest.value_or(QString())});
    Answer answer;
    answer.json = evidence::toJson(report);
    answer.exit = report.ok() ? Exit::Done : Exit::Damaged;
    answer.lines
        << (report.ok()
                ? u"Whole: %1 files, %2 journal entries proved."_s.arg(report.files).arg(report.proofs)
                : u"This is not what was handed over:"_s);
    for (const evidence::EvidenceFinding& finding : report.findings)
        answer.lines << findingWords(finding);
    if (!report.owner.isEmpty())
        answer.lines << u"Fingerprint of the house: %1"_s.arg(report.owner)
                     << u"SHA-256 of the manifest: %1"_s.arg(report.manifestHash);
    return answer;
}

} // namespace seraph::cli
