// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followups_page.h"

#include "core/followups/follow_up_queries.h"
#include "ui/desk/section_page.h"
#include "ui/desk/trade_text.h"
#include "ui/followups/aftercare_figures.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/complications_section.h"
#include "ui/followups/outcomes_section.h"
#include "ui/followups/worklist_section.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

constexpr std::size_t kMostOfAKind = 6;

struct FollowupsText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Followups)
};

void addContacts(std::vector<TodayRow>& rows, const Desk& desk, const Format& format)
{
    const auto owed =
        desk.session()
            .query(Worklist{
                {.view = WorklistView::Mine, .until = desk.today(), .limit = int(kMostOfAKind)}})
            .value_or(std::vector<FollowUpRow>{});
    const Instant now = desk.session().clock().now();
    for (const FollowUpRow& row : owed)
        rows.push_back({.pill = contactPill(row.followUp, format, now),
                        .title = contactedName(row),
                        .note = contactText(desk, row),
                        .who = whoseText(desk, row),
                        .due = row.followUp.dueAt,
                        .button = FollowupsText::tr("Call"),
                        .place = u"followups/worklist/"_s + row.followUp.id.toString()});
}

void addComplications(std::vector<TodayRow>& rows, const Desk& desk)
{
    const auto all = desk.session()
                         .query(ListComplications{desk.today().addDays(1)})
                         .value_or(std::vector<ComplicationRow>{});
    const Instant now = desk.session().clock().now();
    for (const ComplicationRow& row : all) {
        if (row.complication.state != ComplicationState::Open)
            continue;
        const QString type = complicationTypeText(desk, row.complication.type);
        const bool waits = row.complication.responsible && row.openSteps == 0;
        rows.push_back(
            {.pill = complicationPill(row, now),
             .title = row.clientName,
             .note = waits ? FollowupsText::tr("%1. All steps are done: how did it end?").arg(type) : type,
             .who = row.responsibleName,
             .due = row.nextDue.value_or(row.complication.foundAt),
             .button = FollowupsText::tr("Open"),
             .place = u"followups/complications/"_s + row.complication.id.toString()});
    }
}

} // namespace

SectionPage* makeFollowupsPage(const Desk& desk, const Format& format)
{
    return new SectionPage(desk,
                           tradeWord(desk, "follow_up"),
                           {{u"worklist"_s,
                             FollowupsText::tr("To call"),
                             kSee,
                             [&desk, format] { return new WorklistSection(desk, format); }},
                            {u"complications"_s,
                             tradeWord(desk, "case_of_concern"),
                             kSeeComplications,
                             [&desk, format] { return new ComplicationsSection(desk, format); }},
                            {u"outcomes"_s,
                             FollowupsText::tr("Outcomes"),
                             kSee,
                             [&desk, format] { return new OutcomesSection(desk, format); }},
                            {u"figures"_s, FollowupsText::tr("Figures"), kSee, [&desk, format] {
                                 return new AftercareFiguresSection(desk, format);
                             }}});
}

std::vector<TodayRow> aftercareRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    if (desk.session().can(kSeeComplications))
        addComplications(rows, desk);
    if (desk.session().can(kWork))
        addContacts(rows, desk, format);
    return rows;
}

} // namespace seraph::ui
