// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/missing.h"

#include "core/clients/access_queries.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_repository.h"

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

Status addLeavers(const session::ReadContext& context, std::vector<session::Missing>& missing)
{
    if (!context.rights().allow(kHandOver))
        return {};
    TRY_ASSIGN(const LocalDate today, clientDay(std::nullopt, context));
    TRY_ASSIGN(const auto leavers, ClientRepository(context.connection()).listLeavers(today));
    if (!leavers.empty())
        missing.push_back({u"clients.advisor_left"_s, kHandOver, {}, u"clients/leavers"_s});
    return {};
}

Status addReveals(const session::ReadContext& context, std::vector<session::Missing>& missing)
{
    if (!context.rights().allow(kReviewReveals))
        return {};
    TRY_ASSIGN(const auto over, handle(ListRevealsOverLimit{}, context));
    if (!over.empty())
        missing.push_back({u"clients.reveals_over_limit"_s, kReviewReveals, {}, u"clients/reveals"_s});
    return {};
}

} // namespace

Result<std::vector<session::Missing>> missingFromClients(const session::ReadContext& context)
{
    std::vector<session::Missing> missing;
    TRY_STATUS(addLeavers(context, missing));
    TRY_STATUS(addReveals(context, missing));
    return missing;
}

} // namespace seraph::clients
