// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<session::Account> {
    static constexpr std::string_view kTable = "account";
    static constexpr auto kSubject = &session::Account::person;
    static constexpr auto kColumns = std::tuple{
        column<&session::Account::id>("id"),
        column<&session::Account::revision>("revision"),
        column<&session::Account::person>("person_id"),
        column<&session::Account::login>("login", Sensitivity::Personal, "account.sign_in"),
        column<&session::Account::state>("state"),
        column<&session::Account::ownership>("ownership"),
        column<&session::Account::signKey>("sign_key"),
        column<&session::Account::boxKey>("box_key"),
        column<&session::Account::passwordTemporary>("password_temporary"),
        column<&session::Account::archivedAt>("archived_at"),
    };
};
static_assert(wellDescribed<session::Account>());

template <> struct Schema<session::Role> {
    static constexpr std::string_view kTable = "role";
    static constexpr auto kColumns = std::tuple{
        column<&session::Role::id>("id"),
        column<&session::Role::revision>("revision"),
        column<&session::Role::code>("code"),
        column<&session::Role::nameZh>("name_zh"),
        column<&session::Role::nameEn>("name_en"),
        column<&session::Role::permissions>("permissions"),
        column<&session::Role::reach>("reach"),
        column<&session::Role::shipped>("shipped"),
        column<&session::Role::archivedAt>("archived_at"),
    };
};
static_assert(wellDescribed<session::Role>());

template <> struct Schema<session::RoleGrant> {
    static constexpr std::string_view kTable = "role_grant";
    static constexpr auto kSubject = &session::RoleGrant::person;
    static constexpr auto kColumns = std::tuple{
        column<&session::RoleGrant::id>("id"),
        column<&session::RoleGrant::revision>("revision"),
        column<&session::RoleGrant::person>("person_id"),
        column<&session::RoleGrant::role>("role_id"),
        column<&session::RoleGrant::branch>("branch_id"),
        column<&session::RoleGrant::archivedAt>("archived_at"),
    };
};
static_assert(wellDescribed<session::RoleGrant>());

} // namespace seraph::storage
