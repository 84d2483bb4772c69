// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/missing.h"

#include "core/complaints/dispute_queries.h"
#include "core/complaints/incident_queries.h"
#include "core/complaints/on_call_queries.h"
#include "core/complaints/permissions.h"
#include "core/complaints/sight_queries.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

using Waiting = ComplaintListRepository::Waiting;

void add(std::vector<Missing>& list, const char* what, session::Permission who, const Waiting& waiting)
{
    if (waiting.count == 0)
        return;
    const QString opens =
        waiting.only ? u"complaints/cases/"_s + waiting.only->toString() : u"complaints/cases"_s;
    list.push_back({QString::fromLatin1(what), who, waiting.first, opens});
}

Status addOwn(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWork))
        return {};
    const ComplaintListRepository repository(context.connection());
    TRY_ASSIGN(const auto overdue, repository.overdueOf(context.actor().person, context.now()));
    add(list, "complaint.overdue", kWork, overdue);
    TRY_ASSIGN(const auto handed, repository.handedTo(context.actor().person));
    add(list, "complaint.handed_to_you", kWork, handed);
    return {};
}

Status addDecisions(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kDecide))
        return {};
    const ComplaintListRepository repository(context.connection());
    const Sight sight = sightFor(kDecide, context);
    TRY_ASSIGN(const auto escalated, repository.escalated(sight, context.now()));
    add(list, "complaint.escalated", kDecide, escalated);
    TRY_ASSIGN(const auto proposals, repository.proposals(sight));
    add(list, "complaint.to_decide", kDecide, proposals);
    TRY_ASSIGN(const auto clusters,
               repository.clusters(sight, context.now() - std::chrono::days(kClusterDays), kClusterSize));
    if (!clusters.empty())
        list.push_back({u"complaint.cluster"_s, kDecide, {}, u"complaints/figures"_s});
    return {};
}

} // namespace

Result<std::vector<Missing>> missingFromComplaints(const session::ReadContext& context)
{
    std::vector<Missing> list;
    TRY_STATUS(addOwn(list, context));
    TRY_STATUS(addDecisions(list, context));
    TRY_STATUS(addMissingDisputes(list, context));
    TRY_STATUS(addMissingIncidents(list, context));
    TRY_STATUS(addMissingOnCall(list, context));
    return list;
}

} // namespace seraph::complaints
