// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedback_figures.h"

#include "core/feedback/feedback_queries.h"
#include "ui/desk/period_box.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr int kColumns = 4;
constexpr int kTiles = 8;

} // namespace

FeedbackFiguresSection::FeedbackFiguresSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_period(new PeriodBox)
    , m_by(new QComboBox)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Figures"),
                             {{tr("Name"), 0},
                              {tr("Answers"), 80, Qt::AlignRight},
                              {tr("Satisfied"), 100, Qt::AlignRight},
                              {tr("NPS"), 90, Qt::AlignRight},
                              {tr("Score"), 90, Qt::AlignRight},
                              {tr("Trust"), 90, Qt::AlignRight},
                              {tr("Low"), 70, Qt::AlignRight}}))
{
    m_by->setAccessibleName(tr("Figures for each"));
    m_by->addItem(tr("for each person"), int(FiguresBy::Person));
    m_by->addItem(tr("for each service"), int(FiguresBy::Service));
    m_by->addItem(tr("for each branch"), int(FiguresBy::Branch));
    m_by->addItem(tr("for each survey"), int(FiguresBy::Survey));
    m_table->setEmptyState({Icon::Star, tr("No answers in this period."), {}});
    auto* top = makeRow();
    top->addWidget(m_period);
    top->addWidget(m_by);
    top->addStretch();
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (int i = 0; i < kTiles; ++i) {
        m_tiles.push_back(new FigureTile({}));
        grid->addWidget(m_tiles.back(), i / kColumns, i % kColumns);
    }
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(12);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(grid);
    column->addWidget(card, 1);
    setLayout(column);
    connect(m_period, &PeriodBox::currentIndexChanged, this, &FeedbackFiguresSection::refresh);
    connect(m_by, &QComboBox::currentIndexChanged, this, &FeedbackFiguresSection::refreshTable);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "survey_answer"))
            refresh();
    });
    refresh();
}

void FeedbackFiguresSection::refresh()
{
    const Period period = m_period->period(m_desk.today());
    const auto asked = m_desk.session().query(FeedbackFiguresOf{period.from, period.until});
    if (!asked)
        return m_message->say(Tone::Danger, errorText(asked.error()));
    m_message->clear();
    const FeedbackFigures& figures = *asked;
    const auto number = [this](std::optional<double> value, int places) {
        return value ? m_format.decimal(*value, places) : u"–"_s;
    };
    const auto percent = [this](std::optional<double> value) {
        return value ? m_format.percent(*value / 100) : u"–"_s;
    };
    const auto n = [](int count) {
        return count > 0 && count < kFewAnswers ? tr("n=%1, few").arg(count) : tr("n=%1").arg(count);
    };
    const auto& grades = figures.grades;
    m_tiles[0]->setView({tr("Satisfied (CSAT)"), percent(figures.csat()), n(figures.csatCount)});
    m_tiles[1]->setView({tr("NPS"), number(figures.nps(), 0), n(figures.npsCount)});
    m_tiles[2]->setView({tr("Score, 1 to 10"), number(figures.meanScore(), 1), n(figures.scoreCount)});
    m_tiles[3]->setView(
        {tr("Excellent · good · fair · poor"),
         u"%1 · %2 · %3 · %4"_s.arg(grades[0]).arg(grades[1]).arg(grades[2]).arg(grades[3]),
         n(figures.scoreCount)});
    m_tiles[4]->setView({tr("Trust, 0 to 10"), number(figures.meanTrust(), 1), n(figures.trustCount)});
    m_tiles[5]->setView({tr("Had to repeat"), percent(figures.repeatRate()), n(figures.repeatCount)});
    m_tiles[6]->setView(
        {tr("Fees were clear, 1 to 5"), number(figures.meanFees(), 1), n(figures.feesCount)});
    m_tiles[7]->setView(
        {tr("Low answers"), QString::number(figures.low), tr("%1 looked into").arg(figures.lowHandled)});
    refreshTable();
}

void FeedbackFiguresSection::refreshTable()
{
    const Period period = m_period->period(m_desk.today());
    const auto rows = m_desk.session().query(
        FeedbackFiguresBy{FiguresBy(m_by->currentData().toInt()), period.from, period.until});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_table->clearRows();
    const auto cell = [this](std::optional<double> value, int places) {
        return value ? m_format.decimal(*value, places) : u"–"_s;
    };
    for (const FiguresRow& row : *rows) {
        const FeedbackFigures& figures = row.figures;
        const auto csat = figures.csat();
        m_table->addRow(row.id,
                        {row.name.in(m_desk.language),
                         QString::number(figures.answers),
                         csat ? m_format.percent(*csat / 100) : u"–"_s,
                         cell(figures.nps(), 0),
                         cell(figures.meanScore(), 1),
                         cell(figures.meanTrust(), 1),
                         QString::number(figures.low)});
    }
}

} // namespace seraph::ui
