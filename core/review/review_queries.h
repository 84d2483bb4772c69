// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"
#include "core/review/review.h"

namespace seraph::review {

/// All reviews that the right reaches, latest month first.
struct ListReviews {
    using Output = std::vector<MonthlyReview>;
    static constexpr const char* kName = "ListReviews";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<MonthlyReview>> handle(const ListReviews& query, const session::ReadContext& context);

/// What the figures propose as a contradiction: an adverse figure, how many cases were lost against the target, and what one
/// counts. Sorted by loss. Nothing here is decided: the manager confirms three.
struct Proposal {
    QString indicator{};
    Figure figure{};
    std::optional<double> target{};
    double lostCases = 0;
    int weight = 1;
    double loss = 0;                ///< lost cases times weight
    std::optional<Money> atStake{}; ///< at this month's average order value, where the lost cases are orders
};
std::vector<Proposal> proposalsOf(const FigureSheet& sheet);

/// A decision of an earlier month and what came of it.
struct DecisionRow {
    Decision decision;
    QString ownerName{};
    LocalDate reviewMonth{};
    bool overdue = false;
    Figure now{}; ///< of its indicator, this month
    Effect effect = Effect::TooEarly;
};

/// A figure that is not what the snapshot says any more, because records were corrected or came late.
struct Correction {
    QString indicator{};
    Figure then{};
    Figure now{};
};

/// Department by department: whose part it is, and whether somebody acknowledged it.
struct DepartmentPart {
    QString department{};
    QStringList indicators{};
    std::optional<Acknowledgement> acknowledged{};
    QString acknowledgedBy{};
};

struct ContributorName {
    PersonId person;
    QString name{};
};

struct ReviewPage {
    Period period;
    std::optional<MonthlyReview> review{}; ///< nothing: not started
    FigureSheet sheet{};                   ///< of the snapshot where frozen, of today's sums before
    /// Of the reviews before, the latest month first: open ones, and those closed since the last review.
    std::vector<DecisionRow> earlier{};
    std::vector<Proposal> proposals{};
    std::vector<Contradiction> contradictions{};
    std::vector<DecisionRow> decisions{};
    std::vector<ReviewComment> comments{};
    std::vector<Attendance> attendance{};
    std::vector<DepartmentPart> parts{};
    std::vector<Correction> corrections{}; ///< since it was frozen
    bool snapshotIntact = true; ///< the snapshot is the one that was frozen: hash and signature fit
    std::vector<ContributorName> names{}; ///< of everybody named above

    QString nameOf(PersonId person) const;
    /// Whether it was decided in the review of the month right before this one: what a meeting begins with.
    bool isOfLastReview(const DecisionRow& row) const;
};
struct OpenReview {
    using Output = ReviewPage;
    static constexpr const char* kName = "OpenReview";
    static constexpr session::Permission kPermission = kView;
    Period period;
};
Result<ReviewPage> handle(const OpenReview& query, const session::ReadContext& context);

/// Open decisions of one person, for Today.
struct DecisionsOf {
    using Output = std::vector<DecisionRow>;
    static constexpr const char* kName = "DecisionsOf";
    static constexpr session::Permission kPermission = kView;
    PersonId person;
};
Result<std::vector<DecisionRow>> handle(const DecisionsOf& query, const session::ReadContext& context);

/// What a snapshot says. Corrupt "review.snapshot" where it cannot be read.
Result<FigureSheet> sheetOf(const MonthlyReview& review);

} // namespace seraph::review
