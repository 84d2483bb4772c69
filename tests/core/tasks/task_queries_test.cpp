// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_queries.h"

#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tasks;
using tests::orFail;
using tests::TestOffice;

namespace {

const LocalDate kToday(2026, 10, 6);

QStringList texts(const std::vector<TaskRow>& rows)
{
    QStringList texts;
    for (const TaskRow& row : rows)
        texts << row.task.text;
    return texts;
}

} // namespace

TEST_CASE("The tasks of a day are those overdue, then by time, then those of no time, then those "
          "of no day")
{
    TestOffice office;
    session::Session& me = office.owner();
    const Instant nine = office.clock.now();
    using namespace std::chrono;
    orFail(me.run(AddTask{{.text = u"some day"_s}}));
    orFail(me.run(AddTask{{.text = u"any time"_s, .dueDay = kToday}}));
    orFail(me.run(AddTask{{.text = u"at three"_s, .dueAt = nine + hours(6)}}));
    orFail(me.run(AddTask{{.text = u"at ten"_s, .dueAt = nine + hours(1)}}));
    orFail(me.run(AddTask{{.text = u"overdue"_s, .dueDay = kToday.addDays(-1)}}));
    orFail(me.run(AddTask{{.text = u"tomorrow"_s, .dueDay = kToday.addDays(1)}}));
    CHECK(texts(orFail(me.query(OpenTasks{kToday}))) ==
          QStringList{u"overdue"_s, u"at ten"_s, u"at three"_s, u"any time"_s, u"some day"_s});
    CHECK(texts(orFail(me.query(LaterTasks{kToday}))) == QStringList{u"tomorrow"_s});
}

TEST_CASE("Done tasks are listed latest first, since a moment")
{
    TestOffice office;
    session::Session& me = office.owner();
    const TaskId first = orFail(me.run(AddTask{{.text = u"first"_s}}));
    const TaskId second = orFail(me.run(AddTask{{.text = u"second"_s}}));
    orFail(me.run(CompleteTask{first}));
    office.clock.advance(std::chrono::minutes(5));
    const Instant later = office.clock.now();
    orFail(me.run(CompleteTask{second}));
    CHECK(texts(orFail(me.query(TasksDone{Instant{}}))) == QStringList{u"second"_s, u"first"_s});
    CHECK(texts(orFail(me.query(TasksDone{later}))) == QStringList{u"second"_s});
}

TEST_CASE("Lists of tasks need their right")
{
    TestOffice office;
    const auto stranger = office.with({u"print.any"_s});
    CHECK(stranger->query(OpenTasks{kToday}).error().code == ErrorCode::Denied);
    CHECK(stranger->query(LaterTasks{kToday}).error().code == ErrorCode::Denied);
    CHECK(stranger->query(TasksDone{Instant{}}).error().code == ErrorCode::Denied);
    const auto desk = office.as(u"front_desk"_s);
    CHECK(desk->query(OpenTasks{kToday}));
    CHECK(desk->query(TasksGiven{}).error().code == ErrorCode::Denied);
}
