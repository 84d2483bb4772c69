// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/round_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/version_repository.h"
#include "core/organisation/branch_hours.h"
#include "core/organisation/calendar_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"

#include <QTimeZone>

#include <algorithm>

namespace seraph::care {

namespace {

constexpr int kDaysBack = 30;
constexpr int kIdBitsBelowTime = IdGenerator::kDeviceBits + IdGenerator::kCounterBits;

/// An identity says when it was born: milliseconds since 2020.
LocalDate birthday(BranchId branch, const QString& zone)
{
    const Instant epoch = organisation::startOfDay(LocalDate(2020, 1, 1), QStringLiteral("UTC"));
    return organisation::localDay(
        epoch + std::chrono::milliseconds(branch.value() >> kIdBitsBelowTime), zone);
}

std::optional<PremisesRun> runFor(const std::vector<PremisesRun>& runs, LocalDate period)
{
    const auto found = std::find_if(
        runs.begin(), runs.end(), [&](const PremisesRun& run) { return run.period == period; });
    return found == runs.end() ? std::nullopt : std::optional(*found);
}

RoundRow onUse(const catalogue::Sop& sop, const std::vector<PremisesRun>& runs)
{
    RoundRow row{.sop = sop, .onUse = true};
    const auto running = std::find_if(runs.rbegin(), runs.rend(), [](const PremisesRun& run) {
        return run.state == RunState::Running;
    });
    if (running != runs.rend()) {
        row.run = *running;
        row.standing = RunStanding::Running;
    }
    return row;
}

RoundRow scheduled(const catalogue::Sop& sop,
                   const std::vector<PremisesRun>& runs,
                   const std::vector<ExpectedRun>& expected,
                   LocalDate today)
{
    RoundRow row{.sop = sop};
    for (const ExpectedRun& each : expected) {
        const auto run = runFor(runs, each.period);
        const RunStanding standing = standingOf(each, run, *sop.schedule, today);
        row.missed += standing == RunStanding::Missed ? 1 : 0;
        if (each.period == periodOf(*sop.schedule, today)) {
            row.expected = each;
            row.run = run;
            row.standing = standing;
        }
    }
    // On a day on which the house is closed nothing is expected, and somebody may make the round all the same.
    const auto now = periodOf(*sop.schedule, today);
    if (const auto run = now && !row.expected ? runFor(runs, *now) : std::nullopt) {
        row.run = run;
        row.standing = run->state == RunState::Running ? RunStanding::Running : RunStanding::Done;
    }
    return row;
}

Result<RoundRow> roundOf(const catalogue::Sop& sop,
                         BranchId branch,
                         const BranchDays& days,
                         const session::ReadContext& context)
{
    const LocalDate from = periodOf(*sop.schedule, days.today).value_or(days.today).addDays(-kDaysBack);
    TRY_ASSIGN(const auto runs,
               LedgerRepository(context.connection()).runsOf(branch, sop.id, from, days.today));
    if (sop.schedule == catalogue::Schedule::OnUse)
        return onUse(sop, runs);
    TRY_ASSIGN(const auto first, firstDayOf(sop, branch, days.zone, context));
    if (!first)
        return RoundRow{.sop = sop};
    // The period in which it was put in force counts, what was before it does not.
    const LocalDate begin = std::max(from, *periodOf(*sop.schedule, *first));
    const auto expected = expectedRuns(
        *sop.schedule, begin, days.today, [&](LocalDate day) { return days.isOpen(day); });
    return scheduled(sop, runs, expected, days.today);
}

int rank(const RoundRow& row)
{
    switch (row.standing) {
    case RunStanding::Running: return 0;
    case RunStanding::Due: return 1;
    case RunStanding::Missed: return 2;
    case RunStanding::Upcoming: return row.onUse ? 4 : 5;
    case RunStanding::Done:
    case RunStanding::DoneLate: return 3;
    }
    UNREACHABLE();
}

/// Opening checks are due when the branch opens, all others when its last day of the period ends.
std::optional<Instant> untilOf(const RoundRow& row, const BranchDays& days)
{
    if (!row.expected)
        return std::nullopt;
    const auto hours = organisation::hoursOn(days.hours, days.calendar, row.expected->dueDay);
    if (hours.empty())
        return std::nullopt;
    const bool opening = row.sop.schedule == catalogue::Schedule::DailyOpen;
    const int minute = opening ? hours.front().from : hours.back().to;
    return organisation::startOfDay(row.expected->dueDay, days.zone) + std::chrono::minutes(minute);
}

} // namespace

Result<BranchDays> branchDaysOf(BranchId branch, const session::ReadContext& context)
{
    const organisation::CalendarRepository calendar(context.connection());
    TRY_ASSIGN(const auto hours, calendar.findHours(branch));
    TRY_ASSIGN(const auto exceptions, calendar.listExceptions(branch));
    TRY_ASSIGN(const auto years, calendar.listYears());
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(branch));
    return BranchDays{hours ? organisation::openingHours(*hours, exceptions)
                            : organisation::usualOpeningHours(),
                      organisation::WorkCalendar(years),
                      zone,
                      organisation::localDay(context.now(), zone)};
}

Result<std::optional<LocalDate>> firstDayOf(const catalogue::Sop& sop,
                                            BranchId branch,
                                            const QString& zone,
                                            const session::ReadContext& context)
{
    TRY_ASSIGN(const auto versions,
               catalogue::versionsOf<catalogue::SopVersion>(context.connection(), sop.id));
    for (const catalogue::SopVersion& version : versions) {
        if (version.releasedAt)
            return std::max(organisation::localDay(*version.releasedAt, zone), birthday(branch, zone));
    }
    return std::nullopt;
}

Result<std::vector<RoundRow>> roundsOf(BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const BranchDays days, branchDaysOf(branch, context));
    TRY_ASSIGN(
        const auto sops,
        catalogue::CatalogueRepository(context.connection()).listSops(catalogue::SopKind::Premises));
    std::vector<RoundRow> rows;
    for (const catalogue::Sop& sop : sops) {
        if (!sop.schedule)
            continue;
        TRY_ASSIGN(RoundRow row, roundOf(sop, branch, days, context));
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RoundRow& a, const RoundRow& b) {
        return rank(a) < rank(b);
    });
    return rows;
}

Result<DueRounds> dueRounds(BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const BranchDays days, branchDaysOf(branch, context));
    TRY_ASSIGN(const auto rows, roundsOf(branch, context));
    DueRounds due;
    for (const RoundRow& row : rows) {
        const bool today = row.expected && row.expected->dueDay == days.today;
        if (row.standing == RunStanding::Due && today) {
            ++due.due;
            const auto until = untilOf(row, days);
            if (until && (!due.until || *until < *due.until))
                due.until = until;
        }
        due.missed += row.missed;
    }
    return due;
}

} // namespace seraph::care
