// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/order_repository.h"

#include "core/consultations/order_record.h"
#include "core/storage/record_read.h"

namespace seraph::consultations {

Result<std::vector<ServiceOrder>> OrderRepository::ordersOf(clients::ClientId client) const
{
    return storage::listRecords<ServiceOrder>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL ORDER BY id DESC", client);
}

Result<int> OrderRepository::usedOf(OrderId order) const
{
    TRY_ASSIGN(auto statement,
               m_connection.prepare(
                   "SELECT count(*) FROM session_use WHERE order_id = ? AND voided_at IS NULL"));
    TRY_STATUS(statement.bind(order));
    TRY_STATUS(statement.step());
    return int(statement.int64(0));
}

Result<std::vector<SessionUse>> OrderRepository::usesOf(OrderId order) const
{
    return storage::listRecords<SessionUse>(m_connection, "WHERE order_id = ? ORDER BY id", order);
}

Result<std::vector<ChangeOrder>> OrderRepository::changesOf(OrderId order) const
{
    return storage::listRecords<ChangeOrder>(
        m_connection, "WHERE order_id = ? AND archived_at IS NULL ORDER BY id", order);
}

Result<bool> OrderRepository::hasOpenChange(OrderId order) const
{
    TRY_ASSIGN(
        const auto open,
        storage::findRecord<ChangeOrder>(
            m_connection, "WHERE order_id = ? AND state = 'proposed' AND archived_at IS NULL", order));
    return open.has_value();
}

Result<std::vector<PaymentNote>> OrderRepository::paymentsOf(OrderId order) const
{
    return storage::listRecords<PaymentNote>(m_connection, "WHERE order_id = ? ORDER BY id", order);
}

} // namespace seraph::consultations
