// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_commands.h"

#include "core/tasks/task_queries.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tasks;
using organisation::EndEmployment;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

const LocalDate kToday(2026, 10, 6);

QStringList open(session::Session& session)
{
    QStringList texts;
    for (const TaskRow& row : orFail(session.query(OpenTasks{kToday})))
        texts << row.task.text;
    return texts;
}

} // namespace

TEST_CASE(
    "A task of one's own is added, edited, done, taken up again and put away, each with one entry")
{
    TestOffice office;
    const auto desk = office.as(u"front_desk"_s);
    const TaskId id = orFail(desk->run(AddTask{{.text = u" 三点回电 "_s, .dueDay = kToday}}));
    CHECK(office.newEntries().filter(u"task.added task "_s).size() == 1);
    CHECK(open(*desk) == QStringList{u"三点回电"_s});

    orFail(desk->run(EditTask{id, storage::kFirstRevision, {.text = u"四点回电"_s, .dueDay = kToday}}));
    CHECK(office.newEntries() == QStringList{u"task.edited task text"_s});
    orFail(desk->run(CompleteTask{id}));
    CHECK(office.newEntries() == QStringList{u"task.completed task done_at"_s});
    CHECK(open(*desk).isEmpty());
    CHECK(orFail(desk->query(TasksDone{office.clock.now()})).size() == 1);
    orFail(desk->run(CompleteTask{id}));
    CHECK(office.newEntries() == QStringList{u"task.completed"_s});
    orFail(desk->run(ReopenTask{id}));
    CHECK(office.newEntries() == QStringList{u"task.reopened task done_at"_s});
    CHECK(open(*desk) == QStringList{u"四点回电"_s});
    orFail(desk->run(ArchiveTask{id}));
    CHECK(office.newEntries() == QStringList{u"task.archived task archived_at"_s});
    CHECK(open(*desk).isEmpty());
    CHECK(failing(office, *desk, CompleteTask{id}).reason == u"record.archived"_s);
}

TEST_CASE("A task that was done by mistake is open again after undo")
{
    TestOffice office;
    const TaskId id = orFail(office.owner().run(AddTask{{.text = u"x"_s}}));
    orFail(office.owner().run(CompleteTask{id}));
    orFail(office.owner().undo(office.owner().lastCommand()));
    CHECK(open(office.owner()) == QStringList{u"x"_s});
}

TEST_CASE("A task without words, or seen before somebody changed it, is refused")
{
    TestOffice office;
    CHECK(refusedRules(office, office.owner(), AddTask{{.text = u" "_s}}) == "text=required");
    const TaskId id = orFail(office.owner().run(AddTask{{.text = u"x"_s}}));
    CHECK(refusedRules(office,
                       office.owner(),
                       EditTask{id, storage::kFirstRevision, {.text = QString(501, u'x')}}) ==
          "text=too_long");
    CHECK(failing(office, office.owner(), EditTask{id, storage::Revision{4}, {.text = u"y"_s}}).code ==
          ErrorCode::Conflict);
    CHECK(failing(office, office.owner(), CompleteTask{TaskId(99)}).code == ErrorCode::NotFound);
    checkNothingWithoutJournal(office, AddTask{{.text = u"y"_s}});
}

TEST_CASE("Nobody sees or changes the tasks of others")
{
    TestOffice office;
    const auto anna = office.as(u"front_desk"_s);
    const auto ben = office.as(u"front_desk"_s);
    const TaskId id = orFail(anna->run(AddTask{{.text = u"x"_s}}));
    CHECK(open(*ben).isEmpty());
    for (const Error& error :
         {failing(office, *ben, EditTask{id, storage::kFirstRevision, {.text = u"y"_s}}),
          failing(office, *ben, CompleteTask{id}),
          failing(office, *ben, ReopenTask{id}),
          failing(office, *ben, ArchiveTask{id})}) {
        CHECK(error.code == ErrorCode::Denied);
        CHECK(error.reason == u"task.not_yours"_s);
    }
}

TEST_CASE(
    "A task for somebody else needs the right, reaches only colleagues, and shows on both sides")
{
    TestOffice office;
    const BranchId other = office.addBranch(u"浦东店"_s);
    const auto anna = office.as(u"front_desk"_s);
    const auto manager = office.as(u"manager"_s);
    const AssignTask assign{anna->actor().person, {.text = u"盘点"_s, .dueDay = kToday}};
    checkDenied(office, assign);
    const TaskId id = orFail(manager->run(assign));
    CHECK(open(*anna) == QStringList{u"盘点"_s});
    CHECK(open(*manager).isEmpty());
    const auto given = orFail(manager->query(TasksGiven{}));
    REQUIRE(given.size() == 1);
    CHECK(given.front().personName == u"person1"_s);
    CHECK(manager->run(EditTask{id, storage::kFirstRevision, {.text = u"盘点全部"_s, .dueDay = kToday}}));

    const auto elsewhere = office.with({u"tasks.assign"_s}, other);
    CHECK(failing(office, *elsewhere, assign).reason == u"scope.outside"_s);
    const PersonId gone = office.addPerson(u"李明"_s);
    orFail(office.owner().run(EndEmployment{gone, storage::kFirstRevision, LocalDate(2026, 9, 30), {}}));
    CHECK(refusedRules(office, *manager, AssignTask{gone, {.text = u"x"_s}}) == "person=left");
}

TEST_CASE("Commands about tasks need the right to have any")
{
    TestOffice office;
    const TaskId id = orFail(office.owner().run(AddTask{{.text = u"x"_s}}));
    checkDenied(office, AddTask{{.text = u"x"_s}});
    checkDenied(office, EditTask{id, storage::kFirstRevision, {.text = u"x"_s}});
    checkDenied(office, CompleteTask{id});
    checkDenied(office, ReopenTask{id});
    checkDenied(office, ArchiveTask{id});
}

TEST_CASE("What somebody who leaves had not done goes to who ended the employment")
{
    TestOffice office;
    const auto anna = office.as(u"front_desk"_s);
    orFail(anna->run(AddTask{{.text = u"回电"_s, .dueDay = kToday}}));
    const TaskId done = orFail(anna->run(AddTask{{.text = u"done"_s}}));
    orFail(anna->run(CompleteTask{done}));
    office.newEntries();
    orFail(office.owner().run(EndEmployment{anna->actor().person, storage::kFirstRevision, kToday, {}}));
    CHECK(office.newEntries() == QStringList{u"staff.employment_ended staff employed_until"_s,
                                             u"staff.employment_ended task person_id"_s});
    CHECK(open(office.owner()) == QStringList{u"回电"_s});
    CHECK(open(*anna).isEmpty());
}
