// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/training/school.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

CourseRow courseRow(TestOffice& office, CourseId id)
{
    for (const CourseRow& row : orFail(office.owner().query(ListCourses{}))) {
        if (row.course.id == id)
            return row;
    }
    throw std::runtime_error("no such course");
}

std::size_t columnOf(const CourseMatrix& matrix, CourseId course)
{
    const auto found = std::find_if(matrix.courses.begin(),
                                    matrix.courses.end(),
                                    [&](const auto& row) { return row.course.id == course; });
    return std::size_t(found - matrix.courses.begin());
}

CourseCell cellOf(TestOffice& office, PersonId person, CourseId course)
{
    const CourseMatrix matrix = orFail(office.owner().query(OpenCourseMatrix{}));
    for (std::size_t i = 0; i < matrix.people.size(); ++i) {
        if (matrix.people[i].person == person)
            return matrix.cells[i][columnOf(matrix, course)];
    }
    throw std::runtime_error("not in the matrix");
}

} // namespace

TEST_CASE("A course changes by a new version, and what is released stays as it is", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    office.newEntries();
    const CourseId course = addCourse(office, examinedCourse());
    CHECK(office.newEntries().filter(u"course.released training_course_version "_s).size() == 1);
    const CourseVersionId first = courseRow(office, course).inForce->id;
    const CourseVersionId draft = orFail(owner.run(DraftCourse{course}));
    CHECK(orFail(owner.run(DraftCourse{course})) == draft);
    CHECK(courseRow(office, course).draft->content == examinedCourse());
    CHECK(failing(office, owner, EditCourseDraft{first, storage::Revision{3}, {}}).reason ==
          u"version.frozen"_s);
    orFail(owner.run(DiscardCourseDraft{draft, storage::kFirstRevision}));
    CHECK_FALSE(courseRow(office, course).draft);
    CHECK_FALSE(office.connection().execute("UPDATE training_course_version SET content = '{}'"));
    orFail(owner.run(EditCourse{course, storage::kFirstRevision, {u"急救与过敏"_s, {}}, Area::Safety}));
    CHECK(courseRow(office, course).course.nameZh == u"急救与过敏"_s);
    CHECK(failing(office, owner, EditCourse{course, storage::kFirstRevision, {u"x"_s, {}}}).reason ==
          u"record.changed"_s);
    orFail(owner.run(ArchiveCourse{course, storage::Revision{2}}));
    CHECK_THROWS(courseRow(office, course));
}

TEST_CASE("A course that asks for roles or services there are none of is refused", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    CHECK(refusedRules(office, owner, AddCourse{}) == "name=required");
    const CourseId course = orFail(owner.run(AddCourse{{u"急救"_s, {}}}));
    const CourseVersion draft = courseRow(office, course).draft.value();
    CHECK(refusedRules(office, owner, ReleaseCourse{draft.id, storage::kFirstRevision}) ==
          "material=required");
    CHECK(refusedRules(office,
                       owner,
                       EditCourseDraft{draft.id,
                                       storage::kFirstRevision,
                                       {.roles = {u"no_role"_s}, .services = {u"no_service"_s}}}) ==
          "roles=unknown services=unknown");
    checkDenied(office, AddCourse{{u"x"_s, {}}});
    checkDenied(office, EditCourse{course, storage::kFirstRevision, {u"x"_s, {}}});
    checkDenied(office, DraftCourse{course});
    checkDenied(office, EditCourseDraft{draft.id, storage::kFirstRevision, {}});
    checkDenied(office, DiscardCourseDraft{draft.id, storage::kFirstRevision});
    checkDenied(office, ReleaseCourse{draft.id, storage::kFirstRevision});
    checkDenied(office, ArchiveCourse{course, storage::kFirstRevision});
    checkNothingWithoutJournal(office, AddCourse{{u"x"_s, {}}});
}

TEST_CASE("The matrix says who needs what, who has it and how many have everything", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    for (const CourseRow& row : orFail(owner.query(ListCourses{})))
        orFail(owner.run(ArchiveCourse{row.course.id, row.course.revision}));
    emptyBank(office);
    addQuestions(office, 4);
    CourseContent forNurses = examinedCourse();
    forNurses.roles = {u"nurse"_s};
    const CourseId course = addCourse(office, forNurses);
    const auto nurse = office.as(u"nurse"_s);
    const PersonId person = orFail(nurse->query(MyLearning{})).learner.person;
    CHECK(cellOf(office, person, course).standing == Standing::Missing);
    CHECK(cellOf(office, office.ownerPerson(), course).standing == Standing::NotRequired);
    CHECK(orFail(owner.query(OpenCourseMatrix{})).asked == 1);
    CHECK(orFail(owner.query(OpenCourseMatrix{})).covered == 0);
    const AttemptId attempt = orFail(nurse->run(StartExam{course, office.branch()}));
    answerRight(*nurse, attempt, 4);
    orFail(nurse->run(HandIn{attempt}));
    CHECK(cellOf(office, person, course).standing == Standing::Valid);
    CHECK(orFail(owner.query(OpenCourseMatrix{})).covered == 1);
    office.clock.advance(std::chrono::days(350));
    CHECK(cellOf(office, person, course).standing == Standing::Due);
    office.clock.advance(std::chrono::days(20));
    CHECK(cellOf(office, person, course).standing == Standing::Expired);
}

TEST_CASE("Everybody may read a course in force; a manager sees their own branch", "[training]")
{
    TestOffice office;
    const CourseId course = addCourse(office, examinedCourse());
    const BranchId other = office.addBranch(u"城西"_s);
    const PersonId far = office.addPerson(u"远方"_s, other);
    const auto nurse = office.as(u"nurse"_s);
    CHECK(orFail(nurse->query(ReadCourse{course})).inForce->content.minutes == 90);
    const auto manager = office.as(u"manager"_s, office.branch());
    for (const Learner& learner : orFail(manager->query(OpenCourseMatrix{})).people)
        CHECK(learner.person != far);
    CHECK(manager->query(LearningOf{far}).error().reason == u"scope.outside"_s);
}
