// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fact_queries.h"

#include "core/review/figure_repository.h"
#include "core/review/statistics.h"
#include "core/session/context.h"
#include "core/session/kind_rights.h"
#include "core/session/scope_check.h"

#include <algorithm>
#include <cmath>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOutside = 3;
constexpr int kMostFacts = 5000;
constexpr int kLastStage = 6; // of the funnel: called back after the service

Result<const Indicator*> indicatorOf(const QString& code)
{
    const Indicator* indicator = findIndicator(code);
    if (!indicator)
        return fail(invalid(u"code"_s, u"unknown"_s));
    return indicator;
}

Result<std::map<qint64, Sums>> sumsToCompare(const CompareIndicator& query,
                                             const Indicator& indicator,
                                             const session::ReadContext& context)
{
    const FigureRepository repository(context.connection());
    TRY_ASSIGN(const LocalDate today, todayOf(query.period, context));
    const LocalDate from = query.period.first().addMonths(1 - query.months);
    const LocalDate until = countedUntil(indicator, query.period, today);
    if (query.by == CompareBy::Person)
        return repository.sumsByPerson(indicator,
                                       {.from = from, .until = until, .branch = query.period.branch});
    const bool over = today > query.period.last();
    const DayRange months{from, over ? query.period.last() : query.period.first().addDays(-1)};
    const DayRange days{query.period.first(), over ? query.period.first().addDays(-1) : until};
    TRY_ASSIGN(auto sums, repository.sumsByBranch(indicator, months, days));
    std::erase_if(sums, [&](const auto& each) {
        return each.first <= 0 || !context.scope().covers(BranchId(each.first));
    });
    return sums;
}

/// How far each is drawn to the common figure, and who lies outside what chance allows for so few cases.
void adjust(Comparison& comparison)
{
    std::vector<Estimate> estimates;
    for (const ComparisonRow& row : comparison.rows)
        estimates.push_back({row.own.value.value_or(0), row.own.error});
    if (!comparison.common.value)
        return;
    const double common = *comparison.common.value;
    const auto shrunk = shrink(estimates, common);
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        ComparisonRow& row = comparison.rows[i];
        if (!row.own.value || row.own.error <= 0)
            continue;
        row.adjusted = shrunk[i].value;
        row.weight = shrunk[i].weight;
        row.standsOut = row.own.status != FigureStatus::TooFew &&
                        std::abs(*row.own.value - common) > kOutside * row.own.error;
    }
}

/// The rights to see the kinds of records behind the facts, each asked once.
Status requireKinds(const std::vector<Fact>& facts, const session::ReadContext& context)
{
    QStringList seen;
    for (const Fact& fact : facts) {
        if (fact.kind.isEmpty() || seen.contains(fact.kind))
            continue;
        seen << fact.kind;
        if (!context.registry().findRecord(fact.kind))
            continue; // an entry of the journal is no record, and says here no more than that it is there
        TRY_STATUS(session::allowedKind(context, fact.kind, session::KindUse::See));
    }
    return {};
}

Result<std::vector<FactRow>> shownFacts(const std::vector<Fact>& facts,
                                        double scale,
                                        const session::ReadContext& context)
{
    TRY_STATUS(requireKinds(facts, context));
    const FigureRepository repository(context.connection());
    TRY_ASSIGN(const auto branches, repository.branchNames());
    TRY_ASSIGN(const auto people, repository.personNames());
    std::vector<FactRow> rows;
    for (const Fact& fact : facts) {
        FactRow row{.day = fact.day,
                    .part = fact.part,
                    .kind = fact.kind,
                    .record = fact.record,
                    .n = fact.n,
                    .at = fact.at};
        TRY_ASSIGN(const RecordPlace place, repository.shownBy(fact.kind, fact.record));
        row.shownKind = place.kind;
        row.shownRecord = place.record;
        if (fact.branch > 0)
            row.branch = BranchId(fact.branch);
        row.branchName = branches.value(fact.branch);
        if (fact.person.value_or(0) > 0)
            row.person = PersonId(*fact.person);
        row.personName = people.value(fact.person.value_or(0));
        row.value = double(fact.value) / scale;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<Comparison> handle(const CompareIndicator& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Indicator* indicator, indicatorOf(query.code));
    TRY_STATUS(session::requireScope(context, query.period.branch));
    TRY_ASSIGN(const auto sums, sumsToCompare(query, *indicator, context));
    const FigureRepository repository(context.connection());
    TRY_ASSIGN(const auto names,
               query.by == CompareBy::Branch ? repository.branchNames() : repository.personNames());
    const Yardstick yardstick = yardstickOf(*indicator);
    Comparison comparison;
    Sums all;
    for (const auto& [id, sum] : sums) {
        all += sum;
        comparison.rows.push_back(
            {.id = id, .name = names.value(id), .own = figureOf(*indicator, sum, yardstick)});
    }
    comparison.common = figureOf(*indicator, all, yardstick);
    std::sort(comparison.rows.begin(), comparison.rows.end(), [](const auto& a, const auto& b) {
        return std::pair(a.name, a.id) < std::pair(b.name, b.id);
    });
    adjust(comparison);
    return comparison;
}

Result<std::vector<FactRow>> handle(const FactsBehind& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Indicator* indicator, indicatorOf(query.code));
    TRY_STATUS(session::requireScope(context, query.period.branch));
    TRY_ASSIGN(const LocalDate today, todayOf(query.period, context));
    const FigureRepository repository(context.connection());
    TRY_ASSIGN(const auto facts,
               repository.facts(*indicator,
                                {.from = query.period.first(),
                                 .until = countedUntil(*indicator, query.period, today),
                                 .branch = query.period.branch,
                                 .shown = int(query.shown),
                                 .person = query.person,
                                 .part = query.part,
                                 .weekday = query.weekday,
                                 .hour = query.hour,
                                 .limit = std::clamp(query.limit, 1, kMostFacts)}));
    return shownFacts(facts, indicator->scale, context);
}

Result<std::vector<FactRow>> handle(const FunnelFacts& query, const session::ReadContext& context)
{
    if (query.stage < 0 || query.stage > kLastStage)
        return fail(invalid(u"stage"_s, u"out_of_range"_s));
    TRY_STATUS(session::requireScope(context, query.period.branch));
    TRY_ASSIGN(const auto facts,
               FigureRepository(context.connection())
                   .funnelFacts({.from = query.period.first(),
                                 .until = query.period.last(),
                                 .branch = query.period.branch,
                                 .limit = std::clamp(query.limit, 1, kMostFacts)},
                                query.stage));
    return shownFacts(facts, 1, context);
}

} // namespace seraph::review
