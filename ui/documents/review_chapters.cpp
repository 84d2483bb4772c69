// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/review_chapters.h"

#include "ui/documents/charts/chart_table.h"
#include "ui/documents/review_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct ReviewPaper {
    Q_DECLARE_TR_FUNCTIONS(seraph::documents::ReviewPaper)
};

constexpr std::size_t kChartsInDimension = 2;

/// The smaller the more it is worth a chart: signals first, then what is off target, then the rest.
int rankOf(const review::IndicatorFigures& figures)
{
    if (figures.signal != review::Signal::None)
        return 0;
    return figures.month.status == review::FigureStatus::OffTarget ? 1
           : figures.month.value                                   ? 2
                                                                   : 3;
}

} // namespace

Table tableOfChart(const charts::Chart& chart)
{
    const charts::ChartTable content = charts::tableOf(chart);
    Table table;
    for (const auto& column : content.columns)
        table.columns.push_back(
            {column.title, column.isNumber ? Table::Align::End : Table::Align::Start});
    for (const QStringList& row : content.rows)
        table.rows.emplace_back(row.begin(), row.end());
    return table;
}

ReviewChapters::ReviewChapters(const ReviewMaterial& material,
                               const ui::ReviewText& text,
                               const Imprint& imprint)
    : m_material(material)
    , m_text(text)
    , m_imprint(imprint)
{
}

Tiles ReviewChapters::tiles() const
{
    Tiles tiles;
    for (const review::IndicatorFigures* figures : m_material.firstPage()) {
        const review::Indicator& indicator = *review::findIndicator(figures->code);
        const QString change = m_text.change(indicator, figures->month, figures->before);
        const QString status = m_text.status(figures->month.status);
        const QString basis = m_text.basis(*figures);
        tiles.tiles.push_back(
            {m_text.name(indicator),
             m_text.value(indicator, figures->month, figures->asEvents),
             figures->month.value ? (change.isEmpty() ? status : status + u" · "_s + change) + u'\n' + basis
                                  : basis});
    }
    return tiles;
}

void ReviewChapters::addWarnings(std::vector<Block>& blocks) const
{
    for (const review::Divergence& divergence : m_material.page.sheet.divergences)
        blocks.push_back(Notice{ReviewPaper::tr("Two figures go apart"),
                                ReviewPaper::tr("%1 gets better while %2 gets worse, both beyond "
                                                "chance. One figure alone would deceive.")
                                    .arg(m_text.name(divergence.rises), m_text.name(divergence.falls))});
    QStringList missing;
    for (const review::Dimension dimension : m_material.page.sheet.unmeasured)
        missing.append(m_text.dimension(dimension));
    if (!missing.isEmpty())
        blocks.push_back(Notice{
            ReviewPaper::tr("Dimensions without a figure"),
            ReviewPaper::tr(
                "%1: nothing could be measured. A review that looks at one side only misjudges.")
                .arg(missing.join(u", "_s))});
}

void ReviewChapters::addFirstPage(std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("The month in everyday words")});
    blocks.push_back(tiles());
    const auto& review = m_material.page.review;
    if (review && !review->summary.isEmpty()) {
        blocks.push_back(Heading{ReviewPaper::tr("What happened, and what it means")});
        blocks.push_back(Paragraph{review->summary, Paragraph::Role::Lead});
    }
    addWarnings(blocks);
    blocks.push_back(
        Paragraph{ReviewPaper::tr("Every figure stands with the number of cases it rests on and "
                                  "the interval in which the true value lies with 95 % certainty. "
                                  "Nothing is judged under its smallest sample."),
                  Paragraph::Role::Note});
}

void ReviewChapters::addEarlierDecisions(std::vector<Block>& blocks) const
{
    blocks.push_back(Heading{ReviewPaper::tr("What was decided before, and what came of it")});
    Table table;
    table.columns = {{ReviewPaper::tr("Decision")},
                     {ReviewPaper::tr("Who")},
                     {ReviewPaper::tr("Until")},
                     {ReviewPaper::tr("Before → now")},
                     {ReviewPaper::tr("Effect")}};
    table.emptyText = ReviewPaper::tr("No decision is open.");
    for (const review::DecisionRow& row : m_material.page.earlier) {
        const review::Indicator* indicator = review::findIndicator(row.decision.indicator);
        QString values = u"–"_s;
        if (indicator)
            values = m_text.value(indicator->unit, double(row.decision.baselineValue) / 1000) +
                     u" → "_s + m_text.value(*indicator, row.now);
        table.rows.push_back({row.decision.text,
                              row.ownerName,
                              m_text.format.date(row.decision.due),
                              values,
                              row.decision.kind == review::DecisionKind::Task
                                  ? row.decision.result
                                  : m_text.effect(row.effect)});
    }
    blocks.push_back(std::move(table));
}

void ReviewChapters::addChart(const charts::Chart& chart, std::vector<Block>& blocks) const
{
    if (charts::isEmpty(chart))
        return;
    blocks.push_back(ChartBlock{chart});
    blocks.push_back(tableOfChart(chart));
}

void ReviewChapters::addLosses(std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("Where, why and when")});
    const std::size_t before = blocks.size();
    addChart(funnelChart(m_material, m_text), blocks);
    if (!m_material.pareto.empty())
        addChart(paretoChart(m_material, m_text), blocks);
    if (!m_material.heat.empty())
        blocks.push_back(ChartBlock{heatChart(m_material, m_text)});
    if (blocks.size() == before)
        blocks.push_back(Paragraph{ReviewPaper::tr("Nothing was recorded in this month.")});
}

void ReviewChapters::addScorecard(std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("Five dimensions")});
    const charts::Radar radar = radarChart(m_material, m_text);
    if (!charts::isEmpty(radar))
        blocks.push_back(ChartBlock{radar, 84});
    blocks.push_back(tableOfChart(radar));
}

Table ReviewChapters::indicatorTable(const std::vector<const review::IndicatorFigures*>& figures) const
{
    Table table;
    table.columns = {{ReviewPaper::tr("Indicator")},
                     {ReviewPaper::tr("Value"), Table::Align::End},
                     {ReviewPaper::tr("Cases and interval")},
                     {ReviewPaper::tr("Target"), Table::Align::End},
                     {ReviewPaper::tr("Month before"), Table::Align::End},
                     {ReviewPaper::tr("3 and 12 months"), Table::Align::End},
                     {ReviewPaper::tr("Judged")}};
    for (const review::IndicatorFigures* one : figures) {
        const review::Indicator& indicator = *review::findIndicator(one->code);
        QString judged = m_text.status(one->month.status);
        if (one->signal != review::Signal::None)
            judged += u" · "_s + ReviewPaper::tr("signal: %1").arg(m_text.signal(one->signal));
        const auto shortValue = [&](const review::Figure& figure) {
            return figure.value ? m_text.value(indicator, figure) : u"–"_s;
        };
        table.rows.push_back({m_text.name(indicator),
                              m_text.value(indicator, one->month, one->asEvents),
                              m_text.basis(*one),
                              m_text.target(indicator, one->yardstick),
                              shortValue(one->before),
                              shortValue(one->quarter) + u'\n' + shortValue(one->year),
                              judged});
    }
    return table;
}

void ReviewChapters::addDimensionCharts(const std::vector<const review::IndicatorFigures*>& figures,
                                        std::vector<Block>& blocks) const
{
    auto ranked = figures;
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto* a, const auto* b) {
        return rankOf(*a) < rankOf(*b);
    });
    std::size_t drawn = 0;
    for (const review::IndicatorFigures* one : ranked) {
        const review::Trend* trend = m_material.trend(one->code);
        if (!trend || drawn == kChartsInDimension)
            continue;
        const auto control = controlChart(*one, *trend, m_text);
        const charts::Chart chart =
            control ? charts::Chart(*control) : charts::Chart(trendChart(*one, *trend, m_text));
        if (charts::isEmpty(chart))
            continue;
        addChart(chart, blocks);
        ++drawn;
    }
}

void ReviewChapters::addDimension(review::Dimension dimension, std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("Dimension: %1").arg(m_text.dimension(dimension))});
    const auto figures = m_material.of(dimension);
    blocks.push_back(indicatorTable(figures));
    for (const review::IndicatorFigures* one : figures) {
        for (const review::Benchmark& benchmark : one->benchmarks)
            blocks.push_back(
                Paragraph{ReviewPaper::tr("To compare, %1: %2, of %3")
                              .arg(m_text.name(one->code),
                                   m_text.benchmark(*review::findIndicator(one->code), benchmark),
                                   m_text.format.date(benchmark.day)),
                          Paragraph::Role::Note});
    }
    addDimensionCharts(figures, blocks);
}

void ReviewChapters::addDecisions(std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("Three contradictions, and what was decided")});
    std::vector<QString> items;
    for (const review::Contradiction& one : m_material.page.contradictions)
        items.push_back(m_text.name(one.indicator) + u": "_s + one.text);
    if (items.empty())
        blocks.push_back(Paragraph{ReviewPaper::tr("Not confirmed yet.")});
    else
        blocks.push_back(Points{items});
    Table table;
    table.columns = {{ReviewPaper::tr("Decision")},
                     {ReviewPaper::tr("Who")},
                     {ReviewPaper::tr("Until")},
                     {ReviewPaper::tr("Measured by")},
                     {ReviewPaper::tr("Baseline"), Table::Align::End}};
    table.emptyText = ReviewPaper::tr("Nothing was decided yet.");
    for (const review::DecisionRow& row : m_material.page.decisions) {
        const review::Indicator* indicator = review::findIndicator(row.decision.indicator);
        table.rows.push_back(
            {row.decision.text,
             row.ownerName,
             m_text.format.date(row.decision.due),
             indicator ? m_text.name(*indicator) : u"–"_s,
             indicator
                 ? ReviewPaper::tr("%1, n=%2")
                       .arg(m_text.value(indicator->unit, double(row.decision.baselineValue) / 1000))
                       .arg(row.decision.baselineN)
                 : u"–"_s});
    }
    blocks.push_back(Heading{ReviewPaper::tr("Decisions")});
    blocks.push_back(std::move(table));
}

void ReviewChapters::addVoices(std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("Comments and acknowledgement")});
    if (m_material.page.comments.empty())
        blocks.push_back(Paragraph{ReviewPaper::tr("Nobody commented.")});
    for (const review::ReviewComment& comment : m_material.page.comments) {
        const QString about =
            comment.indicator.isEmpty() ? QString() : m_text.name(comment.indicator) + u": "_s;
        blocks.push_back(Paragraph{about + comment.text});
        blocks.push_back(Paragraph{nameOf(comment.by) + u" · "_s + momentText(comment.at, m_imprint),
                                   Paragraph::Role::Note});
    }
    Table table;
    table.columns = {{ReviewPaper::tr("Department")},
                     {ReviewPaper::tr("Answers for")},
                     {ReviewPaper::tr("Acknowledged")}};
    table.emptyText = ReviewPaper::tr("No department has a part in this month.");
    for (const review::DepartmentPart& part : m_material.page.parts) {
        QStringList names;
        for (const QString& code : part.indicators)
            names.append(m_text.name(code));
        const QString done = part.acknowledged ? part.acknowledgedBy + u" · "_s +
                                                     momentText(part.acknowledged->at, m_imprint)
                                               : ReviewPaper::tr("not yet");
        table.rows.push_back({m_text.department(part.department), names.join(u", "_s), done});
    }
    blocks.push_back(Heading{ReviewPaper::tr("Departments")});
    blocks.push_back(std::move(table));
}

void ReviewChapters::addCorrections(std::vector<Block>& blocks) const
{
    if (m_material.page.corrections.empty())
        return;
    blocks.push_back(
        Chapter{ReviewPaper::tr("Corrections since the figures were frozen"),
                ReviewPaper::tr("Records were corrected or came late. The pack says what was "
                                "signed; this is what the records say now.")});
    Table table;
    table.columns = {{ReviewPaper::tr("Indicator")},
                     {ReviewPaper::tr("Frozen"), Table::Align::End},
                     {ReviewPaper::tr("Now"), Table::Align::End}};
    for (const review::Correction& correction : m_material.page.corrections) {
        const review::Indicator* indicator = review::findIndicator(correction.indicator);
        if (!indicator)
            continue;
        const auto cell = [&](const review::Figure& figure) {
            return ReviewPaper::tr("%1, n=%2").arg(m_text.value(*indicator, figure)).arg(figure.n);
        };
        table.rows.push_back({m_text.name(*indicator), cell(correction.then), cell(correction.now)});
    }
    blocks.push_back(std::move(table));
}

void ReviewChapters::addDefinitions(std::vector<Block>& blocks) const
{
    blocks.push_back(Chapter{ReviewPaper::tr("How each figure is made")});
    Table table;
    table.columns = {{ReviewPaper::tr("Indicator")},
                     {ReviewPaper::tr("Formula")},
                     {ReviewPaper::tr("Smallest sample"), Table::Align::End},
                     {ReviewPaper::tr("Answers for it")}};
    for (const review::IndicatorFigures& figures : m_material.page.sheet.figures) {
        if (const review::Indicator* indicator = review::findIndicator(figures.code))
            table.rows.push_back(
                {m_text.name(*indicator),
                 indicator->formula.in(m_text.language),
                 QString::number(figures.yardstick.minimum),
                 m_text.department(indicator->departmentIn(m_material.page.sheet.profile))});
    }
    blocks.push_back(std::move(table));
}

} // namespace seraph::documents
