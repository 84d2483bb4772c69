// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quality_page.h"

#include "core/complaints/dispute_permissions.h"
#include "core/quality/permissions.h"
#include "ui/complaints/disputes_section.h"
#include "ui/complaints/incidents_section.h"
#include "ui/complaints/on_call_section.h"
#include "ui/desk/section_page.h"
#include "ui/quality/correctives_section.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct QualityPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::QualityPage)
};

} // namespace

SectionPage* makeQualityPage(const Desk& desk, const Format& format)
{
    return new SectionPage(
        desk,
        QualityPageText::tr("Quality"),
        {{u"corrective"_s,
          QualityPageText::tr("Corrective action"),
          quality::kSee,
          [&desk, format] { return new CorrectivesSection(desk, format); }},
         {u"incidents"_s,
          QualityPageText::tr("Incidents"),
          complaints::kSeeIncidents,
          [&desk, format] { return new IncidentsSection(desk, format); }},
         {u"on_call"_s,
          QualityPageText::tr("On call"),
          complaints::kReportIncidents,
          [&desk, format] { return new OnCallSection(desk, format); }},
         {u"disputes"_s, QualityPageText::tr("Disputes"), complaints::kSeeDisputes, [&desk, format] {
              return new DisputesSection(desk, format);
          }}});
}

} // namespace seraph::ui
