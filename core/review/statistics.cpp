// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace seraph::review {

namespace {

constexpr double kNormal = 1.959963984540054;

} // namespace

double studentQuantile(qint64 degrees)
{
    // The first few from the table; from there on the expansion of Cornish and Fisher is closer than anybody reads.
    constexpr std::array kTable{12.706, 4.303, 3.182, 2.776, 2.571};
    if (degrees < 1)
        return kTable[0];
    if (degrees <= qint64(kTable.size()))
        return kTable[std::size_t(degrees - 1)];
    const double d = double(degrees);
    const double z = kNormal;
    const double first = (std::pow(z, 3) + z) / 4;
    const double second = (5 * std::pow(z, 5) + 16 * std::pow(z, 3) + 3 * z) / 96;
    const double third = (3 * std::pow(z, 7) + 19 * std::pow(z, 5) + 17 * std::pow(z, 3) - 15 * z) / 384;
    return z + first / d + second / (d * d) + third / (d * d * d);
}

Interval wilson(qint64 events, qint64 n)
{
    if (n <= 0)
        return {0, 1};
    const double size = double(n);
    const double share = double(events) / size;
    const double z2 = kNormal * kNormal;
    const double centre = (share + z2 / (2 * size)) / (1 + z2 / size);
    const double half =
        kNormal / (1 + z2 / size) * std::sqrt(share * (1 - share) / size + z2 / (4 * size * size));
    // At the ends the formula meets them; rounding must not step over.
    return {events == 0 ? 0 : std::max(0.0, centre - half),
            events == n ? 1 : std::min(1.0, centre + half)};
}

Interval poisson(qint64 events)
{
    const auto byar = [](double count, double sign) {
        return count * std::pow(1 - 1 / (9 * count) + sign * kNormal / (3 * std::sqrt(count)), 3);
    };
    constexpr double kNoneHigh = 3.688879454; // exact: -ln 0.025
    if (events <= 0)
        return {0, kNoneHigh};
    return {byar(double(events), -1), byar(double(events) + 1, 1)};
}

std::optional<double> deviation(qint64 n, double total, double squares)
{
    if (n < 2)
        return std::nullopt;
    const double size = double(n);
    return std::sqrt(std::max(0.0, (squares - total * total / size) / (size - 1)));
}

std::vector<Shrunk> shrink(const std::vector<Estimate>& estimates, double common)
{
    double weights = 0;
    double squaredWeights = 0;
    double spread = 0;
    qint64 known = 0;
    for (const Estimate& each : estimates) {
        if (each.error <= 0)
            continue;
        const double weight = 1 / (each.error * each.error);
        weights += weight;
        squaredWeights += weight * weight;
        spread += weight * (each.value - common) * (each.value - common);
        ++known;
    }
    const double room = weights - (weights > 0 ? squaredWeights / weights : 0);
    const double between =
        known > 1 && room > 0 ? std::max(0.0, (spread - double(known - 1)) / room) : 0;
    std::vector<Shrunk> shrunk;
    for (const Estimate& each : estimates) {
        const double own = each.error * each.error;
        const double weight = between + own > 0 ? between / (between + own) : 0;
        shrunk.push_back({common + weight * (each.value - common), weight});
    }
    return shrunk;
}

int compareEstimates(const Estimate& first, const Estimate& second)
{
    const double error = std::sqrt(first.error * first.error + second.error * second.error);
    const double difference = second.value - first.value;
    if (error <= 0 || std::abs(difference) <= kNormal * error)
        return 0;
    return difference > 0 ? 1 : -1;
}

} // namespace seraph::review
