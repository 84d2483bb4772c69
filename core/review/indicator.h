// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/localized_text.h"
#include "core/base/profile.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace seraph::review {

/// The five dimensions of the evaluation model (C-231).
enum class Dimension { Process, Outcome, Comparison, Cost, Risk };
/// The groups by which people look for a figure (C-237 to C-240); Service is what is in none of them.
enum class Group { Service, Experience, Compliance, Business, Trust };
/// What the figure watches: how it is done, what comes of it, how clients live it (C-145).
enum class Layer { Process, Outcome, Experience };

/// How a figure is made from the facts behind it, and with that how certain it is.
enum class FigureKind {
    Share,  ///< percent of the facts that have it; Wilson's interval
    Mean,   ///< mean of the facts' values; Student's interval
    Spread, ///< standard deviation of the values
    Rate,   ///< events for every hundred facts; Poisson's interval
    Count,  ///< events alone; Poisson's interval
    Ratio,  ///< sum of values to sum of bases, in percent or in the unit; interval from the days
    Total,  ///< sum of the values; interval of a compound Poisson
};
/// Which side of a Ratio somebody entered: it is known, and only the other varies by chance. Cost: base less total is.
enum class Entered { Nothing, Total, Base, Cost, All };
enum class Unit { Percent, PerHundred, Minutes, Hours, Days, Points, Score, Money, Cases, Times };
enum class Better { Higher, Lower, Neither };
/// Daily facts are kept by day; what is true at the end of a month is asked for that day.
enum class Timing { Daily, MonthEnd };
/// Some facts belong to the whole house and to no branch of it.
enum class Reach { Branch, House };
/// Rare events are shown as counts and days between, never as rates.
enum class Frequency { Usual, Rare };

/// One indicator: defined once, here in words (resources/content/indicators.json) and in one SQL definition (*_sql.cpp).
///
/// The SQL answers one row for each fact of the days $1 to $2 and nothing else:
///     day, branch_id, n, value, base, person_id, part, kind, record_id, at
/// n is 1 where the fact counts as a case and 0 where it is an event to other cases; value is what is summed, squared and
/// averaged; base the denominator of a Ratio. person_id, part (a code), kind and record_id (the record behind it) and at (an
/// instant) serve comparison, Pareto, drill-down and heat map. It keeps to what SQLite and PostgreSQL share.
struct Indicator {
    QString code{}; ///< "response_minutes"
    LocalizedText name{};
    LocalizedText formula{}; ///< in words, for whoever doubts the figure
    LocalizedText enter{};   ///< what to enter where it is not measured
    QString clause{};        ///< of the standard it answers to
    QString owner{};         ///< role code of the department that answers for it
    Dimension dimension = Dimension::Process;
    Group group = Group::Service;
    Layer layer = Layer::Process;
    FigureKind kind = FigureKind::Share;
    Entered entered = Entered::Nothing;
    Unit unit = Unit::Percent;
    Better better = Better::Higher;
    Timing timing = Timing::Daily;
    Reach reach = Reach::Branch;
    Frequency frequency = Frequency::Usual;
    std::optional<double> least{}; ///< what such a figure cannot be less than, in its unit: an interval ends there
    std::optional<double> most{};   ///< nor more than
    std::optional<double> target{}; ///< of the house's own standard; editable (SetTarget)
    int minimum = 30; ///< fewer cases than these are shown without a colour; 0: none is a figure, too
    double scale = 1; ///< how many of the SQL's values make one of the unit: 60 seconds a minute
    /// Counts what was owed on a day (a call, a form, an answer): a day that is not over counts nothing yet.
    bool owed = false;
    QString lossOf{}; ///< indicators with the same word tell the same loss: one of them is proposed as a contradiction
    int weight = 1;                  ///< what one lost case counts when contradictions are proposed
    QStringList sources{};           ///< tables its facts come from
    QStringList feeds{};             ///< marks by which its days become stale
    std::vector<Profile> profiles{}; ///< whose page shows it; empty: everybody's
    const char* sql = nullptr;

    bool isFor(Profile profile) const;
    /// The role code of who answers for it in this trade: an agency has advisers where a clinic has consultants.
    QString departmentIn(Profile profile) const;
};

/// All of them in the order in which they are shown. Read once; thread-safe.
const std::vector<Indicator>& indicators();
/// Null for a code that there is not.
const Indicator* findIndicator(QStringView code);
/// The eight figures of the first page, in everyday words.
const QStringList& firstPage(Profile profile);
/// Two indicators whose going apart is a warning: the first gets better while the second gets worse (C-246).
struct DivergenceRule {
    QString rises{};
    QString falls{};
};
const std::vector<DivergenceRule>& divergenceRules();

} // namespace seraph::review

namespace seraph {
template <> struct Codes<review::Dimension> {
    using T = review::Dimension;
    static constexpr std::array kAll{std::pair{T::Process, "process"},
                                     std::pair{T::Outcome, "outcome"},
                                     std::pair{T::Comparison, "comparison"},
                                     std::pair{T::Cost, "cost"},
                                     std::pair{T::Risk, "risk"}};
};
template <> struct Codes<review::Group> {
    using T = review::Group;
    static constexpr std::array kAll{std::pair{T::Service, "service"},
                                     std::pair{T::Experience, "experience"},
                                     std::pair{T::Compliance, "compliance"},
                                     std::pair{T::Business, "business"},
                                     std::pair{T::Trust, "trust"}};
};
template <> struct Codes<review::Layer> {
    using T = review::Layer;
    static constexpr std::array kAll{std::pair{T::Process, "process"},
                                     std::pair{T::Outcome, "outcome"},
                                     std::pair{T::Experience, "experience"}};
};
template <> struct Codes<review::FigureKind> {
    using T = review::FigureKind;
    static constexpr std::array kAll{std::pair{T::Share, "share"},
                                     std::pair{T::Mean, "mean"},
                                     std::pair{T::Spread, "spread"},
                                     std::pair{T::Rate, "rate"},
                                     std::pair{T::Count, "count"},
                                     std::pair{T::Ratio, "ratio"},
                                     std::pair{T::Total, "total"}};
};
template <> struct Codes<review::Entered> {
    using T = review::Entered;
    static constexpr std::array kAll{std::pair{T::Nothing, "nothing"},
                                     std::pair{T::Total, "total"},
                                     std::pair{T::Base, "base"},
                                     std::pair{T::Cost, "cost"},
                                     std::pair{T::All, "all"}};
};
template <> struct Codes<review::Unit> {
    using T = review::Unit;
    static constexpr std::array kAll{std::pair{T::Percent, "percent"},
                                     std::pair{T::PerHundred, "per_hundred"},
                                     std::pair{T::Minutes, "minutes"},
                                     std::pair{T::Hours, "hours"},
                                     std::pair{T::Days, "days"},
                                     std::pair{T::Points, "points"},
                                     std::pair{T::Score, "score"},
                                     std::pair{T::Money, "money"},
                                     std::pair{T::Cases, "cases"},
                                     std::pair{T::Times, "times"}};
};
template <> struct Codes<review::Better> {
    using T = review::Better;
    static constexpr std::array kAll{std::pair{T::Higher, "higher"},
                                     std::pair{T::Lower, "lower"},
                                     std::pair{T::Neither, "neither"}};
};
} // namespace seraph
