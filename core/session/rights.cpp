// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rights.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// "*" stands for every permission there will ever be: the role of the owner.
bool includes(const Grant& grant, Permission permission)
{
    return grant.permissions.contains(QString::fromLatin1(permission.code)) ||
           grant.permissions.contains(u"*"_s);
}

} // namespace

bool Scope::covers(std::optional<BranchId> branch) const
{
    return allBranches ||
           (branch && std::find(branches.begin(), branches.end(), *branch) != branches.end());
}

Rights::Rights(Ownership ownership, std::vector<Grant> grants)
    : m_ownership(ownership)
    , m_grants(std::move(grants))
{
}

bool Rights::allow(Permission permission) const
{
    if (isOwner() || permission == kSelf)
        return true;
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const Grant& grant) {
        return includes(grant, permission);
    });
}

Scope Rights::scopeFor(Permission permission, PersonId person) const
{
    if (isOwner())
        return {true, {}, Reach::All, person};
    Scope scope{false, {}, Reach::Own, person};
    for (const Grant& grant : m_grants) {
        if (!includes(grant, permission))
            continue;
        if (grant.branch)
            scope.branches.push_back(*grant.branch);
        else
            scope.allBranches = true;
        if (grant.reach == Reach::All)
            scope.reach = Reach::All;
    }
    if (scope.allBranches)
        scope.branches.clear();
    return scope;
}

} // namespace seraph::session
