// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_repository.h"

#include "core/session/account_record.h"
#include "core/storage/record_read.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kByLogin = "WHERE login = ? AND state <> 'ended' AND archived_at IS NULL";
constexpr const char* kByPerson =
    "WHERE person_id = ? AND state <> 'ended' AND archived_at IS NULL";
constexpr const char* kAccounts = "WHERE archived_at IS NULL ORDER BY ownership, login, id";
constexpr const char* kRoleByCode = "WHERE code = ? AND archived_at IS NULL";
constexpr const char* kRoles = "WHERE archived_at IS NULL ORDER BY shipped DESC, id";
constexpr const char* kGrantsOfPerson = "WHERE person_id = ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kPersonName = "SELECT name FROM staff WHERE id = ?";
constexpr const char* kGrantsWithRole = "WHERE role_id = ? AND archived_at IS NULL ORDER BY id";

} // namespace

Result<Account> AccountRepository::get(AccountId id) const
{
    return storage::getRecord<Account>(m_connection, id);
}

Result<std::optional<Account>> AccountRepository::findByLogin(const QString& login) const
{
    return storage::findRecord<Account>(m_connection, kByLogin, foldedLogin(login));
}

Result<std::optional<Account>> AccountRepository::findByPerson(PersonId person) const
{
    return storage::findRecord<Account>(m_connection, kByPerson, person);
}

Result<std::vector<Account>> AccountRepository::list() const
{
    return storage::listRecords<Account>(m_connection, kAccounts);
}

Result<Role> AccountRepository::getRole(RoleId id) const
{
    return storage::getRecord<Role>(m_connection, id);
}

Result<std::optional<Role>> AccountRepository::findRole(const QString& code) const
{
    return storage::findRecord<Role>(m_connection, kRoleByCode, code);
}

Result<std::vector<Role>> AccountRepository::listRoles() const
{
    return storage::listRecords<Role>(m_connection, kRoles);
}

Result<std::vector<RoleGrant>> AccountRepository::grantsOf(PersonId person) const
{
    return storage::listRecords<RoleGrant>(m_connection, kGrantsOfPerson, person);
}

Result<std::vector<RoleGrant>> AccountRepository::grantsWith(RoleId role) const
{
    return storage::listRecords<RoleGrant>(m_connection, kGrantsWithRole, role);
}

Result<Rights> AccountRepository::rightsOf(const Account& account) const
{
    TRY_ASSIGN(const auto held, grantsOf(account.person));
    std::vector<Grant> grants;
    for (const RoleGrant& grant : held) {
        TRY_ASSIGN(const Role role, getRole(grant.role));
        grants.push_back({{role.permissions.begin(), role.permissions.end()}, grant.branch, role.reach});
    }
    return Rights(account.ownership, std::move(grants));
}

Result<QString> AccountRepository::personName(PersonId person) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kPersonName));
    TRY_STATUS(statement.bind(person));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : QString();
}

Result<QString> AccountRepository::roleCodes(PersonId person) const
{
    TRY_ASSIGN(const auto held, grantsOf(person));
    QStringList codes;
    for (const RoleGrant& grant : held) {
        TRY_ASSIGN(const Role role, getRole(grant.role));
        codes << role.code;
    }
    codes.removeDuplicates();
    return codes.join(u',');
}

} // namespace seraph::session
