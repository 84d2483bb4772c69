// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/entered.h"
#include "core/review/review.h"
#include "core/session/rights.h"
#include "core/storage/connection.h"

namespace seraph::review {

/// Reviews and what stands in them; what was entered. Finds and lists, never writes.
class ReviewRepository {
public:
    explicit ReviewRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<MonthlyReview> get(ReviewId id) const;
    /// @param month its first day
    Result<std::optional<MonthlyReview>> find(LocalDate month, std::optional<BranchId> branch) const;
    /// Latest month first.
    Result<std::vector<MonthlyReview>> list(const session::Scope& scope) const;

    Result<std::vector<Contradiction>> contradictions(ReviewId review) const;
    Result<std::vector<Decision>> decisions(ReviewId review) const;
    /// Of the reviews of that place before the month: open ones, and those closed from `since` on.
    Result<std::vector<Decision>> earlierDecisions(LocalDate month,
                                                   std::optional<BranchId> branch,
                                                   LocalDate since) const;
    Result<std::vector<Decision>> openDecisionsOf(PersonId person) const;
    Result<std::vector<ReviewComment>> comments(ReviewId review) const;
    Result<std::vector<Attendance>> attendance(ReviewId review) const;
    Result<std::vector<Acknowledgement>> acknowledgements(ReviewId review) const;

    Result<std::vector<EnteredAmount>> amounts() const;
    Result<std::vector<MarketPrice>> prices() const;
    Result<std::vector<Benchmark>> benchmarks() const;
    Result<std::vector<IndicatorTarget>> targets() const;
    Result<std::optional<IndicatorTarget>> targetOf(const QString& indicator) const;

    /// When the journal begins.
    Result<std::optional<Instant>> firstEntry() const;
    /// "device:entry:hash" of the journal's end as this transaction sees it.
    Result<QString> journalHead() const;
    /// The public key with which that PC signs; empty where there is none of that number.
    Result<QByteArray> deviceKey(qint64 device) const;
    Result<bool> personExists(PersonId person) const;
    /// Codes of the roles that somebody holds, in whatever branch.
    Result<QStringList> rolesOf(PersonId person) const;
    /// Frozen and signed reviews of the months from one day on, latest first.
    Result<std::vector<MonthlyReview>> frozenSince(LocalDate day) const;
    Result<bool> serviceExists(catalogue::ServiceId service) const;

private:
    Result<bool> exists(const char* sql, qint64 id) const;
    storage::Connection& m_connection;
};

} // namespace seraph::review
