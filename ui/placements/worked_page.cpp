// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/worked_page.h"

#include "ui/placements/placement_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

WorkedPage::WorkedPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_month(desk.today())
    , m_title(makeLine({}, LabelRole::Strong))
    , m_table(new ShortTable(tr("Days and hours"),
                             {{tr("Worker"), 0},
                              {tr("Households"), 110, Qt::AlignRight},
                              {tr("Days"), 90, Qt::AlignRight},
                              {tr("Hours"), 120, Qt::AlignRight}}))
{
    auto* header = new PageHeader(tr("Days and hours"));
    header->addBesideTitle(m_title);
    for (const auto& [text, months] :
         {std::pair{tr("&Month before"), -1}, std::pair{tr("Month &after"), 1}}) {
        auto* button = makeButton(text);
        connect(button, &QPushButton::clicked, this, [this, step = months] {
            m_month = m_month.addMonths(step);
            refresh();
        });
        header->addAction(button);
    }
    m_table->setEmptyState({Icon::Clock, tr("No household log has hours in this month."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(card, 1);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "placement_day"))
            refresh();
    });
    refresh();
}

void WorkedPage::refresh()
{
    m_title->setText(m_format.month(m_month));
    m_table->clearRows();
    const auto rows = m_desk.session().query(WorkedInMonth{m_month});
    for (const WorkedRow& row : rows.value_or(std::vector<WorkedRow>{}))
        m_table->addRow(
            row.worker.value(),
            {row.name, m_format.number(row.households), m_format.number(row.days), timeText(row.minutes)});
}

} // namespace seraph::ui
