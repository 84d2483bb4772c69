// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/today_sources.h"

#include "ui/care/care_today.h"
#include "ui/complaints/complaints_page.h"
#include "ui/consultations/today_rows.h"
#include "ui/feedback/feedback_page.h"
#include "ui/followups/followups_page.h"
#include "ui/quality/quality_today.h"
#include "ui/review/review_page.h"
#include "ui/training/training_page.h"

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr std::size_t kMostFigures = 4;

} // namespace

const std::vector<TodaySource>& todaySources()
{
    static const std::vector<TodaySource> sources{
        &consultationRows,
        &careRows,
        &aftercareRows,
        &feedbackRows,
        &trainingRows,
        &complaintRows,
        &qualityRows,
        &reviewRows,
    };
    return sources;
}

std::vector<TodayRow> todayRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    for (const TodaySource& source : todaySources()) {
        auto more = source(desk, format);
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TodayRow& a, const TodayRow& b) {
        if (a.due.has_value() != b.due.has_value())
            return a.due.has_value();
        return a.due && *a.due < *b.due;
    });
    return rows;
}

std::vector<FigureTile::View> todayFigures(const Desk& desk, const Format& format)
{
    auto figures = consultationFigures(desk, format);
    if (figures.size() > kMostFigures)
        figures.resize(kMostFigures);
    return figures;
}

} // namespace seraph::ui
