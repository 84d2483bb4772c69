// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_queries.h"

#include "core/session/account_repository.h"
#include "core/session/context.h"

namespace seraph::session {

namespace {

Result<AccountRow> rowOf(Account account, const AccountRepository& accounts)
{
    AccountRow row{std::move(account), {}, {}};
    TRY_ASSIGN(row.personName, accounts.personName(row.account.person));
    TRY_ASSIGN(const auto grants, accounts.grantsOf(row.account.person));
    for (const RoleGrant& grant : grants)
        row.roles.push_back(grant.role);
    return row;
}

} // namespace

Result<std::vector<AccountRow>> handle(const ListAccounts&, const ReadContext& context)
{
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(auto list, accounts.list());
    std::vector<AccountRow> rows;
    for (Account& account : list) {
        TRY_ASSIGN(auto row, rowOf(std::move(account), accounts));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Role>> handle(const ListRoles&, const ReadContext& context)
{
    return AccountRepository(context.connection()).listRoles();
}

Result<std::vector<RoleGrant>> handle(const RolesOf& query, const ReadContext& context)
{
    return AccountRepository(context.connection()).grantsOf(query.person);
}

Result<AccountRow> handle(const MyAccount&, const ReadContext& context)
{
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(auto account, accounts.get(context.actor().account));
    return rowOf(std::move(account), accounts);
}

Result<std::vector<Role>> handle(const MyRoles&, const ReadContext& context)
{
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const auto grants, accounts.grantsOf(context.actor().person));
    std::vector<Role> roles;
    for (const RoleGrant& grant : grants) {
        TRY_ASSIGN(auto role, accounts.getRole(grant.role));
        roles.push_back(std::move(role));
    }
    return roles;
}

} // namespace seraph::session
