// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consultation_queries.h"

#include "core/clients/client_queries.h"
#include "core/clients/client_repository.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/missing.h"
#include "core/consultations/picture_commands.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

namespace seraph::consultations {

namespace {

QStringList codesOf(const std::vector<DisclosureGiven>& given)
{
    QStringList codes;
    for (const DisclosureGiven& each : given)
        codes << each.code;
    return codes;
}

} // namespace

Result<std::vector<EnquiryRow>> handle(const ListOpenEnquiries&, const session::ReadContext& context)
{
    return EnquiryRepository(context.connection()).listOpen(context.scope());
}

Result<std::vector<EnquiryRow>> handle(const ListEnquiries& query, const session::ReadContext& context)
{
    return EnquiryRepository(context.connection()).listOf(context.scope(), query.from, query.until);
}

Result<int> handle(const CountLateEnquiries&, const session::ReadContext& context)
{
    return EnquiryRepository(context.connection()).countLate(context.scope(), context.now());
}

Result<std::vector<VisitRow>> handle(const ArrivalsBoard& query, const session::ReadContext& context)
{
    return EnquiryRepository(context.connection()).listBoard(context.scope(), query.day);
}

Result<std::vector<FunnelStep>> handle(const Funnel& query, const session::ReadContext& context)
{
    return EnquiryRepository(context.connection()).funnel(context.scope(), query.from, query.until);
}

Result<ConsultationPage> handle(const OpenConsultationPage& query, const session::ReadContext& context)
{
    const PlanRepository plans(context.connection());
    TRY_ASSIGN(auto consultation,
               storage::getRecord<Consultation>(context.connection(), query.consultation));
    TRY_STATUS(clients::reachedClient(consultation.client, context));
    TRY_ASSIGN(auto participants, plans.participantsOf(query.consultation));
    TRY_ASSIGN(auto disclosures, plans.disclosuresOf(query.consultation));
    return ConsultationPage{std::move(consultation), std::move(participants), std::move(disclosures)};
}

std::vector<session::Access> accesses(const OpenConsultationPage& query, const ConsultationPage& answer)
{
    return {{"consultation", query.consultation.value(), answer.consultation.client.value()}};
}

Result<std::vector<Consultation>> handle(const ConsultationsOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return PlanRepository(context.connection()).consultationsOf(query.client);
}

std::vector<session::Access> accesses(const ConsultationsOf& query, const std::vector<Consultation>&)
{
    return {{"client", query.client.value(), query.client.value()}};
}

Result<PlanPage> handle(const OpenPlan& query, const session::ReadContext& context)
{
    const PlanRepository plans(context.connection());
    TRY_ASSIGN(auto plan, storage::getRecord<Plan>(context.connection(), query.plan));
    TRY_STATUS(clients::reachedClient(plan.client, context));
    TRY_ASSIGN(auto missing, missingForPlan(plan, context));
    TRY_ASSIGN(auto options, plans.optionsOf(plan.id));
    TRY_ASSIGN(auto approvals, plans.approvalsOf(plan.id));
    TRY_ASSIGN(auto explanations, plans.explanationsOf(plan.id));
    TRY_ASSIGN(auto pictures, picturesToSee(plan, context));
    const Completeness explained = completeness(explainingTopics(), codesOf(explanations));
    TRY_ASSIGN(const auto client, clients::ClientRepository(context.connection()).get(plan.client));
    return PlanPage{std::move(plan),
                    client.name,
                    std::move(options),
                    std::move(approvals),
                    std::move(explanations),
                    std::move(pictures),
                    explained,
                    std::move(missing)};
}

std::vector<session::Access> accesses(const OpenPlan& query, const PlanPage& answer)
{
    return {{"plan", query.plan.value(), answer.plan.client.value()}};
}

Result<std::vector<Plan>> handle(const PlansOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return PlanRepository(context.connection()).plansOf(query.client);
}

std::vector<session::Access> accesses(const PlansOf& query, const std::vector<Plan>&)
{
    return {{"client", query.client.value(), query.client.value()}};
}

Result<std::vector<OpenPlanRow>> handle(const ListOpenPlans&, const session::ReadContext& context)
{
    const PlanRepository plans(context.connection());
    const clients::ClientRepository people(context.connection());
    TRY_ASSIGN(const auto open, plans.listOpen(context.scope()));
    std::vector<OpenPlanRow> rows;
    for (const Plan& plan : open) {
        TRY_ASSIGN(const auto client, people.get(plan.client));
        TRY_ASSIGN(const auto options, plans.optionsOf(plan.id));
        rows.push_back({plan, client.name, client.number, int(options.size())});
    }
    return rows;
}

Result<std::vector<PhraseNote>> handle(const ListPhraseNotes& query, const session::ReadContext& context)
{
    return PlanRepository(context.connection()).phraseNotes(context.scope(), query.from, query.until);
}

Result<std::vector<session::Missing>> handle(const WhatEnquiryNeeds& query,
                                             const session::ReadContext& context)
{
    TRY_ASSIGN(const auto enquiry, storage::getRecord<Enquiry>(context.connection(), query.enquiry));
    TRY_STATUS(session::requireScope(context, enquiry.branch));
    return missingForEnquiry(enquiry);
}

} // namespace seraph::consultations
