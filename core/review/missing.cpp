// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/missing.h"

#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/review/permissions.h"
#include "core/review/review_repository.h"

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDueDay = 5;

/// Once the workspace has had the month: nobody reviews what was before it began.
Result<bool> hasLivedThrough(LocalDate month, const QString& zone, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto first, ReviewRepository(context.connection()).firstEntry());
    return first && organisation::localDay(*first, zone) < month.addMonths(1);
}

} // namespace

Result<std::vector<session::Missing>> missingFromReview(const session::ReadContext& context)
{
    std::vector<session::Missing> list;
    const ReviewRepository repository(context.connection());
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(std::nullopt));
    const LocalDate today = organisation::localDay(context.now(), zone);
    if (context.rights().allow(kPrepare) &&
        context.rights().scopeFor(kPrepare, context.actor().person).covers(std::nullopt)) {
        const LocalDate month = LocalDate(today.year(), today.month(), 1).addMonths(-1);
        TRY_ASSIGN(const auto review, repository.find(month, std::nullopt));
        TRY_ASSIGN(const bool lived, hasLivedThrough(month, zone, context));
        const Instant due = organisation::startOfDay(month.addMonths(1).addDays(kDueDay), zone);
        if (review && review->signedBy && review->state != ReviewState::Signed)
            list.push_back({u"review.second"_s, kSign, due, u"review"_s});
        else if (lived && (!review || review->state != ReviewState::Signed))
            list.push_back({u"review.due"_s, kPrepare, due, u"review"_s});
    }
    if (!context.rights().allow(kView))
        return list;
    TRY_ASSIGN(const auto decisions, repository.openDecisionsOf(context.actor().person));
    if (!decisions.empty() && decisions.front().due < today)
        list.push_back({u"review.decision"_s,
                        kView,
                        organisation::startOfDay(decisions.front().due.addDays(1), zone),
                        u"review"_s});
    return list;
}

} // namespace seraph::review
