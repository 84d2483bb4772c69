// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace seraph {

struct BranchTag;
/// A place of business. Defined here because every right may be limited to branches.
using BranchId = Id<BranchTag>;

struct PersonTag;
/// A person whose data has a subject key in the journal: staff today, clients later.
using PersonId = Id<PersonTag>;

struct AccountTag;
using AccountId = Id<AccountTag>;

struct RoleTag;
using RoleId = Id<RoleTag>;

} // namespace seraph

namespace seraph::session {

/// Who does something, as the journal names them.
struct Actor {
    AccountId account;
    PersonId person;
    QString login;
    QString roles; ///< role codes, comma-separated, as they were at sign-in
};

enum class Reach { Own, All };

/// Which rows a person may see with one permission. Every list function takes it, so that no query can forget it.
struct Scope {
    bool allBranches = false;
    std::vector<BranchId> branches; ///< empty when allBranches
    Reach reach = Reach::Own;
    PersonId person; ///< whose "own" it is

    bool covers(std::optional<BranchId> branch) const;
};

} // namespace seraph::session
