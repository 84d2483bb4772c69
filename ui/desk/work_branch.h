// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch.h"

#include <QString>

#include <vector>

namespace seraph::ui {

struct Desk;

/// The branch at whose desk this person works on this PC: what new records belong to. The first until another is chosen.
BranchId workBranch(const Desk& desk);
void setWorkBranch(const Desk& desk, BranchId branch);
std::vector<organisation::Branch> branchesOf(const Desk& desk);

} // namespace seraph::ui
