// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "app/demo/demo.h"
#include "app/demo/demo_lists.h"

namespace seraph::demo {

/// A service as a demo sells it.
struct Offering {
    catalogue::ServiceId id;
    QString title;
    catalogue::Way way = catalogue::Way::SimpleOrder;
    int sessions = 1;
    int intervalDays = 7;
    Money price{};
    QStringList risks{};    ///< codes that must be told before anything is signed
    QStringList consents{}; ///< codes of documents
    QStringList promises{};
};

/// The house that a demo plays in: its branch, what it sells, and the sessions of those who act. Signed-in people have
/// sessions of their own, so that the journal names them.
struct House {
    BranchId branch{1}; ///< as the workspace was founded with it
    std::vector<Offering> planned{}; ///< sold after a plan
    std::vector<Offering> simple{};  ///< sold from the price list
    std::unique_ptr<session::Session> desk{};
    std::vector<std::unique_ptr<session::Session>> experts{};
};

/// Founds the workspace and hires everybody: the owner first, then people with an account, whose password is the owner's,
/// and colleagues without one. Signs the owner in at the end.
Result<std::unique_ptr<session::Workspace>> foundHouse(const session::Environment& environment,
                                                       const DemoPlan& plan,
                                                       const DemoLists& lists,
                                                       const vault::Password& password,
                                                       House& house);

} // namespace seraph::demo
