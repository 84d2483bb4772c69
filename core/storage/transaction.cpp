// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/contract.h"

#include <utility>

namespace seraph::storage {

Result<Transaction> Transaction::begin(Connection& connection)
{
    EXPECTS(!connection.isInTransaction());
    TRY_STATUS(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::Transaction(Connection& connection) : m_connection(&connection) {}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Status Transaction::commit()
{
    EXPECTS(m_connection);
    auto committed = m_connection->execute("COMMIT");
    if (committed)
        m_connection = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack() noexcept
{
    // After a full disk or an interrupt SQLite may have rolled back by itself already.
    if (m_connection && m_connection->isInTransaction())
        static_cast<void>(m_connection->execute("ROLLBACK"));
    m_connection = nullptr;
}

} // namespace seraph::storage
