// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/observations_section.h"

#include "ui/desk/choices.h"
#include "ui/desk/period_box.h"
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

PillView resultPill(const Observation& observation)
{
    return observation.passed
               ? pill(ObservationsSection::tr("passed · %1 %").arg(observation.percent), Tone::Good)
               : pill(ObservationsSection::tr("not passed · %1 %").arg(observation.percent),
                      Tone::Danger);
}

} // namespace

ObservationsSection::ObservationsSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Check-rides and scenes"),
                   .columns = {{tr("Day"), 90},
                               {tr("Who"), 110},
                               {tr("What"), 0},
                               {tr("Kind"), 120},
                               {tr("Result"), 150}},
                   .empty = {Icon::Eye, tr("Nobody was seen at work in this period."), {}},
                   .tables = {"training_observation"}},
                  parent)
    , m_format(format)
    , m_period(new PeriodBox)
{
    m_period->setCurrentIndex(2);
    bar().addWidget(m_period);
    bar().addStretch();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    if (desk.session().can(kTeach)) {
        auto* add = makeButton(tr("&Examine somebody …"), ButtonRole::Primary);
        add->setObjectName(u"recordObservation"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            openObservationDialog(this->desk(), window());
        });
        bar().addWidget(add);
    }
    refresh();
}

Status ObservationsSection::fill()
{
    const Period period = m_period->period(desk().today());
    TRY_ASSIGN(m_rows, desk().session().query(ListObservations{period.from, period.until}));
    for (const ObservationRow& row : m_rows) {
        table().addRow(row.observation.id.value(),
                       {m_format.shortDate(row.observation.day, desk().today()),
                        row.personName,
                        row.observation.title,
                        observationKindWord(row.observation.kind),
                        {}});
        showPill(table(), 4, resultPill(row.observation));
    }
    return {};
}

QWidget* ObservationsSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const ObservationRow& each) {
        return each.observation.id.value() == id;
    });
    if (row == m_rows.end())
        return emptyPane(tr("Choose a line on the left."));
    const Observation& observation = row->observation;
    auto parts = makePaneParts(
        tr("%1 · %2").arg(row->personName, observation.title),
        tr("%1 · examiner %2").arg(m_format.longDate(observation.day), row->examinerName));
    parts.body->addWidget(new StatusPill(resultPill(observation)), 0, Qt::AlignLeft);
    if (!observation.script.isEmpty())
        parts.body->addWidget(makeLabel(observation.script));
    for (const Part& part : observation.parts)
        parts.body->addWidget(makeLabel(tr("%1: %2").arg(part.role, part.name), LabelRole::Note));
    for (const SheetLine& line : observation.sheet) {
        const QString text = tr("%1 · %2 / %3").arg(line.text).arg(line.points).arg(line.most);
        parts.body->addWidget(makeLabel(line.must ? tr("%1 · must").arg(text) : text,
                                        line.points < line.most ? LabelRole::Strong : LabelRole::Body));
    }
    if (!observation.note.isEmpty())
        parts.body->addWidget(makeLabel(observation.note, LabelRole::Note));
    return parts.pane;
}

} // namespace seraph::ui
