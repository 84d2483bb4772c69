// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_line.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace seraph::ui;
using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 11, 22); // a Sunday
}

TEST_CASE("A day and a time at either end of a task line become its deadline")
{
    const auto [line, text, date, time] = GENERATE(table<QString, QString, QDate, QTime>({
        {u"明天下午3点 给王女士回电"_s, u"给王女士回电"_s, {2026, 11, 23}, {15, 0}},
        {u"call Mrs Wang tomorrow 3pm"_s, u"call Mrs Wang"_s, {2026, 11, 23}, {15, 0}},
        {u"tomorrow 3pm call Mrs Wang"_s, u"call Mrs Wang"_s, {2026, 11, 23}, {15, 0}},
    }));
    const TaskLine parsed = parseTaskLine(line, kToday);
    CHECK(parsed.text == text);
    REQUIRE(parsed.due);
    CHECK(parsed.due->date == date);
    CHECK(parsed.due->time == time);
}

TEST_CASE("A line without a day is all text")
{
    const TaskLine parsed = parseTaskLine(u"  order  gloves "_s, kToday);
    CHECK(parsed.text == u"order gloves"_s);
    CHECK_FALSE(parsed.due);
}

TEST_CASE("A line that is only a day keeps it as text, since something must be left to do")
{
    CHECK(parseTaskLine(u"tomorrow"_s, kToday) == TaskLine{u"tomorrow"_s, std::nullopt});
    CHECK(parseTaskLine({}, kToday) == TaskLine{});
}
