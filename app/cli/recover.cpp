// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_output.h"
#include "app/cli/verbs.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

Result<vault::RecoveryCode> readRecoveryCode()
{
    TRY_ASSIGN(const auto typed, readPassword("SERAPH_RECOVERY_CODE", u"Recovery code"_s));
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(typed.utf8().data()),
                                     qsizetype(typed.utf8().size()));
    auto code = vault::RecoveryCode::parse(text);
    vault::wipe(text);
    return code;
}

/// Opens with the printed code when the owner's password is lost: sets a new one, and everything that was known is void.
Result<Answer> recover(Call& call)
{
    TRY_ASSIGN(const auto recoveryFile, call.arguments.option(u"--recovery-out"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(auto recoveryPlace, RecoveryPlace::reserve(recoveryFile));
    TRY_ASSIGN(const QString folder, call.folder());
    TRY_ASSIGN(const auto code, readRecoveryCode());
    TRY_ASSIGN(auto next, readNewPassword("SERAPH_NEW_PASSWORD", u"New password of the owner"_s));
    TRY_ASSIGN(auto recovered,
               session::Workspace::recover(call.environment, folder, code, std::move(next)));
    Answer answer{{u"The workspace opens with the new password; the old recovery code is void."_s},
                  {{u"recovered"_s, true}}};
    recoveryPlace.give(recovered.recoveryCode, answer);
    closeKeeping(answer, *recovered.workspace);
    return answer;
}

} // namespace seraph::cli
