// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dates are worked out by hand from the announcements of the State Council for 2024, 2025 and 2026.
#include "core/organisation/time_limit.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;

namespace {

const QTimeZone kHere("Asia/Shanghai");

Instant moment(const char* text)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    return fromMilliseconds(QDateTime(local.date(), local.time(), kHere).toMSecsSinceEpoch());
}

std::string said(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), kHere)
        .toString(u"yyyy-MM-dd HH:mm"_s)
        .toStdString();
}

/// Open Monday to Friday from 9 to 12 and from 13 to 18, and on workdays moved to a weekend.
LimitClock weekdayClock()
{
    OpeningHours hours = usualOpeningHours();
    hours.week[5] = hours.week[6] = {};
    return LimitClock(hours, WorkCalendar(shippedHolidayYears()), u"Asia/Shanghai"_s);
}

using U = LimitUnit;

} // namespace

TEST_CASE("A time limit ends when the table says")
{
    const auto [unit, amount, from, due] = GENERATE(table<LimitUnit, int, const char*, const char*>({
        // while the house is open: lunch, nights, weekends and holidays do not count
        {U::OpenMinutes, 120, "2026-11-23 09:00", "2026-11-23 11:00"},
        {U::OpenMinutes, 120, "2026-11-23 11:00", "2026-11-23 14:00"},
        {U::OpenMinutes, 60, "2026-11-23 17:00", "2026-11-23 18:00"},
        {U::OpenMinutes, 120, "2026-11-27 17:00", "2026-11-30 10:00"},
        {U::OpenMinutes, 120, "2026-09-30 17:00", "2026-10-08 10:00"},
        {U::OpenMinutes, 120, "2024-02-09 17:00", "2024-02-18 10:00"},
        {U::OpenMinutes, 120, "2025-01-27 17:00", "2025-02-05 10:00"},
        {U::OpenMinutes, 120, "2025-01-25 10:00", "2025-01-26 11:00"},
        {U::OpenMinutes, 0, "2026-11-22 10:00", "2026-11-23 09:00"},
        {U::OpenMinutes, 0, "2026-11-23 12:30", "2026-11-23 13:00"},
        {U::OpenMinutes, 0, "2026-11-23 10:15", "2026-11-23 10:15"},
        // the same time of the next day on which the house opens
        {U::OpenDayHours, 24, "2026-11-23 10:00", "2026-11-24 10:00"},
        {U::OpenDayHours, 24, "2026-11-27 16:00", "2026-11-30 16:00"},
        {U::OpenDayHours, 24, "2026-11-23 20:00", "2026-11-25 09:00"},
        {U::OpenDayHours, 24, "2026-09-30 16:00", "2026-10-08 16:00"},
        {U::OpenDayHours, 24, "2026-10-09 16:00", "2026-10-10 16:00"},
        {U::OpenDayHours, 24, "2024-09-13 16:00", "2024-09-14 16:00"},
        {U::OpenDayHours, 24, "2024-09-14 16:00", "2024-09-18 16:00"},
        {U::OpenDayHours, 24, "2025-04-30 10:00", "2025-05-06 10:00"},
        {U::OpenDayHours, 48, "2026-11-27 10:00", "2026-12-01 10:00"},
        {U::OpenDayHours, 12, "2026-11-23 10:00", "2026-11-24 09:00"},
        {U::OpenDayHours, 8, "2026-11-23 10:00", "2026-11-23 18:00"},
        // working days of the official calendar, until the house closes
        {U::WorkingDays, 5, "2026-10-20 10:00", "2026-10-27 18:00"},
        {U::WorkingDays, 5, "2026-09-28 10:00", "2026-10-10 18:00"},
        {U::WorkingDays, 5, "2026-02-13 10:00", "2026-02-27 18:00"},
        {U::WorkingDays, 3, "2024-04-03 10:00", "2024-04-09 18:00"},
        {U::WorkingDays, 10, "2025-09-26 10:00", "2025-10-16 18:00"},
        {U::WorkingDays, 1, "2024-12-31 17:59", "2025-01-02 18:00"},
        {U::WorkingDays, 1, "2026-12-31 10:00", "2027-01-01 18:00"},
        // days of the calendar: earlier and never later where the house is closed on the last
        {U::Days, 3, "2026-10-20 10:00", "2026-10-23 18:00"},
        {U::Days, 3, "2026-09-30 10:00", "2026-09-30 18:00"},
        {U::Days, 3, "2026-10-01 10:00", "2026-10-08 09:00"},
        {U::Days, 7, "2026-10-20 10:00", "2026-10-27 18:00"},
        // on the clock, whoever is there
        {U::Minutes, 30, "2026-11-22 22:00", "2026-11-22 22:30"},
        {U::Minutes, 240, "2026-10-01 22:00", "2026-10-02 02:00"},
        {U::Minutes, 0, "2026-10-01 22:00", "2026-10-01 22:00"},
    }));
    CAPTURE(int(unit), amount, from);
    CHECK(said(weekdayClock().end({unit, amount}, moment(from)).due) == due);
}

TEST_CASE("Time in which somebody else has to act does not count")
{
    const auto [unit,
                amount,
                from,
                stops,
                goesOn,
                due] = GENERATE(table<LimitUnit, int, const char*, const char*, const char*, const char*>({
        {U::OpenMinutes, 120, "2026-11-23 10:00", "2026-11-23 10:30", "2026-11-23 11:30", "2026-11-23 14:00"},
        {U::OpenMinutes, 120, "2026-11-23 17:00", "2026-11-23 17:30", "2026-11-24 09:30", "2026-11-24 11:00"},
        {U::OpenMinutes, 120, "2026-11-23 09:00", "2026-11-23 11:30", "2026-11-23 14:30", "2026-11-23 11:00"},
        {U::OpenDayHours, 24, "2026-11-23 10:00", "2026-11-23 14:00", "2026-11-24 14:00", "2026-11-25 10:00"},
        {U::OpenDayHours, 24, "2026-11-27 10:00", "2026-11-27 14:00", "2026-11-29 14:00", "2026-12-01 09:00"},
        {U::WorkingDays, 5, "2026-10-20 10:00", "2026-10-21 10:00", "2026-10-23 10:00", "2026-10-29 18:00"},
        {U::WorkingDays, 3, "2026-09-29 10:00", "2026-09-30 10:00", "2026-10-08 10:00", "2026-10-10 18:00"},
        {U::Minutes, 240, "2026-11-22 22:00", "2026-11-22 23:00", "2026-11-23 01:00", "2026-11-23 04:00"},
    }));
    CAPTURE(int(unit), amount, from, stops);
    const Standstill stood{moment(stops), moment(goesOn)};
    CHECK(said(weekdayClock().end({unit, amount}, moment(from), {stood}).due) == due);
}

TEST_CASE("A time limit says which days did not count, and where it guesses")
{
    const LimitEnd end = weekdayClock().end({U::WorkingDays, 1}, moment("2026-09-30 10:00"));
    CHECK(said(end.due) == "2026-10-08 18:00");
    REQUIRE(end.skipped.size() == 7);
    CHECK(end.skipped.front().because == SkippedBecause::Holiday);
    CHECK(end.skipped.front().holiday.zh.contains(u"国庆"_s));
    CHECK(end.certainty == Certainty::Announced);
    CHECK(weekdayClock().end({U::WorkingDays, 1}, moment("2026-12-31 10:00")).certainty ==
          Certainty::Assumed);
    CHECK(said(weekdayClock().workingDaysBefore(moment("2026-10-10 00:00"), 2)) ==
          "2026-10-08 18:00");
}

TEST_CASE("A house that never opens counts every minute")
{
    const LimitClock clock(OpeningHours{}, WorkCalendar(shippedHolidayYears()), u"Asia/Shanghai"_s);
    CHECK(said(clock.end({U::OpenMinutes, 120}, moment("2026-10-20 10:00")).due) ==
          "2026-10-20 12:00");
    CHECK(said(clock.end({U::WorkingDays, 1}, moment("2026-10-20 10:00")).due) ==
          "2026-10-22 00:00");
}

TEST_CASE("However it is counted, a limit never ends before it begins, nor earlier for more time")
{
    const LimitClock clock = weekdayClock();
    REQUIRE(rc::check("time limits", [&] {
        const auto unit =
            *rc::gen::element(U::Minutes, U::OpenMinutes, U::OpenDayHours, U::WorkingDays);
        const int amount = *rc::gen::inRange(0, 60);
        const auto hour = [](int n) { return std::chrono::milliseconds(std::chrono::hours(n)); };
        const Instant from = moment("2025-12-20 00:00") + hour(*rc::gen::inRange(0, 24 * 200));
        const Instant stops = from + hour(*rc::gen::inRange(0, 200));
        const Standstill stood{stops, stops + hour(*rc::gen::inRange(0, 200))};
        const Instant due = clock.end({unit, amount}, from).due;
        RC_ASSERT(due >= from);
        RC_ASSERT(clock.end({unit, amount + 1}, from).due >= due);
        RC_ASSERT(clock.end({unit, amount}, from + hour(1)).due >= due);
        RC_ASSERT(clock.end({unit, amount}, from, {stood}).due >= due);
    }));
}
