// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/entered.h"
#include "core/review/figure.h"
#include "core/review/permissions.h"
#include "core/session/command.h"

/// Figures of one month. They read the sums as they are: bringUpToDate() first. A branch needs a right in it, the whole house
/// a right in all branches: Denied "scope.outside". Invalid: month "required", "not_begun" (nothing of it has happened yet).
namespace seraph::review {

/// Which month of which place: any day of the month; no branch is the whole house.
struct Period {
    LocalDate month{};
    std::optional<BranchId> branch{};

    LocalDate first() const { return LocalDate(month.year(), month.month(), 1); }
    LocalDate last() const { return first().addMonths(1).addDays(-1); }
};

/// The last day of the period whose facts count by now: today, or yesterday for what is owed until its day is over.
LocalDate countedUntil(const Indicator& indicator, const Period& period, LocalDate today);
/// The day it is in the period's place.
Result<LocalDate> todayOf(const Period& period, const session::ReadContext& context);

/// One indicator on the page: the month, what is around it, and what it is held against.
struct IndicatorFigures {
    QString code{};
    Figure month{};
    Figure quarter{}; ///< rolling three months; beside a month that is too small
    Figure year{};    ///< rolling twelve months
    Figure before{};  ///< the month before
    Figure yearAgo{}; ///< the same month a year ago
    Yardstick yardstick{};
    std::optional<PersonId> owner{}; ///< who answers for it, where somebody was named
    Signal signal = Signal::None;    ///< of this month in its control chart
    // Rare events, and every Rate of fewer than five events, are shown so and not as rates.
    bool asEvents = false;
    std::optional<LocalDate> lastEvent{};
    std::optional<double> daysBetween{}; ///< mean over the rolling twelve months
    std::vector<Benchmark> benchmarks{};
};

/// "NPS up, margin down": both changes are beyond chance between the last three months and the three before.
struct Divergence {
    QString rises{};
    QString falls{};
    double rise = 0; ///< in the unit of each
    double fall = 0;
};

struct FigureSheet {
    Period period;
    Profile profile = Profile::Clinic;
    bool finished = false;                   ///< the month is over
    std::vector<IndicatorFigures> figures{}; ///< of this profile, in the registry's order
    std::vector<Divergence> divergences{};
    /// Dimensions of which nothing could be measured: the page says so.
    std::vector<Dimension> unmeasured{};

    const IndicatorFigures* find(QStringView code) const;
};
struct ReviewFigures {
    using Output = FigureSheet;
    static constexpr const char* kName = "ReviewFigures";
    static constexpr session::Permission kPermission = kView;
    Period period;
};
Result<FigureSheet> handle(const ReviewFigures& query, const session::ReadContext& context);

/// Months up to that of the period, oldest first, with control limits and signals. Invalid: code "unknown", months
/// "out_of_range" (1 to 120).
struct IndicatorTrend {
    using Output = Trend;
    static constexpr const char* kName = "IndicatorTrend";
    static constexpr session::Permission kPermission = kView;
    QString code{};
    Period until;
    int months = 24;
};
Result<Trend> handle(const IndicatorTrend& query, const session::ReadContext& context);

/// The same for every indicator of the profile.
struct AllTrends {
    using Output = std::vector<Trend>;
    static constexpr const char* kName = "AllTrends";
    static constexpr session::Permission kPermission = kView;
    Period until;
    int months = 24;
};
Result<std::vector<Trend>> handle(const AllTrends& query, const session::ReadContext& context);

/// How many of the enquiries of the month came how far, by touchpoints of the map. Later steps of them count whenever they
/// were reached.
struct FunnelStep {
    QString touchpoint{}; ///< code of the map
    LocalizedText name{};
    qint64 reached = 0;
    Figure fromBefore{}; ///< percent of those who reached the step before
    bool worstBreak = false;
};
struct FunnelOf {
    using Output = std::vector<FunnelStep>;
    static constexpr const char* kName = "FunnelOf";
    static constexpr session::Permission kPermission = kView;
    Period period;
};
Result<std::vector<FunnelStep>> handle(const FunnelOf& query, const session::ReadContext& context);

/// Which parts make up most of an indicator's events, largest first: deviations by category, lost enquiries by reason.
struct ParetoBar {
    QString part{}; ///< code; empty where none was given
    qint64 events = 0;
    double share = 0; ///< percent of all events
    double cumulative = 0;
};
struct ParetoOf {
    using Output = std::vector<ParetoBar>;
    static constexpr const char* kName = "ParetoOf";
    static constexpr session::Permission kPermission = kView;
    QString code{};
    Period period;
};
Result<std::vector<ParetoBar>> handle(const ParetoOf& query, const session::ReadContext& context);

/// When it happens: cases by weekday and hour of the branch's own time. Empty for indicators whose facts have no hour.
struct HeatCell {
    int weekday = 1; ///< 1 Monday to 7 Sunday
    int hour = 0;
    qint64 n = 0;
    double mean = 0; ///< of the values, in the indicator's unit (percent for a Share)
};
struct HeatMapOf {
    using Output = std::vector<HeatCell>;
    static constexpr const char* kName = "HeatMapOf";
    static constexpr session::Permission kPermission = kView;
    QString code{};
    Period period;
};
Result<std::vector<HeatCell>> handle(const HeatMapOf& query, const session::ReadContext& context);

/// One axis of the radar with what it is made of. The score is the percent of judged indicators that are not off target, and
/// nothing where none could be judged: no weights, no points.
struct ScorecardAxis {
    Dimension dimension = Dimension::Process;
    std::optional<double> score{};
    int onTarget = 0;
    int unclear = 0;
    int offTarget = 0;
    int unjudged = 0; ///< without a target, with too few cases, or not measured
};
struct ScorecardOf {
    using Output = std::vector<ScorecardAxis>;
    static constexpr const char* kName = "ScorecardOf";
    static constexpr session::Permission kPermission = kView;
    Period period;
};
Result<std::vector<ScorecardAxis>> handle(const ScorecardOf& query, const session::ReadContext& context);
std::vector<ScorecardAxis> scorecardOf(const FigureSheet& sheet);

} // namespace seraph::review
