// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

Result<Answer> info(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto info, workspace->info());
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonObject records;
    answer.lines << info.organisation
                 << u"Vault %1, schema %2, SQLCipher %3"_s.arg(info.vaultId).arg(info.schema).arg(info.cipher);
    for (const auto& [table, count] : info.records) {
        records.insert(table, count);
        answer.lines << u"%1: %2"_s.arg(table).arg(count);
    }
    const QString backup = info.lastBackup ? toIsoUtc(*info.lastBackup) : QString();
    answer.lines << (info.lastBackup ? u"Last backup: %1"_s.arg(backup) : u"No backup yet"_s);
    answer.json = {{u"vault_id"_s, info.vaultId},
                   {u"organisation"_s, info.organisation},
                   {u"schema"_s, info.schema},
                   {u"cipher"_s, info.cipher},
                   {u"records"_s, records},
                   {u"last_backup"_s, info.lastBackup ? QJsonValue(backup) : QJsonValue()}};
    return answer;
}

} // namespace seraph::cli
