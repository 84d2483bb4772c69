// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_preparing.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_queries.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/order_queries.h"
#include "ui/desk/work_branch.h"

namespace seraph::ui {

using namespace consultations;

namespace {

/// The plan on which a treatment rests: the latest in which the service was chosen, otherwise the latest that offers it.
std::optional<Plan> planFor(const Desk& desk, const ConsentWish& wish)
{
    std::optional<Plan> offered;
    for (const Plan& plan : desk.session().query(PlansOf{wish.client}).value_or(std::vector<Plan>{})) {
        if (plan.state == PlanState::Declined)
            continue;
        const auto page = desk.session().query(OpenPlan{plan.id});
        if (!page)
            continue;
        for (const PlanOption& option : page->options) {
            if (option.service != wish.service)
                continue;
            if (plan.chosenOption == option.id)
                return plan;
            if (!offered)
                offered = plan;
        }
    }
    return offered;
}

/// What was prepared today for the same service and not signed yet, so that a second click does not make a second paper.
std::optional<ConsentId> waitingFor(const Desk& desk, const ConsentWish& wish, const LocalizedText& name)
{
    for (const ConsentRow& row :
         desk.session().query(ConsentsOf{wish.client}).value_or(std::vector<ConsentRow>{})) {
        const bool today =
            QDateTime::fromMSecsSinceEpoch(toMilliseconds(row.preparedAt)).date() == desk.today();
        if (row.state == ConsentState::Prepared && today && row.service == wish.service &&
            row.name == name)
            return row.id;
    }
    return std::nullopt;
}

LocalizedText nameOf(const Desk& desk, const QString& document)
{
    const auto rows =
        desk.session().query(catalogue::ListTemplates{}).value_or(std::vector<catalogue::TemplateRow>{});
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const catalogue::TemplateRow& row) {
        return row.document.code == document;
    });
    return found == rows.end() ? LocalizedText() : found->document.name();
}

} // namespace

Result<ConsentId> prepareConsent(const Desk& desk, const ConsentWish& wish)
{
    if (const auto waiting = waitingFor(desk, wish, nameOf(desk, wish.document)))
        return *waiting;
    TRY_ASSIGN(const auto page, desk.session().query(clients::OpenClient{wish.client}));
    const BranchId branch = workBranch(desk);
    PrepareConsent prepare{
        .client = wish.client, .branch = branch, .document = wish.document, .service = wish.service};
    if (wish.service) {
        if (const auto plan = planFor(desk, wish)) {
            prepare.plan = plan->id;
            prepare.branch = plan->branch;
        }
    }
    if (page.minor && !page.guardians.empty())
        prepare.guardian = page.guardians.front().id;
    return desk.session().run(prepare);
}

} // namespace seraph::ui
