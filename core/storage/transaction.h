// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

namespace seraph::storage {

/// Everything between begin() and commit() happens or nothing does: it is rolled back unless committed.
/// Transactions do not nest. The connection must outlive it.
class Transaction {
public:
    /// BEGIN IMMEDIATE: waits here, and only here, for another writer. Errors: Busy, Io.
    static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// After a failure nothing was written, and the transaction is over.
    Status commit();

private:
    explicit Transaction(Connection& connection);
    void rollBack() noexcept;
    Connection* m_connection; ///< null once committed, rolled back or moved from
};

} // namespace seraph::storage
