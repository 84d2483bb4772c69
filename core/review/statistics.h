// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// The little statistics the review needs. Pure functions; every interval is two-sided at 95 %.
namespace seraph::review {

struct Interval {
    double low = 0;
    double high = 0;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Quantile of Student's distribution for a two-sided 95 %, within 0.1 % for one degree of freedom and more.
double studentQuantile(qint64 degrees);
/// Wilson's score interval of a share, 0 to 1: right for small n and for shares near 0 and 1.
Interval wilson(qint64 events, qint64 n);
/// Interval of the mean of a Poisson count (Byar's approximation of the exact one): 0 to 3.7 for no event.
Interval poisson(qint64 events);
/// Sample standard deviation from sums; nothing for fewer than two.
std::optional<double> deviation(qint64 n, double total, double squares);

/// One estimate with its standard error.
struct Estimate {
    double value = 0;
    double error = 0;
};
/// Draws each estimate towards the common mean as far as its error says (empirical Bayes with the variance between them after
/// DerSimonian and Laird): small samples move most. Answers the weight, 0 to 1, that each keeps of its own value.
struct Shrunk {
    double value = 0;
    double weight = 0;
};
std::vector<Shrunk> shrink(const std::vector<Estimate>& estimates, double common);

/// Whether two estimates differ by more than chance at 95 %: -1 the second is lower, 1 higher, 0 not beyond chance.
int compareEstimates(const Estimate& first, const Estimate& second);

} // namespace seraph::review
