// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/figures_section.h"

#include "ui/complaints/complaint_text.h"
#include "ui/desk/period_box.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

QString shareOf(int part, int whole, const Format& format)
{
    return whole > 0 ? format.percent(double(part) / whole) : u"–"_s;
}

} // namespace

ComplaintFiguresSection::ComplaintFiguresSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_period(new PeriodBox)
    , m_tiles(new QWidget)
    , m_categories(new ShortTable(tr("By kind"),
                                  {{tr("Kind"), 0},
                                   {tr("Cases"), 90, Qt::AlignRight},
                                   {tr("Answered"), 100, Qt::AlignRight},
                                   {tr("In time"), 100, Qt::AlignRight}}))
    , m_clusters(new ShortTable(tr("About the same thing"),
                                {{tr("What"), 0}, {tr("Kind"), 120}, {tr("Cases"), 90, Qt::AlignRight}}))
{
    m_categories->setEmptyState({Icon::Check, tr("No complaint in this period."), {}});
    m_clusters->setEmptyState(
        {Icon::Check, tr("Nothing was complained about three times within a month."), {}});
    m_tiles->setLayout(makeRow(12));
    auto* tables = makeRow(12);
    for (const auto& [title, table] :
         {std::pair{tr("By kind"), m_categories},
          std::pair{tr("About the same thing, within 30 days"), m_clusters}}) {
        auto* card = new Card;
        card->body()->addWidget(new SectionHeader(title));
        card->body()->addWidget(table, 1);
        tables->addWidget(card, 1);
    }
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    column->addWidget(m_period, 0, Qt::AlignLeft);
    column->addWidget(m_tiles);
    column->addLayout(tables, 1);
    setLayout(column);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ComplaintFiguresSection::refresh);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "complaint"))
            refresh();
    });
    refresh();
}

void ComplaintFiguresSection::refresh()
{
    const Period period = m_period->period(m_desk.today());
    const auto figures = m_desk.session().query(ComplaintFiguresOf{period.from, period.until});
    if (!figures)
        return m_message->say(Tone::Danger, errorText(figures.error()));
    m_message->clear();
    showTiles(*figures);
    m_categories->clearRows();
    qint64 number = 0;
    for (const CategoryFigures& each : figures->categories)
        m_categories->addRow(++number,
                             {categoryText(m_desk, each.category),
                              m_format.number(each.count),
                              m_format.number(each.answered),
                              shareOf(each.inTime, each.answered, m_format)});
    showClusters();
}

void ComplaintFiguresSection::showTiles(const ComplaintFigures& figures)
{
    while (auto* item = m_tiles->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto of = [this](int whole) { return tr("of %1").arg(m_format.number(whole)); };
    const std::vector<FigureTile::View> views{
        {tr("Cases"), m_format.number(figures.count), tr("%1 open").arg(m_format.number(figures.open))},
        {tr("Answered in time"), shareOf(figures.inTime, figures.answered, m_format), of(figures.answered)},
        {tr("Within 24 hours"), shareOf(figures.within24h, figures.answered, m_format), of(figures.answered)},
        {tr("Complaints per service"), shareOf(figures.count, figures.orders, m_format), of(figures.orders)},
        {tr("Appealed"), shareOf(figures.appealed, figures.answered, m_format), of(figures.answered)},
        {tr("Came back"),
         shareOf(figures.cameBack, figures.complainants, m_format),
         of(figures.complainants)}};
    for (const FigureTile::View& each : views)
        m_tiles->layout()->addWidget(new FigureTile(each));
}

void ComplaintFiguresSection::showClusters()
{
    const auto clusters = m_desk.session().query(ComplaintClusters{});
    m_clusters->clearRows();
    qint64 number = 0;
    for (const Cluster& each : clusters.value_or(std::vector<Cluster>{}))
        m_clusters->addRow(
            ++number,
            {each.name.in(m_desk.language), kindText(each.kind), m_format.number(each.count)});
}

} // namespace seraph::ui
