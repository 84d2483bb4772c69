// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overview_section.h"

#include "ui/documents/review_charts.h"
#include "ui/review/facts_dialog.h"
#include "ui/review/figure_card.h"
#include "ui/review/review_pills.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using documents::ReviewMaterial;

namespace {

constexpr int kTileCount = 8;
constexpr int kTilesInRow = 4;
constexpr int kSideWidth = 300;
constexpr int kChartHeight = 250;
constexpr std::size_t kProposalsShown = 5;

Card* chartCard(ChartView* view)
{
    auto* card = new Card;
    card->body()->setContentsMargins(14, 8, 10, 10);
    view->setMinimumHeight(scaled(kChartHeight));
    card->body()->addWidget(view);
    return card;
}

void clearColumn(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// One thing of a list in a card: what, a pill under it.
QWidget* makeEntry(const QString& text, const PillView& view, const QString& note)
{
    auto* entry = new QWidget;
    auto* column = makeColumn(3);
    column->addWidget(makeLabel(text, LabelRole::Body));
    auto* row = makeRow(6);
    if (!view.text.isEmpty())
        row->addWidget(new StatusPill(view));
    row->addWidget(makeLabel(note, LabelRole::Note), 1);
    column->addLayout(row);
    column->addWidget(makeRule());
    entry->setLayout(column);
    return entry;
}

QWidget* makeDecision(const review::DecisionRow& row, const ReviewText& text)
{
    QString note = row.ownerName;
    if (const review::Indicator* indicator = review::findIndicator(row.decision.indicator))
        note += u" · "_s + text.value(indicator->unit, double(row.decision.baselineValue) / 1000) +
                u" → "_s + text.value(*indicator, row.now);
    return makeEntry(row.decision.text, effectPill(row, text), note);
}

/// The figure that the control chart watches: a signal before a target missed, these before the first that has limits.
const review::IndicatorFigures* watchedOf(const ReviewMaterial& material)
{
    const review::IndicatorFigures* best = nullptr;
    const auto rank = [&](const review::IndicatorFigures& figures) {
        const review::Trend* trend = material.trend(figures.code);
        if (!trend || trend->points.empty() || !figures.month.value)
            return 0;
        const bool limits = trend->points.back().centre.has_value();
        return 1 + (limits ? 2 : 0) + (figures.signal != review::Signal::None ? 4 : 0);
    };
    for (const review::IndicatorFigures* figures : material.firstPage()) {
        if (rank(*figures) > (best ? rank(*best) : 0))
            best = figures;
    }
    return best;
}

} // namespace

OverviewSection::OverviewSection(const Desk& desk, ReviewBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_board(board)
    , m_message(new InlineMessage)
    , m_warning(new InlineMessage)
    , m_funnel(new ChartView)
    , m_pareto(new ChartView)
    , m_control(new ChartView)
    , m_heat(new ChartView)
    , m_radar(new ChartView(ChartView::Table::Beside))
    , m_earlier(makeColumn(8))
    , m_contradictions(makeColumn(8))
{
    auto* row = makeRow(kCardGap);
    row->addWidget(makeLeft(), 1);
    row->addWidget(makeRight());
    auto* content = new QWidget;
    content->setLayout(row);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(m_warning);
    column->addWidget(makeScrollArea(content), 1);
    setLayout(column);
    connect(m_funnel, &ChartView::markActivated, this, &OverviewSection::openStage);
    connect(m_pareto, &ChartView::markActivated, this, &OverviewSection::openReason);
    connect(m_heat, &ChartView::markActivated, this, &OverviewSection::openHour);
    connect(m_control, &ChartView::markActivated, this, &OverviewSection::openMonth);
    connect(m_radar, &ChartView::markActivated, this, &OverviewSection::openDimension);
    connect(&board, &ReviewBoard::loaded, this, &OverviewSection::refresh);
    connect(&board, &ReviewBoard::failed, this, [this](const QString& text) {
        m_message->say(Tone::Danger, text);
    });
    refresh();
}

QWidget* OverviewSection::makeLeft()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(kCardGap);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < kTileCount; ++i) {
        m_tiles.push_back(new FigureCard);
        connect(m_tiles.back(), &FigureCard::activated, this, &OverviewSection::openFigure);
        grid->addWidget(m_tiles.back(), i / kTilesInRow, i % kTilesInRow);
        grid->setColumnStretch(i % kTilesInRow, 1);
    }
    auto* charts = new QGridLayout;
    charts->setSpacing(kCardGap);
    charts->addWidget(chartCard(m_funnel), 0, 0);
    charts->addWidget(chartCard(m_control), 0, 1);
    charts->addWidget(chartCard(m_pareto), 1, 0);
    charts->addWidget(chartCard(m_heat), 1, 1);
    charts->addWidget(chartCard(m_radar), 2, 0, 1, 2);
    charts->setColumnStretch(0, 1);
    charts->setColumnStretch(1, 1);
    auto* column = makeColumn(kCardGap);
    column->addLayout(grid);
    column->addLayout(charts);
    column->addStretch();
    auto* left = new QWidget;
    left->setLayout(column);
    return left;
}

QWidget* OverviewSection::makeRight()
{
    auto* earlier = new Card;
    earlier->body()->addWidget(new SectionHeader(tr("Decided before, and what came of it")));
    earlier->body()->addLayout(m_earlier);
    auto* contradictions = new Card;
    contradictions->body()->addWidget(new SectionHeader(tr("Three contradictions")));
    contradictions->body()->addLayout(m_contradictions);
    auto* go = makeButton(tr("To the decisions"), ButtonRole::Primary);
    go->setObjectName(u"toMeeting"_s);
    connect(go, &QPushButton::clicked, this, [this] { m_desk.open(u"review/meeting"_s); });
    contradictions->body()->addWidget(go);
    auto* column = makeColumn(kCardGap);
    column->addWidget(earlier);
    column->addWidget(contradictions);
    column->addStretch();
    auto* right = new QWidget;
    right->setFixedWidth(scaled(kSideWidth));
    right->setLayout(column);
    return right;
}

void OverviewSection::refresh()
{
    const ReviewMaterial* material = m_board.material();
    if (!material)
        return;
    m_message->clear();
    const ReviewText text = m_board.text();
    const auto figures = material->firstPage();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < figures.size());
        if (i < figures.size())
            m_tiles[i]->setFigures(*figures[i], material->page.sheet, text);
    }
    showWarnings(*material);
    showCharts(*material);
    fillEarlier(*material);
    fillContradictions(*material);
}

void OverviewSection::showWarnings(const ReviewMaterial& material)
{
    const ReviewText text = m_board.text();
    QStringList lines;
    for (const review::Divergence& pair : material.page.sheet.divergences)
        lines.append(tr("%1 gets better while %2 gets worse: both beyond chance. One figure alone "
                        "would deceive.")
                         .arg(text.name(pair.rises), text.name(pair.falls)));
    if (!material.page.snapshotIntact)
        lines.append(
            tr("The frozen figures are not the ones that were sealed. Have the journal verified."));
    if (!material.page.corrections.empty())
        lines.append(tr("%n figure(s) changed since they were frozen, because records were "
                        "corrected or came late.",
                        nullptr,
                        int(material.page.corrections.size())));
    QStringList missing;
    for (const review::Dimension dimension : material.page.sheet.unmeasured)
        missing.append(text.dimension(dimension));
    if (!missing.isEmpty())
        lines.append(tr("Nothing is measured of: %1. The parts of this page say what to enter.")
                         .arg(missing.join(u", "_s)));
    if (lines.isEmpty())
        m_warning->clear();
    else
        m_warning->say(Tone::Warning, lines.join(u'\n'));
}

void OverviewSection::showCharts(const ReviewMaterial& material)
{
    const ReviewText text = m_board.text();
    m_funnel->setChart(documents::funnelChart(material, text));
    m_pareto->setEmptyText(tr("No reason was given for anything lost in this month."));
    m_pareto->setChart(material.pareto.empty()
                           ? charts::Chart(charts::Pareto{.title = tr("Why people are lost")})
                           : charts::Chart(documents::paretoChart(material, text)));
    m_heat->setChart(material.heat.empty()
                         ? charts::Chart(charts::HeatMap{.title = tr("By weekday and hour")})
                         : charts::Chart(documents::heatChart(material, text)));
    m_radar->setChart(documents::radarChart(material, text));
    const review::IndicatorFigures* watched = watchedOf(material);
    m_watched = watched ? watched->code : QString();
    if (!watched)
        return m_control->setChart(charts::Trend{.title = tr("Control chart")});
    const review::Trend& trend = *material.trend(watched->code);
    if (auto control = documents::controlChart(*watched, trend, text))
        m_control->setChart(std::move(*control));
    else
        m_control->setChart(documents::trendChart(*watched, trend, text));
}

void OverviewSection::fillEarlier(const ReviewMaterial& material)
{
    clearColumn(*m_earlier);
    const ReviewText text = m_board.text();
    auto* older = makeColumn(8);
    int olderCount = 0;
    for (const review::DecisionRow& row : material.page.earlier) {
        if (material.page.isOfLastReview(row)) {
            m_earlier->addWidget(makeDecision(row, text));
            continue;
        }
        ++olderCount;
        older->addWidget(makeDecision(row, text));
    }
    if (m_earlier->count() == 0)
        m_earlier->addWidget(makeLabel(tr("Nothing was decided in the review before."), LabelRole::Note));
    addOlder(older, olderCount);
}

/// What is older stays folded until somebody asks: the meeting begins with what the last one decided.
void OverviewSection::addOlder(QVBoxLayout* older, int count)
{
    auto* fold = new QWidget;
    fold->setLayout(older);
    fold->setObjectName(u"olderDecisions"_s);
    m_earlier->addWidget(fold);
    fold->hide();
    if (count == 0)
        return;
    auto* button = makeButton(tr("%n older one(s)", nullptr, count), ButtonRole::Quiet);
    button->setObjectName(u"showOlderDecisions"_s);
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, fold, &QWidget::setVisible);
    m_earlier->insertWidget(m_earlier->count() - 1, button, 0, Qt::AlignLeft);
}

void OverviewSection::fillContradictions(const ReviewMaterial& material)
{
    clearColumn(*m_contradictions);
    const ReviewText text = m_board.text();
    for (const review::Contradiction& one : material.page.contradictions)
        m_contradictions->addWidget(makeEntry(u"%1. %2"_s.arg(one.position).arg(one.text),
                                              pill(tr("Confirmed"), Tone::Good),
                                              text.name(one.indicator)));
    if (!material.page.contradictions.empty())
        return;
    for (std::size_t i = 0; i < std::min(kProposalsShown, material.page.proposals.size()); ++i) {
        const review::Proposal& proposal = material.page.proposals[i];
        const review::Indicator* indicator = review::findIndicator(proposal.indicator);
        if (!indicator)
            continue;
        QString note = text.loss(*indicator, proposal);
        if (proposal.atStake)
            note += u" · "_s + text.format.money(proposal.atStake->minorUnits());
        m_contradictions->addWidget(
            makeEntry(text.name(*indicator) + u' ' + text.value(*indicator, proposal.figure),
                      pill(tr("proposed"), Tone::Warning),
                      note));
    }
    if (material.page.proposals.empty())
        m_contradictions->addWidget(
            makeLabel(tr("The figures propose nothing: no figure is off its target beyond chance."),
                      LabelRole::Note));
}

void OverviewSection::openFigure(const QString& code)
{
    openFacts(m_desk, m_board.text(), {.code = code, .period = m_board.period()}, this);
}

void OverviewSection::openStage(int stage)
{
    const review::FunnelStep& step = m_board.material()->funnel[std::size_t(stage)];
    openFunnelFacts(m_desk,
                    m_board.text(),
                    {.period = m_board.period(), .stage = stage},
                    step.name.in(m_board.text().language),
                    this);
}

void OverviewSection::openReason(int bar)
{
    const ReviewMaterial* material = m_board.material();
    openFacts(m_desk,
              m_board.text(),
              {.code = material->paretoCode,
               .period = m_board.period(),
               .shown = review::FactsShown::EventsOnly,
               .part = material->pareto[std::size_t(bar)].part},
              this);
}

void OverviewSection::openHour(int cell)
{
    const ReviewMaterial* material = m_board.material();
    const documents::HeatPlace place = documents::heatPlace(*material, std::size_t(cell));
    openFacts(m_desk,
              m_board.text(),
              {.code = material->heatCode,
               .period = m_board.period(),
               .weekday = place.weekday,
               .hour = place.hour},
              this);
}

void OverviewSection::openMonth(int point)
{
    const review::Trend* trend = m_board.material()->trend(m_watched);
    if (!trend)
        return;
    const LocalDate month = documents::monthAt(*trend, std::size_t(point));
    openFacts(
        m_desk, m_board.text(), {.code = m_watched, .period = {month, m_board.period().branch}}, this);
}

void OverviewSection::openDimension(int spoke)
{
    const review::ScorecardAxis& axis = m_board.material()->scorecard[std::size_t(spoke)];
    m_desk.open(u"review/"_s + toCode(axis.dimension));
}

} // namespace seraph::ui
