// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/figure_queries.h"

#include "core/base/contract.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/review/control_chart.h"
#include "core/review/figure_repository.h"
#include "core/review/review_repository.h"
#include "core/review/statistics.h"
#include "core/session/context.h"
#include "core/session/scope_check.h"

#include <algorithm>
#include <cmath>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChartMonths = 24;
constexpr int kQuarter = 3;
constexpr int kYear = 12;
constexpr int kLongestTrend = 120;
constexpr qint64 kFewEvents = 5;

/// What was recorded at the time or not at all: who is here on a day, who was refused. Older facts may be entered later.
bool isWatched(const Indicator& indicator)
{
    return indicator.timing == Timing::MonthEnd || indicator.feeds.contains(u"journal"_s) ||
           indicator.feeds.contains(u"gate"_s);
}

/// Everything that figures of a place are made of: sums by month, targets, the latest month-end.
struct SumSource {
    Period period;
    Profile profile = Profile::Clinic;
    LocalDate today{};
    LocalDate begins{};  ///< the first day of which anything is known
    LocalDate founded{}; ///< the first day of the journal
    QHash<QString, SumsByMonth> sums{};
    QHash<QString, IndicatorTarget> targets{};

    Yardstick yardstickFor(const Indicator& indicator) const
    {
        const auto found = targets.constFind(indicator.code);
        if (found == targets.constEnd())
            return yardstickOf(indicator);
        Yardstick yardstick{.minimum = indicator.minimum == 0 ? 0 : found->minimum};
        if (found->thousandths)
            yardstick.target = double(*found->thousandths) / 1000;
        return yardstick;
    }
    /// Of so many months, the last of them this one.
    Sums over(const Indicator& indicator, LocalDate last, int months) const
    {
        Sums sum;
        const auto found = sums.constFind(indicator.code);
        if (found == sums.constEnd())
            return sum;
        const MonthNumber until = monthNumber(last);
        for (auto each = found->lower_bound(until + 1 - months);
             each != found->end() && each->first <= until;
             ++each)
            sum += each->second;
        return sum;
    }
    /// What is of the whole house alone is nothing of a branch, and not 0 of it; so is what was before the first record.
    Figure figure(const Indicator& indicator, LocalDate last, int months) const
    {
        const LocalDate since = isWatched(indicator) ? std::max(begins, founded) : begins;
        const bool before = begins.isValid() && last.addMonths(1) <= since;
        if (before || (indicator.reach == Reach::House && period.branch))
            return {};
        return figureOf(indicator, over(indicator, last, months), yardstickFor(indicator));
    }
};

/// What stands at the ends of months, and what a month that is not over has come to.
Status addPresent(SumSource& source,
                  const Indicator& indicator,
                  LocalDate from,
                  const FigureRepository& repository)
{
    const Period& period = source.period;
    const LocalDate until = std::min(period.last(), source.today);
    if (indicator.timing == Timing::MonthEnd) {
        if (from > until)
            return {};
        TRY_ASSIGN(source.sums[indicator.code],
                   repository.monthEndSums(indicator, from, until, period.branch));
        return {};
    }
    if (source.today > period.last())
        return {};
    TRY_ASSIGN(
        const Sums sums,
        repository.daySums(
            indicator, period.first(), countedUntil(indicator, period, source.today), period.branch));
    source.sums[indicator.code].insert_or_assign(monthNumber(period.first()), sums);
    return {};
}

/// @param one the only indicator that is asked for; null: all of them
Result<SumSource> sumsOf(const Period& period,
                         int months,
                         const session::ReadContext& context,
                         const Indicator* one = nullptr)
{
    TRY_STATUS(session::requireScope(context, period.branch));
    if (!period.month.isValid())
        return fail(invalid(u"month"_s, u"required"_s));
    SumSource source{.period = period};
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    source.profile = organisation.profile;
    TRY_ASSIGN(source.today, todayOf(period, context));
    if (source.today < period.first())
        return fail(invalid(u"month"_s, u"not_begun"_s));
    const FigureRepository repository(context.connection());
    const LocalDate from = period.first().addMonths(1 - months);
    TRY_ASSIGN(source.begins, repository.firstDay());
    TRY_ASSIGN(const Instant founded, repository.foundedAt());
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(period.branch));
    source.founded = organisation::localDay(founded, zone);
    const bool over = source.today > period.last();
    TRY_ASSIGN(source.sums,
               repository.monthSums(
                   one, from, over ? period.last() : period.first().addDays(-1), period.branch));
    for (const Indicator& indicator : indicators()) {
        if (one ? one == &indicator : indicator.isFor(source.profile))
            TRY_STATUS(addPresent(source, indicator, from, repository));
    }
    TRY_ASSIGN(const auto targets, ReviewRepository(context.connection()).targets());
    for (const IndicatorTarget& target : targets)
        source.targets.insert(target.indicator, target);
    return source;
}

Trend trendOf(const Indicator& indicator, const SumSource& source, int months)
{
    Trend trend{.code = indicator.code};
    for (int i = months - 1; i >= 0; --i) {
        const LocalDate month = source.period.first().addMonths(-i);
        trend.points.push_back({.month = month, .figure = source.figure(indicator, month, 1)});
    }
    chart(indicator, trend.points);
    return trend;
}

/// Rolling sums of what stands at month-ends would count everybody several times.
Figure rolling(const Indicator& indicator, const SumSource& source, int months)
{
    if (indicator.timing == Timing::MonthEnd)
        return {};
    return source.figure(indicator, source.period.first(), months);
}

IndicatorFigures figuresOf(const Indicator& indicator, const SumSource& source)
{
    const LocalDate month = source.period.first();
    IndicatorFigures figures{.code = indicator.code,
                             .month = source.figure(indicator, month, 1),
                             .quarter = rolling(indicator, source, kQuarter),
                             .year = rolling(indicator, source, kYear),
                             .before = source.figure(indicator, month.addMonths(-1), 1),
                             .yearAgo = source.figure(indicator, month.addMonths(-kYear), 1),
                             .yardstick = source.yardstickFor(indicator)};
    figures.signal = trendOf(indicator, source, kChartMonths).points.back().signal;
    if (const auto target = source.targets.constFind(indicator.code);
        target != source.targets.constEnd())
        figures.owner = target->owner;
    const bool few = indicator.kind == FigureKind::Rate && figures.month.events < kFewEvents;
    figures.asEvents = indicator.frequency == Frequency::Rare || (few && figures.month.value);
    if (figures.asEvents && figures.year.events > 0)
        figures.daysBetween =
            double(month.addMonths(1 - kYear).daysTo(source.period.last().addDays(1))) /
            double(figures.year.events);
    return figures;
}

/// Nothing where either side changed no more than chance explains.
std::optional<Divergence> divergenceOf(const DivergenceRule& rule, const SumSource& source)
{
    const Indicator* rises = findIndicator(rule.rises);
    const Indicator* falls = findIndicator(rule.falls);
    ENSURES(rises && falls);
    const LocalDate month = source.period.first();
    const auto change = [&](const Indicator& indicator, double& by) {
        const Figure before = source.figure(indicator, month.addMonths(-kQuarter), kQuarter);
        const Figure now = source.figure(indicator, month, kQuarter);
        if (!before.value || !now.value)
            return 0;
        by = *now.value - *before.value;
        const int direction = compareEstimates({*before.value, before.error}, {*now.value, now.error});
        return indicator.better == Better::Lower ? -direction : direction;
    };
    Divergence divergence{.rises = rule.rises, .falls = rule.falls};
    const bool apart = change(*rises, divergence.rise) > 0 && change(*falls, divergence.fall) < 0;
    return apart ? std::optional(divergence) : std::nullopt;
}

std::vector<Dimension> unmeasuredIn(const FigureSheet& sheet)
{
    std::vector<Dimension> missing;
    for (const auto& [dimension, code] : Codes<Dimension>::kAll) {
        const auto measured = [&](const IndicatorFigures& each) {
            return findIndicator(each.code)->dimension == dimension && each.month.value;
        };
        if (std::none_of(sheet.figures.begin(), sheet.figures.end(), measured))
            missing.push_back(dimension);
    }
    return missing;
}

Status addWhatIsBeside(FigureSheet& sheet, const session::ReadContext& context)
{
    const FigureRepository repository(context.connection());
    TRY_ASSIGN(const auto benchmarks, ReviewRepository(context.connection()).benchmarks());
    for (IndicatorFigures& figures : sheet.figures) {
        if (figures.asEvents) {
            TRY_ASSIGN(figures.lastEvent,
                       repository.lastEvent(figures.code, sheet.period.last(), sheet.period.branch));
        }
        std::copy_if(benchmarks.begin(),
                     benchmarks.end(),
                     std::back_inserter(figures.benchmarks),
                     [&](const Benchmark& each) { return each.indicator == figures.code; });
    }
    return {};
}

Result<const Indicator*> known(const QString& code)
{
    const Indicator* indicator = findIndicator(code);
    if (!indicator)
        return fail(invalid(u"code"_s, u"unknown"_s));
    return indicator;
}

Status checkMonths(int months)
{
    return months >= 1 && months <= kLongestTrend ? Status()
                                                  : fail(invalid(u"months"_s, u"out_of_range"_s));
}

Result<FactSelection> selectionOf(const Indicator& indicator,
                                  const Period& period,
                                  const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate today, todayOf(period, context));
    return FactSelection{.from = period.first(),
                         .until = countedUntil(indicator, period, today),
                         .branch = period.branch};
}

FunnelStep stepOf(const char* touchpoint, qint64 reached, std::optional<qint64> before)
{
    FunnelStep step{.touchpoint = QString::fromLatin1(touchpoint), .reached = reached};
    static const Indicator share{.kind = FigureKind::Share, .better = Better::Higher, .minimum = 30};
    if (before)
        step.fromBefore =
            figureOf(share, {.n = *before, .events = reached}, {.minimum = share.minimum});
    return step;
}

} // namespace

Result<LocalDate> todayOf(const Period& period, const session::ReadContext& context)
{
    const organisation::OrganisationRepository repository(context.connection());
    TRY_ASSIGN(const QString zone, repository.timeZoneOf(period.branch));
    return organisation::localDay(context.now(), zone);
}

LocalDate countedUntil(const Indicator& indicator, const Period& period, LocalDate today)
{
    return std::min(period.last(), indicator.owed ? today.addDays(-1) : today);
}

const IndicatorFigures* FigureSheet::find(QStringView code) const
{
    const auto found = std::find_if(
        figures.begin(), figures.end(), [&](const auto& each) { return each.code == code; });
    return found == figures.end() ? nullptr : &*found;
}

Result<FigureSheet> handle(const ReviewFigures& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const SumSource source, sumsOf(query.period, kChartMonths, context));
    FigureSheet sheet{.period = query.period,
                      .profile = source.profile,
                      .finished = source.today > query.period.last()};
    for (const Indicator& indicator : indicators()) {
        if (indicator.isFor(source.profile))
            sheet.figures.push_back(figuresOf(indicator, source));
    }
    for (const DivergenceRule& rule : divergenceRules()) {
        if (auto found = divergenceOf(rule, source))
            sheet.divergences.push_back(*std::move(found));
    }
    sheet.unmeasured = unmeasuredIn(sheet);
    TRY_STATUS(addWhatIsBeside(sheet, context));
    return sheet;
}

Result<Trend> handle(const IndicatorTrend& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Indicator* indicator, known(query.code));
    TRY_STATUS(checkMonths(query.months));
    TRY_ASSIGN(const SumSource source, sumsOf(query.until, query.months, context, indicator));
    return trendOf(*indicator, source, query.months);
}

Result<std::vector<Trend>> handle(const AllTrends& query, const session::ReadContext& context)
{
    TRY_STATUS(checkMonths(query.months));
    TRY_ASSIGN(const SumSource source, sumsOf(query.until, query.months, context));
    std::vector<Trend> trends;
    for (const Indicator& indicator : indicators()) {
        if (indicator.isFor(source.profile))
            trends.push_back(trendOf(indicator, source, query.months));
    }
    return trends;
}

Result<std::vector<FunnelStep>> handle(const FunnelOf& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.period.branch));
    const FigureRepository repository(context.connection());
    TRY_ASSIGN(const FunnelCounts counts,
               repository.funnel(query.period.first(), query.period.last(), query.period.branch));
    std::vector<FunnelStep> steps{stepOf("first_enquiry", counts.asked, std::nullopt),
                                  stepOf("need_recorded_once", counts.answered, counts.asked),
                                  stepOf("assessment", counts.consulted, counts.answered),
                                  stepOf("three_options", counts.presented, counts.consulted),
                                  stepOf("decision_signature", counts.confirmed, counts.presented),
                                  stepOf("service_delivery", counts.served, counts.confirmed),
                                  stepOf("first_follow_up", counts.calledBack, counts.served)};
    TRY_ASSIGN(const auto names, repository.touchpointNames());
    FunnelStep* worst = nullptr;
    qint64 before = counts.asked;
    qint64 largest = 0;
    for (FunnelStep& step : steps) {
        step.name = names.value(step.touchpoint);
        if (before - step.reached > largest) {
            largest = before - step.reached;
            worst = &step;
        }
        before = step.reached;
    }
    if (worst)
        worst->worstBreak = true;
    return steps;
}

Result<std::vector<ParetoBar>> handle(const ParetoOf& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Indicator* indicator, known(query.code));
    TRY_STATUS(session::requireScope(context, query.period.branch));
    TRY_ASSIGN(const auto selection, selectionOf(*indicator, query.period, context));
    TRY_ASSIGN(const auto parts, FigureRepository(context.connection()).parts(*indicator, selection));
    qint64 all = 0;
    for (const PartCount& part : parts)
        all += part.events;
    std::vector<ParetoBar> bars;
    double cumulative = 0;
    for (const PartCount& part : parts) {
        const double share = 100 * double(part.events) / double(all);
        cumulative += share;
        bars.push_back({part.part, part.events, share, cumulative});
    }
    return bars;
}

Result<std::vector<HeatCell>> handle(const HeatMapOf& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Indicator* indicator, known(query.code));
    TRY_STATUS(session::requireScope(context, query.period.branch));
    TRY_ASSIGN(const auto selection, selectionOf(*indicator, query.period, context));
    TRY_ASSIGN(const auto hours, FigureRepository(context.connection()).hours(*indicator, selection));
    const double per =
        indicator->kind == FigureKind::Share || indicator->kind == FigureKind::Rate ? 100 : 1;
    std::vector<HeatCell> cells;
    for (const HourSum& hour : hours) {
        const double mean =
            hour.n > 0 ? per * double(hour.total) / double(hour.n) / indicator->scale : 0;
        cells.push_back({hour.weekday, hour.hour, hour.n, mean});
    }
    return cells;
}

Result<std::vector<ScorecardAxis>> handle(const ScorecardOf& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const FigureSheet sheet, handle(ReviewFigures{query.period}, context));
    return scorecardOf(sheet);
}

std::vector<ScorecardAxis> scorecardOf(const FigureSheet& sheet)
{
    std::vector<ScorecardAxis> axes;
    for (const auto& [dimension, code] : Codes<Dimension>::kAll) {
        ScorecardAxis axis{.dimension = dimension};
        for (const IndicatorFigures& each : sheet.figures) {
            if (findIndicator(each.code)->dimension != dimension)
                continue;
            switch (each.month.status) {
            case FigureStatus::OnTarget: ++axis.onTarget; break;
            case FigureStatus::Unclear: ++axis.unclear; break;
            case FigureStatus::OffTarget: ++axis.offTarget; break;
            default: ++axis.unjudged;
            }
        }
        const int judged = axis.onTarget + axis.unclear + axis.offTarget;
        if (judged > 0)
            axis.score = 100.0 * double(judged - axis.offTarget) / double(judged);
        axes.push_back(axis);
    }
    return axes;
}

} // namespace seraph::review
