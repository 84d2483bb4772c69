// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/step.h"

#include <functional>

namespace seraph::care {

enum class RunState { Running, Closed };

/// One round of the premises by its standard: opening check, fridge, steriliser, waste hand-over. No client is in it.
struct PremisesRun {
    PremisesRunId id;
    storage::Revision revision;
    BranchId branch;
    catalogue::SopId sop;
    catalogue::SopVersionId sopVersion;
    std::optional<LocalDate> period{}; ///< first day of the day, week or month that it is for; nothing: made on use
    LocalDate day;                     ///< on which it was made
    RunState state;
    PersonId startedBy;
    Instant startedAt;
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    bool late = false; ///< closed after its period was over

    friend bool operator==(const PremisesRun&, const PremisesRun&) = default;
};

/// The day, week (from Monday) or month for which a round on that day is. Nothing for rounds on use.
std::optional<LocalDate> periodOf(catalogue::Schedule schedule, LocalDate day);
LocalDate lastDayOf(catalogue::Schedule schedule, LocalDate period);

/// One round that the schedule asks for.
struct ExpectedRun {
    LocalDate period;
    LocalDate dueDay; ///< the last open day of the period
    friend bool operator==(const ExpectedRun&, const ExpectedRun&) = default;
};
/// The rounds whose period begins in these days and holds at least one open day. None on use.
std::vector<ExpectedRun> expectedRuns(catalogue::Schedule schedule,
                                      LocalDate from,
                                      LocalDate until,
                                      const std::function<bool(LocalDate)>& isOpen);

enum class RunStanding { Done, DoneLate, Running, Due, Upcoming, Missed };
/// How an expected round stands on a day; `run` is the one made for it, if there is one.
RunStanding standingOf(const ExpectedRun& expected,
                       const std::optional<PremisesRun>& run,
                       catalogue::Schedule schedule,
                       LocalDate today);

} // namespace seraph::care

namespace seraph {
template <> struct Codes<care::RunState> {
    using State = care::RunState;
    static constexpr std::array kAll{std::pair{State::Running, "running"},
                                     std::pair{State::Closed, "closed"}};
};
template <> struct Codes<care::RunStanding> {
    using Standing = care::RunStanding;
    static constexpr std::array kAll{std::pair{Standing::Done, "done"},
                                     std::pair{Standing::DoneLate, "done_late"},
                                     std::pair{Standing::Running, "running"},
                                     std::pair{Standing::Due, "due"},
                                     std::pair{Standing::Upcoming, "upcoming"},
                                     std::pair{Standing::Missed, "missed"}};
};
} // namespace seraph
