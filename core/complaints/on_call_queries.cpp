// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/on_call_queries.h"

#include "core/session/context.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days kRosterNotice{2};
constexpr std::chrono::days kRosterForgotten{7};

} // namespace

Result<std::vector<OnCallRow>> handle(const OnCallBetween& query, const session::ReadContext& context)
{
    return OnCallRepository(context.connection())
        .between(context.scope(), query.branch, query.from, query.until);
}

Status addMissingOnCall(std::vector<session::Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkIncidents))
        return {};
    const auto scope = context.rights().scopeFor(kWorkIncidents, context.actor().person);
    TRY_ASSIGN(
        const auto ends,
        OnCallRepository(context.connection()).rosterEnds(scope, context.now() - kRosterForgotten));
    for (const auto& [branch, until] : ends) {
        if (until <= context.now() + kRosterNotice)
            list.push_back({u"on_call.running_out"_s, kWorkIncidents, until, u"quality/on_call"_s});
    }
    return {};
}

} // namespace seraph::complaints
