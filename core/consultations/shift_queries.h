// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/desk_repository.h"
#include "core/consultations/permissions.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// What the shift did, and what it leaves open.
struct ShiftReport {
    Instant from;
    std::vector<TouchCount> reached;
    std::vector<TakenSum> taken; ///< empty for who may not see orders
    int here = 0;                ///< clients who have come and not left
    int expected = 0;            ///< of today, not here yet
    int unanswered = 0;          ///< enquiries without a first answer
    int unsignedPapers = 0;
    std::optional<ShiftRow> untaken; ///< the last hand-over, while nobody has taken it over
};

/// What happened in this branch since the last hand-over, or since the day began, and what is open.
struct OpenShift {
    using Output = ShiftReport;
    static constexpr const char* kName = "OpenShift";
    static constexpr session::Permission kPermission = kSeeVisits;
    BranchId branch;
};
Result<ShiftReport> handle(const OpenShift& query, const session::ReadContext& context);

/// Hand-overs, latest first.
struct ListShifts {
    using Output = std::vector<ShiftRow>;
    static constexpr const char* kName = "ListShifts";
    static constexpr session::Permission kPermission = kSeeVisits;
    int limit = 30;
};
Result<std::vector<ShiftRow>> handle(const ListShifts& query, const session::ReadContext& context);

/// When the shift began that is going on now in this branch.
Result<Instant> shiftBegan(BranchId branch, const session::ReadContext& context);

} // namespace seraph::consultations
