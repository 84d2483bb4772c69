// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"

#include "core/catalogue/on_sale.h"
#include "core/catalogue/proposals.h"
#include "core/catalogue/shipped_content.h"
#include "core/catalogue/version_commands.h"

#include <map>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

/// The versions of one owner among those of all.
template <class V> std::vector<V> belongingTo(const std::vector<V>& versions, OwnerId<V> owner)
{
    std::vector<V> own;
    std::copy_if(versions.begin(), versions.end(), std::back_inserter(own), [&](const V& version) {
        return version.*(VersionOf<V>::kOwner) == owner;
    });
    return own;
}

/// Everything that rows of services are made of, read at once.
struct Shelves {
    std::vector<ServiceVersion> versions;
    std::vector<PriceVersion> prices;
    std::vector<Sop> sops;
    std::vector<SopVersion> sopVersions;
    QSet<QString> documents;
    LocalDate day;
};

Result<Shelves> readShelves(const session::ReadContext& context)
{
    const CatalogueRepository repository(context.connection());
    Shelves shelves;
    TRY_ASSIGN(shelves.versions, repository.listLiveServiceVersions());
    TRY_ASSIGN(shelves.prices, repository.listAllPrices());
    TRY_ASSIGN(shelves.sops, repository.listSops(SopKind::Service));
    TRY_ASSIGN(shelves.sopVersions, repository.listLiveSopVersions());
    TRY_ASSIGN(shelves.documents, repository.listDocumentsInForce());
    TRY_ASSIGN(shelves.day, today(context));
    return shelves;
}

bool hasSopInForce(const Shelves& shelves, ServiceId service)
{
    return std::any_of(shelves.sops.begin(), shelves.sops.end(), [&](const Sop& sop) {
        const auto versions = belongingTo(shelves.sopVersions, sop.id);
        return sop.service == service && lastIn(versions, VersionState::Released);
    });
}

ServiceRow rowOf(const Service& service, const Shelves& shelves)
{
    const auto versions = belongingTo(shelves.versions, service.id);
    ServiceRow row{service,
                   lastIn(versions, VersionState::Released),
                   lastIn(versions, VersionState::Draft),
                   priceOn(belongingTo(shelves.prices, service.id), shelves.day),
                   {}};
    row.missing =
        obstacles({row.inForce, row.price, hasSopInForce(shelves, service.id)}, shelves.documents);
    if (row.price && !row.price->releasedBy)
        row.missing << u"example_price"_s;
    return row;
}

RuleRow ownRow(const OwnPhraseRule& own)
{
    return {own.rule, own.category, own.use, own};
}

/// What the workspace applies: the shipped rules, with its own in their places and beside them.
std::vector<RuleRow> rulesWith(const std::vector<OwnPhraseRule>& own)
{
    std::map<QString, RuleRow> rows;
    for (const PhraseRule& rule : shippedPhrases().rules)
        rows[rule.code] = {rule, rule.code.section(u'.', 0, 0), RuleUse::On, {}};
    for (const OwnPhraseRule& each : own)
        rows[each.code] = ownRow(each);
    std::vector<RuleRow> sorted;
    for (auto& [code, row] : rows)
        sorted.push_back(std::move(row));
    return sorted;
}

std::shared_ptr<const PhraseMatcher> matcherWith(const std::vector<OwnPhraseRule>& own)
{
    if (own.empty())
        return {std::shared_ptr<const PhraseMatcher>(), &shippedPhraseMatcher()};
    std::vector<PhraseRule> rules;
    for (RuleRow& row : rulesWith(own)) {
        if (row.use == RuleUse::On)
            rules.push_back(std::move(row.rule));
    }
    return std::make_shared<const PhraseMatcher>(std::move(rules), shippedPhrases().contexts);
}

} // namespace

Result<std::vector<ServiceCategory>> handle(const ListServiceCategories&,
                                            const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).listCategories();
}

Result<std::vector<ServiceRow>> handle(const ListServices&, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto services, CatalogueRepository(context.connection()).listServices());
    TRY_ASSIGN(const Shelves shelves, readShelves(context));
    std::vector<ServiceRow> rows;
    for (const Service& service : services)
        rows.push_back(rowOf(service, shelves));
    return rows;
}

Result<ServiceDetail> handle(const OpenService& query, const session::ReadContext& context)
{
    const CatalogueRepository repository(context.connection());
    TRY_ASSIGN(const auto service, storage::getRecord<Service>(context.connection(), query.service));
    TRY_ASSIGN(const Shelves shelves, readShelves(context));
    ServiceDetail detail{rowOf(service, shelves), {}, {}, {}, {}};
    TRY_ASSIGN(detail.versions, repository.listServiceVersions(service.id));
    TRY_ASSIGN(detail.prices, repository.listPrices(service.id));
    TRY_ASSIGN(detail.sop, repository.findSop(service.id));
    if (detail.sop) {
        TRY_ASSIGN(detail.sopVersions, repository.listSopVersions(detail.sop->id));
    }
    return detail;
}

Result<ServiceVersion> handle(const OpenServiceVersion& query, const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).getVersion(query.version);
}

Result<std::optional<CostSheet>> handle(const OpenCostSheet& query, const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).findCostSheet(query.service);
}

Result<std::vector<SopRow>> handle(const ListSops& query, const session::ReadContext& context)
{
    const CatalogueRepository repository(context.connection());
    TRY_ASSIGN(const auto sops, repository.listSops(query.kind));
    TRY_ASSIGN(const auto live, repository.listLiveSopVersions());
    std::vector<SopRow> rows;
    for (const Sop& sop : sops) {
        const auto versions = belongingTo(live, sop.id);
        rows.push_back(
            {sop, lastIn(versions, VersionState::Released), lastIn(versions, VersionState::Draft)});
    }
    return rows;
}

Result<SopVersion> handle(const OpenSopVersion& query, const session::ReadContext& context)
{
    return storage::getRecord<SopVersion>(context.connection(), query.version);
}

Result<std::vector<TemplateRow>> handle(const ListTemplates&, const session::ReadContext& context)
{
    const CatalogueRepository repository(context.connection());
    TRY_ASSIGN(const auto documents, repository.listTemplates());
    TRY_ASSIGN(const auto live, repository.listLiveTemplateVersions());
    std::vector<TemplateRow> rows;
    for (const DocumentTemplate& document : documents) {
        const auto versions = belongingTo(live, document.id);
        rows.push_back(
            {document, lastIn(versions, VersionState::Released), lastIn(versions, VersionState::Draft)});
    }
    return rows;
}

Result<std::vector<SopVersion>> handle(const ListSopVersions& query, const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).listSopVersions(query.sop);
}

Result<std::vector<TemplateVersion>> handle(const ListTemplateVersions& query,
                                            const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).listTemplateVersions(query.document);
}

Result<std::vector<Touchpoint>> handle(const ListTouchpoints&, const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).listTouchpoints();
}

Result<std::vector<ScriptCard>> handle(const ListScriptCards&, const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).listScriptCards();
}

Result<std::vector<RuleRow>> handle(const ListPhraseRules&, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto own, CatalogueRepository(context.connection()).listOwnRules());
    return rulesWith(own);
}

Result<std::vector<PhraseDismissal>> handle(const ListPhraseDismissals&,
                                            const session::ReadContext& context)
{
    return CatalogueRepository(context.connection()).listDismissals();
}

Result<PhraseBook> handle(const OpenPhraseBook&, const session::ReadContext& context)
{
    const CatalogueRepository repository(context.connection());
    TRY_ASSIGN(const auto own, repository.listOwnRules());
    TRY_ASSIGN(const auto dismissals, repository.listDismissals());
    PhraseBook book{matcherWith(own), {}};
    for (const PhraseDismissal& each : dismissals)
        book.dismissed.push_back({each.rule, each.context});
    return book;
}

Result<std::vector<Proposal>> handle(const ListProposals&, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    TRY_ASSIGN(const auto seen, CatalogueRepository(context.connection()).listShippedItems());
    return unseen(shippedThings(organisation.profile), seen);
}

} // namespace seraph::catalogue
