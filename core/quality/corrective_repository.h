// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective.h"
#include "core/storage/connection.h"

namespace seraph::quality {

struct CorrectiveRow {
    Corrective corrective;
    QString ownerName;                  ///< empty: nobody yet
    std::optional<LocalDate> nextDay{}; ///< on which something is owed: the action, or the next look at it
};

/// SQL of corrective actions, and the figures they are measured by. Finds, lists and counts; WriteContext writes.
class CorrectiveRepository {
public:
    explicit CorrectiveRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Open ones first, the nearest day on top; then those closed that were opened since that day.
    Result<std::vector<CorrectiveRow>> list(const session::Scope& scope, LocalDate closedSince) const;
    Result<std::vector<Corrective>> from(Origin origin, qint64 record) const;
    /// Of all its rounds, in order.
    Result<std::vector<EffectCheck>> checksOf(CorrectiveId id) const;
    /// How many numbers begin so.
    Result<int> countWithPrefix(const QString& prefix) const;
    /// NotFound "<origin>.unknown". Nothing to look up for Audit and Other.
    Status requireOrigin(Origin origin, qint64 record) const;

    /// What the metric counts in the branch from one day to another, both included. `code` narrows it to a category, empty
    /// does not. Not for figures taken by hand.
    Result<qint64> count(
        Metric metric, const QString& code, BranchId branch, LocalDate from, LocalDate until) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::quality
