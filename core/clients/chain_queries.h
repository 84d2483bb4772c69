// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/clients/permissions.h"
#include "core/session/chain.h"
#include "core/session/command.h"

namespace seraph::clients {

/// Every service of a client as a chain of promises: what is proved, by whom and when, and what is missing, who can do it
/// and until when. Latest first. Files that were merged into this one belong to it.
struct ServiceChains {
    using Output = std::vector<session::Chain>;
    static constexpr const char* kName = "ServiceChains";
    static constexpr session::Permission kPermission = kView;
    ClientId client;
};
Result<std::vector<session::Chain>> handle(const ServiceChains& query,
                                           const session::ReadContext& context);

} // namespace seraph::clients
