// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/incidents_section.h"

#include "core/complaints/incident_queries.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/complaints/incident_dialogs.h"
#include "ui/complaints/incident_pane.h"
#include "ui/desk/choices.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/emergency_plan.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kIncidentPaneWidth = 560;
constexpr int kIncidentDaysBack = 180;

PillView incidentPill(const IncidentRow& row, const Format& format, Instant now)
{
    if (row.incident.state == IncidentState::Closed)
        return pill(codeWord(toCode(row.incident.state)), Tone::Neutral);
    if (row.nextDue)
        return pill(format.remaining(*row.nextDue, now),
                    *row.nextDue < now ? Tone::Danger : Tone::Warning);
    return pill(codeWord(toCode(row.incident.state)), Tone::Info);
}

void previewEmergencyPlan(const Desk& desk, QWidget* parent)
{
    documents::EmergencyPlan plan;
    for (const auto& branch :
         desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{}))
        plan.places.push_back({branch.name, branch.address, branch.phone});
    for (const auto& person :
         desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{}))
        plan.people.push_back({person.name, person.jobTitle});
    desk.print.preview(documents::emergencyPlanDocument(plan, desk.imprint()), parent);
}

} // namespace

IncidentsSection::IncidentsSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(
          desk,
          {.name = tr("Incidents"),
           .columns = {{tr("State"), 130}, {tr("Incident"), 0}, {tr("Kind"), 90}, {tr("Found"), 128}},
           .empty = {Icon::Shield, tr("No incident is open. Everybody may report one: the sooner, the smaller it stays."), {}},
           .paneWidth = kIncidentPaneWidth,
           .tables = {"incident", "incident_step", "incident_person", "incident_notice"},
           .unlisted = Unlisted::Shown},
          parent)
    , m_format(format)
{
    bar().addStretch();
    if (desk.session().can(organisation::kView)) {
        auto* plan = makeButton(tr("&Emergency plan …"));
        plan->setObjectName(u"emergencyPlan"_s);
        connect(plan, &QPushButton::clicked, this, [&desk, this] {
            previewEmergencyPlan(desk, window());
        });
        bar().addWidget(plan);
    }
    if (desk.session().can(kReportIncidents)) {
        auto* begin = makeButton(tr("&Report an incident …", "on a button"), ButtonRole::Primary);
        begin->setObjectName(u"reportIncident"_s);
        connect(begin, &QPushButton::clicked, this, [&desk, this] {
            openNewIncidentDialog(desk, window());
        });
        bar().addWidget(begin);
    }
    refresh();
}

Status IncidentsSection::fill()
{
    TRY_ASSIGN(const auto rows,
               desk().session().query(ListIncidents{desk().today().addDays(-kIncidentDaysBack)}));
    const Instant now = desk().session().clock().now();
    for (const IncidentRow& row : rows) {
        table().addRow(row.incident.id.value(),
                       {QString(),
                        row.incident.summary,
                        codeWord(toCode(row.incident.kind)),
                        m_format.relative(row.incident.foundAt, now)});
        showPill(table(), 0, incidentPill(row, m_format, now));
    }
    return {};
}

QWidget* IncidentsSection::makePane(qint64 id)
{
    if (id <= 0)
        return emptyPane(tr("Choose one on the left."));
    auto page = desk().session().query(OpenIncident{IncidentId(id)});
    if (!page)
        return emptyPane(errorText(page.error()));
    return new IncidentPane(desk(), m_format, *std::move(page));
}

} // namespace seraph::ui
