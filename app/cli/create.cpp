// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/coded_option.h"
#include "app/cli/recovery_output.h"
#include "app/cli/verbs.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

Result<session::NewWorkspace> readPlan(Call& call)
{
    Arguments& arguments = call.arguments;
    TRY_ASSIGN(const QString folder, arguments.positional(u"DIR"_s));
    TRY_ASSIGN(const QString organisation, arguments.require(u"--organisation"_s));
    TRY_ASSIGN(const QString profileCode, arguments.require(u"--profile"_s));
    TRY_ASSIGN(const Profile profile, coded<Profile>(u"--profile"_s, profileCode));
    TRY_ASSIGN(const QString owner, arguments.require(u"--owner"_s));
    TRY_ASSIGN(const auto ownerName, arguments.option(u"--owner-name"_s));
    const Language language = call.globals.language.value_or(Language::Chinese);
    TRY_ASSIGN(auto ownerPassword, readNewPassword("SERAPH_PASSWORD", u"New password of the owner"_s));
    return session::NewWorkspace{folder,
                                 organisation,
                                 profile,
                                 language,
                                 ownerName.value_or(owner),
                                 {owner, std::move(ownerPassword)}};
}

} // namespace

Result<Answer> create(Call& call)
{
    TRY_ASSIGN(const auto recoveryFile, call.arguments.option(u"--recovery-out"_s));
    TRY_ASSIGN(auto plan, readPlan(call));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(auto recoveryPlace, RecoveryPlace::reserve(recoveryFile));
    const QString folder = plan.folder;
    TRY_ASSIGN(auto created, session::Workspace::create(call.environment, std::move(plan)));
    Answer answer;
    answer.lines << u"Created %1"_s.arg(folder);
    answer.json = {{u"vault"_s, folder}};
    if (const auto info = created.workspace->info()) {
        answer.lines << u"Vault %1"_s.arg(info->vaultId);
        answer.json.insert(u"vault_id"_s, info->vaultId);
    }
    recoveryPlace.give(created.recoveryCode, answer);
    closeKeeping(answer, *created.workspace);
    return answer;
}

} // namespace seraph::cli
