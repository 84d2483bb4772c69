// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/actor.h"
#include "core/session/permission.h"

#include <QSet>

namespace seraph::session {

/// One role held by one person, in all branches or in one.
struct Grant {
    QSet<QString> permissions;
    std::optional<BranchId> branch;
    Reach reach = Reach::Own;
};

enum class Ownership { Owner, Staff };

/// Everything one person may do: the union of their roles. The owner may always do everything.
class Rights {
public:
    Rights(Ownership ownership, std::vector<Grant> grants);

    bool allow(Permission permission) const;
    /// The rows for which the permission holds; covers nothing where it is not held.
    Scope scopeFor(Permission permission, PersonId person) const;
    bool isOwner() const { return m_ownership == Ownership::Owner; }

private:
    Ownership m_ownership;
    std::vector<Grant> m_grants;
};

} // namespace seraph::session
