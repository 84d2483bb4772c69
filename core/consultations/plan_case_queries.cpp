// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/plan_case_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/picture_commands.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::consultations {

namespace {

const PlanOption* chosenOf(const Plan& plan, const std::vector<PlanOption>& options)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const PlanOption& option) {
        return option.id == plan.chosenOption;
    });
    return found == options.end() ? nullptr : &*found;
}

/// The risks of what was chosen, as far as the plan's consultation told them.
Result<Completeness> risksOf(const Plan& plan, const PlanOption* chosen, const session::ReadContext& context)
{
    if (!chosen || !chosen->serviceVersion)
        return Completeness{};
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).getVersion(*chosen->serviceVersion));
    const QStringList required = codesOf(version.content.disclosures, Needed::Risks);
    if (!plan.consultation)
        return completeness(required, {});
    TRY_ASSIGN(const auto said,
               PlanRepository(context.connection()).saidIn(*plan.consultation, *chosen->service));
    return completeness(required, said);
}

} // namespace

Result<PlanCase> caseOf(const Plan& plan, const session::ReadContext& context)
{
    const PlanRepository plans(context.connection());
    TRY_ASSIGN(const Ground ground, groundOf(plan.branch, context));
    PlanCase result{.profile = ground.profile, .state = plan.state};
    TRY_ASSIGN(result.options, plans.optionsOf(plan.id));
    TRY_ASSIGN(const auto approvals, plans.approvalsOf(plan.id));
    for (const PlanApproval& approval : approvals)
        result.approved.push_back(approval.exception);
    if (plan.consultation) {
        TRY_ASSIGN(const auto consultation,
                   storage::getRecord<Consultation>(context.connection(), *plan.consultation));
        result.fitness = consultation.fitness;
    }
    result.physicianConfirmed = plan.physician.has_value();
    const PlanOption* chosen = chosenOf(plan, result.options);
    if (chosen)
        result.chosen = chosen->kind;
    TRY_ASSIGN(result.picturesAllowed, mayShowPictures(plan, context));
    TRY_ASSIGN(result.risks, risksOf(plan, chosen, context));
    return result;
}

} // namespace seraph::consultations
