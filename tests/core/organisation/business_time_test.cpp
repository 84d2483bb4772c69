// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/business_time.h"

#include "tests/support/string_makers.h"

#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;

template <> struct Catch::StringMaker<LocalMoment> {
    static std::string convert(const LocalMoment& moment)
    {
        return (moment.day.toString(Qt::ISODate) + u' ' + QString::number(moment.second)).toStdString();
    }
};

namespace {

constexpr qint64 kHour = 3600;

LocalMoment at(const char* day, int hour, int minute = 0)
{
    return {LocalDate::fromString(QString::fromLatin1(day), Qt::ISODate), (hour * 60 + minute) * 60};
}

/// A branch that is open Monday to Friday from 9 to 12 and from 13 to 18.
struct WeekdayBranch {
    WeekdayBranch() { hours.week[5] = hours.week[6] = {}; }
    OpeningHours hours = usualOpeningHours();
    WorkCalendar calendar{shippedHolidayYears()};
    BusinessTime time{hours, calendar};
};

} // namespace

TEST_CASE("A branch is open in its hours and neither at lunch nor at night")
{
    const WeekdayBranch branch;
    CHECK(branch.time.isOpen(at("2026-11-23", 9)));
    CHECK_FALSE(branch.time.isOpen(at("2026-11-23", 8, 59)));
    CHECK_FALSE(branch.time.isOpen(at("2026-11-23", 12)));
    CHECK(branch.time.isOpen(at("2026-11-23", 13)));
    CHECK_FALSE(branch.time.isOpen(at("2026-11-23", 18)));
    CHECK_FALSE(branch.time.isOpen(at("2026-11-22", 10)));
    CHECK(branch.time.isOpen(at("2026-09-20", 10)));
    CHECK_FALSE(branch.time.isOpen(at("2026-10-01", 10)));
}

TEST_CASE("A deadline counts opening time only")
{
    const WeekdayBranch branch;
    const auto [from, hours, due] = GENERATE(table<LocalMoment, qint64, LocalMoment>({
        {at("2026-11-23", 9), 2, at("2026-11-23", 11)},
        {at("2026-11-23", 11), 2, at("2026-11-23", 14)},
        {at("2026-11-23", 12, 30), 1, at("2026-11-23", 14)},
        {at("2026-11-23", 17), 2, at("2026-11-24", 10)},
        {at("2026-11-23", 20), 0, at("2026-11-24", 9)},
        {at("2026-11-27", 17), 2, at("2026-11-30", 10)},
        {at("2026-09-30", 17), 2, at("2026-10-08", 10)},
        {at("2026-09-19", 10), 1, at("2026-09-20", 10)},
        {at("2026-02-13", 17), 9, at("2026-02-14", 18)},
        {at("2026-02-14", 17), 2, at("2026-02-24", 10)},
        {at("2025-09-30", 17), 2, at("2025-10-09", 10)},
        {at("2024-02-09", 17), 2, at("2024-02-18", 10)},
        {at("2026-11-23", 9), 3, at("2026-11-23", 12)},
        {at("2026-11-23", 9), 40, at("2026-11-27", 18)},
    }));
    CAPTURE(from, hours);
    const auto deadline = branch.time.after(from, hours * kHour);
    REQUIRE(deadline);
    CHECK(deadline->due == due);
    CHECK(branch.time.secondsBetween(from, due) == hours * kHour);
}

TEST_CASE("A deadline says which days did not count and why")
{
    WeekdayBranch branch;
    branch.hours.except[LocalDate(2026, 10, 8)] = {};
    const auto deadline = branch.time.after(at("2026-09-30", 17), 2 * kHour);
    REQUIRE(deadline);
    CHECK(deadline->due == at("2026-10-09", 10));
    REQUIRE(deadline->skipped.size() == 8);
    CHECK(deadline->skipped.front().because == SkippedBecause::Holiday);
    CHECK(deadline->skipped.front().holiday.zh == u"国庆节"_s);
    CHECK(deadline->skipped.back() == SkippedDay{LocalDate(2026, 10, 8), SkippedBecause::Exception, {}});
    const auto weekend = branch.time.after(at("2026-11-27", 17), 2 * kHour);
    CHECK(weekend->skipped.front().because == SkippedBecause::ClosedWeekday);
}

TEST_CASE("A deadline that reaches a year without announcement says that it is assumed")
{
    const WeekdayBranch branch;
    CHECK(branch.time.after(at("2026-12-31", 9), 2 * kHour)->certainty == Certainty::Announced);
    CHECK(branch.time.after(at("2026-12-31", 17), 2 * kHour)->certainty == Certainty::Assumed);
}

TEST_CASE("A branch that never opens has no deadline")
{
    OpeningHours hours;
    const WorkCalendar calendar(shippedHolidayYears());
    const BusinessTime time(hours, calendar);
    CHECK(time.after(at("2026-11-23", 9), 1).error() == invalid(u"opening_hours"_s, u"never_open"_s));
    CHECK_FALSE(time.nextOpen(at("2026-11-23", 9)));
    CHECK_FALSE(time.lastOpen(at("2026-11-23", 9)));
}

TEST_CASE("The next opening is later, and a safety contact moves earlier")
{
    const WeekdayBranch branch;
    CHECK(branch.time.nextOpen(at("2026-11-23", 10)).value() == at("2026-11-23", 10));
    CHECK(branch.time.nextOpen(at("2026-11-21", 10)).value() == at("2026-11-23", 9));
    CHECK(branch.time.nextOpen(at("2026-11-23", 12, 10)).value() == at("2026-11-23", 13));
    CHECK(branch.time.lastOpen(at("2026-11-21", 10)).value() == at("2026-11-20", 18));
    CHECK(branch.time.lastOpen(at("2026-11-23", 12, 10)).value() == at("2026-11-23", 12));
    CHECK(branch.time.lastOpen(at("2026-11-23", 10)).value() == at("2026-11-23", 10));
    CHECK(branch.time.lastOpen(at("2026-10-05", 10)).value() == at("2026-09-30", 18));
}

TEST_CASE("Time that runs backwards is no opening time")
{
    const WeekdayBranch branch;
    CHECK(branch.time.secondsBetween(at("2026-11-23", 11), at("2026-11-23", 10)) == 0);
    CHECK(branch.time.secondsBetween(at("2026-11-24", 10), at("2026-11-23", 10)) == 0);
}

TEST_CASE("Wall clock and instant agree in the branch's time zone")
{
    const QTimeZone shanghai("Asia/Shanghai");
    const Instant instant = fromMilliseconds(1791248400000);
    CHECK(toLocal(instant, shanghai) == at("2026-10-06", 9));
    CHECK(toInstant(at("2026-10-06", 9), shanghai) == instant);
    CHECK(toInstant(at("2026-10-05", 24), shanghai) == toInstant(at("2026-10-06", 0), shanghai));
}
