// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/ledger_queries.h"
#include "core/organisation/branch_hours.h"
#include "core/organisation/work_calendar.h"
#include "core/session/context.h"

namespace seraph::care {

/// When a branch is open, as the schedule of its rounds asks it.
struct BranchDays {
    organisation::OpeningHours hours;
    organisation::WorkCalendar calendar;
    QString zone;
    LocalDate today;
    bool isOpen(LocalDate day) const
    {
        return !organisation::hoursOn(hours, calendar, day).empty();
    }
};
Result<BranchDays> branchDaysOf(BranchId branch, const session::ReadContext& context);

/// The first day for which a round is expected: after it was put in force and after the branch was there.
Result<std::optional<LocalDate>> firstDayOf(const catalogue::Sop& sop,
                                            BranchId branch,
                                            const QString& zone,
                                            const session::ReadContext& context);

/// How many rounds wait today, and how many of the last thirty days were never made.
struct DueRounds {
    int due = 0;
    int missed = 0;
    std::optional<Instant> until{}; ///< the first end among those that are due
};
Result<DueRounds> dueRounds(BranchId branch, const session::ReadContext& context);

/// All rounds of a branch as they stand.
Result<std::vector<RoundRow>> roundsOf(BranchId branch, const session::ReadContext& context);

} // namespace seraph::care
