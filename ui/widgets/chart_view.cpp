// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "ui/documents/charts/chart_table.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace seraph::ui {

namespace {

constexpr int kLowest = 190; ///< a chart that is lower cannot be read
constexpr int kNumberColumn = 96;
constexpr int kHourColumn = 44;

std::vector<ShortTable::Column> columnsOf(const charts::Chart& chart, const charts::ChartTable& table)
{
    const bool narrow = std::holds_alternative<charts::HeatMap>(chart);
    std::vector<ShortTable::Column> columns;
    for (const auto& column : table.columns)
        columns.push_back({column.title,
                           column.isNumber ? (narrow ? kHourColumn : kNumberColumn) : 0,
                           column.isNumber ? Qt::AlignRight : Qt::AlignLeft});
    columns.front().width = narrow ? kNumberColumn : 0;
    return columns;
}

} // namespace

charts::Look screenLook()
{
    const ThemeTokens& tokens = currentTokens();
    charts::Look look;
    look.colours = {.surface = tokens.surface,
                    .text = tokens.text,
                    .muted = tokens.muted,
                    .grid = tokens.border,
                    .main = tokens.accent,
                    .band = tokens.accentSoft,
                    .second = tokens.info,
                    .signal = tokens.danger,
                    .onMain = tokens.onAccent};
    look.font = fontFor(TextRole::Note);
    look.unit = double(scaled(100)) / 100;
    return look;
}

ChartView::ChartView(Table table, QWidget* parent)
    : QWidget(parent)
    , m_place(table)
    , m_title(makeLine({}, LabelRole::Section))
    , m_note(makeLabel({}, LabelRole::Note))
    , m_toggle(makeButton({}, ButtonRole::Quiet))
    , m_stack(new QStackedWidget)
    , m_tableRoom(makeColumn(0))
    , m_plot(new charts::Plot)
    , m_empty(new EmptyState({Icon::Review, {}, {}}))
{
    m_plot->setMinimumHeight(scaled(kLowest));
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(QStringLiteral("chartTable"));
    auto* head = makeRow();
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_toggle);
    m_stack->addWidget(m_plot);
    auto* tablePage = new QWidget;
    tablePage->setLayout(m_tableRoom);
    auto* body = makeRow(16);
    if (table == Table::Behind) {
        m_stack->addWidget(tablePage);
        body->addWidget(m_stack, 1);
    } else {
        body->addWidget(m_stack, 1);
        body->addWidget(tablePage, 1);
        m_toggle->hide();
    }
    m_stack->addWidget(m_empty);
    auto* column = makeColumn(4);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addLayout(body, 1);
    setLayout(column);
    setEmptyText(tr("Nothing was measured in this period."));
    connect(m_plot, &charts::Plot::markActivated, this, &ChartView::markActivated);
    connect(m_toggle, &QPushButton::toggled, this, &ChartView::showRight);
}

void ChartView::setChart(charts::Chart chart)
{
    m_title->setText(charts::titleOf(chart));
    m_note->setText(charts::noteOf(chart));
    m_note->setVisible(!charts::noteOf(chart).isEmpty());
    m_plot->setChart(std::move(chart), screenLook());
    fillTable();
    showRight();
}

void ChartView::setEmptyText(const QString& sentence)
{
    m_empty->setView({Icon::Review, sentence, {}});
}

void ChartView::showTable(bool on)
{
    m_toggle->setChecked(on);
}

void ChartView::fillTable()
{
    const charts::Chart& chart = m_plot->chart();
    const charts::ChartTable content = charts::tableOf(chart);
    delete m_table;
    m_table = new ShortTable(charts::titleOf(chart), columnsOf(chart, content));
    if (std::holds_alternative<charts::HeatMap>(chart))
        m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    for (std::size_t row = 0; row < content.rows.size(); ++row)
        m_table->addRow(qint64(row) + 1, content.rows[row]);
    m_tableRoom->addWidget(m_table);
    connect(m_table, &ShortTable::rowActivated, this, [this] {
        if (const auto mark =
                charts::markAt(m_plot->chart(), m_table->currentRow(), m_table->currentColumn()))
            Q_EMIT markActivated(int(*mark));
    });
}

void ChartView::showRight()
{
    const bool table = m_toggle->isChecked();
    m_toggle->setText(table ? tr("Chart") : tr("Table"));
    //: Said by screen readers. %1 is the title of a chart.
    m_toggle->setAccessibleName(table ? tr("%1: show the chart").arg(m_title->text())
                                      : tr("%1: show the table").arg(m_title->text()));
    m_toggle->setEnabled(!charts::isEmpty(m_plot->chart()));
    if (charts::isEmpty(m_plot->chart()))
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(table && m_place == Table::Behind ? 1 : 0);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_plot->setChart(m_plot->chart(), screenLook());
}

} // namespace seraph::ui
