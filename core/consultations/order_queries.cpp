// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/order_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/document_template_record.h"
#include "core/catalogue/service_record.h"
#include "core/clients/client_queries.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/consent_repository.h"
#include "core/consultations/ground.h"
#include "core/consultations/missing.h"
#include "core/consultations/order_record.h"
#include "core/consultations/order_repository.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

namespace seraph::consultations {

namespace {

Result<OrderRow> rowOf(const ServiceOrder& order, const session::ReadContext& context)
{
    const OrderRepository orders(context.connection());
    TRY_ASSIGN(const auto service,
               storage::getRecord<catalogue::Service>(context.connection(), order.service));
    TRY_ASSIGN(const int used, orders.usedOf(order.id));
    TRY_ASSIGN(const auto payments, orders.paymentsOf(order.id));
    return OrderRow{order, service.name(), used, paid(payments)};
}

Result<std::vector<OrderRow>> rowsOf(clients::ClientId client, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto orders, OrderRepository(context.connection()).ordersOf(client));
    std::vector<OrderRow> rows;
    for (const ServiceOrder& order : orders) {
        if (!context.scope().covers(order.branch))
            continue;
        TRY_ASSIGN(auto row, rowOf(order, context));
        rows.push_back(std::move(row));
    }
    return rows;
}

bool isRunning(const OrderRow& row)
{
    return row.order.state == OrderState::Open && row.used < row.order.sessions;
}

} // namespace

Result<std::vector<OrderRow>> handle(const OrdersOf& query, const session::ReadContext& context)
{
    return rowsOf(query.client, context);
}

Result<OrderPage> handle(const OpenOrder& query, const session::ReadContext& context)
{
    const OrderRepository orders(context.connection());
    TRY_ASSIGN(const auto order, storage::getRecord<ServiceOrder>(context.connection(), query.order));
    TRY_STATUS(session::requireScope(context, order.branch));
    TRY_ASSIGN(auto row, rowOf(order, context));
    TRY_ASSIGN(auto uses, orders.usesOf(order.id));
    TRY_ASSIGN(auto changes, orders.changesOf(order.id));
    TRY_ASSIGN(auto payments, orders.paymentsOf(order.id));
    return OrderPage{std::move(row), std::move(uses), std::move(changes), std::move(payments)};
}

Result<std::vector<ConsentRow>> handle(const ConsentsOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    TRY_ASSIGN(const auto consents, ConsentRepository(context.connection()).consentsOf(query.client));
    std::vector<ConsentRow> rows;
    for (const Consent& consent : consents) {
        TRY_ASSIGN(const auto document,
                   storage::getRecord<catalogue::DocumentTemplate>(context.connection(),
                                                                   consent.document));
        rows.push_back({consent.id,
                        consent.revision,
                        document.name(),
                        consent.service,
                        consent.state,
                        standingOn(consent, ground.today),
                        consent.preparedAt,
                        consent.signedDay,
                        consent.validUntil});
    }
    return rows;
}

Result<ConsentPage> handle(const OpenConsent& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto consent, storage::getRecord<Consent>(context.connection(), query.consent));
    TRY_STATUS(clients::reachedClient(consent.client, context));
    TRY_ASSIGN(const auto document,
               storage::getRecord<catalogue::DocumentTemplate>(context.connection(), consent.document));
    TRY_ASSIGN(const auto version,
               storage::getRecord<catalogue::TemplateVersion>(context.connection(), consent.version));
    const QString code = paperCode(consent, version.number);
    return ConsentPage{std::move(consent), document.name(), version.number, paperNumber(query.consent), code};
}

std::vector<session::Access> accesses(const OpenConsent& query, const ConsentPage& answer)
{
    return {{"consent", query.consent.value(), answer.consent.client.value()}};
}

Result<std::vector<ConsentNeed>> handle(const ConsentsNeeded& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    return needsOf(query.client, query.service, ground.today, context);
}

Result<std::vector<OrderRow>> handle(const WithdrawalEffects& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto consent, storage::getRecord<Consent>(context.connection(), query.consent));
    TRY_ASSIGN(const auto document,
               storage::getRecord<catalogue::DocumentTemplate>(context.connection(), consent.document));
    TRY_ASSIGN(auto rows, rowsOf(consent.client, context));
    std::vector<OrderRow> stopped;
    for (OrderRow& row : rows) {
        TRY_ASSIGN(const auto version,
                   catalogue::CatalogueRepository(context.connection())
                       .getVersion(row.order.serviceVersion));
        if (isRunning(row) && version.content.consents.contains(document.code))
            stopped.push_back(std::move(row));
    }
    return stopped;
}

Result<std::vector<session::Missing>> handle(const WhatConsentNeeds& query,
                                             const session::ReadContext& context)
{
    TRY_ASSIGN(const auto needs,
               handle(ConsentsNeeded{query.client, query.service}, context));
    return missingForConsents(query.client, needs);
}

} // namespace seraph::consultations
