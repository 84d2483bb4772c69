// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_option_card.h"

#include "ui/consultations/plan_text.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tone.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kOptionCardWidth = 268;

} // namespace

PlanOptionCard::PlanOptionCard(const documents::PlanSheet::Option& view,
                               const PlanOption& option,
                               Use use,
                               Meter meter,
                               QWidget* parent)
    : Card(Padding::Normal, parent)
{
    setFixedWidth(scaled(kOptionCardWidth));
    setAccessibleName(view.title);
    body()->setSpacing(6);
    addHead(view);
    addLines(view);
    if (meter == Meter::Shown && !option.customLines.empty())
        addMeter(option);
    addPoints(tr("Not included"), view.notIncluded);
    addPoints(tr("May be promised"), view.promised);
    body()->addStretch();
    addButtons(option, use);
}

void PlanOptionCard::addHead(const documents::PlanSheet::Option& view)
{
    auto* top = makeRow(6);
    top->addWidget(makeLine(view.kind, LabelRole::Note));
    top->addStretch();
    if (view.chosen)
        top->addWidget(new StatusPill(pill(tr("Chosen"), Tone::Good)));
    body()->addLayout(top);
    body()->addWidget(makeLabel(view.title, LabelRole::Section));
    body()->addWidget(makeLine(view.total, LabelRole::Figure));
    if (!view.description.isEmpty())
        body()->addWidget(makeLabel(view.description));
}

void PlanOptionCard::addLines(const documents::PlanSheet::Option& view)
{
    if (view.lines.empty())
        return;
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (const documents::PlanSheet::Line& line : view.lines) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(line.what, LabelRole::Note), row, 0, Qt::AlignTop);
        grid->addWidget(makeLine(line.amount, LabelRole::Note), row, 1, Qt::AlignTop | Qt::AlignRight);
    }
    body()->addWidget(makeRule());
    body()->addLayout(grid);
}

void PlanOptionCard::addMeter(const PlanOption& option)
{
    const int share = customShare(option);
    auto* bar = new QProgressBar;
    bar->setRange(0, 2 * kCustomAllowance);
    bar->setValue(std::min(share, 2 * kCustomAllowance));
    bar->setTextVisible(false);
    bar->setAccessibleName(customText(option));
    setTone(*bar, share > kCustomAllowance ? Tone::Warning : Tone::Good);
    body()->addWidget(makeLabel(customText(option), LabelRole::Note));
    body()->addWidget(bar);
}

void PlanOptionCard::addPoints(const QString& title, const std::vector<QString>& items)
{
    if (items.empty())
        return;
    QStringList lines;
    for (const QString& item : items)
        lines << u"· "_s + item;
    body()->addWidget(makeRule());
    body()->addWidget(makeLabel(title, LabelRole::Strong));
    body()->addWidget(makeLabel(lines.join(u'\n'), LabelRole::Note));
}

void PlanOptionCard::addButtons(const PlanOption& option, Use use)
{
    if (use == Use::Look)
        return;
    auto* row = makeRow(4);
    const auto add = [&](const QString& text, ButtonRole role, const char* name, auto signal) {
        auto* button = makeButton(text, role);
        button->setObjectName(QString::fromLatin1(name) + u'.' + option.id.toString());
        button->setAccessibleName(u"%1: %2"_s.arg(text, option.title));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    if (use == Use::Choose) {
        add(tr("The client takes this"), ButtonRole::Normal, "choose", &PlanOptionCard::chooseClicked);
    } else {
        add(tr("Change"), ButtonRole::Quiet, "edit", &PlanOptionCard::editClicked);
        add(tr("Pictures"), ButtonRole::Quiet, "pictures", &PlanOptionCard::picturesClicked);
        add(tr("Remove"), ButtonRole::Quiet, "remove", &PlanOptionCard::removeClicked);
    }
    row->addStretch();
    body()->addLayout(row);
}

} // namespace seraph::ui
