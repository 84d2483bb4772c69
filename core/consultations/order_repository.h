// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/service_order.h"
#include "core/storage/connection.h"

namespace seraph::consultations {

/// SQL of orders, sessions used, changes and payments. Finds and lists; WriteContext writes.
class OrderRepository {
public:
    explicit OrderRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<ServiceOrder>> ordersOf(clients::ClientId client) const; ///< latest first
    Result<int> usedOf(OrderId order) const; ///< without what was voided
    Result<std::vector<SessionUse>> usesOf(OrderId order) const;
    Result<std::vector<ChangeOrder>> changesOf(OrderId order) const;
    Result<bool> hasOpenChange(OrderId order) const;
    Result<std::vector<PaymentNote>> paymentsOf(OrderId order) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::consultations
