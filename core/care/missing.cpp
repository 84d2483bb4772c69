// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/missing.h"

#include "core/care/care_repository.h"
#include "core/care/ledger_repository.h"
#include "core/care/permissions.h"
#include "core/care/round_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/missing.h"
#include "core/consultations/permissions.h"
#include "core/organisation/organisation_repository.h"

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

session::Scope scopeFor(session::Permission permission, const session::ReadContext& context)
{
    return context.rights().scopeFor(permission, context.actor().person);
}

Status addOverdue(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkCare))
        return {};
    TRY_ASSIGN(
        const int overdue,
        CareRepository(context.connection()).overdueToClose(scopeFor(kWorkCare, context), context.now()));
    if (overdue > 0)
        list.push_back({u"care.close_late"_s, kWorkCare, context.now(), u"services/records"_s});
    return {};
}

Status addRounds(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkPremises))
        return {};
    const session::Scope scope = scopeFor(kWorkPremises, context);
    TRY_ASSIGN(const auto branches,
               organisation::OrganisationRepository(context.connection()).listBranches(scope));
    for (const auto& branch : branches) {
        TRY_ASSIGN(const auto due, dueRounds(branch.id, context));
        const QString opens = u"services/premises/"_s + branch.id.toString();
        if (due.due > 0)
            list.push_back({u"premises.due"_s, kWorkPremises, due.until, opens});
        if (due.missed > 0)
            list.push_back({u"premises.missed"_s, kWorkPremises, {}, opens});
    }
    return {};
}

session::Permission whoResolves(const QString& obstacle)
{
    if (obstacle.startsWith(u"gate."_s))
        return qualifications::kEditFiles;
    return obstacle == u"care.no_physician_word"_s ? consultations::kExamine : kWorkCare;
}

Result<std::vector<Missing>> missingToStart(const CareRecord& record,
                                            const catalogue::ServiceContent& service,
                                            const session::ReadContext& context)
{
    const QString opens = u"services/records/"_s + record.id.toString();
    TRY_ASSIGN(const auto ground, consultations::groundOf(record.branch, context));
    TRY_ASSIGN(const StartCase startCase, startCaseOf(record, service, ground.today, context));
    std::vector<Missing> list;
    if (!startCase.performer)
        list.push_back({u"care.no_performer"_s, kWorkCare, {}, opens});
    for (const QString& obstacle : obstaclesToStart(startCase)) {
        if (obstacle != u"care.consents_missing"_s)
            list.push_back({obstacle, whoResolves(obstacle), {}, opens});
    }
    for (Missing& consent : consultations::missingForConsents(record.client, startCase.consents))
        list.push_back(std::move(consent));
    return list;
}

Result<std::vector<Missing>> missingToClose(const CareRecord& record,
                                            const catalogue::ServiceContent& service,
                                            const session::ReadContext& context)
{
    const CareRepository care(context.connection());
    TRY_ASSIGN(const auto steps, care.stepsOf(record.id));
    TRY_ASSIGN(const auto deviations, care.deviationsOf(record.id));
    const auto due = closeUntil(record, service.lateEntryHours);
    std::vector<Missing> list;
    for (const Obstacle& obstacle : obstaclesToClose(steps, deviations)) {
        const QString opens = u"services/records/"_s + record.id.toString();
        list.push_back({obstacle.code, kWorkCare, due, opens});
    }
    if (list.empty())
        list.push_back(
            {u"care.not_closed"_s, kWorkCare, due, u"services/records/"_s + record.id.toString()});
    return list;
}

} // namespace

Result<std::vector<Missing>> missingFromCare(const session::ReadContext& context)
{
    std::vector<Missing> list;
    TRY_STATUS(addOverdue(list, context));
    TRY_STATUS(addRounds(list, context));
    return list;
}

Result<std::vector<Missing>> missingForRecord(const CareRecord& record,
                                              const catalogue::ServiceContent& service,
                                              const session::ReadContext& context)
{
    switch (record.state) {
    case RecordState::Prepared: return missingToStart(record, service, context);
    case RecordState::Running: return missingToClose(record, service, context);
    case RecordState::Closed:
    case RecordState::Abandoned: return std::vector<Missing>();
    }
    UNREACHABLE();
}

std::optional<Instant> closeUntil(const CareRecord& record, int lateHours)
{
    const bool limited = lateHours > 0 && record.kind != RecordKind::Placement && record.startedAt;
    return limited ? std::optional(*record.startedAt + std::chrono::hours(lateHours)) : std::nullopt;
}

} // namespace seraph::care
