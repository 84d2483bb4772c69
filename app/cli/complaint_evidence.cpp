// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imprint.h"
#include "app/cli/verbs.h"
#include "app/cli/which_case.h"
#include "ui/documents/evidence_bundle.h"

#include <QDir>
#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;

/// Everything that proves what happened in one complaint, as a folder or a ZIP file that verify-evidence checks.
Result<Answer> complaintEvidence(Call& call)
{
    TRY_ASSIGN(const QString out, call.arguments.require(u"--out"_s));
    TRY_ASSIGN(const QString what, call.arguments.positional(u"evidence"_s));
    TRY_ASSIGN(const QString text, call.arguments.positional(u"NUMBER"_s));
    TRY_STATUS(call.arguments.finish());
    if (what != u"evidence"_s)
        return usage(u"complaint evidence NUMBER --out DIR|FILE.zip"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto id, whichCase(text, workspace->session()));
    TRY_ASSIGN([[maybe_unused]] const QString slip, workspace->checkpoint());
    TRY_ASSIGN(const auto imprint, imprintOf(call, workspace->session()));
    TRY_ASSIGN(const auto written,
               documents::writeEvidence(
                   workspace->session(), {.complaint = id, .path = QDir(out).absolutePath()}, imprint));
    TRY_STATUS(workspace->close());
    Answer answer;
    answer.lines << written.files << u"SHA-256 of the manifest: %1"_s.arg(written.manifestHash)
                 << u"Fingerprint of the house: %1"_s.arg(written.owner);
    answer.json = {{u"path"_s, written.path},
                   {u"files"_s, QJsonArray::fromStringList(written.files)},
                   {u"manifest"_s, written.manifestHash},
                   {u"owner"_s, written.owner}};
    return answer;
}

} // namespace seraph::cli
