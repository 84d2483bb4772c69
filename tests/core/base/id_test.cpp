// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <set>

using namespace seraph;
using namespace Qt::StringLiterals;

namespace {
struct ClientTag;
struct ComplaintTag;
using ClientId = Id<ClientTag>;
using ComplaintId = Id<ComplaintTag>;
} // namespace

static_assert(!std::is_convertible_v<ClientId, ComplaintId>);
static_assert(!std::is_convertible_v<ClientId, qint64>);

TEST_CASE("Ids of one device never repeat and always rise, whatever the clock does")
{
    tests::FixedClock clock;
    IdGenerator ids(clock, 7, 0);
    std::set<qint64> seen;
    qint64 last = 0;
    for (int step = 0; step < 5000; ++step) {
        if (step == 1000)
            clock.advance(std::chrono::hours(1));
        if (step == 2000)
            clock.set(fromMilliseconds(0)); // 1970
        const qint64 id = ids.next();
        CHECK(id > last);
        CHECK(seen.insert(id).second);
        last = id;
    }
}

TEST_CASE("A clock of the next century neither ends the ids nor moves them on")
{
    tests::FixedClock clock;
    IdGenerator ids(clock, 7, 0);
    const qint64 before = ids.next();
    for (const qint64 wrong : {qint64(4070908800000), qint64(253402300799000)}) { // 2099 and the year 9999
        clock.set(fromMilliseconds(wrong));
        const qint64 id = ids.next();
        CHECK(id > before);
        CHECK(IdGenerator(clock, 7, id).next() > id);
    }
    clock.set(tests::FixedClock().now() + std::chrono::minutes(1));
    CHECK(ids.next() >> (IdGenerator::kDeviceBits + IdGenerator::kCounterBits) ==
          (before >> (IdGenerator::kDeviceBits + IdGenerator::kCounterBits)) + 60'000);
}

TEST_CASE("Ids of two devices in the same millisecond differ")
{
    const tests::FixedClock clock;
    IdGenerator one(clock, 1, 0);
    IdGenerator two(clock, 2, 0);
    CHECK(one.next() != two.next());
}

TEST_CASE("A generator goes on after the last id issued before a restart")
{
    const tests::FixedClock clock;
    IdGenerator before(clock, 3, 0);
    qint64 last = 0;
    for (int i = 0; i < 3000; ++i)
        last = before.next();
    IdGenerator after(clock, 3, last);
    CHECK(after.next() > last);
}

TEST_CASE("Only a positive decimal number is an id")
{
    CHECK(parseId<ClientTag>(u"123"_s) == ClientId(123));
    for (const auto& text : {u""_s, u"0"_s, u"-5"_s, u"12x"_s, u"99999999999999999999"_s})
        CHECK(parseId<ClientTag>(text).error().code == ErrorCode::Invalid);
}
