// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "app/cli/verbs.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

QString findingLine(const journal::Finding& finding)
{
    QString line = u"  %1"_s.arg(toCode(finding.kind));
    if (finding.firstEntry > 0)
        line += u" from entry %1 of device %2 on"_s.arg(finding.firstEntry).arg(finding.device);
    if (!finding.table.isEmpty())
        line += u", %1:%2"_s.arg(finding.table).arg(finding.record.value_or(0));
    return line;
}

/// Damage that keeps the workspace from opening is what verify was asked to find, and not a failure to verify.
Answer damaged(const Error& error)
{
    const bool rolledBack = error.reason.endsWith(u"rolled_back"_s);
    const auto kind =
        rolledBack ? journal::FindingKind::RolledBack : journal::FindingKind::DatabaseDamaged;
    Answer answer;
    answer.exit = Exit::Damaged;
    answer.json = {{u"ok"_s, false},
                   {u"findings"_s,
                    QJsonArray{QJsonObject{{u"kind"_s, toCode(kind)},
                                           {u"attack"_s, toCode(journal::attackOf(kind))},
                                           {u"first_entry"_s, 0},
                                           {u"reason"_s, error.reason},
                                           {u"detail"_s, error.detail}}}}};
    answer.lines << u"Something is wrong:"_s
                 << u"  %1 %2 %3"_s.arg(toCode(kind), error.reason, error.detail);
    return answer;
}

} // namespace

/// Recomputes the whole journal and compares it with the records, the anchors and what this PC remembers.
Result<Answer> verify(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    auto opened = call.open(session::OlderState::Report);
    if (!opened && opened.error().code == ErrorCode::Corrupt)
        return damaged(opened.error());
    TRY_ASSIGN(const auto workspace, std::move(opened));
    TRY_ASSIGN(const auto report, workspace->verify());
    Answer answer;
    answer.json = journal::toJson(report);
    answer.exit = report.ok() ? Exit::Done : Exit::Damaged;
    answer.lines << (report.ok() ? u"Everything is in order."_s : u"Something is wrong:"_s);
    for (const journal::Finding& finding : report.findings)
        answer.lines << findingLine(finding);
    answer.lines << u"Journal: %1 entries, %2 checkpoints, %3 after the last anchor; %4 records checked"_s
                        .arg(report.entries)
                        .arg(report.checkpoints)
                        .arg(report.unanchored)
                        .arg(report.recordsChecked);
    // A tampered journal must not be signed: the workspace is left as it was found.
    if (report.ok())
        TRY_STATUS(workspace->close());
    else
        workspace->abandon();
    return answer;
}

} // namespace seraph::cli
