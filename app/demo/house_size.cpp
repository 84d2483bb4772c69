// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/house_size.h"

#include "app/demo/demo.h"

#include <algorithm>

namespace seraph::demo {

namespace {

constexpr int kCardsOfBranch = 12'500;
constexpr int kMostBranches = 8;
constexpr int kAllNew = 50;
constexpr int kNewInMonth = 80;
constexpr int kReturningInMonth = 50;
constexpr int kOneReturnsOf = 4;

/// One household for so many clients, and a few in any case.
constexpr int kClientsForFamily = 4;
constexpr int kFewestFamilies = 3;
constexpr int kMostFamilies = 120;

int familiesOf(int newcomers)
{
    const int usual = std::clamp(newcomers / kClientsForFamily, kFewestFamilies, kMostFamilies);
    return std::min(usual, newcomers - 1);
}

} // namespace

HouseSize sizeOf(const DemoPlan& plan)
{
    HouseSize size;
    size.branches = std::clamp((plan.clients - 1) / kCardsOfBranch + 1, 1, kMostBranches);
    const int months = size.branches * plan.months; // of all branches together
    size.newcomers = std::min(plan.clients, std::max(kAllNew, months * kNewInMonth));
    size.families = plan.profile == Profile::Agency ? familiesOf(size.newcomers) : 0;
    size.formerClients = plan.clients - size.newcomers;
    size.returning = std::min(size.formerClients / kOneReturnsOf, months * kReturningInMonth);
    return size;
}

} // namespace seraph::demo
