// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/service_chain_queries.h"

#include "core/consultations/chain_link_queries.h"

namespace seraph::consultations {

namespace {

Status addChains(const session::ReadContext& context,
                 const std::vector<qint64>& subjects,
                 std::vector<Chain>& chains)
{
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    for (const qint64 subject : subjects) {
        TRY_ASSIGN(const auto cases, chainCasesOf(clients::ClientId(subject), context));
        for (const ChainCase& each : cases) {
            TRY_ASSIGN(Chain chain, ChainWriter(each, ground, context).write());
            if (!chain.links.empty())
                chains.push_back(std::move(chain));
        }
    }
    return {};
}

} // namespace

session::ChainSource chain()
{
    return &addChains;
}

} // namespace seraph::consultations
