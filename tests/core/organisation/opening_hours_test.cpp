// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/opening_hours.h"

#include "core/organisation/work_calendar.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;

namespace {

const DayHours kMorning{{540, 720}};
const LocalDate kNationalDay(2026, 10, 1);
const LocalDate kMakeUpSunday(2026, 9, 20);

OpeningHours weekdaysOnly()
{
    OpeningHours hours = usualOpeningHours();
    hours.week[5] = hours.week[6] = {};
    return hours;
}

} // namespace

TEST_CASE("Opening hours must lie within the day, in order and apart")
{
    CHECK(checkDayHours({}));
    CHECK(checkDayHours({{0, 1440}}));
    CHECK(checkDayHours({{540, 720}, {720, 800}}));
    CHECK(checkDayHours({{-1, 720}}).error() == invalid(u"opening_hours"_s, u"span"_s));
    CHECK(checkDayHours({{540, 1441}}).error() == invalid(u"opening_hours"_s, u"span"_s));
    CHECK(checkDayHours({{720, 720}}).error() == invalid(u"opening_hours"_s, u"span"_s));
    CHECK(checkDayHours({{540, 720}, {700, 800}}).error() == invalid(u"opening_hours"_s, u"overlap"_s));
    OpeningHours hours = usualOpeningHours();
    CHECK(checkOpeningHours(hours));
    hours.except[kNationalDay] = {{800, 700}};
    CHECK_FALSE(checkOpeningHours(hours));
}

TEST_CASE("A branch that rests on holidays is closed then, and one that does not is open as usual")
{
    const WorkCalendar calendar(shippedHolidayYears());
    OpeningHours hours = usualOpeningHours();
    CHECK(hoursOn(hours, calendar, kNationalDay).empty());
    hours.onHolidays = OnHolidays::OpenAsUsual;
    CHECK(hoursOn(hours, calendar, kNationalDay) == hours.week[3]);
}

TEST_CASE("A make-up workday on a closed weekend day has the hours of Monday")
{
    const WorkCalendar calendar(shippedHolidayYears());
    OpeningHours hours = weekdaysOnly();
    CHECK(hoursOn(hours, calendar, kMakeUpSunday) == hours.week[0]);
    hours.week[6] = kMorning;
    CHECK(hoursOn(hours, calendar, kMakeUpSunday) == kMorning);
}

TEST_CASE("A single day that differs goes before holiday and weekday")
{
    const WorkCalendar calendar(shippedHolidayYears());
    OpeningHours hours = weekdaysOnly();
    hours.except[kNationalDay] = kMorning;
    hours.except[LocalDate(2026, 11, 23)] = {};
    CHECK(hoursOn(hours, calendar, kNationalDay) == kMorning);
    CHECK(hoursOn(hours, calendar, LocalDate(2026, 11, 23)).empty());
}

TEST_CASE("Opening hours come back from their stored form")
{
    OpeningHours hours = weekdaysOnly();
    hours.onHolidays = OnHolidays::OpenAsUsual;
    hours.except[kNationalDay] = kMorning;
    hours.week[4] = {{0, 1440}};
    CHECK(openingHoursFromJson(toJson(hours)).value() == hours);
}

TEST_CASE("Opening hours with anything wrong in their stored form are refused")
{
    QJsonObject json = toJson(usualOpeningHours());
    json["on_holidays"_L1] = u"maybe"_s;
    CHECK_FALSE(openingHoursFromJson(json));
    json = toJson(usualOpeningHours());
    json["week"_L1] = QJsonArray();
    CHECK_FALSE(openingHoursFromJson(json));
    json = toJson(usualOpeningHours());
    json["except"_L1] = QJsonObject{{"someday"_L1, QJsonArray()}};
    CHECK_FALSE(openingHoursFromJson(json));
    json["except"_L1] = QJsonObject{{"2026-01-01"_L1, QJsonArray{QJsonArray{"12:00"_L1, "9h"_L1}}}};
    CHECK_FALSE(openingHoursFromJson(json));
}

TEST_CASE("A time of day is read as people write it")
{
    CHECK(parseMinute(u"09:30").value() == 570);
    CHECK(parseMinute(u"9:30").value() == 570);
    CHECK(parseMinute(u"24:00").value() == kMinutesPerDay);
    CHECK(minuteText(570) == u"09:30"_s);
    CHECK(minuteText(kMinutesPerDay) == u"24:00"_s);
    const QString bad = GENERATE(u""_s,
                                 u":30"_s,
                                 u"9"_s,
                                 u"9:3"_s,
                                 u"24:01"_s,
                                 u"25:00"_s,
                                 u"9:60"_s,
                                 u"-1:00"_s,
                                 u"9:-1"_s,
                                 u"ab:cd"_s,
                                 u"9:300"_s);
    CAPTURE(bad);
    CHECK_FALSE(parseMinute(bad));
}
