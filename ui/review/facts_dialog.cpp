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
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

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

} // namespace

FactsDialog::FactsDialog(const Desk& desk, const ReviewText& text, View view, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_text(text)
    , m_view(std::move(view))
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Records behind the figure"),
                             {{tr("When"), 140},
                              {tr("Record"), 0},
                              {tr("Person"), 110},
                              {tr("Branch"), 120},
                              {tr("Part"), 130},
                              {tr("Counts as"), 96, Qt::AlignRight}}))
{
    setObjectName(u"factsDialog"_s);
    setWindowTitle(m_view.title);
    m_table->setEmptyState({Icon::Info, tr("No record counts towards this figure in this month."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* close = makeButton(tr("Close"));
    auto* column = makeColumn(10);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLine(m_view.shown, LabelRole::Section));
    column->addWidget(makeLabel(m_view.note, LabelRole::Note));
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setLayout(column);
    resize(scaled(kFactsWidth), scaled(kFactsHeight));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &ShortTable::rowActivated, this, &FactsDialog::openRow);
    if (parent)
        parent->installEventFilter(this);
}

void FactsDialog::take(Result<std::vector<review::FactRow>> facts)
{
    if (!facts)
        return m_message->say(Tone::Warning, errorText(facts.error()));
    m_facts = *std::move(facts);
    fill();
}

QString FactsDialog::valueOf(const review::FactRow& fact) const
{
    switch (m_view.kind) {
    case review::FigureKind::Share:
        return fact.n == 0 ? QString() : fact.value > 0 ? u"✓"_s : u"–"_s;
    case review::FigureKind::Rate:
    case review::FigureKind::Count: return fact.value > 0 ? u"●"_s : QString();
    default: return m_text.value(m_view.unit, fact.value);
    }
}

/// With the minute, by which two records of a day are told apart, where the fact is of that day.
QString FactsDialog::whenOf(const review::FactRow& fact) const
{
    const bool sameDay = fact.at && m_text.format.localDate(*fact.at) == fact.day;
    return sameDay ? m_text.format.dateTime(*fact.at) : m_text.format.date(fact.day);
}

void FactsDialog::fill()
{
    qint64 row = 0;
    for (const review::FactRow& fact : m_facts)
        m_table->addRow(++row,
                        {whenOf(fact),
                         kindText(fact.kind),
                         fact.personName,
                         fact.branchName,
                         fact.part.isEmpty() ? QString() : m_text.part(fact.part),
                         valueOf(fact)});
    const int shown = int(m_facts.size());
    if (shown >= review::FactsBehind().limit)
        m_message->say(
            Tone::Info,
            tr("The latest %n record(s) of more. Enter opens one; who opened it is noted.", nullptr, shown));
    else if (shown > 0)
        m_message->say(Tone::Info,
                       tr("%n record(s). Enter opens one; who opened it is noted.", nullptr, shown));
}

void FactsDialog::openRow(qint64 row)
{
    const review::FactRow& fact = m_facts[std::size_t(row - 1)];
    const QString place = recordPlace(fact.shownKind, fact.shownRecord);
    hide();
    m_desk.open(place);
    // Whoever looked at a record comes back to the list with the page: there are more records to look at.
    m_waits = !parentWidget() || !parentWidget()->isVisible();
    if (!m_waits)
        close();
}

bool FactsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_waits, false))
        QMetaObject::invokeMethod(this, &QDialog::open, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

namespace {

/// A month of a large house takes longer than a screen may wait.
template <class Question> void openAndAsk(const Desk& desk, FactsDialog* dialog, const Question& question)
{
    for (auto* waiting : dialog->parentWidget()->findChildren<FactsDialog*>()) {
        if (waiting != dialog)
            waiting->deleteLater();
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    session::Workspace* workspace = &desk.workspace;
    desk.jobs.run<std::vector<review::FactRow>>(
        dialog,
        FactsDialog::tr("Looking for the records"),
        [workspace, question](const session::Work&) -> Result<std::vector<review::FactRow>> {
            TRY_ASSIGN(const auto session, workspace->openSession());
            return session->query(question);
        },
        [dialog](Result<std::vector<review::FactRow>> facts) { dialog->take(std::move(facts)); });
}

} // namespace

void openFacts(const Desk& desk, const ReviewText& text, review::FactsBehind question, QWidget* parent)
{
    FactsDialog::View view{
        .title = text.name(question.code), .shown = shownText(question, text), .note = {}};
    if (const review::Indicator* indicator = review::findIndicator(question.code)) {
        view.note = indicator->formula.in(text.language);
        view.kind = indicator->kind;
        view.unit = indicator->unit;
    }
    openAndAsk(desk, new FactsDialog(desk, text, std::move(view), parent), question);
}

void openFunnelFacts(const Desk& desk,
                     const ReviewText& text,
                     const review::FunnelFacts& question,
                     const QString& stage,
                     QWidget* parent)
{
    const FactsDialog::View view{
        .title = stage,
        .shown = text.month(question.period.first()) + u" · "_s + stage,
        .note = FactsDialog::tr(
            "First those who stopped right before this step (–), then those who came to it (✓).")};
    openAndAsk(desk, new FactsDialog(desk, text, view, parent), question);
}

} // namespace seraph::ui
