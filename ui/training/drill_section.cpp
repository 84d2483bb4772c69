// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/drill_section.h"

#include "core/training/exam_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/work_branch.h"
#include "ui/training/exam_screen.h"
#include "ui/training/training_text.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

DrillSection::DrillSection(const Desk& desk, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Morning drill"),
                   .columns = {{tr("Who"), 0},
                               {tr("In a row"), 90, Qt::AlignRight},
                               {tr("In 30 days"), 100, Qt::AlignRight},
                               {tr("Solved"), 90, Qt::AlignRight},
                               {tr("Today"), 110}},
                   .empty = {Icon::Clock, tr("Nobody works here yet."), {}},
                   .tables = {"training_attempt", "visit"}},
                  parent)
{
    buildBar();
    refresh();
}

void DrillSection::buildBar()
{
    bar().addStretch();
    if (!desk().session().can(kTeach))
        return;
    auto* text = makeButton(tr("Copy five questions as te&xt"));
    text->setObjectName(u"copyDrill"_s);
    text->setToolTip(tr("For the team's messenger group; the answers follow at the end."));
    connect(text, &QPushButton::clicked, this, &DrillSection::copyText);
    auto* team = makeButton(tr("&Team drill: two minutes"), ButtonRole::Primary);
    team->setObjectName(u"teamDrill"_s);
    connect(team, &QPushButton::clicked, this, [this] { start({}); });
    bar().addWidget(text);
    bar().addWidget(team);
}

Status DrillSection::fill()
{
    TRY_ASSIGN(m_board, desk().session().query(OpenDrillBoard{workBranch(desk())}));
    for (const DrillRow& row : m_board.people) {
        table().addRow(row.person.value(),
                       {row.name,
                        QString::number(row.streak),
                        QString::number(row.drills),
                        row.percent ? tr("%1 %").arg(*row.percent) : QString(),
                        {}});
        showPill(table(), 4, row.today ? pill(tr("done"), Tone::Good) : PillView{});
    }
    return {};
}

QWidget* DrillSection::makePane(qint64 id)
{
    auto parts = makePaneParts(tr("What was missed lately"),
                               tr("Team drills in 30 days: %1").arg(m_board.teamDrills));
    if (!m_board.services.isEmpty())
        parts.body->addWidget(makeLabel(tr("%n service(s) today: the drill asks about them first.",
                                           nullptr,
                                           int(m_board.services.size())),
                                        LabelRole::Note));
    if (m_board.missed.empty())
        parts.body->addWidget(
            makeLabel(tr("Nothing: every question was answered rightly the last time.")));
    for (const Question& question : m_board.missed) {
        parts.body->addWidget(makeLabel(question.content.text.in(desk().language), LabelRole::Strong));
        parts.body->addWidget(makeLabel(question.content.explain.in(desk().language), LabelRole::Note));
    }
    if (id > 0 && desk().session().can(kTeach)) {
        auto* one = makeButton(tr("Drill with the person on the &left"));
        connect(one, &QPushButton::clicked, this, [this, id] { start(PersonId(id)); });
        parts.buttons->addWidget(one);
    }
    return parts.pane;
}

void DrillSection::start(std::optional<PersonId> person)
{
    const auto attempt = desk().session().run(StartTeamDrill{workBranch(desk()), person});
    if (!attempt) {
        report(tl::unexpected(attempt.error()));
        return;
    }
    report(openExamScreen(desk(), *attempt, this));
}

void DrillSection::copyText()
{
    const auto paper = desk().session().query(DrawDrill{workBranch(desk())});
    if (!paper) {
        report(tl::unexpected(paper.error()));
        return;
    }
    QStringList questions{tr("Five questions for today")};
    QStringList answers{tr("Answers")};
    for (std::size_t i = 0; i < paper->size(); ++i) {
        const PaperItem& item = (*paper)[i];
        questions << tr("%1. %2").arg(i + 1).arg(questionText(item, desk().language, ShowKey::No));
        answers << tr("%1. %2").arg(i + 1).arg(
            questionText(item, desk().language, ShowKey::Yes).section(u'\n', 1));
    }
    QGuiApplication::clipboard()->setText(questions.join(u"\n\n"_s) + u"\n\n———\n\n"_s +
                                          answers.join(u"\n\n"_s));
    say(Tone::Good, tr("Copied. Paste it into the group; cut the answers off and send them later."));
}

} // namespace seraph::ui
