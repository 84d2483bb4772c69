// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/hybrid_clock.h"

#include "tests/core/journal/test_clock.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::journal;
using namespace std::chrono_literals;
using tests::TestClock;

namespace {

constexpr auto kDay = std::chrono::hours(24);
const Instant kYear1970 = fromMilliseconds(0);
const Instant kYear2038 = fromMilliseconds(2147483647000 + 1000); // one second after 32-bit time ends

} // namespace

TEST_CASE("A hybrid time holds the milliseconds and counts within one of them")
{
    const TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    const ClockReading first = clock.next();
    const ClockReading second = clock.next();
    CHECK(physicalPart(first.hybrid) == pc.now());
    CHECK(second.hybrid == first.hybrid + 1);
    CHECK(physicalPart(second.hybrid) == pc.now());
}

TEST_CASE("Hybrid times rise whatever the PC's clock does")
{
    TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    HybridTime last = clock.next().hybrid;
    const std::chrono::milliseconds jumps[] = {
        2min, -2min, -kDay, 400 * kDay, -400 * kDay, 121s, -121s, 0s};
    for (int round = 0; round < 3; ++round) {
        for (const auto jump : jumps) {
            pc.shift(jump);
            pc.pass(1ms);
            const HybridTime now = clock.next().hybrid;
            CHECK(now > last);
            last = now;
        }
    }
    for (const Instant when : {kYear1970, kYear2038, kYear1970}) {
        pc.set(when);
        const HybridTime now = clock.next().hybrid;
        CHECK(now > last);
        last = now;
    }
}

TEST_CASE("More entries than a millisecond can count go on into the next")
{
    const TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    HybridTime last = clock.next().hybrid;
    for (int i = 0; i < 70000; ++i) {
        const HybridTime now = clock.next().hybrid;
        REQUIRE(now > last);
        last = now;
    }
    CHECK(physicalPart(last) == pc.now() + 1ms);
}

TEST_CASE("Two minutes either way are the daily drift of a PC and are believed")
{
    TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    clock.next();
    pc.shift(-120s);
    CHECK(clock.next().state == ClockState::Ok);
    pc.shift(120s);
    CHECK(clock.next().state == ClockState::Ok);
}

TEST_CASE("A clock set back by more than two minutes is noticed until it is right again")
{
    TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    clock.next();
    const Instant real = pc.now();
    pc.shift(-kDay);
    const ClockReading wrong = clock.next();
    CHECK(wrong.state == ClockState::Back);
    CHECK(wrong.wallMs == toMilliseconds(pc.now()));
    CHECK(physicalPart(wrong.hybrid) == real);
    pc.pass(1h);
    CHECK(clock.next().state == ClockState::Back);
    pc.shift(kDay);
    CHECK(clock.next().state == ClockState::Ok);
}

TEST_CASE("A clock set forward by more than a day is noticed and does not poison the order")
{
    TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    clock.next();
    const Instant real = pc.now();
    const auto jump = GENERATE(as<std::chrono::milliseconds>(), kDay + 1ms, 400 * kDay, 4116 * kDay);
    pc.shift(jump);
    CHECK(clock.state() == ClockState::Forward);
    pc.pass(5min);
    const ClockReading wrong = clock.next();
    CHECK(wrong.state == ClockState::Forward);
    CHECK(physicalPart(wrong.hybrid) == real + 5min);
    pc.shift(-jump);
    const ClockReading right = clock.next();
    CHECK(right.state == ClockState::Ok);
    CHECK(physicalPart(right.hybrid) == pc.now());
}

TEST_CASE("Sleeping for a week is not a jump")
{
    TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    clock.next();
    pc.pass(7 * kDay);
    CHECK(clock.next().state == ClockState::Ok);
}

TEST_CASE("After a restart the clock is judged by the last believed entry")
{
    TestClock pc;
    HybridClock before(pc, 0, std::nullopt);
    const ClockReading last = before.next();
    pc.restart();

    SECTION("a PC that was off for three weeks is believed")
    {
        pc.shift(21 * kDay);
        CHECK(HybridClock(pc, last.hybrid, last).next().state == ClockState::Ok);
    }
    SECTION("a clock reset to 1970 by an empty battery is not")
    {
        pc.set(kYear1970);
        HybridClock after(pc, last.hybrid, last);
        const ClockReading reading = after.next();
        CHECK(reading.state == ClockState::Back);
        CHECK(reading.hybrid > last.hybrid);
    }
    SECTION("four hundred days ahead are not")
    {
        pc.shift(400 * kDay);
        CHECK(HybridClock(pc, last.hybrid, last).next().state == ClockState::Forward);
    }
}

TEST_CASE("Within one run of the PC a second process measures a jump exactly")
{
    TestClock pc;
    HybridClock before(pc, 0, std::nullopt);
    const ClockReading last = before.next();
    pc.pass(10min);
    pc.shift(2 * kDay);
    CHECK(HybridClock(pc, last.hybrid, last).next().state == ClockState::Forward);
}

TEST_CASE("The owner's word makes a clock believed")
{
    TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    clock.next();
    pc.shift(400 * kDay);
    clock.confirm();
    CHECK(clock.next().state == ClockState::Ok);
    pc.shift(-kDay);
    CHECK(clock.next().state == ClockState::Back);
}

TEST_CASE("A time seen elsewhere comes before the next one here")
{
    const TestClock pc;
    HybridClock clock(pc, 0, std::nullopt);
    const HybridTime seen = clock.next().hybrid + 12345678;
    clock.observe(seen);
    CHECK(clock.next().hybrid > seen);
    clock.observe(1);
    CHECK(clock.next().hybrid > seen + 1);
}
