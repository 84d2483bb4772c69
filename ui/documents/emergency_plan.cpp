// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/emergency_plan.h"

#include "core/complaints/incident.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using complaints::IncidentKind;

namespace {

struct EmergencyPlanText {
    Q_DECLARE_TR_FUNCTIONS(EmergencyPlanText)
};

constexpr int kMinutesOfHours = 120; ///< from here on hours are easier to read
constexpr int kMinutesInHour = 60;
constexpr int kDrillLines = 4;

QString withinText(int minutes)
{
    if (minutes <= 0)
        return {};
    return minutes < kMinutesOfHours
               ? EmergencyPlanText::tr("within %1 min").arg(minutes)
               : EmergencyPlanText::tr("within %1 h").arg(minutes / kMinutesInHour);
}

Table peopleToCall(const EmergencyPlan& plan)
{
    Table table;
    table.columns = {{EmergencyPlanText::tr("No."), Table::Align::End},
                     {EmergencyPlanText::tr("Who"), {}},
                     {EmergencyPlanText::tr("What they do"), {}},
                     {EmergencyPlanText::tr("Number, written in by hand"), {}}};
    int number = 0;
    for (const EmergencyPlan::Person& person : plan.people)
        table.rows.push_back({QString::number(++number), person.name, person.job, QString()});
    return table;
}

Table places(const EmergencyPlan& plan)
{
    Table table;
    table.columns = {{EmergencyPlanText::tr("Place"), {}},
                     {EmergencyPlanText::tr("Address"), {}},
                     {EmergencyPlanText::tr("Telephone"), {}}};
    for (const EmergencyPlan::Place& place : plan.places)
        table.rows.push_back({place.name, place.address, place.phone});
    return table;
}

void addChecklist(std::vector<Block>& blocks, IncidentKind kind, Language language)
{
    const complaints::IncidentSop& sop = complaints::incidentSop(kind);
    blocks.push_back(Heading{ui::codeWord(toCode(kind))});
    Checklist checklist{{}, EmergencyPlanText::tr("Time, initials")};
    for (const complaints::IncidentStepRule& step : sop.steps)
        checklist.items.push_back({step.text.in(language), withinText(step.minutes)});
    blocks.push_back(std::move(checklist));
    Points notices{{}, Points::Mark::Dot};
    for (const complaints::IncidentNoticeRule& notice : sop.notices)
        notices.items.push_back(
            EmergencyPlanText::tr("Tell %1 %2 (%3)")
                .arg(notice.name.in(language), withinText(notice.minutes), notice.basis));
    if (!notices.items.empty())
        blocks.push_back(std::move(notices));
}

Table drills()
{
    Table table;
    table.columns = {{EmergencyPlanText::tr("Day"), {}},
                     {EmergencyPlanText::tr("What was practised"), {}},
                     {EmergencyPlanText::tr("Who took part"), {}},
                     {EmergencyPlanText::tr("What has to be mended"), {}}};
    table.rows.assign(kDrillLines, std::vector<QString>(table.columns.size()));
    return table;
}

} // namespace

Document emergencyPlanDocument(const EmergencyPlan& plan, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::EmergencyPlan;
    document.care = Care::Personal;
    document.title = EmergencyPlanText::tr("Emergency plan");
    document.imprint = imprint;
    document.blocks = {
        Paragraph{
            EmergencyPlanText::tr(
                "First people, then data, then things. Whoever notices it begins, and calls."),
            Paragraph::Role::Lead},
        Facts{{{EmergencyPlanText::tr("Ambulance"), u"120"_s},
               {EmergencyPlanText::tr("Fire"), u"119"_s},
               {EmergencyPlanText::tr("Police"), u"110"_s}}},
        Heading{EmergencyPlanText::tr("Whom to call, one after the other")},
        peopleToCall(plan),
        Heading{EmergencyPlanText::tr("Our places")},
        places(plan)};
    for (const auto& [kind, code] : Codes<IncidentKind>::kAll)
        addChecklist(document.blocks, kind, imprint.language);
    document.blocks.push_back(Heading{EmergencyPlanText::tr("Drills")});
    document.blocks.push_back(drills());
    return document;
}

} // namespace seraph::documents
