// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/sheet_print.h"

#include "ui/documents/job_sheet.h"

#include <algorithm>

namespace seraph::ui {

using namespace seraph::placements;

void previewJobSheet(
    const Desk& desk, const CasePage& page, const PlacementRow& row, JobSheetId sheet, QWidget* parent)
{
    documents::JobSheetPaper paper{.number = sheetNumber(sheet),
                                   .code = sheetCode(sheet),
                                   .client = page.clientName,
                                   .clientNumber = page.clientNumber,
                                   .place = page.need.place,
                                   .service = page.service.in(desk.language),
                                   .worker = row.workerName};
    const LocalDate from = std::max(page.today, row.placement.startsOn);
    constexpr int kDays = 7;
    for (int day = 0; day < kDays; ++day)
        paper.days.push_back(from.addDays(day));
    desk.print.preview(documents::jobSheetDocument(paper, desk.imprint()), parent);
}

} // namespace seraph::ui
