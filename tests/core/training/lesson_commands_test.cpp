// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/training/school.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

LessonDetails today(PersonId trainer)
{
    return {.day = kToday, .minutes = 90, .trainer = trainer, .place = u"二楼"_s};
}

} // namespace

TEST_CASE("Who was at a lesson has completed its course, with hours and trainer", "[training]")
{
    TestOffice office;
    const CourseId course = addCourse(office, {.minutes = 90, .material = {u"读"_s, {}}});
    const PersonId anna = office.addPerson(u"安娜"_s, office.branch());
    const PersonId ben = office.addPerson(u"本"_s, office.branch());
    const auto trainer = office.as(u"trainer"_s);
    office.newEntries();
    const LessonId lesson =
        orFail(trainer->run(PlanLesson{course, office.branch(), today(office.ownerPerson())}));
    CHECK(office.newEntries().filter(u"lesson.planned training_lesson "_s).size() == 1);
    orFail(trainer->run(NoteAttendance{lesson, anna, Turnout::Present, 80}));
    orFail(trainer->run(NoteAttendance{lesson, ben, Turnout::Present, 90}));
    orFail(trainer->run(NoteAttendance{lesson, ben, Turnout::Absent})); // he went home
    CHECK(orFail(trainer->query(OpenLessonSheet{lesson})).size() == 2);
    orFail(trainer->run(HoldLesson{lesson, storage::kFirstRevision}));
    const auto file = orFail(office.owner().query(LearningOf{anna})).completions;
    REQUIRE(file.size() == 1);
    CHECK(file.front().completion.minutes == 80);
    CHECK(file.front().completion.by == CompletedBy::Lesson);
    CHECK_FALSE(file.front().completion.trainerName.isEmpty());
    CHECK(orFail(office.owner().query(LearningOf{ben})).completions.empty());
    const auto lessons = orFail(trainer->query(ListLessons{kToday, kToday}));
    REQUIRE(lessons.size() == 1);
    CHECK(lessons.front().present == 1);
    CHECK(lessons.front().listed == 2);
    CHECK(failing(office, *trainer, NoteAttendance{lesson, anna}).reason == u"lesson.settled"_s);
    CHECK(failing(office, *trainer, HoldLesson{lesson, storage::Revision{2}}).reason ==
          u"lesson.settled"_s);
}

TEST_CASE("Where a course has an exam, being there is not enough", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const CourseId course = addCourse(office, examinedCourse());
    const PersonId anna = office.addPerson(u"安娜"_s, office.branch());
    const PersonId ben = office.addPerson(u"本"_s, office.branch());
    const LessonId lesson =
        orFail(owner.run(PlanLesson{course, office.branch(), today(office.ownerPerson())}));
    orFail(owner.run(NoteAttendance{lesson, anna, Turnout::Present, 90, 75}));
    orFail(owner.run(NoteAttendance{lesson, ben, Turnout::Present, 90, 74}));
    orFail(owner.run(HoldLesson{lesson, storage::kFirstRevision}));
    CHECK(orFail(owner.query(LearningOf{anna})).completions.size() == 1);
    CHECK(orFail(owner.query(LearningOf{ben})).completions.empty());
}

TEST_CASE("A lesson says when, how long and who teaches", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const CourseId course = addCourse(office, examinedCourse());
    const PersonId anna = office.addPerson(u"安娜"_s);
    const PlanLesson plan{course, office.branch(), today(office.ownerPerson())};
    CHECK(refusedRules(office, owner, PlanLesson{course, office.branch(), {.day = kToday}}) ==
          "minutes=out_of_range trainer=required");
    checkDenied(office, plan);
    checkNothingWithoutJournal(office, plan);
    const LessonId lesson = orFail(owner.run(plan));
    CHECK(refusedRules(office, owner, HoldLesson{lesson, storage::kFirstRevision}) ==
          "sheet=required");
    CHECK(refusedRules(office, owner, NoteAttendance{lesson, anna, Turnout::Present, 91, 101}) ==
          "minutes=out_of_range score=out_of_range");
    checkDenied(office, NoteAttendance{lesson, anna});
    checkDenied(office, EditLesson{lesson, storage::kFirstRevision, plan.details});
    checkDenied(office, HoldLesson{lesson, storage::kFirstRevision});
    checkDenied(office, CancelLesson{lesson, storage::kFirstRevision});
    LessonDetails tomorrow = plan.details;
    tomorrow.day = kToday.addDays(1);
    orFail(owner.run(EditLesson{lesson, storage::kFirstRevision, tomorrow}));
    CHECK(failing(office, owner, EditLesson{lesson, storage::kFirstRevision, tomorrow}).reason ==
          u"record.changed"_s);
    orFail(owner.run(NoteAttendance{lesson, anna, Turnout::Present, 90}));
    CHECK(refusedRules(office, owner, HoldLesson{lesson, storage::Revision{2}}) == "day=in_future");
    orFail(owner.run(CancelLesson{lesson, storage::Revision{2}}));
    CHECK(failing(office, owner, CancelLesson{lesson, storage::Revision{3}}).reason ==
          u"lesson.settled"_s);
    const CourseId draft = orFail(owner.run(AddCourse{{u"草稿"_s, {}}}));
    CHECK(failing(office, owner, PlanLesson{draft, office.branch(), plan.details}).reason ==
          u"course.not_in_force"_s);
}
