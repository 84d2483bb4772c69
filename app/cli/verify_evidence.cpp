// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/journal/evidence/check.h"

#include <QDir>
#include <QFileInfo>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

QString findingWords(const evidence::EvidenceFinding& finding)
{
    return finding.path.isEmpty() ? u"  %1"_s.arg(toCode(finding.fault))
                                  : u"  %1: %2"_s.arg(toCode(finding.fault), finding.path);
}

} // namespace

/// Checks a bundle of evidence again, without a workspace and without the network.
Result<Answer> verifyEvidence(Call& call)
{
    TRY_ASSIGN(const auto owner, call.arguments.option(u"--owner"_s));
    TRY_ASSIGN(const auto manifest, call.arguments.option(u"--manifest"_s));
    TRY_ASSIGN(const QString path, call.arguments.positional(u"PATH"_s));
    TRY_STATUS(call.arguments.finish());
    if (QFileInfo(path).isFile())
        return fail(ErrorCode::Invalid, u"evidence.not_folder"_s);
    if (!QDir(path).exists())
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
