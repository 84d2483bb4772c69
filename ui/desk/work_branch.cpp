// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/work_branch.h"

#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"desk/branch"_s;

} // namespace

std::vector<organisation::Branch> branchesOf(const Desk& desk)
{
    return desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{});
}

BranchId workBranch(const Desk& desk)
{
    const auto branches = branchesOf(desk);
    const qint64 kept = desk.settings.value(kKey).toLongLong();
    const bool known =
        std::any_of(branches.begin(), branches.end(), [&](const organisation::Branch& branch) {
            return branch.id.value() == kept;
        });
    if (known)
        return BranchId(kept);
    return branches.empty() ? BranchId(1) : branches.front().id;
}

void setWorkBranch(const Desk& desk, BranchId branch)
{
    desk.settings.setValue(kKey, QByteArray::number(branch.value()));
}

} // namespace seraph::ui
