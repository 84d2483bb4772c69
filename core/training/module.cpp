// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/module.h"

#include "core/session/record_kind.h"
#include "core/training/case_commands.h"
#include "core/training/course_commands.h"
#include "core/training/course_record.h"
#include "core/training/exam_commands.h"
#include "core/training/exam_finishing_commands.h"
#include "core/training/exam_record.h"
#include "core/training/founding.h"
#include "core/training/improvement_commands.h"
#include "core/training/improvement_record.h"
#include "core/training/learning_queries.h"
#include "core/training/lesson_commands.h"
#include "core/training/missing.h"
#include "core/training/need_commands.h"
#include "core/training/question_commands.h"

namespace seraph::training {

using session::policyOf;
using session::RecycleBin;

namespace {

std::vector<session::RecordKind> trainingRecords()
{
    return {
        session::recordKind<Course>(kView, kEdit, "name_zh"),
        session::recordKind<CourseVersion>(kView, kEdit, "number", RecycleBin::Hidden),
        session::recordKind<Lesson>(kView, kTeach, "day", RecycleBin::Hidden),
        session::recordKind<Attendance>(kView, kTeach, nullptr, RecycleBin::Hidden),
        session::recordKind<Completion>(kView, kTeach, "day", RecycleBin::Hidden),
        session::recordKind<Campaign>(kView, kEdit, "name", RecycleBin::Hidden),
        session::recordKind<Need>(kView, kEdit, "what_zh", RecycleBin::Hidden),
        session::recordKind<Question>(kView, kEdit, "code"),
        session::recordKind<Attempt>(kView, kTeach, "day", RecycleBin::Hidden),
        session::recordKind<AttemptAnswer>(kView, kTeach, nullptr, RecycleBin::Hidden),
        session::recordKind<Observation>(kView, kTeach, "title", RecycleBin::Hidden),
        session::recordKind<Improvement>(kView, kEdit, "started_on", RecycleBin::Hidden),
        session::recordKind<TrainingCase>(kView, kEdit, "title", RecycleBin::Hidden),
    };
}

std::vector<session::Policy> trainingPolicies()
{
    return {
        policyOf<AddCourse>(),
        policyOf<EditCourse>(),
        policyOf<DraftCourse>(),
        policyOf<EditCourseDraft>(),
        policyOf<DiscardCourseDraft>(),
        policyOf<ReleaseCourse>(),
        policyOf<ArchiveCourse>(),
        policyOf<PlanLesson>(),
        policyOf<EditLesson>(),
        policyOf<NoteAttendance>(),
        policyOf<HoldLesson>(),
        policyOf<CancelLesson>(),
        policyOf<StartCampaign>(),
        policyOf<EndCampaign>(),
        policyOf<ConfirmReading>(),
        policyOf<WaiveNeed>(),
        policyOf<AddQuestion>(),
        policyOf<EditQuestion>(),
        policyOf<ConfirmQuestion>(),
        policyOf<ArchiveQuestion>(),
        policyOf<TakeShippedTraining>(),
        policyOf<StartExam>(),
        policyOf<OpenExamFor>(),
        policyOf<StartDrill>(),
        policyOf<StartTeamDrill>(),
        policyOf<SaveAnswer>(),
        policyOf<HandIn>(),
        policyOf<KeyInExam>(),
        policyOf<MarkAnswer>(),
        policyOf<ProposeTrainingCase>(),
        policyOf<EditTrainingCase>(),
        policyOf<DecideTrainingCase>(),
        policyOf<MakeCaseQuestion>(),
        policyOf<RecordObservation>(),
        policyOf<StartImprovement>(),
        policyOf<OpenLearningLoop>(),
        policyOf<ListCourses>(),
        policyOf<ReadCourse>(),
        policyOf<OpenCourseMatrix>(),
        policyOf<ListLessons>(),
        policyOf<OpenLessonSheet>(),
        policyOf<ListNeeds>(),
        policyOf<ListCampaigns>(),
        policyOf<OpenQuestionBank>(),
        policyOf<OpenRunningPaper>(),
        policyOf<OpenResult>(),
        policyOf<ListAttempts>(),
        policyOf<OpenDrillBoard>(),
        policyOf<DrawDrill>(),
        policyOf<ListObservations>(),
        policyOf<ListTrainingCases>(),
        policyOf<MyLearning>(),
        policyOf<LearningOf>(),
    };
}

/// Exams that nobody came back to, measurements that are due, months that are over.
Status tidyTraining(session::WriteContext& context)
{
    TRY_STATUS(handInOverdue(context));
    return catchUpLoop(context);
}

} // namespace

session::Module module()
{
    return {
        .name = "training",
        .records = trainingRecords(),
        .policies = trainingPolicies(),
        .permissions = {kView, kTeach, kEdit, kPropose},
        .reactions = {session::reaction(&onSopReleased), session::reaction(&onTemplateReleased)},
        .install = &install,
        .missing = &missingFromTraining,
        .tidy = &tidyTraining,
    };
}

} // namespace seraph::training
