// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/questions_section.h"

#include "core/training/question_commands.h"
#include "ui/desk/choices.h"
#include "ui/training/training_text.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr double kHard = 50;
constexpr double kBlunt = 0.2;

/// How it does in exams, or why it needs a look.
PillView itemPill(const QuestionRow& row)
{
    if (row.stale)
        return pill(QuestionsSection::tr("new SOP: look at it"), Tone::Danger);
    if (row.figures.answers < kFewReplies)
        return {};
    if (row.figures.discrimination && *row.figures.discrimination < kBlunt)
        return pill(QuestionsSection::tr("tells little"), Tone::Warning);
    return pill(row.figures.solved < kHard ? QuestionsSection::tr("hard")
                                           : QuestionsSection::tr("works"),
                row.figures.solved < kHard ? Tone::Info : Tone::Good);
}

QString solvedText(const ItemFigures& figures)
{
    return figures.answers == 0
               ? QString()
               : QuestionsSection::tr("%1 % · n=%2").arg(qRound(figures.solved)).arg(figures.answers);
}

} // namespace

QuestionsSection::QuestionsSection(const Desk& desk, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Question bank"),
                   .columns = {{tr("Question"), 0},
                               {tr("Area"), 90},
                               {tr("Kind"), 110},
                               {tr("Solved"), 110},
                               {tr("State"), 150}},
                   .empty = {Icon::Help, tr("No questions in this area."), {}},
                   .paneWidth = 460,
                   .tables = {"training_question", "training_attempt", "sop_version"}},
                  parent)
    , m_area(new QComboBox)
    , m_count(makeLine({}, LabelRole::Note))
{
    buildBar();
    refresh();
}

void QuestionsSection::buildBar()
{
    m_area->setAccessibleName(tr("Area"));
    m_area->addItem(tr("all areas"), QString());
    for (const auto& [area, code] : Codes<Area>::kAll)
        m_area->addItem(areaWord(area), QString::fromLatin1(code));
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    bar().addWidget(m_area);
    bar().addWidget(m_count, 1);
    if (!desk().session().can(kEdit))
        return;
    auto* shipped = makeButton(tr("Take what is &shipped"));
    connect(shipped, &QPushButton::clicked, this, &QuestionsSection::takeShipped);
    auto* add = makeButton(tr("&New question …"), ButtonRole::Primary);
    add->setObjectName(u"newQuestion"_s);
    connect(add, &QPushButton::clicked, this, [this] { openQuestionDialog(desk(), {}, window()); });
    bar().addWidget(shipped);
    bar().addWidget(add);
}

Status QuestionsSection::fill()
{
    TRY_ASSIGN(m_bank, desk().session().query(OpenQuestionBank{}));
    m_count->setText(
        tr("%1 questions · scenarios %2 of %3").arg(m_bank.rows.size()).arg(m_bank.scenarios).arg(kScenarioGoal));
    const QString area = m_area->currentData().toString();
    for (const QuestionRow& row : m_bank.rows) {
        if (!area.isEmpty() && toCode(row.question.area) != area)
            continue;
        table().addRow(row.question.id.value(),
                       {row.question.content.text.in(desk().language).section(u'\n', 0, 0),
                        areaWord(row.question.area),
                        questionKindWord(row.question.kind),
                        solvedText(row.figures),
                        {}});
        showPill(table(), 4, itemPill(row));
    }
    return {};
}

QWidget* QuestionsSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_bank.rows.begin(), m_bank.rows.end(), [&](const QuestionRow& each) {
        return each.question.id.value() == id;
    });
    if (row == m_bank.rows.end())
        return emptyPane(tr("Choose a question on the left."));
    const Question& question = row->question;
    const Language language = desk().language;
    auto parts = makePaneParts(question.content.text.in(language), originWord(question.origin));
    for (std::size_t i = 0; i < question.content.options.size(); ++i) {
        const QuestionOption& option = question.content.options[i];
        const QString text = tr("%1. %2").arg(
            question.kind == QuestionKind::Order ? QString::number(i + 1) : optionLetter(int(i)),
            option.text().in(language));
        parts.body->addWidget(makeLabel(option.right ? tr("%1 ✓").arg(text) : text,
                                        option.right ? LabelRole::Strong : LabelRole::Body));
    }
    for (const RubricLine& line : question.content.rubric)
        parts.body->addWidget(
            makeLabel(tr("%1 (%n point(s))", nullptr, line.points).arg(line.text().in(language))));
    parts.body->addWidget(makeLabel(question.content.explain.in(language), LabelRole::Note));
    if (row->figures.answers > 0)
        parts.body->addWidget(makeLabel(
            tr("Solved %1 %, told people apart by %2 (n=%3)")
                .arg(qRound(row->figures.solved))
                .arg(row->figures.discrimination ? QString::number(*row->figures.discrimination, 'f', 2)
                                                 : u"–"_s)
                .arg(row->figures.answers),
            LabelRole::Note));
    if (desk().session().can(kEdit))
        addActions(*row, *parts.buttons);
    return parts.pane;
}

void QuestionsSection::addActions(const QuestionRow& row, QHBoxLayout& buttons)
{
    auto* away = makeButton(tr("Put &away"));
    connect(away, &QPushButton::clicked, this, [this, question = row.question] {
        if (report(desk().session().run(ArchiveQuestion{question.id, question.revision})))
            desk().offerUndo(tr("Question put away"));
    });
    buttons.addWidget(away);
    if (row.stale) {
        auto* still = makeButton(tr("Still &right"));
        still->setObjectName(u"confirmQuestion"_s);
        connect(still, &QPushButton::clicked, this, [this, question = row.question] {
            if (report(desk().session().run(ConfirmQuestion{question.id, question.revision})))
                desk().offerUndo(tr("Looked over"));
        });
        buttons.addWidget(still);
    }
    auto* edit = makeButton(tr("&Edit …"), ButtonRole::Primary);
    edit->setObjectName(u"editQuestion"_s);
    connect(edit, &QPushButton::clicked, this, [this, question = row.question] {
        openQuestionDialog(desk(), question, window());
    });
    buttons.addWidget(edit);
}

void QuestionsSection::takeShipped()
{
    const auto taken = desk().session().run(TakeShippedTraining{});
    if (!taken) {
        report(tl::unexpected(taken.error()));
        return;
    }
    say(Tone::Good,
        tr("%1 courses and %2 questions came in.").arg(taken->courses).arg(taken->questions));
}

} // namespace seraph::ui
