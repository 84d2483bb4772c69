// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/visit.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace std::chrono_literals;

namespace {

const Instant kNine = fromMilliseconds(1791248400000);

Visit booked()
{
    return {.id = VisitId(1),
            .revision = storage::Revision{1},
            .client = clients::ClientId(2),
            .branch = BranchId(3),
            .day = LocalDate(2026, 10, 6),
            .plannedAt = kNine + 30min,
            .state = VisitState::Booked,
            .keyedLater = false,
            .recordedBy = PersonId(4)};
}

Visit after(Visit visit, std::initializer_list<std::pair<VisitState, std::chrono::minutes>> steps)
{
    for (const auto& [state, minutes] : steps)
        visit = moved(visit, state, kNine + minutes).value();
    return visit;
}

} // namespace

TEST_CASE("A visit goes forwards over what is not needed and nowhere else")
{
    using enum VisitState;
    const auto [from, to, may] = GENERATE(table<VisitState, VisitState, bool>({
        {Booked, Arrived, true},      {Booked, NoShow, true},        {Booked, Cancelled, true},
        {Booked, Consulting, false},  {Booked, Left, false},         {Arrived, Triaged, true},
        {Arrived, Consulting, true},  {Arrived, InService, true},    {Arrived, Left, true},
        {Arrived, NoShow, false},     {Arrived, Cancelled, false},   {Triaged, Arrived, false},
        {Consulting, Triaged, false}, {Consulting, InService, true}, {InService, Left, true},
        {Left, InService, false},     {NoShow, Arrived, true},       {NoShow, Booked, true},
        {Cancelled, Booked, true},    {Cancelled, Arrived, false},   {Booked, Booked, false},
    }));
    CHECK(mayMove(from, to) == may);
}

TEST_CASE("Each step keeps its time, and times never run backwards")
{
    const Visit here =
        after(booked(), {{VisitState::Arrived, 10min}, {VisitState::Consulting, 25min}});
    CHECK(here.arrivedAt == kNine + 10min);
    CHECK(here.consultingAt == kNine + 25min);
    CHECK_FALSE(here.triagedAt);
    CHECK(tests::brokenRules(moved(here, VisitState::Left, kNine + 20min)) == "at=before_last");
    CHECK(moved(here, VisitState::Arrived, kNine + 30min).error().reason == u"visit.order"_s);
}

TEST_CASE("Nobody is a no-show before their time")
{
    CHECK(moved(booked(), VisitState::NoShow, kNine).error().reason == u"visit.too_early"_s);
    CHECK(moved(booked(), VisitState::NoShow, kNine + 31min));
}

TEST_CASE("A key pressed too early is taken back, to the step before")
{
    const Visit here = after(booked(), {{VisitState::Arrived, 0min}, {VisitState::InService, 5min}});
    const Visit back = steppedBack(here).value();
    CHECK(back.state == VisitState::Arrived);
    CHECK_FALSE(back.inServiceAt);
    const Visit start = steppedBack(back).value();
    CHECK(start == booked());
    CHECK(steppedBack(start).error().reason == u"visit.order"_s);
}

TEST_CASE("Waiting runs from the door until somebody sees the client")
{
    CHECK_FALSE(waiting(booked(), kNine));
    const Visit here = after(booked(), {{VisitState::Arrived, 0min}, {VisitState::Triaged, 4min}});
    CHECK(waiting(here, kNine + 20min) == 20min);
    const Visit seen = after(here, {{VisitState::Consulting, 12min}, {VisitState::Left, 60min}});
    CHECK(waiting(seen, kNine + 90min) == 12min);
    const Visit gone = after(here, {{VisitState::Left, 30min}});
    CHECK(waiting(gone, kNine + 90min) == 30min);
}
