// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/order_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/document_template_record.h"
#include "core/catalogue/service_record.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/consent_repository.h"
#include "core/consultations/ground_queries.h"
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
    TRY_ASSIGN(const auto client, clients::ClientRepository(context.connection()).get(order.client));
    return OrderPage{
        std::move(row), client.name, std::move(uses), std::move(changes), std::move(payments)};
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

Result<std::vector<UnsignedRow>> handle(const ListUnsigned&, const session::ReadContext& context)
{
    const clients::ClientRepository people(context.connection());
    TRY_ASSIGN(const auto consents,
               ConsentRepository(context.connection()).listUnsigned(context.scope()));
    std::vector<UnsignedRow> rows;
    for (const Consent& consent : consents) {
        TRY_ASSIGN(const auto client, people.get(consent.client));
        TRY_ASSIGN(const auto document,
                   storage::getRecord<catalogue::DocumentTemplate>(context.connection(),
                                                                   consent.document));
        rows.push_back({consent.id,
                        consent.client,
                        client.name,
                        document.name(),
                        paperNumber(consent.id),
                        consent.preparedAt});
    }
    return rows;
}

Result<ConsentPage> handle(const OpenConsent& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto consent, storage::getRecord<Consent>(context.connection(), query.consent));
    TRY_STATUS(clients::reachedClient(consent.client, context));
    TRY_ASSIGN(const auto client, clients::ClientRepository(context.connection()).get(consent.client));
    TRY_ASSIGN(const auto document,
               storage::getRecord<catalogue::DocumentTemplate>(context.connection(), consent.document));
    TRY_ASSIGN(const auto version,
               storage::getRecord<catalogue::TemplateVersion>(context.connection(), consent.version));
    TRY_ASSIGN(const Ground ground, groundOf(consent.branch, context));
    ConsentPage page{.consent = std::move(consent),
                     .name = document.name(),
                     .templateVersion = version.number,
                     .number = paperNumber(query.consent),
                     .code = {},
                     .clientName = client.name,
                     .guardianName = {},
                     .witness = version.text.witness};
    page.code = paperCode(page.consent, version.number);
    if (page.consent.guardian) {
        TRY_ASSIGN(const auto guardian,
                   storage::getRecord<clients::Guardian>(context.connection(), *page.consent.guardian));
        page.guardianName = guardian.name;
    }
    if (needsGuardian(version.text.guardian, client.birthDate, ground.today))
        page.signer = Signer::Guardian;
    return page;
}

std::vector<session::Access> accesses(const OpenConsent& query, const ConsentPage& answer)
{
    return {{"consent", query.consent.value(), answer.consent.client.value()}};
}

Result<std::optional<SameDayCheck>> handle(const SameDayCheckOf& query,
                                           const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    TRY_ASSIGN(const Ground ground, groundOf(std::nullopt, context));
    return ConsentRepository(context.connection()).findCheck(query.client, query.service, ground.today);
}

std::vector<session::Access> accesses(const SameDayCheckOf& query,
                                      const std::optional<SameDayCheck>& answer)
{
    if (!answer)
        return {};
    return {{"same_day_check", answer->id.value(), query.client.value()}};
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
        TRY_ASSIGN(
            const auto version,
            catalogue::CatalogueRepository(context.connection()).getVersion(row.order.serviceVersion));
        if (isRunning(row) && version.content.consents.contains(document.code))
            stopped.push_back(std::move(row));
    }
    return stopped;
}

Result<std::vector<session::Missing>> handle(const WhatConsentNeeds& query,
                                             const session::ReadContext& context)
{
    TRY_ASSIGN(const auto needs, handle(ConsentsNeeded{query.client, query.service}, context));
    return missingForConsents(query.client, needs);
}

} // namespace seraph::consultations
