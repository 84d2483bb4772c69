// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/plan_pricing_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/service_record.h"
#include "core/consultations/ground_queries.h"
#include "core/storage/record_read.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

PlanOption withTexts(PlanOption option, const OptionDetails& details)
{
    option.kind = details.kind;
    option.title = details.title.simplified();
    option.description = details.description.trimmed();
    option.service = details.service;
    option.worker = details.worker;
    option.quantity = details.quantity;
    option.customLines = details.customLines;
    option.discount = details.discount;
    option.promised = details.promised;
    option.serviceVersion.reset();
    option.priceVersion.reset();
    option.lines.clear();
    option.lowest.reset();
    option.notIncluded.clear();
    return option;
}

PlanOption withOffer(PlanOption option, const Offer& offer, Language language)
{
    option.serviceVersion = offer.version.id;
    option.priceVersion = offer.price.id;
    option.lines = times(offer.price.lines, option.quantity);
    if (offer.price.lowest)
        option.lowest = *offer.price.lowest * option.quantity;
    for (const LocalizedText& excluded : offer.version.content.excluded)
        option.notIncluded << excluded.in(language);
    return option;
}

} // namespace

Result<Offer> offerOf(catalogue::ServiceId id, const session::ReadContext& context)
{
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    TRY_ASSIGN(const auto service, storage::getRecord<catalogue::Service>(context.connection(), id));
    TRY_ASSIGN(const auto version, catalogue.findInForce(id));
    if (service.standing != catalogue::Standing::OnSale || service.archivedAt || !version)
        return fail(invalid(u"service"_s, u"not_on_sale"_s));
    TRY_ASSIGN(const auto price, catalogue.findPrice(id, ground.today));
    if (!price)
        return fail(invalid(u"service"_s, u"no_price"_s));
    return Offer{service, *version, *price};
}

Result<PlanOption> priced(PlanOption option, const OptionDetails& details, const session::ReadContext& context)
{
    TRY_STATUS(checkDetails(details));
    option = withTexts(std::move(option), details);
    if (details.service) {
        TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
        TRY_ASSIGN(const Offer offer, offerOf(*details.service, context));
        TRY_STATUS(checkPromises(details.promised, offer.version.content.promisedResults));
        option = withOffer(std::move(option), offer, ground.language);
    } else {
        TRY_STATUS(checkPromises(details.promised, {}));
    }
    option.amount = amountOf(option);
    if (option.amount < Money())
        return fail(invalid(u"discount"_s, u"out_of_range"_s));
    return option;
}

} // namespace seraph::consultations
