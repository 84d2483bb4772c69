// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choices.h"
#include "ui/review/facts_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Comparison)
};

constexpr int kComparisonWidth = 720;
constexpr int kComparisonHeight = 460;

void fillComparison(ShortTable& table,
                    const review::Comparison& comparison,
                    const review::Indicator& indicator,
                    const ReviewText& text)
{
    for (const review::ComparisonRow& row : comparison.rows) {
        table.addRow(row.id,
                     {row.name,
                      text.value(indicator, row.own),
                      QString::number(row.own.n),
                      text.interval(indicator, row.own),
                      row.adjusted ? text.value(indicator.unit, *row.adjusted) : u"–"_s,
                      QString()});
        const bool few = row.own.status == review::FigureStatus::TooFew || !row.own.value;
        showPill(table,
                 5,
                 row.standsOut
                     ? PillView{ComparisonText::tr("stands out"), Tone::Warning, PillMark::Diamond}
                 : few ? PillView{text.status(row.own.status), Tone::Neutral, PillMark::None}
                       : PillView{ComparisonText::tr("within chance"), Tone::Neutral, PillMark::None});
    }
}

} // namespace

void openComparison(const Desk& desk,
                    const ReviewText& text,
                    const review::CompareIndicator& question,
                    QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"comparisonDialog"_s);
    dialog->setWindowTitle(text.name(question.code));
    auto* message = new InlineMessage;
    auto* table =
        new ShortTable(ComparisonText::tr("Comparison"),
                       {{question.by == review::CompareBy::Branch ? ComparisonText::tr("Branch")
                                                                  : ComparisonText::tr("Person"),
                         0},
                        {ComparisonText::tr("Own"), 90, Qt::AlignRight},
                        {ComparisonText::tr("n"), 60, Qt::AlignRight},
                        {ComparisonText::tr("Interval"), 140, Qt::AlignRight},
                        {ComparisonText::tr("Adjusted"), 90, Qt::AlignRight},
                        {ComparisonText::tr("Judged"), 130}});
    table->setEmptyState({Icon::People, ComparisonText::tr("Nobody has a case in these months."), {}});
    const auto comparison = desk.session().query(question);
    const review::Indicator* indicator = review::findIndicator(question.code);
    QString common;
    if (!comparison)
        message->say(Tone::Warning, errorText(comparison.error()));
    else if (indicator) {
        fillComparison(*table, *comparison, *indicator, text);
        common = ComparisonText::tr("All together, %n month(s): %1", nullptr, question.months)
                     .arg(text.value(*indicator, comparison->common));
    }
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(table);
    auto* close = makeButton(ComparisonText::tr("Close"));
    auto* column = makeColumn(10);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLine(common, LabelRole::Section));
    column->addWidget(makeLabel(
        ComparisonText::tr(
            "In the order of names: this is no ranking. With few cases a figure is mostly chance; "
            "“adjusted” draws it towards the common one as far as its own cases do not carry it."),
        LabelRole::Note));
    column->addWidget(message);
    column->addWidget(card, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->setLayout(column);
    dialog->resize(scaled(kComparisonWidth), scaled(kComparisonHeight));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace seraph::ui
