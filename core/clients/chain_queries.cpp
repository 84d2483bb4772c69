// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/chain_queries.h"

#include "core/clients/client_queries.h"
#include "core/clients/client_repository.h"
#include "core/session/registry.h"

#include <algorithm>

namespace seraph::clients {

using session::Chain;
using session::ChainLink;
using session::LinkState;

namespace {

/// Nothing is missing of what ended early.
void settle(Chain& chain)
{
    if (chain.ended.isEmpty())
        return;
    for (ChainLink& link : chain.links) {
        if (link.state == LinkState::Missing)
            link.state = LinkState::Later;
    }
}

} // namespace

Result<std::vector<Chain>> handle(const ServiceChains& query, const session::ReadContext& context)
{
    TRY_STATUS(reachedClient(query.client, context));
    TRY_ASSIGN(const auto files, ClientRepository(context.connection()).filesOf(query.client));
    std::vector<qint64> subjects;
    for (const ClientId file : files)
        subjects.push_back(file.value());
    std::vector<Chain> chains;
    for (const session::Module& module : context.registry().modules()) {
        if (module.chain)
            TRY_STATUS(module.chain(context, subjects, chains));
    }
    std::for_each(chains.begin(), chains.end(), &settle);
    std::stable_sort(chains.begin(), chains.end(), [](const Chain& a, const Chain& b) {
        return a.begun > b.begun;
    });
    return chains;
}

} // namespace seraph::clients
