// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account.h"
#include "core/storage/connection.h"

#include <vector>

namespace seraph::session {

/// SQL of accounts, roles and grants. Finds and lists; WriteContext writes.
class AccountRepository {
public:
    explicit AccountRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<Account> get(AccountId id) const;
    Result<std::optional<Account>> findByLogin(const QString& login) const;
    Result<std::optional<Account>> findByPerson(PersonId person) const;
    Result<std::vector<Account>> list() const; ///< not the archived ones, owner first, then by login

    Result<Role> getRole(RoleId id) const;
    Result<std::optional<Role>> findRole(const QString& code) const;
    Result<std::vector<Role>> listRoles() const;
    Result<std::vector<RoleGrant>> grantsOf(PersonId person) const;
    Result<std::vector<RoleGrant>> grantsWith(RoleId role) const;

    /// What the person may do now.
    Result<Rights> rightsOf(const Account& account) const;
    /// The name of a member of staff; empty where the person is not staff.
    Result<QString> personName(PersonId person) const;
    /// Role codes, comma-separated, for the journal's actor.
    Result<QString> roleCodes(PersonId person) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::session
