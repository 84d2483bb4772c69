// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/loop_section.h"

#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/training/training_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr int kDaysToLearn = 30;

QString sourceText(SignalSource source)
{
    switch (source) {
    case SignalSource::Survey: return LoopSection::tr("clients' answers");
    case SignalSource::CheckRide: return LoopSection::tr("check-rides");
    case SignalSource::Answers: return LoopSection::tr("exams and drills");
    }
    return {};
}

PillView loopPill(LoopState state)
{
    switch (state) {
    case LoopState::Learning: return {LoopSection::tr("learning"), Tone::Info};
    case LoopState::Waiting: return {LoopSection::tr("being measured"), Tone::Info};
    case LoopState::Better: return {LoopSection::tr("better"), Tone::Good};
    case LoopState::Same: return {LoopSection::tr("unchanged"), Tone::Warning};
    case LoopState::Worse: return {LoopSection::tr("worse"), Tone::Danger};
    case LoopState::Silent: return {LoopSection::tr("nobody said anything"), Tone::Neutral};
    }
    return {};
}

} // namespace

LoopSection::LoopSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Weak axes and what became of them"),
                   .columns = {{tr("Who"), 110},
                               {tr("Axis"), 0},
                               {tr("Says who"), 150},
                               {tr("Now"), 140},
                               {tr("State"), 140}},
                   .empty = {Icon::Check, tr("Nobody is weak anywhere, as far as is known."), {}},
                   .tables = {"training_improvement",
                              "training_completion",
                              "training_need",
                              "survey_answer",
                              "training_observation"}},
                  parent)
    , m_format(format)
{
    bar().addWidget(makeLabel(tr("What clients, examiners and answers said in the last 90 days. "
                                 "Thirty days after the course the same is asked again."),
                              LabelRole::Note),
                    1);
    refresh();
}

Status LoopSection::fill()
{
    TRY_ASSIGN(m_loop, desk().session().query(OpenLearningLoop{}));
    // A row has no record of its own while nobody works on it: it is called by its place, below zero.
    for (std::size_t i = 0; i < m_loop.weak.size(); ++i) {
        const WeakRow& row = m_loop.weak[i];
        table().addRow(-qint64(i) - 1,
                       {row.personName,
                        areaWord(row.signal.area),
                        sourceText(row.signal.source),
                        tr("%1 % · n=%2").arg(row.signal.percent).arg(row.signal.samples),
                        {}});
        showPill(table(), 4, {tr("weak"), Tone::Danger});
    }
    for (const ImprovementRow& row : m_loop.running) {
        const Improvement& each = row.improvement;
        const QString now = each.after ? tr("%1 % → %2 %").arg(each.before).arg(*each.after)
                                       : tr("%1 % → ?").arg(each.before);
        table().addRow(each.id.value(),
                       {row.personName, areaWord(each.area), sourceText(each.source), now, {}});
        showPill(table(), 4, loopPill(row.state));
    }
    return {};
}

QWidget* LoopSection::makePane(qint64 id)
{
    if (id < 0 && std::size_t(-id) <= m_loop.weak.size())
        return weakPane(m_loop.weak[std::size_t(-id - 1)]);
    for (const ImprovementRow& row : m_loop.running) {
        if (row.improvement.id.value() == id)
            return runningPane(row);
    }
    return overview();
}

QWidget* LoopSection::weakPane(const WeakRow& row)
{
    auto parts = makePaneParts(row.personName, areaWord(row.signal.area));
    const WeakMark mark = weakMarkOf(row.signal.source);
    parts.body->addWidget(makeLabel(
        tr("%1 %, resting on %2; weak below %3 %.").arg(row.signal.percent).arg(row.signal.samples).arg(mark.percent),
        LabelRole::Strong));
    parts.body->addWidget(makeLabel(
        row.course ? tr("Proposed: the course “%1”.").arg(row.courseName.in(desk().language))
                   : tr("There is no course of this area for their role yet.")));
    if (row.course && desk().session().can(kEdit)) {
        auto* take = makeButton(tr("Let them &take the course …"), ButtonRole::Primary);
        take->setObjectName(u"startImprovement"_s);
        connect(take, &QPushButton::clicked, this, [this, row] { start(row); });
        parts.buttons->addWidget(take);
    }
    return parts.pane;
}

QWidget* LoopSection::runningPane(const ImprovementRow& row)
{
    const Improvement& each = row.improvement;
    auto parts = makePaneParts(
        row.personName, tr("%1 · %2").arg(areaWord(each.area), row.courseName.in(desk().language)));
    parts.body->addWidget(makeLabel(tr("%1: %2 % from %3 when it began.")
                                        .arg(m_format.date(each.startedOn))
                                        .arg(each.before)
                                        .arg(each.beforeSamples)));
    if (row.completedOn)
        parts.body->addWidget(
            makeLabel(tr("%1: course completed; measured over the 30 days after it.")
                          .arg(m_format.date(*row.completedOn))));
    else
        parts.body->addWidget(makeLabel(tr("The course has not been completed yet.")));
    if (each.measuredOn && each.after)
        parts.body->addWidget(makeLabel(tr("%1: %2 % from %3 after it.")
                                            .arg(m_format.date(*each.measuredOn))
                                            .arg(*each.after)
                                            .arg(each.afterSamples.value_or(0)),
                                        LabelRole::Strong));
    return parts.pane;
}

QWidget* LoopSection::overview()
{
    auto parts = makePaneParts(tr("What courses changed"),
                               tr("Everybody who took one because of a weak axis"));
    for (const CourseEffect& effect : m_loop.effects)
        parts.body->addWidget(makeLabel(tr("%1: %2 % before, %3 % after · n=%4")
                                            .arg(effect.courseName.in(desk().language))
                                            .arg(effect.before)
                                            .arg(effect.after)
                                            .arg(effect.people)));
    if (m_loop.effects.empty())
        parts.body->addWidget(makeLabel(tr("Nothing has been measured yet."), LabelRole::Note));
    return parts.pane;
}

void LoopSection::start(const WeakRow& row)
{
    auto* form = new Form;
    auto* due = new DateEdit([this] { return desk().today(); });
    due->setDate(desk().today().addDays(kDaysToLearn));
    form->addWidget(makeLabel(
        tr("%1 takes “%2” because of %3.")
            .arg(row.personName, row.courseName.in(desk().language), sourceText(row.signal.source))));
    form->addField({u"due_day"_s, tr("&By"), due, {}, Form::Need::Required});
    const auto save = [this, row, due]() -> Status {
        const auto day = due->phrase();
        return statusOf(desk().session().run(StartImprovement{row.signal.person,
                                                              row.signal.area,
                                                              row.signal.source,
                                                              *row.course,
                                                              day ? day->date : LocalDate()}));
    };
    openFormDialog(desk(),
                   {tr("Course because of a weak axis"), tr("Let them take it"), tr("Course asked for")},
                   form,
                   save,
                   window());
}

} // namespace seraph::ui
