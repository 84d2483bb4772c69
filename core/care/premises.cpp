// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/premises.h"

namespace seraph::care {

using catalogue::Schedule;

std::optional<LocalDate> periodOf(Schedule schedule, LocalDate day)
{
    switch (schedule) {
    case Schedule::DailyOpen:
    case Schedule::DailyClose: return day;
    case Schedule::Weekly: return day.addDays(1 - day.dayOfWeek());
    case Schedule::Monthly: return LocalDate(day.year(), day.month(), 1);
    case Schedule::OnUse: return std::nullopt;
    }
    UNREACHABLE();
}

LocalDate lastDayOf(Schedule schedule, LocalDate period)
{
    switch (schedule) {
    case Schedule::Weekly: return period.addDays(6);
    case Schedule::Monthly: return period.addMonths(1).addDays(-1);
    case Schedule::DailyOpen:
    case Schedule::DailyClose:
    case Schedule::OnUse: return period;
    }
    UNREACHABLE();
}

std::vector<ExpectedRun> expectedRuns(Schedule schedule,
                                      LocalDate from,
                                      LocalDate until,
                                      const std::function<bool(LocalDate)>& isOpen)
{
    std::vector<ExpectedRun> expected;
    if (schedule == Schedule::OnUse)
        return expected;
    LocalDate period = *periodOf(schedule, from);
    if (period < from)
        period = lastDayOf(schedule, period).addDays(1);
    for (; period <= until; period = lastDayOf(schedule, period).addDays(1)) {
        LocalDate due = lastDayOf(schedule, period);
        while (due > period && !isOpen(due))
            due = due.addDays(-1);
        if (isOpen(due))
            expected.push_back({period, due});
    }
    return expected;
}

RunStanding standingOf(const ExpectedRun& expected,
                       const std::optional<PremisesRun>& run,
                       Schedule schedule,
                       LocalDate today)
{
    const bool over = lastDayOf(schedule, expected.period) < today;
    if (run && run->state == RunState::Closed)
        return run->late ? RunStanding::DoneLate : RunStanding::Done;
    if (over)
        return RunStanding::Missed;
    if (run)
        return RunStanding::Running;
    return expected.period <= today ? RunStanding::Due : RunStanding::Upcoming;
}

} // namespace seraph::care
