// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/enquiry.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace std::chrono_literals;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

Instant at(int day, int hour, int minute)
{
    return organisation::toInstant({LocalDate(2026, 10, day), (hour * 60 + minute) * 60}, kShanghai);
}

/// Open from 9 to 12 and 13 to 18 on every day; the year is not loaded, so only weekdays count.
Instant due(Channel channel, Instant received)
{
    const auto hours = organisation::usualOpeningHours();
    const organisation::WorkCalendar calendar({});
    return replyDue(channel, received, organisation::BusinessTime(hours, calendar), kShanghai);
}

} // namespace

TEST_CASE("Who stands or listens before us is answered at once, others in their channel's minutes")
{
    CHECK(due(Channel::Phone, at(14, 10, 0)) == at(14, 10, 0));
    CHECK(due(Channel::WalkIn, at(14, 23, 0)) == at(14, 23, 0));
    CHECK(due(Channel::Chat, at(14, 10, 0)) == at(14, 10, 5));
    CHECK(due(Channel::Platform, at(14, 10, 0)) == at(14, 10, 15));
}

TEST_CASE("The clock of a message stands still at lunch and at night")
{
    CHECK(due(Channel::Chat, at(14, 11, 58)) == at(14, 13, 3));
    CHECK(due(Channel::Chat, at(14, 22, 0)) == at(15, 9, 5));
    CHECK(due(Channel::Platform, at(14, 17, 50)) == at(15, 9, 5));
}

TEST_CASE("A branch without opening hours counts every minute")
{
    const organisation::OpeningHours never;
    const organisation::WorkCalendar calendar({});
    const organisation::BusinessTime hours(never, calendar);
    CHECK(replyDue(Channel::Chat, at(14, 22, 0), hours, kShanghai) == at(14, 22, 5));
}

TEST_CASE("A time is stamped or keyed later, and never lies ahead")
{
    CHECK_FALSE(isKeyedLater(at(14, 10, 0), at(14, 10, 2)));
    CHECK(isKeyedLater(at(14, 10, 0), at(14, 10, 3)));
    CHECK(tests::brokenRules(checkPast("received_at", at(14, 10, 1), at(14, 10, 0))) ==
          "received_at=in_future");
    CHECK(checkPast("received_at", std::nullopt, at(14, 10, 0)));
}

TEST_CASE("An enquiry needs a handle and nothing else")
{
    CHECK(tests::brokenRules(checkDetails(tidied({.handle = u"  "_s}))) == "handle=required");
    CHECK(checkDetails(tidied({.handle = u" 微信 小鹿 "_s})));
    CHECK(tidied({.handle = u" 微信  小鹿 "_s}).handle == u"微信 小鹿"_s);
}
