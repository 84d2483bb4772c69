// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/material.h"
#include "core/care/premises.h"
#include "core/storage/connection.h"

namespace seraph::care {

/// A lot in a list, with how often it was given.
struct LotRow {
    MaterialLot lot;
    int uses = 0;
    int clients = 0;
};

/// One client who received some of a lot.
struct LotRecipient {
    clients::ClientId client;
    QString clientName{};
    QString clientNumber{};
    CareRecordId record;
    LocalDate day;
    LocalizedText serviceName{};
    QString amount{};
    QString unit{};
    QString serial{};
    QString usedByName{};
};

struct UsedMaterial {
    MaterialUse use;
    MaterialLot lot;
};

/// SQL of lots and rounds of the premises. Finds and lists; WriteContext writes.
class LedgerRepository {
public:
    explicit LedgerRepository(storage::Connection& connection) : m_connection(connection) {}

    /// By product code where there is one, else by the product's name.
    Result<std::optional<MaterialLot>> findLot(const QString& gtin,
                                               const QString& product,
                                               const QString& lot) const;
    /// The last lot entered of this product: its name and certificate.
    Result<std::optional<MaterialLot>> findProduct(const QString& gtin) const;
    /// Product, lot or certificate contains the text; recalled first, then by last day.
    Result<std::vector<LotRow>> listLots(const QString& text, int limit) const;
    Result<std::vector<LotRecipient>> recipientsOf(LotId lot, const session::Scope& scope) const; ///< latest first
    Result<std::vector<UsedMaterial>> usesOf(CareRecordId record) const;

    Result<std::vector<PremisesRun>> runsOf(BranchId branch,
                                            catalogue::SopId sop,
                                            LocalDate from,
                                            LocalDate until) const;
    Result<std::optional<PremisesRun>> findRun(BranchId branch, catalogue::SopId sop, LocalDate period) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::care
