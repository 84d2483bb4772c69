// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/exams_section.h"

#include "core/training/course_queries.h"
#include "core/training/exam_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/period_box.h"
#include "ui/desk/step_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/documents/exam_result.h"
#include "ui/training/training_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

/// "ACB" as it was crossed on the paper; points by a number where the examiner says them.
KeyedAnswer keyedFrom(const PaperItem& item, const QString& typed)
{
    bool isNumber = false;
    const int points = typed.trimmed().toInt(&isNumber);
    if (isNumber)
        return {{}, points};
    KeyedAnswer answer;
    for (const QChar letter : typed.toUpper()) {
        const int index = letter.unicode() - u'A';
        if (index >= 0 && index < int(item.options.size()))
            answer.given.chosen.push_back(index);
    }
    return answer;
}

} // namespace

ExamsSection::ExamsSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Exams and drills"),
                   .columns = {{tr("Day"), 90},
                               {tr("Who"), 110},
                               {tr("What"), 0},
                               {tr("Kind"), 120},
                               {tr("Result"), 150}},
                   .empty = {Icon::Training, tr("No exams in this period."), {}},
                   .paneWidth = 480,
                   .tables = {"training_attempt", "training_answer"}},
                  parent)
    , m_format(format)
    , m_period(new PeriodBox)
{
    m_period->setCurrentIndex(2);
    bar().addWidget(m_period);
    bar().addStretch();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    if (desk.session().can(kTeach)) {
        auto* open = makeButton(tr("&Oral or paper exam …"));
        open->setObjectName(u"openExamFor"_s);
        connect(open, &QPushButton::clicked, this, &ExamsSection::openFor);
        bar().addWidget(open);
    }
    refresh();
}

Status ExamsSection::fill()
{
    const Period period = m_period->period(desk().today());
    TRY_ASSIGN(m_rows, desk().session().query(ListAttempts{{period.from, period.until, {}, {}}}));
    for (const AttemptRow& row : m_rows) {
        table().addRow(row.attempt.id.value(),
                       {m_format.shortDate(row.attempt.day, desk().today()),
                        row.personName.isEmpty() ? tr("the team") : row.personName,
                        row.courseName.in(desk().language),
                        attemptKindWord(row.attempt.kind),
                        {}});
        showPill(table(), 4, attemptPill(row.attempt));
    }
    return {};
}

QWidget* ExamsSection::makePane(qint64 id)
{
    if (id <= 0)
        return emptyPane(tr("Choose an exam on the left."));
    const auto page = desk().session().query(OpenResult{AttemptId(id)});
    if (!page)
        return emptyPane(tr("This paper is still being written."));
    const Attempt& attempt = page->row.attempt;
    const QString course = page->row.courseName.in(desk().language);
    auto parts =
        makePaneParts(page->row.personName.isEmpty() ? tr("The team") : page->row.personName,
                      tr("%1 · %2").arg(course.isEmpty() ? attemptKindWord(attempt.kind) : course,
                                        m_format.dateTime(attempt.startedAt)));
    parts.body->addWidget(new StatusPill(attemptPill(attempt)), 0, Qt::AlignLeft);
    if (!page->row.examinerName.isEmpty())
        parts.body->addWidget(makeLabel(tr("Examiner: %1").arg(page->row.examinerName), LabelRole::Note));
    addAnswers(*page, *parts.body);
    const bool byHand = attempt.kind == AttemptKind::Oral || attempt.kind == AttemptKind::Paper;
    if (byHand && desk().session().can(kTeach)) {
        auto* print = makeButton(tr("&Print the paper"));
        connect(print, &QPushButton::clicked, this, [this, page = *page] { this->print(page); });
        parts.buttons->addWidget(print);
    } else if (attempt.state == AttemptState::Done && attempt.passPercent) {
        auto* print = makeButton(tr("&Print the result"));
        print->setObjectName(u"printResult"_s);
        connect(print, &QPushButton::clicked, this, [this, page = *page] { this->print(page); });
        parts.buttons->addWidget(print);
    }
    if (byHand && attempt.state == AttemptState::Running && desk().session().can(kTeach)) {
        auto* key = makeButton(tr("&Key in the answers …"), ButtonRole::Primary);
        key->setObjectName(u"keyInExam"_s);
        connect(key, &QPushButton::clicked, this, [this, attempt] { keyIn(attempt); });
        parts.buttons->addWidget(key);
    }
    return parts.pane;
}

void ExamsSection::addAnswers(const ResultPage& page, QVBoxLayout& body)
{
    const ShowKey key = page.showsKey ? ShowKey::Yes : ShowKey::No;
    const Attempt& attempt = page.row.attempt;
    for (std::size_t i = 0; i < attempt.paper.size(); ++i) {
        body.addWidget(makeRule());
        body.addWidget(makeLabel(
            tr("%1. %2").arg(i + 1).arg(questionText(attempt.paper[i], desk().language, key))));
        const auto answer =
            std::find_if(page.answers.begin(), page.answers.end(), [&](const AttemptAnswer& each) {
                return each.position == int(i);
            });
        if (answer == page.answers.end())
            continue;
        const QString points = answer->points ? tr("%1 %").arg(*answer->points) : tr("not marked yet");
        body.addWidget(
            makeLabel(tr("Answered: %1 · %2").arg(givenText(attempt.paper[i], answer->given), points),
                      LabelRole::Strong));
        const bool byExaminer =
            attempt.state == AttemptState::Submitted && !isMarkedByProgram(attempt.paper[i].kind);
        if (byExaminer && desk().session().can(kTeach))
            addMarking(attempt, *answer, body);
    }
}

void ExamsSection::addMarking(const Attempt& attempt, const AttemptAnswer& answer, QVBoxLayout& body)
{
    const PaperItem& item = attempt.paper[std::size_t(answer.position)];
    for (const RubricLine& line : item.rubric)
        body.addWidget(makeLabel(
            tr("%1 (%n point(s))", nullptr, line.points).arg(line.text().in(desk().language)),
            LabelRole::Note));
    auto* earned = new QSpinBox;
    earned->setAccessibleName(tr("Points given"));
    earned->setRange(0, rubricSum(item.rubric));
    earned->setSuffix(tr(" of %1").arg(rubricSum(item.rubric)));
    auto* mark = makeButton(tr("Mark it"));
    mark->setObjectName(u"markAnswer"_s);
    connect(mark,
            &QPushButton::clicked,
            this,
            [this, earned, item, attempt = attempt.id, position = answer.position] {
                report(desk()
                           .session()
                           .run(MarkAnswer{
                               attempt, position, pointsOfRubric(item.rubric, earned->value())})
                           .transform([](AttemptState) {}));
            });
    auto* row = makeRow();
    row->addWidget(earned);
    row->addWidget(mark);
    row->addStretch();
    body.addLayout(row);
}

void ExamsSection::openFor()
{
    const auto courses = desk().session().query(ListCourses{});
    if (!courses)
        return;
    auto* form = new Form;
    auto* person = new QComboBox;
    auto* course = new QComboBox;
    auto* kind = new QComboBox;
    offerColleagues(*person, desk());
    for (const CourseRow& row : *courses) {
        if (row.inForce && row.inForce->content.exam)
            course->addItem(row.course.name().in(desk().language), row.course.id.value());
    }
    for (const AttemptKind each : {AttemptKind::Oral, AttemptKind::Paper})
        kind->addItem(attemptKindWord(each), toCode(each));
    form->addField({u"person"_s, tr("&Who"), person, {}, Form::Need::Required});
    form->addField({u"course"_s, tr("&Course"), course});
    form->addField({u"kind"_s, tr("&How"), kind});
    openStepDialog(window(),
                   {tr("Exam by hand"), tr("Draw the questions")},
                   form,
                   [this, person, course, kind]() -> Status {
                       const qint64 who = person->currentData().toLongLong();
                       const qint64 what = course->currentData().toLongLong();
                       if (who <= 0 || what <= 0)
                           return fail(invalid(who <= 0 ? u"person"_s : u"course"_s, u"required"_s));
                       TRY_ASSIGN(const auto attempt,
                                  desk().session().run(OpenExamFor{chosenCode<AttemptKind>(*kind),
                                                                   PersonId(who),
                                                                   CourseId(what),
                                                                   workBranch(desk())}));
                       table().chooseId(attempt.value());
                       return {};
                   });
}

void ExamsSection::keyIn(const Attempt& attempt)
{
    auto* form = new Form;
    std::vector<QLineEdit*> edits;
    for (std::size_t i = 0; i < attempt.paper.size(); ++i) {
        auto* edit = new QLineEdit;
        const PaperItem& item = attempt.paper[i];
        const QString hint = isMarkedByProgram(item.kind) ? tr("letters, or points from 0 to 100")
                                                          : tr("points from 0 to 100");
        form->addField({u"answers[%1]"_s.arg(i),
                        tr("%1. %2").arg(i + 1).arg(item.text.in(desk().language).left(60)),
                        edit,
                        hint});
        edits.push_back(edit);
    }
    auto* note = new QLineEdit;
    form->addField({u"note"_s, tr("&Note"), note});
    openStepDialog(window(),
                   {tr("Key in the answers"), tr("Done: give the result")},
                   form,
                   [this, attempt, edits, note]() -> Status {
                       KeyInExam command{.attempt = attempt.id};
                       for (std::size_t i = 0; i < edits.size(); ++i)
                           command.answers.push_back(keyedFrom(attempt.paper[i], edits[i]->text()));
                       command.note = note->text();
                       return desk().session().run(command);
                   });
}

void ExamsSection::print(const ResultPage& page)
{
    const Attempt& attempt = page.row.attempt;
    documents::ExamPaper paper{.code = attempt.id.toString(),
                               .course = page.row.courseName.in(desk().language),
                               .person = page.row.personName,
                               .day = attempt.day,
                               .percent = attempt.percent,
                               .passPercent = attempt.passPercent.value_or(0),
                               .passed = attempt.passed,
                               .examiner = page.row.examinerName,
                               .note = attempt.note};
    for (std::size_t i = 0; i < attempt.paper.size(); ++i) {
        const auto answer =
            std::find_if(page.answers.begin(), page.answers.end(), [&](const AttemptAnswer& each) {
                return each.position == int(i);
            });
        documents::ExamPaper::Line line{
            questionText(attempt.paper[i], desk().language, ShowKey::No), {}, {}};
        if (answer != page.answers.end()) {
            line.given = givenText(attempt.paper[i], answer->given);
            line.points = answer->points;
        }
        paper.lines.push_back(std::move(line));
    }
    desk().print.preview(documents::examDocument(paper, desk().imprint()), window());
}

} // namespace seraph::ui
