// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/incidents_section.h"

#include "core/complaints/incident_queries.h"
#include "ui/complaints/incident_dialogs.h"
#include "ui/complaints/incident_pane.h"
#include "ui/desk/choices.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

PillView incidentPill(const IncidentRow& row, const Format& format, Instant now)
{
    if (row.incident.state == IncidentState::Closed)
        return pill(codeWord(toCode(row.incident.state)), Tone::Neutral);
    if (row.nextDue)
        return pill(format.remaining(*row.nextDue, now), *row.nextDue < now ? Tone::Danger : Tone::Warning);
    return pill(codeWord(toCode(row.incident.state)), Tone::Info);
}

} // namespace

IncidentsSection::IncidentsSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Incidents"), {{tr("State"), 130}, {tr("Incident"), 0}, {tr("Kind"), 90}, {tr("Found"), 100}}))
    , m_place(makeColumn(0))
{
    m_table->setEmptyState({Icon::Shield, tr("No incident is open. Everybody may report one: the sooner, the smaller it stays."), {}});
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(560));
    pane->body()->addLayout(m_place, 1);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(pane);
    auto* column = makeColumn(8);
    if (desk.session().can(kReportIncidents)) {
        auto* begin = makeButton(tr("&Report an incident …"), ButtonRole::Primary);
        begin->setObjectName(u"reportIncident"_s);
        connect(begin, &QPushButton::clicked, this, [this] { openNewIncidentDialog(m_desk, window()); });
        column->addWidget(begin, 0, Qt::AlignRight);
    }
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            show(id);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "incident") || concerns(changes, "incident_step") || concerns(changes, "incident_person") || concerns(changes, "incident_notice"))
            refresh();
    });
    refresh();
}

void IncidentsSection::refresh()
{
    const auto rows = m_desk.session().query(ListIncidents{m_desk.today().addDays(-180)});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_filling = true;
    m_table->clearRows();
    const Instant now = m_desk.session().clock().now();
    for (const IncidentRow& row : *rows) {
        m_table->addRow(row.incident.id.value(),
                        {QString(),
                         row.incident.summary,
                         codeWord(toCode(row.incident.kind)),
                         m_format.relative(row.incident.foundAt, now)});
        showPill(*m_table, 0, incidentPill(row, m_format, now));
    }
    m_table->chooseId(m_shown);
    m_filling = false;
    show(m_table->currentId());
}

void IncidentsSection::show(qint64 id)
{
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
        m_pane = nullptr;
    }
    m_shown = id;
    if (id <= 0) {
        m_pane = makeLabel(tr("Choose one on the left."), LabelRole::Note);
        m_place->addWidget(m_pane, 0, Qt::AlignTop);
        return;
    }
    auto page = m_desk.session().query(OpenIncident{IncidentId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_pane = new IncidentPane(m_desk, m_format, *std::move(page));
    m_place->addWidget(m_pane, 1);
}

void IncidentsSection::openRecord(qint64 id)
{
    if (id <= 0)
        return;
    m_shown = id;
    refresh();
    m_table->setFocus();
}

} // namespace seraph::ui
