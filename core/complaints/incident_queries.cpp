// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/incident_queries.h"

#include "core/complaints/incident_record.h"
#include "core/consultations/ground_queries.h"
#include "core/session/account_repository.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

Result<std::vector<IncidentRow>> handle(const ListIncidents& query, const session::ReadContext& context)
{
    return IncidentRepository(context.connection()).list(context.scope(), query.closedSince);
}

Result<IncidentPage> handle(const OpenIncident& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto incident, storage::getRecord<Incident>(context.connection(), query.incident));
    TRY_STATUS(session::requireScope(context, incident.branch));
    const IncidentRepository repository(context.connection());
    IncidentPage page{std::move(incident)};
    TRY_ASSIGN(page.steps, repository.stepsOf(query.incident));
    TRY_ASSIGN(page.notices, repository.noticesOf(query.incident));
    TRY_ASSIGN(page.people, repository.affectedOf(query.incident));
    const session::AccountRepository accounts(context.connection());
    TRY_ASSIGN(page.foundByName, accounts.personName(page.incident.foundBy));
    if (page.incident.responsible) {
        TRY_ASSIGN(page.responsibleName, accounts.personName(*page.incident.responsible));
    }
    std::vector<IncidentPerson> people;
    for (const AffectedRow& row : page.people)
        people.push_back(row.person);
    page.obstacle = obstacleToClose(page.steps, page.notices, people);
    return page;
}

std::vector<session::Access> accesses(const OpenIncident& query, const IncidentPage& answer)
{
    std::vector<session::Access> seen;
    for (const AffectedRow& row : answer.people)
        seen.push_back({"incident", query.incident.value(), row.person.client.value()});
    return seen;
}

Status addMissingIncidents(std::vector<session::Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkIncidents))
        return {};
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    const auto scope = context.rights().scopeFor(kWorkIncidents, context.actor().person);
    TRY_ASSIGN(const auto rows,
               IncidentRepository(context.connection()).list(scope, ground.today.addDays(1)));
    for (const IncidentRow& row : rows) {
        if (row.incident.state == IncidentState::Closed)
            continue;
        const QString opens = u"quality/incidents/"_s + row.incident.id.toString();
        if (!row.incident.responsible)
            list.push_back({u"incident.unattended"_s, kWorkIncidents, row.incident.foundAt, opens});
        if (row.nextDue)
            list.push_back({row.openSteps > 0 ? u"incident.step_due"_s : u"incident.notice_due"_s,
                            kWorkIncidents,
                            row.nextDue,
                            opens});
    }
    return {};
}

} // namespace seraph::complaints
