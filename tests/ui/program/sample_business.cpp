// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/program/sample_business.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/consent_need_queries.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/plan_commands.h"
#include "core/organisation/organisation_queries.h"
#include "tests/support/test_database.h"

namespace seraph::tests {

using namespace consultations;
using namespace Qt::StringLiterals;

namespace {

std::vector<catalogue::ServiceRow> onSale(session::Session& owner, catalogue::Way way)
{
    auto rows = orFail(owner.query(catalogue::ListServices{}));
    std::erase_if(rows, [way](const catalogue::ServiceRow& row) {
        return row.service.standing != catalogue::Standing::OnSale || !row.price || !row.inForce ||
               row.inForce->content.way != way;
    });
    return rows;
}

OptionDetails offering(const catalogue::ServiceRow& row)
{
    OptionDetails details{.title = row.service.name().zh, .service = row.service.id};
    details.customLines = {
        {catalogue::LineKind::Labour, {u"加做背部"_s, u"Back as well"_s}, Money(2000)}};
    if (!row.inForce->content.promisedResults.empty())
        details.promised = {row.inForce->content.promisedResults.front().zh};
    return details;
}

storage::Revision seen(session::Session& owner, PlanId plan)
{
    return orFail(owner.query(OpenPlan{plan})).plan.revision;
}

} // namespace

void addSampleBusiness(session::Session& owner)
{
    const BranchId branch = orFail(owner.query(organisation::ListBranches{})).front().id;
    const auto client = orFail(owner.run(
        clients::AddClient{.details = {.name = u"李小梅"_s},
                           .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
    const auto talk =
        orFail(owner.run(OpenConsultation{client, branch, {}, {}, {.need = u"想改善面部泛红"_s}}));
    orFail(owner.run(RecordExamination{talk, storage::Revision{1}, u"无禁忌"_s, Fitness::Fit}));
    const auto planned = onSale(owner, catalogue::Way::FullPlan);
    const PlanId plan = orFail(owner.run(DraftPlan{client, branch, talk, u"想改善面部泛红"_s}));
    for (std::size_t i = 0; i < 2; ++i)
        orFail(owner.run(AddOption{plan, offering(planned.at(i))}));
    orFail(owner.run(AddOption{plan, {.kind = OptionKind::Wait, .title = u"先不做，再等等"_s}}));
    orFail(owner.run(ConfirmMedically{plan, seen(owner, plan)}));
    orFail(owner.run(PresentPlan{plan, seen(owner, plan)}));
    orFail(owner.run(ExplainPlan{.plan = plan, .topics = {u"topic.benefits"_s, u"topic.price"_s}}));
    const PlanPage page = orFail(owner.query(OpenPlan{plan}));
    orFail(owner.run(ChooseOption{plan, page.plan.revision, page.options.front().id, {}}));
    for (const QString& document : planned.front().inForce->content.consents) {
        if (document == QLatin1StringView(kSameDayDocument))
            continue;
        orFail(owner.run(PrepareConsent{.client = client,
                                        .branch = branch,
                                        .document = document,
                                        .service = planned.front().service.id,
                                        .plan = plan}));
    }
    const auto simple = onSale(owner, catalogue::Way::SimpleOrder);
    const OrderId order = orFail(owner.run(PlaceOrder{client, branch, simple.front().service.id, 3}));
    orFail(owner.run(NotePayment{
        order, {PaymentKind::Earnest, Money(10000), PaymentMethod::WeChat, u"4200001"_s}}));
    orFail(owner.run(UseSession{order}));
}

} // namespace seraph::tests
