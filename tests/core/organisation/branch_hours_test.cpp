// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch_hours.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::brokenRules;

namespace {

const BranchId kPudong(11);

BranchHours blankHours()
{
    return {BranchHoursId(1), storage::Revision{1}, kPudong, {}, {}, {}, {}, {}, {}, {}, OnHolidays::Closed};
}

} // namespace

TEST_CASE("The hours of a day are stored as people read them")
{
    const DayHours split{{540, 720}, {780, 1080}};
    CHECK(dayHoursText(split) == u"09:00-12:00 13:00-18:00"_s);
    CHECK(parseDayHours(u"09:00-12:00 13:00-18:00"_s) == split);
    CHECK(dayHoursText({}) == u""_s);
    CHECK(parseDayHours(u""_s) == DayHours{});
    CHECK(parseDayHours(u"00:00-24:00"_s) == DayHours{{0, 1440}});
}

TEST_CASE("Text that is no list of hours is not taken for one")
{
    const auto text = GENERATE(
        u"9-18"_s, u"09:00"_s, u"18:00-09:00"_s, u"09:00-12:00 11:00-13:00"_s, u"09:00-25:00"_s, u"morning"_s);
    CHECK_FALSE(parseDayHours(text));
}

TEST_CASE("A week goes into its row and comes out again")
{
    Week week;
    for (int day = 0; day < 7; ++day)
        week[std::size_t(day)] = {{540 + day, 1080}};
    const BranchHours hours = withWeek(blankHours(), week, OnHolidays::OpenAsUsual);
    CHECK(weekOf(hours) == week);
    CHECK(hours.monday == DayHours{{540, 1080}});
    CHECK(hours.sunday == DayHours{{546, 1080}});
    CHECK(hours.onHolidays == OnHolidays::OpenAsUsual);
}

TEST_CASE("A week is checked day by day, and the error stands at the day")
{
    Week week{};
    CHECK(checkWeek(week));
    week[1] = {{600, 540}};
    week[6] = {{540, 720}, {700, 800}};
    CHECK(brokenRules(checkWeek(week)) == "tuesday=span sunday=overlap");
}

TEST_CASE("A day of other hours is checked at its own fields")
{
    CHECK(checkException(LocalDate(2026, 8, 1), {}, u"盘点"_s));
    CHECK(brokenRules(checkException(LocalDate(), {{600, 540}}, QString(201, u'x'))) ==
          "day=bad_date hours=span note=too_long");
}

TEST_CASE("What business time is counted with holds the week and its exceptions")
{
    const LocalDate day(2026, 8, 1);
    const HoursException inventory{
        HoursExceptionId(3), storage::Revision{1}, kPudong, day, {{540, 600}}, u"盘点"_s, {}};
    const OpeningHours opening = openingHours(blankHours(), {inventory});
    CHECK(opening.except.at(day) == DayHours{{540, 600}});
    CHECK(opening.week == Week{});
}

TEST_CASE("Each trade starts with its usual week")
{
    CHECK(foundingHours(Profile::Clinic).week[0] == DayHours{{540, 720}, {780, 1080}});
    CHECK(foundingHours(Profile::Clinic).week[6].empty());
    CHECK(foundingHours(Profile::Agency).week[6] == DayHours{{540, 1080}});
    CHECK(foundingHours(Profile::Aesthetic).onHolidays == OnHolidays::OpenAsUsual);
}
