// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_commands.h"

#include "core/session/account_record.h"
#include "core/session/account_repository.h"
#include "core/session/record_write.h"
#include "core/session/registry.h"
#include "core/session/setting.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

Result<Account> activeOrPending(AccountId id, WriteContext& context)
{
    TRY_ASSIGN(const Account account, AccountRepository(context.connection()).get(id));
    if (account.state == AccountState::Ended)
        return fail(ErrorCode::Conflict, u"account.ended"_s);
    return account;
}

/// The owner's account is only changed by the owner: a manager must not lock the owner out.
Status mayTouch(const Account& account, const WriteContext& context)
{
    if (account.ownership == Ownership::Owner && account.id != context.actor().account)
        return fail(ErrorCode::Denied, u"account.owners_own"_s);
    return {};
}

Status archiveGrants(const std::vector<RoleGrant>& grants,
                     const std::vector<RoleChoice>& keep,
                     WriteContext& context)
{
    for (const RoleGrant& grant : grants) {
        const RoleChoice held{grant.role, grant.branch};
        if (std::find(keep.begin(), keep.end(), held) == keep.end())
            TRY_STATUS(context.archive(grant));
    }
    return {};
}

Status checkRole(const QString& nameZh,
                 const QString& nameEn,
                 const QStringList& permissions,
                 WriteContext& context)
{
    if (nameZh.trimmed().isEmpty() && nameEn.trimmed().isEmpty())
        return fail(invalid(u"name"_s, u"required"_s));
    const QSet<QString> known = context.registry().permissionCodes();
    for (const QString& permission : permissions) {
        if (!known.contains(permission) && permission != u"*"_s)
            return fail(invalid(u"permissions"_s, u"unknown"_s));
    }
    return {};
}

QStringList sorted(QStringList permissions)
{
    permissions.removeDuplicates();
    permissions.sort();
    return permissions;
}

} // namespace

Result<AccountId> handle(const OpenAccount& command, WriteContext& context)
{
    TRY_STATUS(checkLogin(command.login));
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const auto taken, accounts.findByLogin(command.login));
    if (taken)
        return fail(invalid(u"login"_s, u"taken"_s));
    TRY_ASSIGN(const auto existing, accounts.findByPerson(command.person));
    if (existing)
        return fail(ErrorCode::Conflict, u"account.exists"_s);
    const Account account{context.newId<AccountTag>(),
                          storage::Revision{1},
                          command.person,
                          foldedLogin(command.login),
                          AccountState::Pending,
                          Ownership::Staff,
                          {},
                          {},
                          true,
                          {}};
    TRY_STATUS(context.insert(account));
    return account.id;
}

Result<void> handle(const ActivateAccount& command, WriteContext& context)
{
    TRY_ASSIGN(const Account account, activeOrPending(command.account, context));
    TRY_STATUS(mayTouch(account, context));
    Account active = account;
    active.state = AccountState::Active;
    active.signKey = command.signKey;
    active.boxKey = command.boxKey;
    active.passwordTemporary = command.passphrase == Passphrase::Temporary;
    return context.update(account, active);
}

Result<void> handle(const RecordOwnPasswordChange&, WriteContext& context)
{
    TRY_ASSIGN(const Account account, activeOrPending(context.actor().account, context));
    Account changed = account;
    changed.passwordTemporary = false;
    TRY_STATUS(context.update(account, changed));
    // Usually no field changes; that the password changed is an event all the same.
    return context.note(RecordOwnPasswordChange::kAction,
                        {"account", account.id.value(), account.person.value()},
                        {});
}

Result<void> handle(const AwaitPassword& command, WriteContext& context)
{
    TRY_ASSIGN(const Account account, activeOrPending(command.account, context));
    TRY_STATUS(mayTouch(account, context));
    Account waiting = account;
    waiting.state = AccountState::Pending;
    waiting.passwordTemporary = true;
    return context.update(account, waiting);
}

Result<void> handle(const EndAccount& command, WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const Account account, activeOrPending(command.account, context));
    if (account.ownership == Ownership::Owner)
        return fail(ErrorCode::Denied, u"account.owner_stays"_s);
    Account ended = account;
    ended.state = AccountState::Ended;
    TRY_STATUS(context.update(account, ended));
    // Whoever had a slot may have copied what it opens.
    return account.state == AccountState::Active ? store(setting::kRotationDue, u"yes"_s, context)
                                                 : Status();
}

Result<void> handle(const SetRoles& command, WriteContext& context)
{
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const auto held, accounts.grantsOf(command.person));
    TRY_STATUS(archiveGrants(held, command.roles, context));
    for (const RoleChoice& choice : command.roles) {
        TRY_ASSIGN(const Role role, accounts.getRole(choice.role));
        const auto same = [&](const RoleGrant& grant) {
            return grant.role == choice.role && grant.branch == choice.branch;
        };
        if (std::any_of(held.begin(), held.end(), same))
            continue;
        TRY_STATUS(mayGrant(context.rights(), role));
        TRY_STATUS(context.insert(RoleGrant{context.newId<RoleGrantTag>(),
                                            storage::Revision{1},
                                            command.person,
                                            choice.role,
                                            choice.branch,
                                            {}}));
    }
    return {};
}

Result<RoleId> handle(const AddRole& command, WriteContext& context)
{
    TRY_STATUS(checkRole(command.nameZh, command.nameEn, command.permissions, context));
    const RoleId id = context.newId<RoleTag>();
    const Role role{id,
                    storage::Revision{1},
                    u"own."_s + id.toString(),
                    command.nameZh.trimmed(),
                    command.nameEn.trimmed(),
                    sorted(command.permissions),
                    command.reach,
                    false,
                    {}};
    TRY_STATUS(mayGrant(context.rights(), role));
    TRY_STATUS(context.insert(role));
    return id;
}

Result<void> handle(const EditRole& command, WriteContext& context)
{
    TRY_STATUS(checkRole(command.nameZh, command.nameEn, command.permissions, context));
    TRY_ASSIGN(const Role role, AccountRepository(context.connection()).getRole(command.role));
    if (role.revision != command.revision)
        return fail(ErrorCode::Conflict);
    Role edited = role;
    edited.nameZh = command.nameZh.trimmed();
    edited.nameEn = command.nameEn.trimmed();
    edited.permissions = sorted(command.permissions);
    edited.reach = command.reach;
    TRY_STATUS(mayGrant(context.rights(), edited));
    return context.update(role, edited);
}

Result<void> handle(const ArchiveRole& command, WriteContext& context)
{
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const Role role, accounts.getRole(command.role));
    TRY_ASSIGN(const auto held, accounts.grantsWith(role.id));
    if (!held.empty())
        return fail(ErrorCode::Conflict, u"role.in_use"_s);
    return context.archive(role);
}

} // namespace seraph::session
