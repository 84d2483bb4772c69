// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/case_commands.h"
#include "core/training/course_commands.h"
#include "core/training/exam_commands.h"
#include "core/training/improvement_commands.h"
#include "core/training/learning_queries.h"
#include "core/training/lesson_commands.h"
#include "core/training/need_commands.h"
#include "core/training/question_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::training;

namespace {

const CourseId kCourse(5);
const CourseVersionId kCourseVersion(5);
const LessonId kLesson(5);
const AttemptId kAttempt(5);
const TrainingCaseId kCase(5);
const QuestionId kQuestion(5);
const LocalDate kTrainingDay(2026, 10, 6);

std::vector<Call> courseCalls(TestOffice& office)
{
    const PersonId somebody = office.ownerPerson();
    return {
        call(AddCourse{}),
        call(EditCourse{kCourse, storage::kFirstRevision, {}}),
        call(DraftCourse{kCourse}),
        call(EditCourseDraft{kCourseVersion, storage::kFirstRevision, {}}),
        call(DiscardCourseDraft{kCourseVersion, storage::kFirstRevision}),
        call(ReleaseCourse{kCourseVersion, storage::kFirstRevision}),
        call(ArchiveCourse{kCourse, storage::kFirstRevision}),
        call(PlanLesson{kCourse, office.branch(), {.day = kTrainingDay}}),
        call(EditLesson{kLesson, storage::kFirstRevision, {.day = kTrainingDay}}),
        call(NoteAttendance{.lesson = kLesson, .person = somebody}),
        call(HoldLesson{kLesson, storage::kFirstRevision}),
        call(CancelLesson{kLesson, storage::kFirstRevision}),
        call(StartCampaign{{.course = kCourse, .dueDay = kTrainingDay}}),
        call(EndCampaign{CampaignId(5), storage::kFirstRevision}),
        call(ConfirmReading{NeedId(5)}),
        call(WaiveNeed{NeedId(5), {}}),
        call(ListCourses{}),
        call(ReadCourse{kCourse}),
        call(OpenCourseMatrix{}),
        call(ListLessons{kTrainingDay, kTrainingDay}),
        call(OpenLessonSheet{kLesson}),
        call(StartImprovement{.person = somebody, .course = kCourse}),
        call(OpenLearningLoop{}),
        call(ListNeeds{}),
        call(ListCampaigns{}),
        call(MyLearning{}),
        call(LearningOf{somebody}),
    };
}

ObservationDetails observed(TestOffice& office)
{
    return {.person = office.ownerPerson(),
            .examiner = office.ownerPerson(),
            .branch = office.branch(),
            .day = kTrainingDay};
}

std::vector<Call> examCalls(TestOffice& office)
{
    return {
        call(AddQuestion{}),
        call(EditQuestion{kQuestion, storage::kFirstRevision, {}}),
        call(ConfirmQuestion{kQuestion, storage::kFirstRevision}),
        call(ArchiveQuestion{kQuestion, storage::kFirstRevision}),
        call(TakeShippedTraining{}),
        call(StartExam{kCourse, office.branch()}),
        call(OpenExamFor{.person = office.ownerPerson(), .course = kCourse, .branch = office.branch()}),
        call(StartDrill{office.branch()}),
        call(StartTeamDrill{office.branch()}),
        call(SaveAnswer{kAttempt}),
        call(HandIn{kAttempt}),
        call(KeyInExam{kAttempt}),
        call(MarkAnswer{kAttempt}),
        call(ProposeTrainingCase{}),
        call(EditTrainingCase{kCase, storage::kFirstRevision, {}}),
        call(DecideTrainingCase{kCase, storage::kFirstRevision}),
        call(MakeCaseQuestion{kCase, storage::kFirstRevision}),
        call(RecordObservation{observed(office)}),
        call(OpenQuestionBank{}),
        call(OpenRunningPaper{kAttempt}),
        call(OpenResult{kAttempt}),
        call(ListAttempts{{kTrainingDay, kTrainingDay}}),
        call(OpenDrillBoard{office.branch()}),
        call(DrawDrill{office.branch()}),
        call(ListObservations{kTrainingDay, kTrainingDay}),
        call(ListTrainingCases{}),
    };
}

} // namespace

std::vector<Call> trainingCalls(TestOffice& office)
{
    auto calls = courseCalls(office);
    const auto more = examCalls(office);
    calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
