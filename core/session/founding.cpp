// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/founding.h"

#include "core/session/account_record.h"
#include "core/session/account_repository.h"
#include "core/session/record_write.h"
#include "core/session/role_presets.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

Status installOwner(const Founding& founding, RoleId ownerRole, WriteContext& context)
{
    TRY_STATUS(context.insert(Account{founding.ownerAccount,
                                      storage::Revision{1},
                                      founding.owner,
                                      foldedLogin(founding.ownerLogin),
                                      AccountState::Active,
                                      Ownership::Owner,
                                      founding.ownerSignKey,
                                      founding.ownerBoxKey,
                                      false,
                                      {}}));
    return context.insert(RoleGrant{
        context.newId<RoleGrantTag>(), storage::Revision{1}, founding.owner, ownerRole, {}, {}});
}

} // namespace

Result<void> handle(const FoundWorkspace& command, WriteContext& context)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(context.connection()).list());
    if (!accounts.empty())
        return fail(ErrorCode::Conflict, u"workspace.founded_already"_s);
    for (const Module& module : context.registry().modules()) {
        if (module.install)
            TRY_STATUS(module.install(command.founding, context));
    }
    return {};
}

Status installAccounts(const Founding& founding, WriteContext& context)
{
    const auto presets = rolePresets(founding.profile);
    std::optional<RoleId> ownerRole;
    for (const RolePreset& preset : presets) {
        const RoleId id = context.newId<RoleTag>();
        TRY_STATUS(context.insert(Role{id,
                                       storage::Revision{1},
                                       preset.code,
                                       preset.name.zh,
                                       preset.name.en,
                                       preset.permissions,
                                       preset.reach,
                                       true,
                                       {}}));
        if (preset.code == u"owner"_s)
            ownerRole = id;
    }
    if (!ownerRole)
        return fail(ErrorCode::Internal, u"content.roles"_s, u"the shipped roles have no owner"_s);
    return installOwner(founding, *ownerRole, context);
}

} // namespace seraph::session
