// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/order_record.h"
#include "core/exchange/import_commands.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/session/record_edit.h"

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSessions = 999;

/// The service, what it says and costs: an order always names both versions.
struct Sold {
    catalogue::Service service;
    catalogue::ServiceVersion version;
    catalogue::PriceVersion price;
};

Result<Sold> soldService(const QString& name, LocalDate today, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto service, serviceNamed(name, context));
    const catalogue::CatalogueRepository repository(context.connection());
    TRY_ASSIGN(auto version, repository.findInForce(service.id));
    TRY_ASSIGN(auto price, repository.findPrice(service.id, today));
    // It was sold before anybody here released anything: what came in with the price list may still be a draft.
    if (!version) {
        TRY_ASSIGN(const auto versions, repository.listServiceVersions(service.id));
        version = versions.empty() ? std::nullopt : std::optional(versions.back());
    }
    if (!price) {
        TRY_ASSIGN(const auto prices, repository.listPrices(service.id));
        price = prices.empty() ? std::nullopt : std::optional(prices.back());
    }
    if (!version)
        return fail(invalid(u"service"_s, u"not_released"_s));
    if (!price)
        return fail(invalid(u"service"_s, u"no_price"_s));
    return Sold{service, *std::move(version), *std::move(price)};
}

/// What is left of a course, read before anything is written.
struct Remainder {
    int left;
    int bought;
    Money amount;
    LocalDate day;
    std::optional<LocalDate> validUntil;
};

Result<Remainder> remainderFrom(const RowValues& values, LocalDate today)
{
    TRY_ASSIGN(const auto left, readCount(u"sessions_left"_s, values[u"sessions_left"_s]));
    TRY_ASSIGN(const auto bought, readCount(u"sessions"_s, values[u"sessions"_s]));
    TRY_ASSIGN(const auto amount, readAmount(u"amount"_s, values[u"amount"_s]));
    TRY_ASSIGN(const auto day, readDay(u"day"_s, values[u"day"_s]));
    TRY_ASSIGN(const auto validUntil, readDay(u"valid_until"_s, values[u"valid_until"_s]));
    if (!left || *left < 1 || *left > kMostSessions)
        return fail(invalid(u"sessions_left"_s, left ? u"out_of_range"_s : u"required"_s));
    if (bought && *bought < *left)
        return fail(invalid(u"sessions"_s, u"out_of_range"_s));
    if (day && *day > today)
        return fail(invalid(u"day"_s, u"in_future"_s));
    return Remainder{
        *left, bought.value_or(*left), amount.value_or(Money()), day.value_or(today), validUntil};
}

/// The line that says where the order comes from, on every paper that shows it.
catalogue::PriceLine broughtForward(const Remainder& remainder)
{
    return {catalogue::LineKind::Labour,
            {u"期初结转：共 %1 次，剩 %2 次"_s.arg(remainder.bought).arg(remainder.left),
             u"brought forward: %2 of %1 sessions left"_s.arg(remainder.bought).arg(remainder.left)},
            remainder.amount};
}

} // namespace

Result<ImportedRow> handle(const ImportCourse& command, session::WriteContext& context)
{
    const RowValues& values = command.values;
    TRY_ASSIGN(const auto client, clientMeant(values, context));
    TRY_STATUS(consultations::requireClient(client, context));
    TRY_ASSIGN(const BranchId branch, branchMeant(values, client, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(branch, context));
    TRY_ASSIGN(const Remainder remainder, remainderFrom(values, ground.today));
    TRY_ASSIGN(const Sold sold, soldService(values[u"service"_s], ground.today, context));
    const consultations::ServiceOrder order{.id = context.newId<consultations::OrderTag>(),
                                            .revision = storage::Revision{1},
                                            .client = client,
                                            .branch = branch,
                                            .way = catalogue::Way::SimpleOrder, // no plan of ours stands behind it
                                            .service = sold.service.id,
                                            .serviceVersion = sold.version.id,
                                            .priceVersion = sold.price.id,
                                            .quantity = 1,
                                            .lines = {broughtForward(remainder)},
                                            .amount = remainder.amount,
                                            .sessions = remainder.left,
                                            .validUntil = remainder.validUntil,
                                            .state = consultations::OrderState::Open,
                                            .day = remainder.day,
                                            .createdBy = context.actor().person,
                                            .createdAt = context.now()};
    TRY_STATUS(context.insert(order));
    return ImportedRow{ImportedRow::Outcome::Added, order.id.value(), 0};
}

} // namespace seraph::exchange
