// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/inspection.h"
#include "core/storage/connection.h"

#include <vector>

namespace seraph::review {

/// What an inspection asks of the records of a period. Reads alone.
class InspectionRepository {
public:
    explicit InspectionRepository(storage::Connection& connection) : m_connection(connection) {}

    /// The ids of all closed records of the days, in the order in which they were made.
    Result<std::vector<qint64>> closedRecords(LocalDate from,
                                              LocalDate until,
                                              std::optional<BranchId> branch) const;
    Result<InspectionRow> row(qint64 record) const;
    Result<std::vector<WorkerHours>> hours(LocalDate from,
                                           LocalDate until,
                                           std::optional<BranchId> branch) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::review
