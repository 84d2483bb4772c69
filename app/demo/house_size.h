// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"

namespace seraph::demo {

struct DemoPlan;

/// How a business with so many client cards came to have them. People at work bound what is told in full:
/// - a branch keeps up to 12,500 cards, has people of its own, and takes in up to 80 new clients a month;
/// - up to 50 clients everybody is new, however short the time;
/// - all other cards are on lists of former clients, imported on the first day; in a month up to 50 of them come to a branch
///   once more, for something from the price list.
/// 50,000 clients and 24 months: four branches, 7,680 newcomers, 42,320 former clients of whom 4,800 return.
struct HouseSize {
    int branches = 1;
    int newcomers = 0; ///< everybody who becomes a client in these months
    int families = 0;  ///< of them: who asks an agency for somebody to live with them
    int formerClients = 0;
    int returning = 0; ///< visits of former clients
};

HouseSize sizeOf(const DemoPlan& plan);

} // namespace seraph::demo
