// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/session/backup_job.h"
#include "core/session/tidy.h"

#include <QFileInfo>

namespace seraph::cli {

using namespace Qt::StringLiterals;

Result<Answer> backup(Call& call)
{
    QString file;
    if (!call.arguments.flag(u"--now"_s)) {
        TRY_ASSIGN(file, call.arguments.positional(u"FILE or --now"_s));
    }
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    if (file.isEmpty()) {
        TRY_ASSIGN(file, workspace->nextBackupFile());
    }
    TRY_STATUS(workspace->session().run(session::TidyUp{})); // photos nobody refers to need no copy
    TRY_ASSIGN(const auto made, workspace->backupTo(file));
    TRY_STATUS(workspace->close());
    return Answer{
        {u"Backup %1, %2 bytes, proved by opening it."_s.arg(made.file).arg(made.bytes)},
        {{u"file"_s, made.file}, {u"bytes"_s, made.bytes}, {u"sequence"_s, qint64(made.sequence)}}};
}

} // namespace seraph::cli
