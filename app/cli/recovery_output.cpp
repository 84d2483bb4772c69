// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_output.h"

#include "core/base/durable_file.h"
#include "ui/text/error_text.h"

#include <QFileInfo>

#include <utility>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPlaceholder = 64;

void showCode(const QString& text, Answer& answer)
{
    answer.lines << u"Recovery code (write it down now, it is shown only once): %1"_s.arg(text);
    answer.json.insert(u"recovery_code"_s, text);
}

} // namespace

Result<RecoveryPlace> RecoveryPlace::reserve(std::optional<QString> file)
{
    if (!file)
        return RecoveryPlace({});
    if (QFileInfo::exists(*file))
        return fail(ErrorCode::Conflict, u"file.exists"_s, *file);
    TRY_STATUS(writeDurably(*file, QByteArray(kPlaceholder, '\n')));
    return RecoveryPlace(std::move(file));
}

RecoveryPlace::RecoveryPlace(RecoveryPlace&& other) noexcept
    : m_file(std::exchange(other.m_file, std::nullopt))
{
}

RecoveryPlace::~RecoveryPlace()
{
    if (m_file)
        (void)removeDurably(*m_file);
}

void closeKeeping(Answer& answer, session::Workspace& workspace)
{
    if (const Status closed = workspace.close(); !closed)
        answer.remarks << ui::errorText(closed.error());
}

void RecoveryPlace::give(const vault::RecoveryCode& code, Answer& answer)
{
    const QString text = code.toText();
    if (!m_file)
        return showCode(text, answer);
    if (const Status written = writeDurably(*m_file, text.toUtf8() + '\n'); !written) {
        answer.remarks << ui::errorText(written.error());
        return showCode(text, answer);
    }
    answer.lines << u"The recovery code is in %1: print it, then delete the file."_s.arg(*m_file);
    answer.json.insert(u"recovery_file"_s, *m_file);
    m_file.reset();
}

} // namespace seraph::cli
