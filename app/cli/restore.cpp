// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_output.h"
#include "app/cli/verbs.h"
#include "core/session/restore.h"

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
        return session::restore(call.environment, file, folder,
                                session::RestoreWithCode{std::move(code), std::move(next)});
    }
    if (call.globals.user.isEmpty())
        return usage(u"--user is missing"_s);
    TRY_ASSIGN(auto password, readPassword("SERAPH_PASSWORD", u"Password of the owner at that time"_s));
    return session::restore(call.environment, file, folder,
                            session::RestoreWithPassword{{call.globals.user, std::move(password)}});
}

} // namespace

Result<Answer> restore(Call& call)
{
    TRY_ASSIGN(const QString folder, call.arguments.require(u"--into"_s));
    TRY_ASSIGN(const auto recoveryFile, call.arguments.option(u"--recovery-out"_s));
    TRY_ASSIGN(const QString file, call.arguments.positional(u"FILE"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_STATUS(requireWritable(recoveryFile));
    TRY_ASSIGN(auto restored, restoreWithWhatIsKnown(call, file, folder));
    TRY_STATUS(restored.workspace->close());
    Answer answer;
    answer.lines << u"Restored into %1"_s.arg(folder);
    if (!restored.awaitPassword.empty())
        answer.lines << u"These people need a one-time password (staff reset LOGIN): %1"_s.arg(
            QStringList(restored.awaitPassword.begin(), restored.awaitPassword.end()).join(u", "_s));
    QJsonArray waiting;
    for (const QString& login : restored.awaitPassword)
        waiting.append(login);
    answer.json = {{u"vault"_s, folder}, {u"await_password"_s, waiting}};
    TRY_STATUS(giveRecoveryCode(restored.recoveryCode, recoveryFile, answer));
    return answer;
}

} // namespace seraph::cli
