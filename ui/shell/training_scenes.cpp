// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_queries.h"
#include "core/training/exam_commands.h"
#include "ui/desk/work_branch.h"
#include "ui/shell/scene_lists.h"
#include "ui/training/course_dialogs.h"
#include "ui/training/exam_screen.h"
#include "ui/training/observations_section.h"
#include "ui/training/paper_view.h"
#include "ui/training/questions_section.h"

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::training;

namespace {

std::vector<CourseRow> coursesOf(const Desk& desk)
{
    return desk.session().query(ListCourses{}).value_or(std::vector<CourseRow>{});
}

std::optional<CourseId> examinedCourse(const Desk& desk)
{
    const auto courses = coursesOf(desk);
    const auto found = std::find_if(courses.begin(), courses.end(), [](const CourseRow& row) {
        return row.inForce && row.inForce->content.exam;
    });
    return found == courses.end() ? std::nullopt : std::optional(found->course.id);
}

/// The screen in the size of the window that the picture is taken of.
void showPaper(const Desk& desk, AttemptId attempt, QWidget* parent)
{
    auto paper = desk.session().query(OpenRunningPaper{attempt});
    if (!paper)
        return;
    auto* screen = new ExamScreen(desk, *std::move(paper), parent);
    screen->setAttribute(Qt::WA_DeleteOnClose);
    screen->resize(parent->size());
    screen->show();
}

void openExamPicture(const Desk& desk, QWidget* parent)
{
    const auto course = examinedCourse(desk);
    const auto attempt = course ? desk.session().run(StartExam{*course, workBranch(desk)})
                                : Result<AttemptId>(fail(ErrorCode::NotFound));
    if (attempt)
        showPaper(desk, *attempt, parent);
}

void openDrillResult(const Desk& desk, QWidget* parent)
{
    const auto attempt = desk.session().run(StartDrill{workBranch(desk)});
    if (!attempt)
        return;
    showPaper(desk, *attempt, parent);
    if (auto* view = topDialog(*parent) ? topDialog(*parent)->findChild<PaperView*>() : nullptr)
        view->handIn();
}

} // namespace

std::vector<Scene> trainingScenes()
{
    return {
        {u"exam"_s, &openExamPicture},
        {u"drill-result"_s, &openDrillResult},
        {u"new-course"_s,
         [](const Desk& desk, QWidget* parent) { openNewCourseDialog(desk, parent); }},
        {u"plan-lesson"_s,
         [](const Desk& desk, QWidget* parent) {
             openLessonDialog(desk, coursesOf(desk), {}, parent);
         }},
        {u"start-campaign"_s,
         [](const Desk& desk, QWidget* parent) { openCampaignDialog(desk, coursesOf(desk), parent); }},
        {u"new-question"_s,
         [](const Desk& desk, QWidget* parent) { openQuestionDialog(desk, {}, parent); }},
        {u"observation"_s,
         [](const Desk& desk, QWidget* parent) { openObservationDialog(desk, parent); }},
    };
}

} // namespace seraph::ui
