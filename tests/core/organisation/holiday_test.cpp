// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/holiday.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::brokenRules;

TEST_CASE("A table of holidays is read whether commas, tabs or semicolons part its columns")
{
    const auto text =
        GENERATE(u"day,kind,zh,en\n2027-01-01,holiday,元旦,New Year's Day\n2027-01-02,上班\n"_s,
                 u"2027/01/01\t放假\t元旦\tNew Year's Day\r\n2027/01/02\t班\r\n\r\n"_s,
                 u"\"2027-01-01\";休;\"元旦\";New Year's Day\n2027-01-02;workday"_s);
    const auto years = parseHolidayTable(text, u"国办发明电"_s);
    REQUIRE(years);
    REQUIRE(years->size() == 1);
    const HolidayYear& year = years->front();
    CHECK(year.year == 2027);
    CHECK(year.notice.zh == u"国办发明电"_s);
    REQUIRE(year.days.size() == 2);
    CHECK(year.days[0] ==
          SpecialDay{LocalDate(2027, 1, 1), SpecialDayKind::Holiday, {u"元旦"_s, u"New Year's Day"_s}});
    CHECK(year.days[1].kind == SpecialDayKind::Workday);
}

TEST_CASE("A table of several years gives each its own")
{
    const auto years =
        parseHolidayTable(u"2028-01-01,holiday\n2027-01-01,holiday\n2027-10-01,holiday"_s, {});
    REQUIRE(years);
    REQUIRE(years->size() == 2);
    CHECK(years->front().year == 2027);
    CHECK(years->front().days.size() == 2);
}

TEST_CASE("A table with a line that cannot be read is refused whole")
{
    const auto rules = [](const QString& text) { return brokenRules(parseHolidayTable(text, {})); };
    CHECK(rules(u""_s) == "holidays=empty");
    CHECK(rules(u"day,kind"_s) == "holidays=empty");
    CHECK(rules(u"2027-01-01,holiday\n2027-02-30,holiday"_s) == "holidays=day");
    CHECK(rules(u"2027-01-01,perhaps"_s) == "holidays=kind");
    CHECK(rules(u"2027-01-01,holiday\n2027-01-01,workday"_s) == "holidays=duplicate");
    CHECK(rules(u"2027-01-02,workday"_s) == "holidays=year");
}

TEST_CASE("An import may be the shipped form or a table, with or without a byte order mark")
{
    const QByteArray json =
        R"({"years":[{"year":2027,"notice":{"zh":"通知"},"published":"2026-11-04",
        "days":[{"day":"2027-01-01","kind":"holiday","zh":"元旦","en":"New Year's Day"}]}]})";
    const auto fromJson = parseHolidayImport(json, u"ignored"_s);
    REQUIRE(fromJson);
    CHECK(fromJson->front().notice.zh == u"通知"_s);
    const auto fromTable = parseHolidayImport("\xef\xbb\xbf"
                                              "2027-01-01,holiday,元旦",
                                              u"手工"_s);
    REQUIRE(fromTable);
    CHECK(fromTable->front().notice.zh == u"手工"_s);
    CHECK(brokenRules(parseHolidayImport("{}", {})) == "holidays=json");
}
