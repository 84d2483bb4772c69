// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_output.h"

#include "core/base/durable_file.h"

#include <QFile>
#include <QFileInfo>

namespace seraph::cli {

using namespace Qt::StringLiterals;

Status requireWritable(const std::optional<QString>& file)
{
    if (!file)
        return {};
    const QFileInfo info(*file);
    if (info.exists())
        return fail(ErrorCode::Conflict, u"file.exists"_s, *file);
    const QFileInfo folder(info.absolutePath());
    return folder.isDir() && folder.isWritable() ? Status()
                                                 : fail(ErrorCode::Io, u"file.not_writable"_s, *file);
}

Status giveRecoveryCode(const vault::RecoveryCode& code, const std::optional<QString>& file, Answer& answer)
{
    const QString text = code.toText();
    if (!file) {
        answer.lines << u"Recovery code (write it down now, it is shown only once): %1"_s.arg(text);
        answer.json.insert(u"recovery_code"_s, text);
        return {};
    }
    answer.lines << u"The recovery code is in %1: print it, then delete the file."_s.arg(*file);
    answer.json.insert(u"recovery_file"_s, *file);
    return writeDurably(*file, text.toUtf8() + '\n');
}

} // namespace seraph::cli
