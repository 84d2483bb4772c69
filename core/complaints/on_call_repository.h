// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/on_call.h"
#include "core/session/actor.h"
#include "core/storage/connection.h"

namespace seraph::complaints {

struct OnCallRow {
    OnCallDuty duty;
    QString personName{};
    QString branchName{};
};

/// SQL of the on-call roster. Finds and lists; WriteContext writes.
class OnCallRepository {
public:
    explicit OnCallRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Duties that touch this time, in the order of time.
    Result<std::vector<OnCallRow>> between(const session::Scope& scope,
                                           std::optional<BranchId> branch,
                                           Instant from,
                                           Instant until) const;
    /// Whether the same person answers for the same branch in this time already, by another duty.
    Result<bool> overlaps(const OnCallDuty& duty) const;
    /// When the last duty of each branch that keeps a roster ends: one that had a duty after `since`.
    Result<std::vector<std::pair<BranchId, Instant>>> rosterEnds(const session::Scope& scope,
                                                                 Instant since) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::complaints
