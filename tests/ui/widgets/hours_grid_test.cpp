// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hours_grid.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Opening hours read back as they are written")
{
    const organisation::DayHours lunch{{540, 720}, {780, 1080}};
    CHECK(ui::dayHoursText(lunch) == u"09:00-12:00, 13:00-18:00"_s);
    CHECK(parseDayHours(ui::dayHoursText(lunch)) == lunch);
    CHECK(parseDayHours(ui::dayHoursText({})) == organisation::DayHours{});
}

TEST_CASE("Opening hours are understood as people type them")
{
    const auto text = GENERATE(u"9-12 13-18"_s,
                               u"９：００－１２：００，１３：００－１８：００"_s,
                               u"9:00~12:00、13:00~18:00"_s);
    CHECK(parseDayHours(text) == organisation::DayHours{{540, 720}, {780, 1080}});
}

TEST_CASE("A closed day is an empty line, 休息 or closed")
{
    const auto text = GENERATE(u""_s, u" "_s, u"休息"_s, u"Closed"_s);
    CHECK(parseDayHours(text) == organisation::DayHours{});
}

TEST_CASE("What is no span of time is not guessed at")
{
    const auto text = GENERATE(u"morning"_s, u"9"_s, u"9-"_s, u"9-12, later"_s);
    CHECK_FALSE(parseDayHours(text).has_value());
}
