// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_cases_section.h"

#include "core/training/case_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/step_dialog.h"
#include "ui/training/training_text.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr int kStoryHeight = 140;
constexpr int kLessonHeight = 72;
constexpr int kGridHeight = 140;

QPlainTextEdit* storyEdit(const QString& text, int height)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(height));
    return edit;
}

} // namespace

TrainingCasesSection::TrainingCasesSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(
          desk,
          {.name = tr("Training cases"),
           .columns = {{tr("Case"), 0}, {tr("Area"), 110}, {tr("Proposed by"), 120}, {tr("State"), 120}},
           .empty = {Icon::Document, tr("No cases yet. Complaints and near misses make the best ones."), {}},
           .paneWidth = 460,
           .tables = {"training_case"}},
          parent)
    , m_format(format)
{
    bar().addWidget(
        makeLabel(tr("A case names nobody: whoever approves it has seen to that."), LabelRole::Note), 1);
    if (desk.session().can(kPropose)) {
        auto* propose = makeButton(tr("&Propose a case …"));
        propose->setObjectName(u"proposeCase"_s);
        connect(propose, &QPushButton::clicked, this, [this] { edit({}); });
        bar().addWidget(propose);
    }
    refresh();
}

Status TrainingCasesSection::fill()
{
    TRY_ASSIGN(m_rows, desk().session().query(ListTrainingCases{}));
    for (const CaseRow& row : m_rows) {
        table().addRow(
            row.trainingCase.id.value(),
            {row.trainingCase.title, areaWord(row.trainingCase.area), row.proposedByName, {}});
        showPill(table(), 3, casePill(row.trainingCase.state));
    }
    return {};
}

QWidget* TrainingCasesSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const CaseRow& each) {
        return each.trainingCase.id.value() == id;
    });
    if (row == m_rows.end())
        return emptyPane(tr("Choose a case on the left."));
    const TrainingCase& trainingCase = row->trainingCase;
    auto parts = makePaneParts(
        trainingCase.title,
        tr("%1 · %2").arg(row->proposedByName, m_format.dateTime(trainingCase.proposedAt)));
    parts.body->addWidget(makeLabel(trainingCase.story));
    if (!trainingCase.lesson.isEmpty()) {
        parts.body->addWidget(makeLabel(tr("What to learn from it"), LabelRole::Strong));
        parts.body->addWidget(makeLabel(trainingCase.lesson));
    }
    if (!trainingCase.decisionNote.isEmpty())
        parts.body->addWidget(makeLabel(trainingCase.decisionNote, LabelRole::Note));
    if (!row->questionCode.isEmpty())
        parts.body->addWidget(
            makeLabel(tr("Question %1 was made of it.").arg(row->questionCode), LabelRole::Note));
    if (!desk().session().can(kEdit))
        return parts.pane;
    if (trainingCase.state == CaseState::Proposed)
        addDeciding(trainingCase, *parts.buttons);
    if (trainingCase.state == CaseState::Approved && !trainingCase.question) {
        auto* ask = makeButton(tr("Make a &question of it …"), ButtonRole::Primary);
        ask->setObjectName(u"caseQuestion"_s);
        connect(
            ask, &QPushButton::clicked, this, [this, trainingCase] { makeQuestion(trainingCase); });
        parts.buttons->addWidget(ask);
    }
    return parts.pane;
}

void TrainingCasesSection::addDeciding(const TrainingCase& trainingCase, QHBoxLayout& buttons)
{
    auto* refuse = makeButton(tr("Not &taken …"));
    connect(refuse, &QPushButton::clicked, this, [this, trainingCase] {
        askForReason(
            desk(),
            {tr("Why it is not taken"), tr("Do not take it"), tr("Case not taken")},
            ReasonNeed::Required,
            [this, trainingCase](const QString& why) -> Status {
                return desk().session().run(DecideTrainingCase{
                    trainingCase.id, trainingCase.revision, CaseDecision::Reject, why});
            },
            window());
    });
    auto* words = makeButton(tr("&Edit …"));
    connect(words, &QPushButton::clicked, this, [this, trainingCase] { edit(trainingCase); });
    auto* take = makeButton(tr("&Names nobody: take it"), ButtonRole::Primary);
    take->setObjectName(u"approveCase"_s);
    connect(take, &QPushButton::clicked, this, [this, trainingCase] {
        if (report(desk().session().run(DecideTrainingCase{trainingCase.id, trainingCase.revision})))
            desk().offerUndo(tr("Case taken"));
    });
    for (QPushButton* button : {refuse, words, take})
        buttons.addWidget(button);
}

void TrainingCasesSection::edit(const std::optional<TrainingCase>& trainingCase)
{
    auto* form = new Form;
    auto* area = new QComboBox;
    for (const auto& [value, code] : Codes<Area>::kAll)
        area->addItem(areaWord(value), QString::fromLatin1(code));
    auto* service = new QComboBox;
    offerServices(*service, desk());
    auto* title = new QLineEdit(trainingCase ? trainingCase->title : QString());
    auto* story = storyEdit(trainingCase ? trainingCase->story : QString(), kStoryHeight);
    auto* lesson = storyEdit(trainingCase ? trainingCase->lesson : QString(), kLessonHeight);
    if (trainingCase) {
        area->setCurrentIndex(area->findData(toCode(trainingCase->area)));
        service->setCurrentIndex(std::max(
            0, service->findData(trainingCase->service ? trainingCase->service->value() : 0)));
    }
    form->addField({u"title"_s, tr("&Title"), title, {}, Form::Need::Required});
    form->addFields({{u"area"_s, tr("&Area"), area}, {u"service"_s, tr("&Service"), service}});
    form->addField({u"story"_s, tr("What &happened, without names"), story, {}, Form::Need::Required});
    form->addField({u"lesson"_s, tr("What to &learn from it"), lesson});
    openStepDialog(window(),
                   {tr("Training case"), tr("Keep")},
                   form,
                   [this, trainingCase, area, service, title, story, lesson]() -> Status {
                       CaseDetails details{.area = chosenCode<Area>(*area),
                                           .title = title->text(),
                                           .story = story->toPlainText(),
                                           .lesson = lesson->toPlainText()};
                       if (const qint64 id = service->currentData().toLongLong(); id > 0)
                           details.service = catalogue::ServiceId(id);
                       if (trainingCase)
                           return desk().session().run(
                               EditTrainingCase{trainingCase->id, trainingCase->revision, details});
                       TRY_STATUS(desk().session().run(ProposeTrainingCase{details}));
                       return {};
                   });
}

void TrainingCasesSection::makeQuestion(const TrainingCase& trainingCase)
{
    auto* form = new Form;
    auto* task = new QLineEdit(tr("What went wrong, and what do you do in this place?"));
    auto* grid = new EntryGrid(tr("Marking scheme"),
                               {{tr("What the examiner looks for"), 380}, {tr("Points"), 80}});
    grid->setMinimumHeight(scaled(kGridHeight));
    form->addField({u"task"_s, tr("&Task"), task});
    form->addField({u"rubric"_s, tr("&Marking scheme"), grid});
    openStepDialog(
        window(),
        {trainingCase.title, tr("Add the question")},
        form,
        [this, trainingCase, task, grid]() -> Status {
            MakeCaseQuestion command{trainingCase.id, trainingCase.revision, task->text()};
            for (const QStringList& row : grid->rows())
                command.rubric.push_back(
                    {row.value(0), {}, row.value(1).isEmpty() ? 1 : row.value(1).toInt()});
            TRY_STATUS(desk().session().run(command));
            return {};
        });
}

} // namespace seraph::ui
