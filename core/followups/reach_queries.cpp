// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/reach_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/clients/client_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::followups {

Result<Worker> workerOf(const session::ReadContext& context)
{
    TRY_ASSIGN(QStringList roles, consultations::rolesOf(context.actor().person, context));
    return Worker{context.scope(), std::move(roles)};
}

Status requireReached(const FollowUp& followUp, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, followUp.branch));
    const session::Scope& scope = context.scope();
    if (scope.reach == session::Reach::All || followUp.assignee == scope.person)
        return {};
    TRY_ASSIGN(const Worker worker, workerOf(context));
    if (!followUp.assignee && worker.roles.contains(followUp.role))
        return {};
    return clients::reachedClient(followUp.client, context);
}

Result<std::vector<catalogue::RedFlag>> redFlagsOf(const FollowUp& followUp,
                                                   const session::ReadContext& context)
{
    std::vector<catalogue::RedFlag> asked;
    if (!followUp.serviceVersion)
        return asked;
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).getVersion(*followUp.serviceVersion));
    const auto& contacts = version.content.followUps;
    const auto contact = std::find_if(contacts.begin(), contacts.end(), [&](const auto& each) {
        return each.code == followUp.code;
    });
    if (contact == contacts.end())
        return asked;
    for (const catalogue::RedFlag& flag : version.content.redFlags) {
        if (contact->redFlags.contains(flag.code))
            asked.push_back(flag);
    }
    return asked;
}

} // namespace seraph::followups
