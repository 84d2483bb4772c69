// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/access_print.h"

#include "ui/desk/desk.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/access_report.h"
#include "ui/text/record_text.h"

namespace seraph::ui {

namespace {

using clients::AccessKind;
using Figures = documents::StaffActivityPage::Figures;

Figures figuresOf(const clients::AccessCounts& counts)
{
    return {counts[AccessKind::Viewed],
            counts[AccessKind::Revealed],
            counts[AccessKind::Exported],
            counts[AccessKind::Printed]};
}

bool anyStandsOut(const clients::AccessCounts& counts, const clients::AccessCounts& median)
{
    for (std::size_t kind = 0; kind < clients::kAccessKinds; ++kind) {
        if (clients::standsOut(counts.of[kind], median.of[kind]))
            return true;
    }
    return false;
}

} // namespace

void previewAccessReport(const Desk& desk,
                         const clients::ClientPage& client,
                         const std::vector<clients::AccessRow>& rows,
                         QWidget* parent)
{
    documents::AccessReportPage report{client.client.name, client.client.number, {}};
    for (const clients::AccessRow& row : rows)
        report.rows.push_back({row.at, row.actorName, actionText(row.action), row.reason});
    desk.print.preview(documents::accessReportDocument(report, desk.imprint()), parent);
}

void previewStaffActivity(const Desk& desk, const clients::StaffActivity& activity, QWidget* parent)
{
    documents::StaffActivityPage page{.name = activity.name,
                                      .from = activity.from,
                                      .until = activity.until,
                                      .total = figuresOf(activity.total),
                                      .median = figuresOf(activity.median),
                                      .days = {},
                                      .clients = {}};
    for (const clients::ActivityDay& day : activity.days)
        page.days.push_back({day.day, figuresOf(day.counts), anyStandsOut(day.counts, activity.median)});
    for (const clients::ActivityClient& client : activity.clients)
        page.clients.push_back({client.number, client.name, figuresOf(client.counts)});
    desk.print.preview(documents::staffActivityDocument(page, desk.imprint()), parent);
}

} // namespace seraph::ui
