// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/entered_section.h"

#include "core/catalogue/catalogue_queries.h"
#include "ui/review/review_dialogs.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

EnteredSection::EnteredSection(const Desk& desk, ReviewBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_board(board)
    , m_message(new InlineMessage)
    , m_missing(new ShortTable(tr("Not measured"), {{tr("Indicator"), 170}, {tr("What to enter"), 0}}))
    , m_amounts(new ShortTable(
          tr("Costs and spending"),
          {{tr("Month"), 84}, {tr("Kind"), 110}, {tr("Of what"), 0}, {tr("Amount"), 110, Qt::AlignRight}}))
    , m_prices(new ShortTable(tr("Market prices"),
                              {{tr("Seen on"), 96},
                               {tr("Service"), 0},
                               {tr("Price"), 100, Qt::AlignRight},
                               {tr("Where from"), 130}}))
    , m_benchmarks(new ShortTable(
          tr("Benchmarks"), {{tr("Indicator"), 0}, {tr("Value and source"), 250}, {tr("As of"), 96}}))
{
    m_missing->setObjectName(u"notMeasured"_s);
    m_missing->setEmptyState({Icon::Check, tr("Every figure of this trade is measured."), {}});
    m_amounts->setEmptyState(
        {Icon::Card,
         tr("Without costs there is no margin, and without spending no cost of a new client."),
         {}});
    m_prices->setEmptyState(
        {Icon::Sparkle, tr("Enter what others ask, and the price gap is measured."), {}});
    m_benchmarks->setEmptyState(
        {Icon::Review, tr("A benchmark stands beside the figure. What is only quoted is marked so."), {}});
    auto* missing = new Card;
    missing->body()->addWidget(new SectionHeader(tr("Not measured, and what to enter")));
    missing->body()->addWidget(m_missing);
    auto* grid = new QGridLayout;
    grid->setSpacing(kCardGap);
    grid->addWidget(missing, 0, 0);
    grid->addWidget(makeCard({.title = tr("Costs and spending"),
                              .table = m_amounts,
                              .button = tr("Enter a cost"),
                              .name = u"enterAmount"_s,
                              .add = [this] { openAmountDialog(m_desk, m_board.period(), window()); },
                              .remove = [this](qint64 id) { return removeAmount(id); }}),
                    0,
                    1);
    grid->addWidget(makeCard({.title = tr("Market prices"),
                              .table = m_prices,
                              .button = tr("Enter a price"),
                              .name = u"enterPrice"_s,
                              .add = [this] { openMarketPriceDialog(m_desk, window()); },
                              .remove = [this](qint64 id) { return removePrice(id); }}),
                    1,
                    0);
    grid->addWidget(
        makeCard({.title = tr("Benchmarks"),
                  .table = m_benchmarks,
                  .button = tr("Add benchmark"),
                  .name = u"addBenchmark"_s,
                  .add = [this] { openBenchmarkDialog(m_desk, m_board.text(), {}, window()); },
                  .remove = [this](qint64 id) { return removeBenchmark(id); }}),
        1,
        1);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addLayout(grid, 1);
    setLayout(column);
    connect(&board, &ReviewBoard::loaded, this, &EnteredSection::refresh);
    refresh();
}

QWidget* EnteredSection::makeCard(const Entries& entries)
{
    auto* head = new SectionHeader(entries.title);
    auto* add = makeButton(entries.button);
    auto* remove = makeButton(tr("Remove"));
    add->setObjectName(entries.name);
    remove->setObjectName(entries.name + u"Remove"_s);
    remove->setAccessibleName(tr("Remove the chosen entry of: %1").arg(entries.title));
    remove->setEnabled(false);
    for (QPushButton* button : {remove, add}) {
        button->setVisible(m_desk.session().can(review::kEnter));
        head->addAtEnd(button);
    }
    connect(add, &QPushButton::clicked, this, entries.add);
    connect(remove, &QPushButton::clicked, this, [this, entries] { this->remove(entries); });
    connect(entries.table, &ShortTable::rowChosen, remove, [remove](qint64 id) {
        remove->setEnabled(id != 0);
    });
    auto* card = new Card;
    card->body()->addWidget(head);
    card->body()->addWidget(entries.table);
    return card;
}

/// Nothing is lost: it goes to the recycle bin, and the undo brings it back.
void EnteredSection::remove(const Entries& entries)
{
    const Status removed = entries.remove(entries.table->currentId());
    if (!removed)
        return m_message->say(Tone::Danger, errorText(removed.error()));
    m_desk.offerUndo(tr("Removed from: %1").arg(entries.title));
}

Status EnteredSection::removeAmount(qint64 id)
{
    for (const review::EnteredAmount& each : m_entered.amounts) {
        if (each.id.value() == id)
            return m_desk.session().run(review::ArchiveAmount{each.id, each.revision});
    }
    return {};
}

Status EnteredSection::removePrice(qint64 id)
{
    for (const review::MarketPrice& each : m_entered.prices) {
        if (each.id.value() == id)
            return m_desk.session().run(review::ArchiveMarketPrice{each.id, each.revision});
    }
    return {};
}

Status EnteredSection::removeBenchmark(qint64 id)
{
    for (const review::Benchmark& each : m_entered.benchmarks) {
        if (each.id.value() == id)
            return m_desk.session().run(review::ArchiveBenchmark{each.id, each.revision});
    }
    return {};
}

void EnteredSection::refresh()
{
    m_message->clear();
    fillMissing();
    fillEntered();
}

void EnteredSection::fillMissing()
{
    m_missing->clearRows();
    if (!m_board.material())
        return;
    const ReviewText text = m_board.text();
    qint64 row = 0;
    for (const review::IndicatorFigures& figures : m_board.material()->page.sheet.figures) {
        const review::Indicator* indicator = review::findIndicator(figures.code);
        if (indicator && !figures.month.value)
            m_missing->addRow(++row, {text.name(*indicator), indicator->enter.in(text.language)});
    }
}

void EnteredSection::fillEntered()
{
    auto entered = m_desk.session().query(review::ListEntered{});
    if (!entered)
        return m_message->say(Tone::Danger, errorText(entered.error()));
    m_entered = *std::move(entered);
    const ReviewText text = m_board.text();
    const auto services =
        m_desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    const auto serviceName = [&](catalogue::ServiceId id) {
        for (const auto& row : services) {
            if (row.service.id == id)
                return row.service.name().in(text.language);
        }
        return QString();
    };
    m_amounts->clearRows();
    m_prices->clearRows();
    m_benchmarks->clearRows();
    for (const review::EnteredAmount& amount : m_entered.amounts)
        m_amounts->addRow(amount.id.value(),
                          {amount.month.toString(u"yyyy-MM"_s),
                           codeWord(toCode(amount.kind)),
                           amount.part.isEmpty() ? amount.source : amount.part,
                           text.format.money(amount.amount.minorUnits())});
    for (const review::MarketPrice& price : m_entered.prices)
        m_prices->addRow(price.id.value(),
                         {text.format.date(price.day),
                          serviceName(price.service),
                          text.format.money(price.amount.minorUnits()),
                          price.source});
    for (const review::Benchmark& benchmark : m_entered.benchmarks) {
        if (const review::Indicator* indicator = review::findIndicator(benchmark.indicator))
            m_benchmarks->addRow(benchmark.id.value(),
                                 {text.name(*indicator),
                                  text.benchmark(*indicator, benchmark),
                                  text.format.date(benchmark.day)});
    }
}

} // namespace seraph::ui
