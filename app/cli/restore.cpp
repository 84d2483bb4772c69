// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/restore.h"

#include "app/cli/recovery_output.h"
#include "app/cli/verbs.h"
#include "core/vault/vault_header.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

/// With the recovery code where one is given, else with the password that the owner had when the backup was made.
Result<session::Restored> restoreWithWhatIsKnown(const Call& call, const QString& file, const QString& folder)
{
    if (qEnvironmentVariableIsSet("SERAPH_RECOVERY_CODE")) {
        TRY_ASSIGN(auto code, readRecoveryCode());
        TRY_ASSIGN(auto next, readNewPassword("SERAPH_NEW_PASSWORD", u"New password of the owner"_s));
        return session::restore(
            call.environment, file, folder, session::RestoreWithCode{std::move(code), std::move(next)});
    }
    if (call.globals.user.isEmpty())
        return usage(u"--user is missing"_s);
    TRY_ASSIGN(auto password, readPassword("SERAPH_PASSWORD", u"Password of the owner at that time"_s));
    return session::restore(call.environment,
                            file,
                            folder,
                            session::RestoreWithPassword{{call.globals.user, std::move(password)}});
}

void sayWhoWaits(const std::vector<QString>& logins, Answer& answer)
{
    const QStringList waiting(logins.begin(), logins.end());
    if (!waiting.isEmpty())
        answer.lines << u"These people need a one-time password (staff reset LOGIN): %1"_s.arg(
            waiting.join(u", "_s));
    answer.json.insert(u"await_password"_s, QJsonArray::fromStringList(waiting));
}

/// Into a workspace whose keys still open: they stay, and what lay there is kept beside.
Result<Answer> overExisting(const Call& call, const QString& file, const QString& folder)
{
    if (call.globals.user.isEmpty())
        return usage(u"--user is missing"_s);
    TRY_ASSIGN(auto password, readPassword("SERAPH_PASSWORD", u"Password of the owner"_s));
    session::BackupKey key = password.copy();
    if (qEnvironmentVariableIsSet("SERAPH_RECOVERY_CODE")) {
        TRY_ASSIGN(auto code, readRecoveryCode());
        key = std::move(code);
    }
    TRY_ASSIGN(auto restored,
               session::restoreOver(
                   call.environment, file, folder, {call.globals.user, std::move(password)}, key));
    const auto kept = session::replacedDatabases(*restored.workspace);
    TRY_STATUS(restored.workspace->close());
    Answer answer;
    answer.lines << u"Restored into %1; passwords are as they were."_s.arg(folder);
    if (!kept.empty())
        answer.lines << u"What lay there before is kept in %1 until: restore --drop-replaced"_s.arg(
            kept.front().file);
    sayWhoWaits(restored.awaitPassword, answer);
    answer.json.insert(u"vault"_s, folder);
    answer.json.insert(u"replaced"_s, kept.empty() ? QJsonValue() : QJsonValue(kept.front().file));
    return answer;
}

Result<Answer> dropReplaced(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    const auto kept = session::replacedDatabases(*workspace);
    TRY_STATUS(session::dropReplacedDatabases(*workspace));
    TRY_STATUS(workspace->close());
    return Answer{{u"Deleted what restores had put aside: %1"_s.arg(kept.size())},
                  {{u"dropped"_s, qint64(kept.size())}}};
}

} // namespace

Result<Answer> restore(Call& call)
{
    if (call.arguments.flag(u"--drop-replaced"_s))
        return dropReplaced(call);
    TRY_ASSIGN(const QString folder, call.arguments.require(u"--into"_s));
    TRY_ASSIGN(const auto recoveryFile, call.arguments.option(u"--recovery-out"_s));
    TRY_ASSIGN(const QString file, call.arguments.positional(u"FILE"_s));
    TRY_STATUS(call.arguments.finish());
    if (vault::loadHeader(vault::VaultFolder(folder)))
        return overExisting(call, file, folder);
    TRY_ASSIGN(auto recoveryPlace, RecoveryPlace::reserve(recoveryFile));
    TRY_ASSIGN(auto restored, restoreWithWhatIsKnown(call, file, folder));
    Answer answer;
    answer.lines << u"Restored into %1"_s.arg(folder);
    sayWhoWaits(restored.awaitPassword, answer);
    answer.json.insert(u"vault"_s, folder);
    recoveryPlace.give(restored.recoveryCode, answer);
    closeKeeping(answer, *restored.workspace);
    return answer;
}

} // namespace seraph::cli
