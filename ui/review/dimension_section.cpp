// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/dimension_section.h"

#include "ui/desk/choices.h"
#include "ui/documents/review_charts.h"
#include "ui/review/facts_dialog.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_pills.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailWidth = 430;
constexpr int kDetailChart = 240;
constexpr int kJudgedColumn = 5;

} // namespace

DimensionSection::DimensionSection(const Desk& desk,
                                   ReviewBoard& board,
                                   review::Dimension dimension,
                                   QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_board(board)
    , m_dimension(dimension)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Indicators"),
                             {{tr("Indicator"), 0},
                              {tr("Value"), 92, Qt::AlignRight},
                              {tr("n"), 52, Qt::AlignRight},
                              {tr("Target"), 108, Qt::AlignRight},
                              {tr("Month before"), 108, Qt::AlignRight},
                              {tr("Judged"), 150}}))
    , m_name(makeLabel({}, LabelRole::Section))
    , m_value(makeLine({}, LabelRole::Figure))
    , m_judged(new StatusPill)
    , m_basis(makeLabel({}, LabelRole::Note))
    , m_around(makeLabel({}, LabelRole::Note))
    , m_definition(makeLabel({}, LabelRole::Note))
    , m_chart(new ChartView)
    , m_records(makeButton(tr("Records"), ButtonRole::Primary))
    , m_branches(makeButton(tr("Compare branches")))
    , m_people(makeButton(tr("Compare people")))
    , m_target(makeButton(tr("Set target")))
    , m_benchmark(makeButton(tr("Add benchmark")))
    , m_comment(makeButton(tr("Comment")))
{
    m_table->setObjectName(u"indicators"_s);
    m_records->setObjectName(u"records"_s);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* row = makeRow(kCardGap);
    row->addWidget(card, 1);
    row->addWidget(makeDetail());
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, &DimensionSection::showChosen);
    connect(m_table, &ShortTable::rowActivated, m_records, &QPushButton::click);
    connect(m_chart, &ChartView::markActivated, this, &DimensionSection::openMonth);
    connect(&board, &ReviewBoard::loaded, this, &DimensionSection::refresh);
    connect(&board, &ReviewBoard::failed, this, [this](const QString& text) {
        m_message->say(Tone::Danger, text);
    });
    refresh();
}

QWidget* DimensionSection::makeDetail()
{
    auto* figure = makeRow(10);
    figure->addWidget(m_value);
    figure->addWidget(m_judged, 0, Qt::AlignVCenter);
    figure->addStretch();
    m_chart->setMinimumHeight(scaled(kDetailChart));
    auto* content = new QWidget;
    auto* column = makeColumn(6);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->addWidget(m_name);
    column->addLayout(figure);
    column->addWidget(m_basis);
    column->addWidget(m_around);
    column->addWidget(m_chart, 1);
    column->addWidget(m_definition);
    column->addLayout(makeButtons());
    content->setLayout(column);
    auto* detail = new Card(Card::Padding::None);
    detail->body()->addWidget(makeScrollArea(content));
    detail->setFixedWidth(scaled(kDetailWidth));
    m_detail = detail;
    return detail;
}

QLayout* DimensionSection::makeButtons()
{
    auto* first = makeRow(8);
    first->addWidget(m_records);
    first->addWidget(m_branches);
    first->addWidget(m_people);
    first->addStretch();
    auto* second = makeRow(8);
    second->addWidget(m_target);
    second->addWidget(m_benchmark);
    second->addWidget(m_comment);
    second->addStretch();
    const bool mayEnter = m_desk.session().can(review::kEnter);
    m_target->setVisible(mayEnter);
    m_benchmark->setVisible(mayEnter);
    connect(m_records, &QPushButton::clicked, this, [this] {
        if (chosen())
            openFacts(m_desk, m_board.text(), {.code = chosen()->code, .period = m_board.period()}, this);
    });
    const auto compare = [this](review::CompareBy by) {
        if (chosen())
            openComparison(m_desk,
                           m_board.text(),
                           {.code = chosen()->code, .period = m_board.period(), .by = by},
                           window());
    };
    connect(
        m_branches, &QPushButton::clicked, this, [compare] { compare(review::CompareBy::Branch); });
    connect(m_people, &QPushButton::clicked, this, [compare] { compare(review::CompareBy::Person); });
    connect(m_target, &QPushButton::clicked, this, [this] {
        if (chosen())
            openTargetDialog(m_desk, m_board.text(), *chosen(), window());
    });
    connect(m_benchmark, &QPushButton::clicked, this, [this] {
        if (chosen())
            openBenchmarkDialog(m_desk, m_board.text(), chosen()->code, window());
    });
    connect(m_comment, &QPushButton::clicked, this, [this] {
        const auto& review = m_board.material()->page.review;
        if (chosen() && review)
            openCommentDialog(m_desk, m_board.text(), review->id, chosen()->code, window());
    });
    auto* column = makeColumn(8);
    column->addLayout(first);
    column->addLayout(second);
    return column;
}

void DimensionSection::refresh()
{
    const documents::ReviewMaterial* material = m_board.material();
    if (!material)
        return;
    m_message->clear();
    const qint64 before = m_table->currentId();
    m_figures = material->of(m_dimension);
    fillTable();
    m_table->chooseId(before);
    showChosen();
}

void DimensionSection::fillTable()
{
    const ReviewText text = m_board.text();
    const review::FigureSheet& sheet = m_board.material()->page.sheet;
    m_table->clearRows();
    qint64 id = 0;
    for (const review::IndicatorFigures* figures : m_figures) {
        const review::Indicator& indicator = *review::findIndicator(figures->code);
        const bool measured = figures->month.value.has_value();
        m_table->addRow(++id,
                        {text.name(indicator),
                         measured ? text.value(indicator, figures->month, figures->asEvents) : u"–"_s,
                         measured ? text.format.number(figures->month.n) : u"–"_s,
                         text.target(indicator, figures->yardstick),
                         figures->before.value ? text.value(indicator, figures->before) : u"–"_s,
                         QString()});
        showPill(*m_table, kJudgedColumn, figurePill(*figures, sheet, text));
    }
}

const review::IndicatorFigures* DimensionSection::chosen() const
{
    const auto row = std::size_t(m_table->currentId());
    return row > 0 && row <= m_figures.size() ? m_figures[row - 1] : nullptr;
}

void DimensionSection::showChosen()
{
    const review::IndicatorFigures* figures = chosen();
    m_detail->setVisible(figures);
    if (!figures)
        return;
    const ReviewText text = m_board.text();
    const review::Indicator& indicator = *review::findIndicator(figures->code);
    const auto shown = [&](const review::Figure& figure) {
        return figure.value ? text.value(indicator, figure) : u"–"_s;
    };
    m_name->setText(text.name(indicator));
    m_value->setText(figures->month.value ? text.value(indicator, figures->month, figures->asEvents)
                                          : u"–"_s);
    m_judged->setView(figurePill(*figures, m_board.material()->page.sheet, text));
    m_basis->setText(text.basis(*figures) +
                     (figures->signal == review::Signal::None
                          ? QString()
                          : u" · "_s + tr("Signal: %1").arg(text.signal(figures->signal))));
    QStringList around{tr("Month before %1").arg(shown(figures->before)),
                       tr("a year ago %1").arg(shown(figures->yearAgo)),
                       tr("3 months %1").arg(shown(figures->quarter)),
                       tr("12 months %1").arg(shown(figures->year)),
                       tr("target %1").arg(text.target(indicator, figures->yardstick))};
    for (const review::Benchmark& benchmark : figures->benchmarks)
        around.append(text.benchmark(indicator, benchmark));
    m_around->setText(around.join(u" · "_s));
    m_definition->setText(indicator.formula.in(text.language) + u'\n' +
                          tr("Smallest sample: %1. Answers for it: %2.")
                              .arg(figures->yardstick.minimum)
                              .arg(figures->owner ? m_board.material()->page.nameOf(*figures->owner)
                                                  : text.department(indicator.departmentIn(
                                                        m_board.material()->page.sheet.profile))));
    m_comment->setVisible(m_board.material()->page.review.has_value());
    m_records->setEnabled(figures->month.value.has_value());
    showChart(*figures);
}

void DimensionSection::showChart(const review::IndicatorFigures& figures)
{
    const ReviewText text = m_board.text();
    const review::Indicator& indicator = *review::findIndicator(figures.code);
    m_chart->setEmptyText(indicator.enter.in(text.language));
    const review::Trend* trend = m_board.material()->trend(figures.code);
    if (!trend)
        return m_chart->setChart(charts::Trend{.title = text.name(indicator)});
    auto control = figures.signal != review::Signal::None
                       ? documents::controlChart(figures, *trend, text)
                       : std::nullopt;
    if (control)
        m_chart->setChart(std::move(*control));
    else
        m_chart->setChart(documents::trendChart(figures, *trend, text));
}

void DimensionSection::openMonth(int point)
{
    const review::IndicatorFigures* figures = chosen();
    const review::Trend* trend = figures ? m_board.material()->trend(figures->code) : nullptr;
    if (trend)
        openFacts(m_desk,
                  m_board.text(),
                  {.code = figures->code,
                   .period = {documents::monthAt(*trend, std::size_t(point)), m_board.period().branch}},
                  this);
}

} // namespace seraph::ui
