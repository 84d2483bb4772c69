// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/missing.h"

#include "core/consultations/consent_repository.h"
#include "core/consultations/desk_repository.h"
#include "core/consultations/enquiry_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/permissions.h"
#include "core/consultations/plan_case_queries.h"
#include "core/consultations/plan_repository.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

session::Scope scopeFor(session::Permission permission, const session::ReadContext& context)
{
    return context.rights().scopeFor(permission, context.actor().person);
}

Status addEnquiries(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkEnquiries))
        return {};
    const EnquiryRepository enquiries(context.connection());
    TRY_ASSIGN(const auto open, enquiries.listOpen(scopeFor(kWorkEnquiries, context)));
    for (const EnquiryRow& row : open) { // most urgent first: the first without an answer says it
        if (row.enquiry.firstReplyAt)
            continue;
        if (row.enquiry.dueAt < context.now())
            list.push_back(
                {u"enquiry.unanswered"_s, kWorkEnquiries, row.enquiry.dueAt, u"consultations/enquiries"_s});
        break;
    }
    return {};
}

Status addVisits(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkVisits))
        return {};
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    TRY_ASSIGN(const auto visits,
               EnquiryRepository(context.connection())
                   .listUnresolved(scopeFor(kWorkVisits, context), ground.today));
    if (!visits.empty())
        list.push_back({u"visit.unresolved"_s, kWorkVisits, {}, u"consultations/arrivals"_s});
    return {};
}

Status addPlans(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kConsult))
        return {};
    TRY_ASSIGN(const auto plans,
               PlanRepository(context.connection()).listOpen(scopeFor(kConsult, context)));
    const bool mine = std::any_of(plans.begin(), plans.end(), [&](const Plan& plan) {
        return plan.advisor == context.actor().person;
    });
    if (mine)
        list.push_back({u"plan.open"_s, kConsult, {}, u"consultations/plans"_s});
    return {};
}

Status addPapers(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kTakeConsents))
        return {};
    TRY_ASSIGN(const auto papers,
               ConsentRepository(context.connection()).listUnsigned(scopeFor(kTakeConsents, context)));
    if (!papers.empty())
        list.push_back({u"consent.unsigned"_s, kTakeConsents, {}, u"consultations/consents"_s});
    return {};
}

Status addShift(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkVisits))
        return {};
    TRY_ASSIGN(const auto last,
               DeskRepository(context.connection()).shifts(scopeFor(kWorkVisits, context), 1));
    if (last.empty())
        return {};
    const ShiftHandOver& shift = last.front().shift;
    if (!shift.takenBy && shift.givenBy != context.actor().person)
        list.push_back({u"shift.untaken"_s, kWorkVisits, {}, u"consultations/hand_over"_s});
    return {};
}

session::Permission whoResolves(const QString& obstacle)
{
    static const QStringList ofPhysician{
        u"plan.not_examined"_s, u"plan.not_fit"_s, u"plan.no_physician"_s};
    static const QStringList ofManager{u"plan.over_customised"_s, u"plan.below_lowest"_s};
    if (ofPhysician.contains(obstacle))
        return kExamine;
    return ofManager.contains(obstacle) ? kApprove : kConsult;
}

/// Where a plan goes next on its way; nothing where it is decided.
std::optional<PlanState> nextOf(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return PlanState::Presented;
    case PlanState::Presented: return PlanState::Chosen;
    case PlanState::Chosen: return PlanState::Confirmed;
    case PlanState::Confirmed:
    case PlanState::Declined: return std::nullopt;
    }
    UNREACHABLE();
}

const char* codeOf(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Valid:
    case ConsentStanding::Missing: return "consent.missing";
    case ConsentStanding::Prepared: return "consent.unsigned";
    case ConsentStanding::Expired: return "consent.expired";
    case ConsentStanding::Used: return "consent.used";
    case ConsentStanding::Refused: return "consent.refused";
    case ConsentStanding::Withdrawn: return "consent.withdrawn";
    }
    UNREACHABLE();
}

Missing missingOf(clients::ClientId client, const ConsentNeed& need)
{
    const QString opens = u"clients/%1/consents"_s.arg(client.toString());
    const bool sameDay = need.document == QLatin1StringView(kSameDayDocument);
    if (!sameDay)
        return {QString::fromLatin1(codeOf(need.standing)), kTakeConsents, {}, opens};
    return need.standing == ConsentStanding::Refused
               ? Missing{u"same_day.concern"_s, kExamine, {}, opens}
               : Missing{u"same_day.unchecked"_s, kTakeConsents, {}, opens};
}

} // namespace

Result<std::vector<Missing>> missingFromConsultations(const session::ReadContext& context)
{
    std::vector<Missing> list;
    TRY_STATUS(addEnquiries(list, context));
    TRY_STATUS(addVisits(list, context));
    TRY_STATUS(addPlans(list, context));
    TRY_STATUS(addPapers(list, context));
    TRY_STATUS(addShift(list, context));
    return list;
}

std::vector<Missing> missingForEnquiry(const Enquiry& enquiry)
{
    if (enquiry.state != EnquiryState::Open)
        return {};
    const QString opens = u"consultations/enquiries/"_s + enquiry.id.toString();
    std::vector<Missing> list;
    if (!enquiry.firstReplyAt)
        list.push_back({u"enquiry.unanswered"_s, kWorkEnquiries, enquiry.dueAt, opens});
    if (enquiry.need.isEmpty())
        list.push_back({u"enquiry.no_need"_s, kWorkEnquiries, {}, opens});
    list.push_back({u"enquiry.no_client"_s, kWorkEnquiries, {}, opens});
    return list;
}

Result<std::vector<Missing>> missingForPlan(const Plan& plan, const session::ReadContext& context)
{
    std::vector<Missing> list;
    const auto next = nextOf(plan.state);
    if (!next)
        return list;
    TRY_ASSIGN(const PlanCase planCase, caseOf(plan, context));
    const QString opens = u"clients/%1/plans/%2"_s.arg(plan.client.toString(), plan.id.toString());
    for (const QString& obstacle : obstacles(planCase, *next))
        list.push_back({obstacle, whoResolves(obstacle), {}, opens});
    return list;
}

std::vector<Missing> missingForConsents(clients::ClientId client, const std::vector<ConsentNeed>& needs)
{
    std::vector<Missing> list;
    for (const ConsentNeed& need : needs) {
        if (need.standing != ConsentStanding::Valid)
            list.push_back(missingOf(client, need));
    }
    return list;
}

} // namespace seraph::consultations
