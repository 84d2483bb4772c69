// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/work_calendar.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;

namespace {

LocalDate date(const char* iso)
{
    return LocalDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

int workingDays(const WorkCalendar& calendar, int year)
{
    return calendar.workingDaysBetween(LocalDate(year - 1, 12, 31), LocalDate(year, 12, 31));
}

} // namespace

TEST_CASE("The shipped calendar knows 2024 to 2026 and where that is written")
{
    const auto years = shippedHolidayYears();
    CHECK(WorkCalendar(years).years() == std::vector{2024, 2025, 2026});
    for (const HolidayYear& year : years) {
        CHECK(year.notice.zh.contains(QString::number(year.year)));
        CHECK(year.published.year() == year.year - 1);
        for (const SpecialDay& special : year.days) {
            CHECK_FALSE(special.name.zh.isEmpty());
            CHECK_FALSE(special.name.en.isEmpty());
        }
    }
}

TEST_CASE("Every make-up workday of the shipped years is a weekend day")
{
    for (const HolidayYear& year : shippedHolidayYears()) {
        for (const SpecialDay& special : year.days) {
            CAPTURE(special.day.toString(Qt::ISODate));
            CHECK((special.kind == SpecialDayKind::Holiday || special.day.dayOfWeek() >= Qt::Saturday));
        }
    }
}

TEST_CASE("Working days of the shipped years follow the announcements")
{
    const WorkCalendar calendar(shippedHolidayYears());
    const auto [day, working] = GENERATE(table<const char*, bool>({
        {"2024-01-01", false}, {"2024-01-02", true},  {"2024-02-03", false}, {"2024-02-04", true},
        {"2024-02-09", true},  {"2024-02-10", false}, {"2024-02-16", false}, {"2024-02-18", true},
        {"2024-04-04", false}, {"2024-04-07", true},  {"2024-04-28", true},  {"2024-05-03", false},
        {"2024-05-06", true},  {"2024-05-11", true},  {"2024-06-10", false}, {"2024-09-14", true},
        {"2024-09-16", false}, {"2024-09-29", true},  {"2024-10-07", false}, {"2024-10-12", true},
        {"2025-01-01", false}, {"2025-01-26", true},  {"2025-01-28", false}, {"2025-02-04", false},
        {"2025-02-05", true},  {"2025-02-08", true},  {"2025-04-27", true},  {"2025-05-05", false},
        {"2025-06-02", false}, {"2025-09-28", true},  {"2025-10-08", false}, {"2025-10-09", true},
        {"2025-10-11", true},  {"2026-01-02", false}, {"2026-01-04", true},  {"2026-02-14", true},
        {"2026-02-16", false}, {"2026-02-23", false}, {"2026-02-24", true},  {"2026-02-28", true},
        {"2026-04-06", false}, {"2026-05-05", false}, {"2026-05-09", true},  {"2026-06-19", false},
        {"2026-09-20", true},  {"2026-09-25", false}, {"2026-10-07", false}, {"2026-10-08", true},
        {"2026-10-10", true},  {"2026-10-11", false}, {"2026-11-21", false}, {"2026-12-31", true},
    }));
    CAPTURE(day);
    CHECK(calendar.isWorkingDay(date(day)) == working);
    CHECK(calendar.certaintyOf(date(day)) == Certainty::Announced);
}

TEST_CASE("The shipped years have the known number of working days")
{
    const WorkCalendar calendar(shippedHolidayYears());
    CHECK(workingDays(calendar, 2024) == 251);
    CHECK(workingDays(calendar, 2025) == 248);
    CHECK(workingDays(calendar, 2026) == 248);
}

TEST_CASE("Beyond the loaded years weekdays count and the answer says that it is assumed")
{
    const WorkCalendar calendar(shippedHolidayYears());
    CHECK(calendar.isWorkingDay(date("2027-01-01")));
    CHECK_FALSE(calendar.isWorkingDay(date("2027-01-02")));
    CHECK(calendar.certaintyOf(date("2027-01-01")) == Certainty::Assumed);
    CHECK(calendar.certaintyOf(date("2023-12-31")) == Certainty::Assumed);
}

TEST_CASE("Counting in working days jumps over holidays and stops on make-up workdays")
{
    const WorkCalendar calendar(shippedHolidayYears());
    CHECK(calendar.nextWorkingDay(date("2026-02-13")) == date("2026-02-14"));
    CHECK(calendar.nextWorkingDay(date("2026-02-14")) == date("2026-02-24"));
    CHECK(calendar.previousWorkingDay(date("2026-02-24")) == date("2026-02-14"));
    CHECK(calendar.previousWorkingDay(date("2026-10-08")) == date("2026-09-30"));
    CHECK(calendar.addWorkingDays(date("2026-09-30"), 3) == date("2026-10-10"));
    CHECK(calendar.addWorkingDays(date("2026-10-01"), 0) == date("2026-10-08"));
    CHECK(calendar.addWorkingDays(date("2026-10-08"), 0) == date("2026-10-08"));
    CHECK(calendar.workingDaysBetween(date("2026-09-30"), date("2026-10-10")) == 3);
    CHECK(calendar.workingDaysBetween(date("2026-10-10"), date("2026-09-30")) == 0);
}

TEST_CASE("A holiday is known by its name")
{
    const WorkCalendar calendar(shippedHolidayYears());
    CHECK(calendar.specialDay(date("2026-06-19"))->name.zh == u"端午节"_s);
    CHECK(calendar.specialDay(date("2026-02-14"))->kind == SpecialDayKind::Workday);
    CHECK_FALSE(calendar.specialDay(date("2026-06-22")).has_value());
}

TEST_CASE("A year that was imported later counts as announced")
{
    const auto imported = parseHolidayYears(
        R"({"years":[{"year":2027,"days":[{"day":"2027-01-01","kind":"holiday","zh":"元旦","en":"New Year's Day"}]}]})");
    REQUIRE(imported);
    const WorkCalendar calendar(*imported);
    CHECK_FALSE(calendar.isWorkingDay(date("2027-01-01")));
    CHECK(calendar.certaintyOf(date("2027-06-01")) == Certainty::Announced);
}

TEST_CASE("A holiday file that is wrong anywhere is refused")
{
    const auto [json, rule] = GENERATE(table<QByteArray, QString>({
        {"", u"json"_s},
        {"[]", u"json"_s},
        {R"({"years":[]})", u"json"_s},
        {R"({"years":[{"year":1999}]})", u"year"_s},
        {R"({"years":[{"year":"x"}]})", u"year"_s},
        {R"({"years":[{"year":2027,"days":[{"day":"2026-01-01","kind":"holiday"}]}]})", u"day"_s},
        {R"({"years":[{"year":2027,"days":[{"day":"2027-02-30","kind":"holiday"}]}]})", u"day"_s},
        {R"({"years":[{"year":2027,"days":[{"day":"2027-01-01","kind":"party"}]}]})", u"kind"_s},
    }));
    CAPTURE(json.toStdString());
    const auto years = parseHolidayYears(json);
    REQUIRE_FALSE(years);
    CHECK(years.error() == invalid(u"holidays"_s, rule));
}
