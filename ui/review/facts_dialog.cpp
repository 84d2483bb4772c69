// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/facts_dialog.h"

#include "ui/desk/choices.h"
#include "ui/review/review_pills.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFactsWidth = 760;
constexpr int kFactsHeight = 520;

QString shownText(const review::FactsBehind& question, const ReviewText& text)
{
    QStringList parts{text.month(question.period.first())};
    if (question.part)
        parts.append(text.part(*question.part));
    if (question.weekday)
        parts.append(text.format.locale().dayName(*question.weekday));
    if (question.hour)
        parts.append(u"%1:00"_s.arg(*question.hour));
    return parts.join(u" · "_s);
}

QString factValue(const review::FactRow& fact, const review::Indicator& indicator, const ReviewText& text)
{
    switch (indicator.kind) {
    case review::FigureKind::Share:
        return fact.n == 0 ? QString() : fact.value > 0 ? u"✓"_s : u"–"_s;
    case review::FigureKind::Rate:
    case review::FigureKind::Count: return fact.value > 0 ? u"●"_s : QString();
    default: return text.value(indicator.unit, fact.value);
    }
}

} // namespace

FactsDialog::FactsDialog(const Desk& desk, const ReviewText& text, review::FactsBehind question, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_text(text)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Records behind the figure"),
                             {{tr("Day"), 96},
                              {tr("Record"), 0},
                              {tr("Person"), 110},
                              {tr("Branch"), 120},
                              {tr("Part"), 130},
                              {tr("Counts as"), 96, Qt::AlignRight}}))
{
    setObjectName(u"factsDialog"_s);
    const review::Indicator* indicator = review::findIndicator(question.code);
    setWindowTitle(text.name(question.code));
    m_table->setEmptyState({Icon::Info, tr("No record counts towards this figure in this month."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* close = makeButton(tr("Close"));
    auto* column = makeColumn(10);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLine(shownText(question, text), LabelRole::Section));
    if (indicator)
        column->addWidget(makeLabel(indicator->formula.in(text.language), LabelRole::Note));
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setLayout(column);
    resize(scaled(kFactsWidth), scaled(kFactsHeight));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &ShortTable::rowActivated, this, &FactsDialog::openRow);
    auto facts = desk.session().query(question);
    if (!facts)
        m_message->say(Tone::Warning, errorText(facts.error()));
    else if (indicator)
        fill(*facts, *indicator);
    m_facts = std::move(facts).value_or(std::vector<review::FactRow>{});
}

void FactsDialog::fill(const std::vector<review::FactRow>& facts, const review::Indicator& indicator)
{
    qint64 row = 0;
    for (const review::FactRow& fact : facts)
        m_table->addRow(++row,
                        {m_text.format.date(fact.day),
                         kindText(fact.kind),
                         fact.personName,
                         fact.branchName,
                         fact.part.isEmpty() ? QString() : m_text.part(fact.part),
                         factValue(fact, indicator, m_text)});
    if (!facts.empty())
        m_message->say(
            Tone::Info,
            tr("%n record(s). Enter opens one; who opened it is noted.", nullptr, int(facts.size())));
}

void FactsDialog::openRow(qint64 row)
{
    const review::FactRow& fact = m_facts[std::size_t(row - 1)];
    const QString place = recordPlace(fact.kind, fact.record);
    const auto open = m_desk.open;
    accept();
    open(place);
}

void openFacts(const Desk& desk, const ReviewText& text, review::FactsBehind question, QWidget* parent)
{
    auto* dialog = new FactsDialog(desk, text, std::move(question), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace seraph::ui
