// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/enquiry.h"
#include "core/consultations/service_order.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// The records behind one service of one client, from the enquiry to the order, as far as it has come.
struct ChainCase {
    clients::ClientId client;
    std::optional<Enquiry> enquiry{};
    std::optional<Consultation> consultation{};
    std::optional<Plan> plan{};
    std::optional<ServiceOrder> order{};
};

/// One for each order, for each plan without one, for each talk without a plan, for each enquiry without a talk. A simple
/// order belongs to the talk of that day about the same service.
Result<std::vector<ChainCase>> chainCasesOf(clients::ClientId client,
                                            const session::ReadContext& context);

} // namespace seraph::consultations
