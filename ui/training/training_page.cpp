// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "core/training/learning_queries.h"
#include "ui/desk/section_page.h"
#include "ui/training/courses_section.h"
#include "ui/training/drill_section.h"
#include "ui/training/exams_section.h"
#include "ui/training/lessons_section.h"
#include "ui/training/loop_section.h"
#include "ui/training/my_learning_section.h"
#include "ui/training/needs_section.h"
#include "ui/training/observations_section.h"
#include "ui/training/questions_section.h"
#include "ui/training/training_cases_section.h"
#include "ui/training/training_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct TrainingPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::TrainingPage)
};

constexpr int kWeek = 7;
constexpr int kYear = 365;
constexpr std::size_t kMost = 3;

void addNeeds(std::vector<TodayRow>& rows, const Desk& desk, const Format& format)
{
    const auto page = desk.session().query(MyLearning{});
    if (!page)
        return;
    for (const NeedRow& row : page->needs) {
        if (rows.size() >= kMost || row.need.dueDay > desk.today().addDays(kWeek))
            return;
        rows.push_back({.pill = dueDayPill(row.need.dueDay, desk.today(), format),
                        .title = row.need.what().in(desk.language),
                        .note = causeWord(row.need.cause),
                        .who = {},
                        .button = TrainingPageText::tr("Learn it"),
                        .place = u"training/mine/"_s + row.need.id.toString()});
    }
}

void addMarks(std::vector<TodayRow>& rows, const Desk& desk)
{
    if (!desk.session().can(kTeach) || !desk.session().can(kView))
        return;
    const auto waiting = desk.session().query(
        ListAttempts{{desk.today().addDays(-kYear), desk.today(), {}, AttemptState::Submitted}});
    for (const AttemptRow& row : waiting.value_or(std::vector<AttemptRow>{}))
        rows.push_back({.pill = attemptPill(row.attempt),
                        .title = row.personName,
                        .note = row.courseName.in(desk.language),
                        .who = {},
                        .button = TrainingPageText::tr("Mark it"),
                        .place = u"training/exams/"_s + row.attempt.id.toString()});
}

void addCases(std::vector<TodayRow>& rows, const Desk& desk)
{
    if (!desk.session().can(kEdit) || !desk.session().can(kView))
        return;
    const auto cases = desk.session().query(ListTrainingCases{});
    for (const CaseRow& row : cases.value_or(std::vector<CaseRow>{})) {
        if (row.trainingCase.state != CaseState::Proposed)
            return;
        rows.push_back({.pill = casePill(row.trainingCase.state),
                        .title = row.trainingCase.title,
                        .note = row.proposedByName,
                        .who = {},
                        .button = TrainingPageText::tr("Decide"),
                        .place = u"training/cases/"_s + row.trainingCase.id.toString()});
    }
}

} // namespace

SectionPage* makeTrainingPage(const Desk& desk, const Format& format)
{
    return new SectionPage(desk,
                           TrainingPageText::tr("Training"),
                           {{u"mine"_s,
                             TrainingPageText::tr("My learning"),
                             session::kSelf,
                             [&desk, format] { return new MyLearningSection(desk, format); }},
                            {u"needs"_s,
                             TrainingPageText::tr("To be learned"),
                             kView,
                             [&desk, format] { return new NeedsSection(desk, format); }},
                            {u"drill"_s,
                             TrainingPageText::tr("Morning drill"),
                             kView,
                             [&desk] { return new DrillSection(desk); }},
                            {u"courses"_s,
                             TrainingPageText::tr("Courses"),
                             kView,
                             [&desk, format] { return new CoursesSection(desk, format); }},
                            {u"lessons"_s,
                             TrainingPageText::tr("Lessons"),
                             kView,
                             [&desk, format] { return new LessonsSection(desk, format); }},
                            {u"exams"_s,
                             TrainingPageText::tr("Exams"),
                             kView,
                             [&desk, format] { return new ExamsSection(desk, format); }},
                            {u"observations"_s,
                             TrainingPageText::tr("Check-rides"),
                             kView,
                             [&desk, format] { return new ObservationsSection(desk, format); }},
                            {u"loop"_s,
                             TrainingPageText::tr("Learning loop"),
                             kView,
                             [&desk, format] { return new LoopSection(desk, format); }},
                            {u"questions"_s,
                             TrainingPageText::tr("Question bank"),
                             kView,
                             [&desk] { return new QuestionsSection(desk); }},
                            {u"cases"_s, TrainingPageText::tr("Cases"), kView, [&desk, format] {
                                 return new TrainingCasesSection(desk, format);
                             }}});
}

std::vector<TodayRow> trainingRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    addNeeds(rows, desk, format);
    addMarks(rows, desk);
    addCases(rows, desk);
    return rows;
}

} // namespace seraph::ui
