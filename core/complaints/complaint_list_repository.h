// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_list.h"
#include "core/storage/connection.h"

namespace seraph::complaints {

enum class Confidential { Hidden, Shown };
/// Whose eyes a list is for. Nobody sees a restricted case about themselves unless they handle it.
struct Sight {
    session::Scope scope;
    Confidential confidential = Confidential::Hidden;
};

/// SQL of lists of cases. Only what the sight lets through.
class ComplaintListRepository {
public:
    explicit ComplaintListRepository(storage::Connection& connection) : m_connection(connection) {}

    /// What is not reviewed yet, by stage, the most urgent `rows` of each.
    Result<std::vector<BoardColumn>> board(const Sight& sight,
                                           std::optional<BranchId> branch,
                                           Instant now,
                                           int rows) const;
    /// By due time; those without one last.
    Result<std::vector<ComplaintRow>> list(const Sight& sight, const ComplaintFilter& filter) const;
    Result<std::vector<ComplaintRow>> overdue(const Sight& sight, Instant now, int limit) const; ///< longest first
    Result<std::vector<ComplaintRow>> ofClient(const Sight& sight,
                                               clients::ClientId client) const; ///< latest first
    /// Latest first.
    Result<std::vector<ComplaintRow>> matching(const Sight& sight,
                                               const QString& expression,
                                               int limit) const;
    Result<ComplaintRow> row(ComplaintId id) const;
    Result<std::vector<LinkRow>> linksOf(ComplaintId id) const;

    struct Waiting {
        int count = 0;
        std::optional<Instant> first{};
        std::optional<ComplaintId> only{}; ///< where it is one
    };
    /// Of those that this person handles: overdue. For the eyes of who decides: escalated, and proposals of
    /// others.
    Result<Waiting> overdueOf(PersonId handler, Instant now) const;
    Result<Waiting> handedTo(PersonId person) const;
    Result<Waiting> escalated(const Sight& sight, Instant now) const;
    Result<Waiting> proposals(const Sight& sight) const;

    Result<std::vector<Cluster>> clusters(const Sight& sight, Instant since, int atLeast) const;
    Result<ComplaintFigures> figures(const Sight& sight, LocalDate from, LocalDate until) const;

private:
    Result<std::vector<ComplaintRow>> named(std::vector<Complaint> complaints) const;

    storage::Connection& m_connection;
};

} // namespace seraph::complaints
