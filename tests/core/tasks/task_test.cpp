// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tasks;
using tests::brokenRules;

TEST_CASE("A task needs words, and a day that exists where it has one")
{
    CHECK(checkDetails({.text = u"三点回电"_s}));
    CHECK(brokenRules(checkDetails(tidied({.text = u" "_s}, u"UTC"_s))) == "text=required");
    CHECK(brokenRules(checkDetails({.text = QString(501, u'x')})) == "text=too_long");
    CHECK(brokenRules(checkDetails({.text = u"x"_s, .dueDay = LocalDate()})) == "due_day=bad_date");
}

TEST_CASE("The day of a task follows from its time where the branch is")
{
    const Instant midnightInShanghai = fromMilliseconds(1791302400000);
    const TaskDetails details =
        tidied({.text = u"x"_s, .dueDay = LocalDate(2020, 1, 1), .dueAt = midnightInShanghai},
               u"Asia/Shanghai"_s);
    CHECK(details.dueDay == LocalDate(2026, 10, 7));
    CHECK(tidied({.text = u"x"_s, .dueDay = LocalDate(2020, 1, 1)}, u"UTC"_s).dueDay ==
          LocalDate(2020, 1, 1));
}

TEST_CASE("A task concerns who has it and who gave it")
{
    const PersonId anna(1);
    const PersonId ben(2);
    const Task task{TaskId(5), storage::Revision{1}, anna, u"x"_s, {}, {}, {}, {}, ben, Instant{}, {}};
    CHECK(concerns(task, anna));
    CHECK(concerns(task, ben));
    CHECK_FALSE(concerns(task, PersonId(3)));
}
