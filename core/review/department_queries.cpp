// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/department_queries.h"

#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/review/review_queries.h"
#include "core/review/review_repository.h"
#include "core/session/context.h"

#include <algorithm>

namespace seraph::review {

namespace {

constexpr int kMonthsBack = 3;

std::vector<IndicatorFigures> figuresOfDepartment(const FigureSheet& sheet, const QString& department)
{
    std::vector<IndicatorFigures> own;
    std::copy_if(
        sheet.figures.begin(), sheet.figures.end(), std::back_inserter(own), [&](const auto& each) {
            return findIndicator(each.code)->departmentIn(sheet.profile) == department;
        });
    return own;
}

Result<std::vector<OwnPart>> partsIn(const MonthlyReview& review,
                                     const QStringList& roles,
                                     const ReviewRepository& repository)
{
    TRY_ASSIGN(const FigureSheet sheet, sheetOf(review));
    TRY_ASSIGN(const auto acknowledged, repository.acknowledgements(review.id));
    std::vector<OwnPart> parts;
    for (const QString& role : roles) {
        OwnPart part{.review = review, .department = role, .figures = figuresOfDepartment(sheet, role)};
        if (part.figures.empty())
            continue;
        const auto read = std::find_if(acknowledged.begin(),
                                       acknowledged.end(),
                                       [&](const auto& each) { return each.department == role; });
        if (read != acknowledged.end())
            part.acknowledged = *read;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

Result<std::vector<OwnPart>> handle(const OwnParts&, const session::ReadContext& context)
{
    const ReviewRepository repository(context.connection());
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(std::nullopt));
    const LocalDate since = organisation::localDay(context.now(), zone).addMonths(-kMonthsBack);
    TRY_ASSIGN(const auto reviews, repository.frozenSince(since));
    TRY_ASSIGN(const QStringList roles, repository.rolesOf(context.actor().person));
    std::vector<OwnPart> parts;
    for (const MonthlyReview& review : reviews) {
        // The house's review concerns every branch; that of a branch only those who work there.
        if (review.branch && !context.scope().covers(review.branch))
            continue;
        TRY_ASSIGN(auto own, partsIn(review, roles, repository));
        std::move(own.begin(), own.end(), std::back_inserter(parts));
    }
    return parts;
}

} // namespace seraph::review
