// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"

/// From a figure to whom and what it consists of.
namespace seraph::review {

enum class CompareBy { Branch, Person };
/// One branch or person beside the others. With few cases the own figure is mostly chance: `adjusted` is drawn towards the
/// common figure as far as its error says (empirical Bayes), and only what lies outside the funnel's limits stands out.
struct ComparisonRow {
    qint64 id = 0; ///< branch or person
    QString name{};
    Figure own{};
    std::optional<double> adjusted{};
    double weight = 0;      ///< 0 to 1: how much of `adjusted` is its own
    bool standsOut = false; ///< beyond three standard errors of the common figure
};
struct Comparison {
    Figure common{};
    std::vector<ComparisonRow> rows{}; ///< by name; there is no ranking
};
/// Invalid: code "unknown".
struct CompareIndicator {
    using Output = Comparison;
    static constexpr const char* kName = "CompareIndicator";
    static constexpr session::Permission kPermission = kView;
    QString code{};
    Period period;
    int months = 3; ///< up to and with that of the period
    CompareBy by = CompareBy::Branch;
};
Result<Comparison> handle(const CompareIndicator& query, const session::ReadContext& context);

/// One fact behind a figure. It names no client: whoever may see the record opens it, and that is journalled.
struct FactRow {
    LocalDate day{};
    std::optional<BranchId> branch{};
    QString branchName{};
    std::optional<PersonId> person{};
    QString personName{};
    QString part{};
    QString kind{}; ///< table of the record
    qint64 record = 0;
    QString shownKind{}; ///< on whose page it is: a plan on its client's
    qint64 shownRecord = 0;
    qint64 n = 0;
    double value = 0; ///< 0 or 1 for shares
    std::optional<Instant> at{};
};
enum class FactsShown { All, EventsOnly, OthersOnly };
/// Latest first, at most `limit`. Invalid: code "unknown"; Denied "permission.missing" where the right to see that kind of
/// record is not held.
struct FactsBehind {
    using Output = std::vector<FactRow>;
    static constexpr const char* kName = "FactsBehind";
    static constexpr session::Permission kPermission = kView;
    QString code{};
    Period period;
    FactsShown shown = FactsShown::All;
    std::optional<PersonId> person{};
    std::optional<QString> part{};
    std::optional<int> weekday{};
    std::optional<int> hour{};
    int limit = 500;
};
Result<std::vector<FactRow>> handle(const FactsBehind& query, const session::ReadContext& context);

/// The enquiries behind one step of the funnel: those lost right before it first (value 0), then those that came to it
/// (value 1). Invalid: stage "out_of_range" (0 to 6, as FunnelOf answers them); Denied as FactsBehind.
struct FunnelFacts {
    using Output = std::vector<FactRow>;
    static constexpr const char* kName = "FunnelFacts";
    static constexpr session::Permission kPermission = kView;
    Period period;
    int stage = 0;
    int limit = 500;
};
Result<std::vector<FactRow>> handle(const FunnelFacts& query, const session::ReadContext& context);

} // namespace seraph::review
