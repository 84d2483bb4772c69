// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_comparison.h"

#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

using Option = documents::PlanSheet::Option;

constexpr int kLeastWidth = 260;

QLabel* large(QLabel* label)
{
    setStyleProperty(*label, "textRole", u"reading"_s);
    return label;
}

void addPoints(QVBoxLayout& column, const QString& title, const std::vector<QString>& items)
{
    if (items.empty())
        return;
    column.addWidget(makeRule());
    column.addWidget(makeLabel(title, LabelRole::Section));
    for (const QString& item : items)
        column.addWidget(large(makeLabel(u"· "_s + item)));
}

QGridLayout* linesOf(const Option& option)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (const documents::PlanSheet::Line& line : option.lines) {
        const int row = grid->rowCount();
        grid->addWidget(large(makeLabel(line.what)), row, 0, Qt::AlignTop);
        grid->addWidget(large(makeLine(line.amount)), row, 1, Qt::AlignTop | Qt::AlignRight);
    }
    return grid;
}

QWidget* columnOf(const Option& option)
{
    auto* card = new Card;
    card->setMinimumWidth(scaled(kLeastWidth));
    card->setAccessibleName(option.title);
    QVBoxLayout& column = *card->body();
    column.addWidget(makeLabel(option.title, LabelRole::Title));
    column.addWidget(makeLabel(option.total, LabelRole::Figure));
    if (!option.description.isEmpty())
        column.addWidget(large(makeLabel(option.description)));
    if (!option.lines.empty()) {
        column.addWidget(makeRule());
        column.addLayout(linesOf(option));
    }
    addPoints(column, PlanComparison::tr("Not included"), option.notIncluded);
    addPoints(column, PlanComparison::tr("Risks"), option.risks);
    addPoints(column, PlanComparison::tr("What we stand for"), option.promised);
    column.addStretch();
    return card;
}

} // namespace

PlanComparison::PlanComparison(const documents::PlanSheet& sheet, QWidget* parent) : QWidget(parent)
{
    auto* content = new QWidget;
    auto* options = makeRow(kCardGap);
    options->setContentsMargins(0, 0, kCardGap, 0);
    for (const Option& option : sheet.options)
        options->addWidget(columnOf(option), 1);
    content->setLayout(options);
    auto* column = makeColumn(12);
    column->addWidget(makeLabel(tr("Options for %1").arg(sheet.client), LabelRole::Figure));
    column->addWidget(large(makeLabel(sheet.goal)));
    column->addWidget(makeScrollArea(content), 1);
    column->addWidget(makeLabel(
        tr("Take your time. You may ask again, choose another option, or none."), LabelRole::Note));
    setLayout(column);
}

} // namespace seraph::ui
