// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/desk_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/clients/client_queries.h"
#include "core/consultations/desk_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/missing.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

Status addMedical(std::vector<Missing>& list,
                  const Consultation& consultation,
                  const QString& opens,
                  const session::ReadContext& context)
{
    TRY_ASSIGN(const Ground ground, groundOf(consultation.branch, context));
    if (ground.profile != Profile::Agency && !consultation.examinedBy)
        list.push_back({u"plan.not_examined"_s, kExamine, {}, opens});
    return {};
}

Status addDisclosures(std::vector<Missing>& list,
                      const Consultation& consultation,
                      const QString& opens,
                      const session::ReadContext& context)
{
    if (!consultation.service)
        return {};
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).findInForce(*consultation.service));
    if (!version)
        return {};
    TRY_ASSIGN(const auto said,
               PlanRepository(context.connection()).saidIn(consultation.id, *consultation.service));
    if (!completeness(codesOf(version->content.disclosures, Needed::Everything), said).isWhole())
        list.push_back({u"consultation.undisclosed"_s, kConsult, {}, opens});
    return {};
}

} // namespace

Result<std::vector<WaitingPlan>> handle(const ListWaitingPlans&, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto rows, DeskRepository(context.connection()).openPlans(context.scope()));
    std::vector<WaitingPlan> waiting;
    for (const PlanWorkRow& row : rows) {
        TRY_ASSIGN(const auto plan, storage::getRecord<Plan>(context.connection(), row.plan));
        TRY_ASSIGN(auto missing, missingForPlan(plan, context));
        waiting.push_back({row, std::move(missing)});
    }
    return waiting;
}

Result<std::vector<VisitRow>> handle(const ListUnresolvedVisits&, const session::ReadContext& context)
{
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    return EnquiryRepository(context.connection()).listUnresolved(context.scope(), ground.today);
}

Result<std::vector<ConsultationRow>> handle(const ListConsultations& query,
                                            const session::ReadContext& context)
{
    return DeskRepository(context.connection()).consultationsOn(context.scope(), query.day);
}

Result<std::vector<Missing>> handle(const WhatConsultationNeeds& query,
                                    const session::ReadContext& context)
{
    TRY_ASSIGN(const auto consultation,
               storage::getRecord<Consultation>(context.connection(), query.consultation));
    TRY_STATUS(clients::reachedClient(consultation.client, context));
    std::vector<Missing> list;
    if (consultation.outcome)
        return list;
    const QString opens = u"clients/%1/consultations/%2"_s.arg(consultation.client.toString(),
                                                               consultation.id.toString());
    if (consultation.need.isEmpty())
        list.push_back({u"consultation.no_need"_s, kConsult, {}, opens});
    TRY_STATUS(addMedical(list, consultation, opens, context));
    TRY_STATUS(addDisclosures(list, consultation, opens, context));
    list.push_back({u"consultation.no_outcome"_s, kConsult, {}, opens});
    return list;
}

} // namespace seraph::consultations
