// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account.h"
#include "core/session/command.h"

namespace seraph::session {

inline constexpr Permission kManageAccounts{"accounts.manage"};
inline constexpr Permission kEditRoles{"roles.edit"};
inline constexpr Permission kRotateKey{"vault.rotate"};
inline constexpr Permission kMakeRecoveryKit{"recovery.kit"};
inline constexpr Permission kVerifyJournal{"journal.verify"};

/// One role, everywhere or in one branch, as asked for on a form.
struct RoleChoice {
    RoleId role;
    std::optional<BranchId> branch;
    friend bool operator==(const RoleChoice&, const RoleChoice&) = default;
};

/// First of three steps of giving a person an account; the vault writes the key slot next, then ActivateAccount.
struct OpenAccount {
    using Output = AccountId;
    static constexpr const char* kName = "OpenAccount";
    static constexpr Permission kPermission = kManageAccounts;
    static constexpr Action kAction{"account.opened"};
    static constexpr Undo kUndo = Undo::No;
    PersonId person;
    QString login;
};
Result<AccountId> handle(const OpenAccount& command, WriteContext& context);

enum class Passphrase { Own, Temporary };

/// The key slot exists: the account may sign in. Also records that somebody else gave it a new password.
struct ActivateAccount {
    using Output = void;
    static constexpr const char* kName = "ActivateAccount";
    static constexpr Permission kPermission = kManageAccounts;
    static constexpr Action kAction{"account.activated"};
    static constexpr Undo kUndo = Undo::No;
    AccountId account;
    QByteArray signKey;
    QByteArray boxKey;
    Passphrase passphrase = Passphrase::Temporary;
};
Result<void> handle(const ActivateAccount& command, WriteContext& context);

/// The person chose a new password of their own.
struct RecordOwnPasswordChange {
    using Output = void;
    static constexpr const char* kName = "RecordOwnPasswordChange";
    static constexpr Permission kPermission = kSelf;
    static constexpr Action kAction{"account.password_changed"};
    static constexpr Undo kUndo = Undo::No;
};
Result<void> handle(const RecordOwnPasswordChange& command, WriteContext& context);

/// The account has no key slot any more (a restore carries no staff slots): it waits for a first password again.
struct AwaitPassword {
    using Output = void;
    static constexpr const char* kName = "AwaitPassword";
    static constexpr Permission kPermission = kManageAccounts;
    static constexpr Action kAction{"account.awaits_password"};
    static constexpr Undo kUndo = Undo::No;
    AccountId account;
};
Result<void> handle(const AwaitPassword& command, WriteContext& context);

/// Ends an account: nobody signs in with it again. The person and everything they did stay.
struct EndAccount {
    using Output = void;
    static constexpr const char* kName = "EndAccount";
    static constexpr Permission kPermission = kManageAccounts;
    static constexpr Action kAction{"account.ended"};
    static constexpr Undo kUndo = Undo::No;
    AccountId account;
    QString reason;
};
Result<void> handle(const EndAccount& command, WriteContext& context);

/// The roles of a person become exactly these.
struct SetRoles {
    using Output = void;
    static constexpr const char* kName = "SetRoles";
    static constexpr Permission kPermission = kManageAccounts;
    static constexpr Action kAction{"person.roles_set"};
    static constexpr Undo kUndo = Undo::Restore;
    PersonId person;
    std::vector<RoleChoice> roles;
};
Result<void> handle(const SetRoles& command, WriteContext& context);

struct AddRole {
    using Output = RoleId;
    static constexpr const char* kName = "AddRole";
    static constexpr Permission kPermission = kEditRoles;
    static constexpr Action kAction{"role.added"};
    static constexpr Undo kUndo = Undo::Restore;
    QString nameZh;
    QString nameEn;
    QStringList permissions;
    Reach reach = Reach::Own;
};
Result<RoleId> handle(const AddRole& command, WriteContext& context);

struct EditRole {
    using Output = void;
    static constexpr const char* kName = "EditRole";
    static constexpr Permission kPermission = kEditRoles;
    static constexpr Action kAction{"role.edited"};
    static constexpr Undo kUndo = Undo::Restore;
    RoleId role;
    storage::Revision revision;
    QString nameZh;
    QString nameEn;
    QStringList permissions;
    Reach reach = Reach::Own;
};
Result<void> handle(const EditRole& command, WriteContext& context);

struct ArchiveRole {
    using Output = void;
    static constexpr const char* kName = "ArchiveRole";
    static constexpr Permission kPermission = kEditRoles;
    static constexpr Action kAction{"role.archived"};
    static constexpr Undo kUndo = Undo::Restore;
    RoleId role;
};
Result<void> handle(const ArchiveRole& command, WriteContext& context);

} // namespace seraph::session
