// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account.h"
#include "core/session/command.h"

namespace seraph::session {

inline constexpr Permission kSeeAccounts{"accounts.view"};

struct AccountRow {
    Account account;
    QString personName;
    std::vector<RoleId> roles;
};

/// Everybody who can sign in or could, owner first.
struct ListAccounts {
    using Output = std::vector<AccountRow>;
    static constexpr const char* kName = "ListAccounts";
    static constexpr Permission kPermission = kSeeAccounts;
};
Result<std::vector<AccountRow>> handle(const ListAccounts& query, const ReadContext& context);

struct ListRoles {
    using Output = std::vector<Role>;
    static constexpr const char* kName = "ListRoles";
    static constexpr Permission kPermission = kSeeAccounts;
};
Result<std::vector<Role>> handle(const ListRoles& query, const ReadContext& context);

/// The roles that a person holds.
struct RolesOf {
    using Output = std::vector<RoleGrant>;
    static constexpr const char* kName = "RolesOf";
    static constexpr Permission kPermission = kSeeAccounts;
    PersonId person;
};
Result<std::vector<RoleGrant>> handle(const RolesOf& query, const ReadContext& context);

/// The signed-in person's own account: whether the password is temporary, which roles they have.
struct MyAccount {
    using Output = AccountRow;
    static constexpr const char* kName = "MyAccount";
    static constexpr Permission kPermission = kSelf;
};
Result<AccountRow> handle(const MyAccount& query, const ReadContext& context);

/// The signed-in person's own roles, in the order in which they were given.
struct MyRoles {
    using Output = std::vector<Role>;
    static constexpr const char* kName = "MyRoles";
    static constexpr Permission kPermission = kSelf;
};
Result<std::vector<Role>> handle(const MyRoles& query, const ReadContext& context);

} // namespace seraph::session
