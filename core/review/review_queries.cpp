// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_queries.h"

#include "core/journal/signing.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/review/figure_repository.h"
#include "core/review/review_repository.h"
#include "core/review/snapshot_queries.h"
#include "core/session/context.h"
#include "core/session/scope_check.h"

#include <algorithm>
#include <cmath>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

/// A figure that differs by less than this is the same, computed again.
constexpr double kSame = 1e-9;

bool isSame(const Figure& a, const Figure& b)
{
    if (a.n != b.n || a.events != b.events || a.value.has_value() != b.value.has_value())
        return false;
    return !a.value || std::abs(*a.value - *b.value) <= kSame * std::max(1.0, std::abs(*a.value));
}

std::vector<Correction> correctionsBetween(const FigureSheet& then, const FigureSheet& now)
{
    std::vector<Correction> corrections;
    for (const IndicatorFigures& each : then.figures) {
        const IndicatorFigures* again = now.find(each.code);
        if (again && !isSame(each.month, again->month))
            corrections.push_back({each.code, each.month, again->month});
    }
    return corrections;
}

/// How many cases were lost against the target, at what the figure says.
double lostCases(const Indicator& indicator, const IndicatorFigures& figures)
{
    if (!figures.month.value || !figures.yardstick.target)
        return 0;
    const double gap = indicator.better == Better::Higher
                           ? *figures.yardstick.target - *figures.month.value
                           : *figures.month.value - *figures.yardstick.target;
    if (gap <= 0)
        return 0;
    switch (indicator.kind) {
    case FigureKind::Share:
    case FigureKind::Rate: return gap / 100 * double(figures.month.n);
    case FigureKind::Count: return gap;
    default: // of the cases, as many as the figure lies beside its target, all of them at the most
        return double(figures.month.n) *
               std::min(1.0, gap / std::max(1.0, std::abs(*figures.yardstick.target)));
    }
}

/// A single rare event is worth a meeting however few the cases; a rate of few cases is not judged, and so not proposed.
bool isAdverse(const Indicator& indicator, const IndicatorFigures& figures)
{
    return figures.month.status == FigureStatus::OffTarget ||
           figures.month.status == FigureStatus::Unclear ||
           (indicator.frequency == Frequency::Rare && figures.month.events > 0);
}

/// Of indicators that tell the same loss the one that says it largest; they come sorted.
void dropTwice(std::vector<Proposal>& proposals)
{
    QStringList told;
    std::erase_if(proposals, [&](const Proposal& proposal) {
        const QString& loss = findIndicator(proposal.indicator)->lossOf;
        const bool twice = !loss.isEmpty() && told.contains(loss);
        told << loss;
        return twice;
    });
}

/// Lost enquiries and plans are orders that were not made.
bool losesOrders(const Indicator& indicator)
{
    return indicator.sources.contains(u"plan"_s) && indicator.layer == Layer::Outcome;
}

DecisionRow rowOf(const Decision& decision, const MonthlyReview& review, const FigureSheet& now, LocalDate today)
{
    DecisionRow row{.decision = decision, .reviewMonth = review.month};
    row.overdue = decision.state == DecisionState::Open && decision.due < today;
    const IndicatorFigures* figures = now.find(decision.indicator);
    const Indicator* indicator = findIndicator(decision.indicator);
    if (!figures || !indicator)
        return row;
    row.now = figures->month;
    const bool later = now.period.first() > decision.baselineMonth.value_or(review.month);
    row.effect = later ? effectOf(decision, figures->month, indicator->better) : Effect::TooEarly;
    return row;
}

Result<bool> snapshotFits(const MonthlyReview& review, const session::ReadContext& context)
{
    const QByteArray bytes = review.snapshot.toUtf8();
    if (snapshotHash(bytes) != review.snapshotHash || !review.snapshotDevice)
        return false;
    TRY_ASSIGN(const QByteArray key,
               ReviewRepository(context.connection()).deviceKey(*review.snapshotDevice));
    journal::PublicKey publicKey{};
    journal::Signature signature{};
    if (key.size() != qsizetype(publicKey.size()) ||
        review.snapshotSignature.size() != qsizetype(signature.size()))
        return false;
    std::copy(key.begin(), key.end(), publicKey.begin());
    std::copy(review.snapshotSignature.begin(), review.snapshotSignature.end(), signature.begin());
    const QByteArray message = kSnapshotDomain + bytes;
    return journal::fits(signature, {message.constData(), std::size_t(message.size())}, publicKey);
}

std::vector<DepartmentPart> partsOf(const FigureSheet& sheet,
                                    const std::vector<Acknowledgement>& acknowledged)
{
    std::vector<DepartmentPart> parts;
    for (const IndicatorFigures& figures : sheet.figures) {
        const QString department = findIndicator(figures.code)->departmentIn(sheet.profile);
        auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& each) {
            return each.department == department;
        });
        if (part == parts.end())
            part = parts.insert(parts.end(), DepartmentPart{.department = department});
        part->indicators << figures.code;
    }
    for (DepartmentPart& part : parts) {
        for (const Acknowledgement& each : acknowledged) {
            if (each.department == part.department)
                part.acknowledged = each;
        }
    }
    return parts;
}

Status addDecisions(ReviewPage& page, const session::ReadContext& context)
{
    const ReviewRepository repository(context.connection());
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(page.period.branch));
    const LocalDate today = organisation::localDay(context.now(), zone);
    const LocalDate month = page.period.first();
    TRY_ASSIGN(const auto earlier, repository.earlierDecisions(month, page.period.branch, month));
    for (const Decision& each : earlier) {
        TRY_ASSIGN(const auto review, repository.get(each.review));
        page.earlier.push_back(rowOf(each, review, page.sheet, today));
    }
    std::stable_sort(page.earlier.begin(), page.earlier.end(), [](const auto& a, const auto& b) {
        return a.reviewMonth > b.reviewMonth;
    });
    if (!page.review)
        return {};
    TRY_ASSIGN(const auto decisions, repository.decisions(page.review->id));
    for (const Decision& each : decisions)
        page.decisions.push_back(rowOf(each, *page.review, page.sheet, today));
    return {};
}

Status addParts(ReviewPage& page, const session::ReadContext& context)
{
    const ReviewRepository repository(context.connection());
    std::vector<Acknowledgement> acknowledged;
    if (page.review) {
        TRY_ASSIGN(page.contradictions, repository.contradictions(page.review->id));
        TRY_ASSIGN(page.comments, repository.comments(page.review->id));
        TRY_ASSIGN(page.attendance, repository.attendance(page.review->id));
        TRY_ASSIGN(acknowledged, repository.acknowledgements(page.review->id));
    }
    page.parts = partsOf(page.sheet, acknowledged);
    return {};
}

Status addNames(ReviewPage& page, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto names, FigureRepository(context.connection()).personNames());
    for (auto each = names.begin(); each != names.end(); ++each)
        page.names.push_back({PersonId(each.key()), each.value()});
    for (std::vector<DecisionRow>* rows : {&page.earlier, &page.decisions}) {
        for (DecisionRow& row : *rows)
            row.ownerName = names.value(row.decision.owner.value());
    }
    for (DepartmentPart& part : page.parts) {
        if (part.acknowledged)
            part.acknowledgedBy = names.value(part.acknowledged->person.value());
    }
    return {};
}

} // namespace

std::vector<Proposal> proposalsOf(const FigureSheet& sheet)
{
    const IndicatorFigures* order = sheet.find(u"average_order");
    std::vector<Proposal> proposals;
    for (const IndicatorFigures& figures : sheet.figures) {
        const Indicator& indicator = *findIndicator(figures.code);
        Proposal proposal{.indicator = figures.code,
                          .figure = figures.month,
                          .target = figures.yardstick.target,
                          .lostCases = lostCases(indicator, figures),
                          .weight = indicator.weight};
        proposal.loss = proposal.lostCases * proposal.weight;
        if (!isAdverse(indicator, figures) || proposal.loss <= 0)
            continue;
        if (losesOrders(indicator) && order && order->month.value)
            proposal.atStake = Money(std::llround(proposal.lostCases * *order->month.value));
        proposals.push_back(std::move(proposal));
    }
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
        return a.loss > b.loss;
    });
    dropTwice(proposals);
    return proposals;
}

QString ReviewPage::nameOf(PersonId person) const
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& each) { return each.person == person; });
    return found == names.end() ? QString() : found->name;
}

bool ReviewPage::isOfLastReview(const DecisionRow& row) const
{
    return row.reviewMonth == period.first().addMonths(-1);
}

Result<FigureSheet> sheetOf(const MonthlyReview& review)
{
    return sheetFromSnapshot(review.snapshot.toUtf8());
}

Result<std::vector<MonthlyReview>> handle(const ListReviews&, const session::ReadContext& context)
{
    return ReviewRepository(context.connection()).list(context.scope());
}

Result<ReviewPage> handle(const OpenReview& query, const session::ReadContext& context)
{
    ReviewPage page{.period = query.period};
    TRY_ASSIGN(page.sheet, handle(ReviewFigures{query.period}, context));
    TRY_ASSIGN(page.review,
               ReviewRepository(context.connection()).find(query.period.first(), query.period.branch));
    if (page.review && page.review->state != ReviewState::Open) {
        TRY_ASSIGN(page.snapshotIntact, snapshotFits(*page.review, context));
        TRY_ASSIGN(FigureSheet frozen, sheetOf(*page.review));
        page.corrections = correctionsBetween(frozen, page.sheet);
        page.sheet = std::move(frozen);
    }
    page.proposals = proposalsOf(page.sheet);
    TRY_STATUS(addDecisions(page, context));
    TRY_STATUS(addParts(page, context));
    TRY_STATUS(addNames(page, context));
    return page;
}

Result<std::vector<DecisionRow>> handle(const DecisionsOf& query, const session::ReadContext& context)
{
    const ReviewRepository repository(context.connection());
    TRY_ASSIGN(const auto decisions, repository.openDecisionsOf(query.person));
    TRY_ASSIGN(const auto names, FigureRepository(context.connection()).personNames());
    std::vector<DecisionRow> rows;
    for (const Decision& each : decisions) {
        TRY_ASSIGN(const auto review, repository.get(each.review));
        if (!context.scope().covers(review.branch))
            continue;
        TRY_ASSIGN(const QString zone,
                   organisation::OrganisationRepository(context.connection()).timeZoneOf(review.branch));
        DecisionRow row{.decision = each,
                        .ownerName = names.value(each.owner.value()),
                        .reviewMonth = review.month};
        row.overdue = each.due < organisation::localDay(context.now(), zone);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace seraph::review
