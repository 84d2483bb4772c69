// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/missing.h"

#include "core/consultations/ground_queries.h"
#include "core/followups/complication_repository.h"
#include "core/followups/permissions.h"
#include "core/followups/reach_queries.h"

namespace seraph::followups {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

session::Scope scopeFor(session::Permission permission, const session::ReadContext& context)
{
    return context.rights().scopeFor(permission, context.actor().person);
}

Status addContacts(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWork))
        return {};
    TRY_ASSIGN(Worker worker, workerOf(context));
    worker.scope = scopeFor(kWork, context);
    TRY_ASSIGN(const auto overdue,
               FollowUpRepository(context.connection()).overdue(worker, context.now()));
    if (overdue.count > 0)
        list.push_back({u"followup.overdue"_s, kWork, overdue.first, u"followups"_s});
    return {};
}

Status addComplications(std::vector<Missing>& list, LocalDate today, const session::ReadContext& context)
{
    if (!context.rights().allow(kRecordComplications))
        return {};
    TRY_ASSIGN(const auto rows,
               ComplicationRepository(context.connection())
                   .list(scopeFor(kRecordComplications, context), today.addDays(1)));
    for (const ComplicationRow& row : rows) {
        if (row.complication.state != ComplicationState::Open)
            continue;
        const QString opens = u"followups/complications/"_s + row.complication.id.toString();
        if (!row.complication.responsible)
            list.push_back(
                {u"complication.unattended"_s, kTreatComplications, row.complication.foundAt, opens});
        else if (row.nextDue)
            list.push_back({u"complication.step_due"_s, kRecordComplications, row.nextDue, opens});
        else if (row.openSteps == 0)
            list.push_back({u"complication.to_close"_s, kTreatComplications, {}, opens});
    }
    return {};
}

Status addOutcomes(std::vector<Missing>& list, LocalDate today, const session::ReadContext& context)
{
    if (!context.rights().allow(kWork))
        return {};
    TRY_ASSIGN(const auto due,
               ComplicationRepository(context.connection()).dueForms(scopeFor(kWork, context), today));
    if (!due.empty())
        list.push_back({u"outcome.due"_s, kWork, {}, u"followups/outcomes"_s});
    return {};
}

} // namespace

Result<std::vector<Missing>> missingFromFollowups(const session::ReadContext& context)
{
    std::vector<Missing> list;
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_STATUS(addComplications(list, ground.today, context));
    TRY_STATUS(addContacts(list, context));
    TRY_STATUS(addOutcomes(list, ground.today, context));
    return list;
}

} // namespace seraph::followups
