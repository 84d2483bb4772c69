// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/my_learning_section.h"

#include "core/training/exam_commands.h"
#include "core/training/need_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/pane_part.h"
#include "ui/desk/work_branch.h"
#include "ui/text/quiet_markdown.h"
#include "ui/training/exam_screen.h"
#include "ui/training/training_text.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr int kBetweenLessons = 6;
constexpr int kResultsShown = 6;

} // namespace

MyLearningSection::MyLearningSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(
          desk,
          {.name = tr("What I learn"),
           .columns = {{tr("Course or change"), 0}, {tr("Why"), 170}, {tr("State"), 170}},
           .empty = {Icon::Check, tr("Nothing is asked of you at the moment."), {}},
           .tables = {"training_need", "training_completion", "training_attempt", "training_course_version"}},
          parent)
    , m_format(format)
{
    buildBar();
    refresh();
}

void MyLearningSection::buildBar()
{
    auto* drill = makeButton(tr("Morning &drill: five questions"), ButtonRole::Primary);
    drill->setObjectName(u"startDrill"_s);
    connect(drill, &QPushButton::clicked, this, &MyLearningSection::startDrill);
    bar().addWidget(makeLabel(tr("Two minutes a day on what is done here today keep it fresh."),
                              LabelRole::Note),
                    1);
    bar().addWidget(drill);
}

Status MyLearningSection::fill()
{
    TRY_ASSIGN(m_page, desk().session().query(MyLearning{}));
    for (const NeedRow& row : m_page.needs) {
        table().addRow(row.need.id.value(),
                       {row.need.what().in(desk().language), causeWord(row.need.cause), {}});
        showPill(table(), 2, dueDayPill(row.need.dueDay, desk().today(), m_format));
    }
    for (const CourseStanding& standing : m_page.courses) {
        table().addRow(
            standing.row.course.id.value(),
            {standing.row.course.name().in(desk().language), areaWord(standing.row.course.area), {}});
        showPill(table(), 2, standingPill(standing.cell.standing, standing.cell.validUntil, m_format));
    }
    return {};
}

QWidget* MyLearningSection::makePane(qint64 id)
{
    for (const NeedRow& row : m_page.needs) {
        if (row.need.id.value() == id)
            return needPane(row);
    }
    for (const CourseStanding& standing : m_page.courses) {
        if (standing.row.course.id.value() == id)
            return coursePane(standing);
    }
    return overview();
}

QWidget* MyLearningSection::needPane(const NeedRow& row)
{
    auto parts = makePaneParts(row.need.what().in(desk().language), causeWord(row.need.cause));
    parts.body->addWidget(makeLabel(tr("To be done by %1.").arg(m_format.longDate(row.need.dueDay)),
                                    LabelRole::Strong));
    if (row.need.course) {
        parts.body->addWidget(
            makeLabel(tr("Take the course “%1” again.").arg(row.courseName.in(desk().language))));
        auto* exam = makeButton(tr("Take the &exam"), ButtonRole::Primary);
        connect(exam, &QPushButton::clicked, this, [this, course = *row.need.course] {
            startExam(course);
        });
        parts.buttons->addWidget(exam);
        return parts.pane;
    }
    parts.body->addWidget(makeLabel(
        tr("Read the new version in the catalogue, ask where something is unclear, and confirm.")));
    auto* confirm = makeButton(tr("I have &read it and work by it"), ButtonRole::Primary);
    confirm->setObjectName(u"confirmReading"_s);
    connect(confirm, &QPushButton::clicked, this, [this, need = row.need.id] {
        report(desk().session().run(ConfirmReading{need}));
    });
    parts.buttons->addWidget(confirm);
    return parts.pane;
}

QWidget* MyLearningSection::coursePane(const CourseStanding& standing)
{
    const CourseContent& content = standing.row.inForce->content;
    auto parts = makePaneParts(standing.row.course.name().in(desk().language),
                               tr("%1 · version %2")
                                   .arg(m_format.duration(std::chrono::minutes(content.minutes)))
                                   .arg(standing.row.inForce->number));
    auto* material = makeLabel({});
    material->setTextFormat(Qt::MarkdownText);
    material->setText(quietMarkdown(content.material.in(desk().language)));
    parts.body->addWidget(material);
    if (!content.exam)
        return parts.pane;
    parts.body->addWidget(makeRule());
    parts.body->addWidget(makeLabel(tr("Exam: %1 questions in %2 minutes; %3 % are needed to pass.")
                                        .arg(content.exam->questions)
                                        .arg(content.exam->minutes)
                                        .arg(content.exam->passPercent),
                                    LabelRole::Note));
    auto* exam = makeButton(tr("Take the &exam"), ButtonRole::Primary);
    exam->setObjectName(u"startExam"_s);
    connect(exam, &QPushButton::clicked, this, [this, course = standing.row.course.id] {
        startExam(course);
    });
    parts.buttons->addWidget(exam);
    return parts.pane;
}

QWidget* MyLearningSection::overview()
{
    auto parts = makePaneParts(m_page.learner.name, m_page.learner.jobTitle);
    parts.body->addWidget(
        makeLabel(tr("Drills in 30 days: %1 · in a row: %2").arg(m_page.drills).arg(m_page.streak),
                  LabelRole::Strong));
    for (std::size_t i = 0; i < std::min<std::size_t>(m_page.attempts.size(), kResultsShown); ++i) {
        const AttemptRow& row = m_page.attempts[i];
        const QString course = row.courseName.in(desk().language);
        auto* line = makeRow();
        line->addWidget(
            makeLabel(tr("%1 · %2").arg(m_format.shortDate(row.attempt.day, desk().today()),
                                        course.isEmpty() ? attemptKindWord(row.attempt.kind) : course)),
            1);
        line->addWidget(new StatusPill(attemptPill(row.attempt)));
        parts.body->addLayout(line);
    }
    if (!m_page.missed.empty())
        addPanePart(*parts.body, tr("To look at again"));
    for (const Question& question : m_page.missed) {
        parts.body->addWidget(makeLabel(question.content.text.in(desk().language)));
        parts.body->addWidget(makeLabel(question.content.explain.in(desk().language), LabelRole::Note));
        parts.body->addSpacing(kBetweenLessons);
    }
    if (!m_page.cases.empty())
        addPanePart(*parts.body, tr("Cases to learn from"));
    for (const CaseRow& row : m_page.cases) {
        parts.body->addWidget(makeLabel(row.trainingCase.title, LabelRole::Strong));
        parts.body->addWidget(makeLabel(row.trainingCase.story));
        parts.body->addWidget(makeLabel(row.trainingCase.lesson, LabelRole::Note));
        parts.body->addSpacing(kBetweenLessons);
    }
    return parts.pane;
}

void MyLearningSection::startExam(CourseId course)
{
    const auto attempt = desk().session().run(StartExam{course, workBranch(desk())});
    if (!attempt) {
        report(tl::unexpected(attempt.error()));
        return;
    }
    report(openExamScreen(desk(), *attempt, this));
}

void MyLearningSection::startDrill()
{
    const auto attempt = desk().session().run(StartDrill{workBranch(desk())});
    if (!attempt) {
        report(tl::unexpected(attempt.error()));
        return;
    }
    report(openExamScreen(desk(), *attempt, this));
}

} // namespace seraph::ui
