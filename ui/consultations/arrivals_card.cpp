// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/arrivals_card.h"

#include "core/consultations/consultation_queries.h"
#include "ui/consultations/desk_text.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr std::chrono::seconds kRefreshEvery{30};

} // namespace

ArrivalsCard::ArrivalsCard(const Desk& desk, const Format& format, QWidget* parent)
    : Card(Padding::None, parent)
    , m_desk(desk)
    , m_format(format)
    , m_header(new SectionHeader(tr("Arrivals")))
    , m_table(new ShortTable(
          tr("Arrivals"), {{tr("Time"), 60}, {tr("Who"), 96}, {tr("What for"), 0}, {tr("Where"), 112}}))
{
    m_header->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    m_table->horizontalHeader()->hide();
    m_table->setEmptyState(
        {Icon::Calendar, tr("Nobody is expected today. F7 puts a walk-in on the board."), {}});
    body()->addWidget(m_header);
    body()->addWidget(m_table, 1);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 id) {
        m_desk.open(u"consultations/arrivals/"_s + QString::number(id));
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "visit") || concerns(changes, "client"))
            refresh();
    });
    connect(&m_clock, &QTimer::timeout, this, &ArrivalsCard::refresh);
    m_clock.start(kRefreshEvery);
    refresh();
}

void ArrivalsCard::refresh()
{
    const Instant now = m_desk.session().clock().now();
    const auto rows =
        m_desk.session().query(ArrivalsBoard{m_desk.today()}).value_or(std::vector<VisitRow>{});
    const qint64 chosen = m_table->currentId();
    m_table->clearRows();
    int here = 0;
    for (const VisitRow& row : rows) {
        const Visit& visit = row.visit;
        const auto at = visit.plannedAt ? visit.plannedAt : visit.arrivedAt;
        m_table->addRow(visit.id.value(),
                        {at ? m_format.time(*at) : QString(),
                         row.clientName,
                         row.serviceName.in(m_desk.language),
                         {}});
        setPill(*m_table, 3, visitPill(m_desk, visit, now));
        here += visit.arrivedAt ? 1 : 0;
    }
    m_header->setNote(rows.empty() ? QString() : tr("%1 of %2").arg(here).arg(rows.size()));
    if (chosen > 0)
        m_table->chooseId(chosen);
}

} // namespace seraph::ui
