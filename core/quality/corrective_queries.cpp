// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective_queries.h"

#include "core/consultations/ground_queries.h"
#include "core/organisation/time_zone.h"
#include "core/quality/corrective_record.h"
#include "core/session/account_repository.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

namespace seraph::quality {

using namespace Qt::StringLiterals;

namespace {

Status addName(CorrectivePage& page,
               const std::optional<PersonId>& person,
               const session::ReadContext& context)
{
    if (!person || page.names.contains(*person))
        return {};
    TRY_ASSIGN(page.names[*person],
               session::AccountRepository(context.connection()).personName(*person));
    return {};
}

} // namespace

Result<std::vector<CorrectiveRow>> handle(const ListCorrectives& query,
                                          const session::ReadContext& context)
{
    return CorrectiveRepository(context.connection()).list(context.scope(), query.closedSince);
}

Result<std::vector<Corrective>> handle(const CorrectivesFrom& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto all, CorrectiveRepository(context.connection()).from(query.origin, query.record));
    std::erase_if(all, [&](const Corrective& one) { return !context.scope().covers(one.branch); });
    return all;
}

Result<CorrectivePage> handle(const OpenCorrectivePage& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto corrective, storage::getRecord<Corrective>(context.connection(), query.corrective));
    TRY_STATUS(session::requireScope(context, corrective.branch));
    CorrectivePage page{std::move(corrective)};
    TRY_ASSIGN(page.checks, CorrectiveRepository(context.connection()).checksOf(query.corrective));
    for (const auto& person : {page.corrective.owner,
                               page.corrective.doneBy,
                               page.corrective.closedBy,
                               std::optional(page.corrective.openedBy)})
        TRY_STATUS(addName(page, person, context));
    for (const EffectCheck& check : page.checks)
        TRY_STATUS(addName(page, check.checkedBy, context));
    page.obstacle = obstacleToClose(page.corrective, page.checks);
    return page;
}

Result<std::vector<session::Missing>> missingFromQuality(const session::ReadContext& context)
{
    std::vector<session::Missing> list;
    if (!context.rights().allow(kSee))
        return list;
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    const auto scope = context.rights().scopeFor(kSee, context.actor().person);
    TRY_ASSIGN(const auto rows,
               CorrectiveRepository(context.connection()).list(scope, ground.today.addDays(1)));
    for (const CorrectiveRow& row : rows) {
        if (!row.nextDay || *row.nextDay > ground.today)
            continue;
        const bool checking = row.corrective.state == CorrectiveState::Checking;
        list.push_back({checking ? u"corrective.check_due"_s : u"corrective.due"_s,
                        checking ? kVerify : kWork,
                        organisation::startOfDay(row.nextDay->addDays(1), ground.zone),
                        u"quality/corrective/"_s + row.corrective.id.toString()});
    }
    return list;
}

} // namespace seraph::quality
