// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/rights.h"
#include "core/storage/revision.h"

namespace seraph::session {

/// Where an account is in its life. The vault's key slot is written between Pending and Active, so that a power cut can
/// never leave a slot that opens the file for somebody without an account.
enum class AccountState { Pending, Active, Ended };

/// A person's way to sign in. Forty home-service workers may be staff without having one.
struct Account {
    AccountId id;
    storage::Revision revision;
    PersonId person;
    QString login;
    AccountState state;
    Ownership ownership;
    QByteArray signKey;     ///< Ed25519 public key
    QByteArray boxKey;      ///< X25519 public key: rotation and backups seal to it
    bool passwordTemporary; ///< set by somebody else: must be changed at the next sign-in
    std::optional<Instant> archivedAt;

    friend bool operator==(const Account&, const Account&) = default;
};

/// A role: a set of permission codes, shipped as data and editable.
struct Role {
    RoleId id;
    storage::Revision revision;
    QString code;
    QString nameZh;
    QString nameEn;
    QStringList permissions;
    Reach reach;
    bool shipped;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Role&, const Role&) = default;
};

/// One role held by one person, everywhere or in one branch.
struct RoleGrant {
    Id<struct RoleGrantTag> id;
    storage::Revision revision;
    PersonId person;
    RoleId role;
    std::optional<BranchId> branch;
    std::optional<Instant> archivedAt;

    friend bool operator==(const RoleGrant&, const RoleGrant&) = default;
};
using RoleGrantId = Id<RoleGrantTag>;

/// Logins are compared in this form: NFKC, lower case, trimmed. Letters of any script are fine (王小红, José).
QString foldedLogin(const QString& login);
/// Invalid at "login": "required", "too_long" (more than 64 characters), "has_space", "has_control".
Status checkLogin(const QString& login);

/// Nobody hands out more than they hold: Denied with reason "role.beyond_own_rights" unless `giver` has every permission.
Status mayGrant(const Rights& giver, const Role& role);

} // namespace seraph::session

namespace seraph {

template <> struct Codes<session::AccountState> {
    static constexpr std::array kAll{
        std::pair{session::AccountState::Pending, "pending"},
        std::pair{session::AccountState::Active, "active"},
        std::pair{session::AccountState::Ended, "ended"},
    };
};
template <> struct Codes<session::Ownership> {
    static constexpr std::array kAll{
        std::pair{session::Ownership::Owner, "owner"},
        std::pair{session::Ownership::Staff, "staff"},
    };
};
template <> struct Codes<session::Reach> {
    static constexpr std::array kAll{
        std::pair{session::Reach::Own, "own"},
        std::pair{session::Reach::All, "all"},
    };
};

} // namespace seraph
