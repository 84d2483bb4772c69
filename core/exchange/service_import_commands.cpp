// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/price_commands.h"
#include "core/catalogue/service_commands.h"
#include "core/exchange/import_commands.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/context.h"

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

using catalogue::CatalogueRepository;
using catalogue::ServiceId;

/// What a row says of a service, read before anything is written.
struct ServiceRow {
    QString code{};
    LocalizedText name{};
    QString category{};
    Money price{};
    std::optional<Money> lowest{};
    QString unit{};
    std::optional<int> minutes{};
    std::optional<catalogue::Course> course{};
    QString content{};
};

Result<Money> requiredPrice(const RowValues& values)
{
    TRY_ASSIGN(const auto price, readAmount(u"price"_s, values[u"price"_s]));
    return price ? Result<Money>(*price) : fail(invalid(u"price"_s, u"required"_s));
}

Result<ServiceRow> serviceFrom(const RowValues& values)
{
    ServiceRow row{.code = values[u"code"_s],
                   .name = {values[u"name"_s], values[u"name_en"_s]},
                   .category = values[u"category"_s],
                   .unit = values[u"unit"_s],
                   .content = values[u"content"_s]};
    if (row.name.zh.isEmpty())
        return fail(invalid(u"name"_s, u"required"_s));
    if (row.category.isEmpty())
        return fail(invalid(u"category"_s, u"required"_s));
    TRY_ASSIGN(row.price, requiredPrice(values));
    TRY_ASSIGN(row.lowest, readAmount(u"lowest_price"_s, values[u"lowest_price"_s]));
    TRY_ASSIGN(row.minutes, readCount(u"duration_minutes"_s, values[u"duration_minutes"_s]));
    TRY_ASSIGN(const auto sessions, readCount(u"sessions"_s, values[u"sessions"_s]));
    TRY_ASSIGN(const auto months, readCount(u"valid_months"_s, values[u"valid_months"_s]));
    if (sessions && *sessions > 1)
        row.course = catalogue::Course{*sessions, months.value_or(12)};
    return row;
}

bool isSame(const QString& one, const QString& other)
{
    return !one.isEmpty() && foldForSearch(one) == foldForSearch(other);
}

template <class Named> bool bearsName(const Named& each, const LocalizedText& name)
{
    return isSame(each.nameZh, name.zh) || isSame(each.nameEn, name.zh) || isSame(each.nameEn, name.en);
}

template <class Named>
std::optional<decltype(Named::id)> named(const std::vector<Named>& all, const LocalizedText& name)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Named& each) { return bearsName(each, name); });
    return found == all.end() ? std::nullopt : std::optional(found->id);
}

/// The service that the row means, by its code where it has one, or else by its name. A row whose code and name are those of
/// different services, or whose service has another code here, stays out: whichever counted, the other would be lost.
Result<std::optional<ServiceId>> serviceMeant(const ServiceRow& row, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto services, CatalogueRepository(context.connection()).listServices());
    const auto byName = named(services, row.name);
    if (row.code.isEmpty())
        return byName;
    const auto byCode =
        std::find_if(services.begin(), services.end(), [&](const catalogue::Service& each) {
            return isSame(each.code, row.code);
        });
    if (byCode == services.end())
        return byName ? fail(invalid(u"code"_s, u"other_code"_s)) : Result<std::optional<ServiceId>>();
    if (!bearsName(*byCode, row.name))
        return fail(invalid(u"name"_s, u"other_name"_s));
    return byCode->id;
}

Result<catalogue::ServiceCategoryId> categoryFor(const QString& name, session::WriteContext& context)
{
    TRY_ASSIGN(const auto shelves, CatalogueRepository(context.connection()).listCategories());
    if (const auto known = named(shelves, {name, {}}))
        return *known;
    return catalogue::handle(catalogue::AddServiceCategory{{name, {}}}, context);
}

Status fillDraft(ServiceId service, const ServiceRow& row, session::WriteContext& context)
{
    TRY_ASSIGN(const auto versions,
               CatalogueRepository(context.connection()).listServiceVersions(service));
    const catalogue::ServiceVersion& draft = versions.back();
    catalogue::ServiceContent content = draft.content;
    content.unit = {row.unit, {}};
    content.durationMinutes = row.minutes.value_or(content.durationMinutes);
    content.way = row.course ? catalogue::Way::Course : catalogue::Way::SimpleOrder;
    content.course = row.course;
    content.charter.content = {row.content, {}};
    return catalogue::handle(catalogue::EditServiceDraft{draft.id, draft.revision, content, {}},
                             context);
}

/// A price list of another program has one figure where ours has lines: it becomes the first line of the trade.
Result<catalogue::PriceDetails> priceFrom(const ServiceRow& row, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto workspace,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    const auto kind = workspace.profile == Profile::Agency ? catalogue::LineKind::WorkerPay
                                                           : catalogue::LineKind::Labour;
    return catalogue::PriceDetails{{{kind, row.name, row.price}}, row.lowest, {}};
}

/// The rules of a price, by the columns of a list.
Error inColumns(Error error)
{
    for (FieldError& field : error.fields) {
        if (field.field == u"lowest"_s)
            field.field = u"lowest_price"_s;
        else if (field.field == u"amount"_s || field.field.startsWith(u"lines"_s))
            field.field = u"price"_s;
    }
    return error;
}

Result<ImportedRow> addPrice(ServiceId service, const ServiceRow& row, session::WriteContext& context)
{
    TRY_ASSIGN(const auto prices, CatalogueRepository(context.connection()).listPrices(service));
    const bool same =
        !prices.empty() && prices.back().amount == row.price && prices.back().lowest == row.lowest;
    if (same)
        return ImportedRow{ImportedRow::Outcome::Duplicate, service.value(), 100};
    const bool drafted = !prices.empty() && prices.back().state == catalogue::VersionState::Draft;
    const auto seen = drafted ? std::optional(prices.back().revision) : std::nullopt;
    TRY_ASSIGN(const auto details, priceFrom(row, context));
    const auto saved = catalogue::handle(catalogue::SavePriceDraft{service, seen, details}, context);
    if (!saved)
        return fail(inColumns(saved.error()));
    return ImportedRow{ImportedRow::Outcome::Added, service.value(), 0};
}

} // namespace

Result<ImportedRow> handle(const ImportService& command, session::WriteContext& context)
{
    TRY_ASSIGN(const ServiceRow row, serviceFrom(command.values));
    TRY_ASSIGN(const auto known, serviceMeant(row, context));
    if (known)
        return addPrice(*known, row, context);
    TRY_ASSIGN(const auto category, categoryFor(row.category, context));
    TRY_ASSIGN(const ServiceId service,
               catalogue::handle(catalogue::AddService{category, row.name, row.code}, context));
    TRY_STATUS(fillDraft(service, row, context));
    return addPrice(service, row, context);
}

} // namespace seraph::exchange
