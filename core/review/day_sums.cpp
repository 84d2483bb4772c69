// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/day_sums.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>
#include <utility>

namespace seraph::review {

namespace {

// A month of a branch adds up 31 days, a page as many branches as there are.
constexpr qint64 kMostTotal = std::numeric_limits<qint64>::max() >> 16;
constexpr qint64 kMostSquares = std::numeric_limits<qint64>::max() >> 5;

qint64 within(qint64 most, qint64 sum)
{
    return std::clamp(sum, -most, most);
}

void addWithin(qint64 most, qint64& sum, qint64 more)
{
    sum = within(most, sum + within(most, more));
}

qint64 squareOf(qint64 value)
{
    qint64 square = 0;
    return qMulOverflow(value, value, &square) ? kMostSquares : square;
}

} // namespace

std::vector<DaySums::BranchSum>& DaySums::sumsOf(std::string_view day)
{
    if (!m_sums || day != m_day) {
        m_day = day;
        m_sums = &m_days[QString::fromUtf8(day.data(), qsizetype(day.size()))];
        m_place = 0;
    }
    return *m_sums;
}

void DaySums::add(std::string_view day, qint64 branch, const FactNumbers& fact)
{
    auto& sums = sumsOf(day);
    if (m_place >= sums.size() || sums[m_place].branch != branch) {
        const auto found = std::find_if(
            sums.begin(), sums.end(), [&](const BranchSum& sum) { return sum.branch == branch; });
        m_place = std::size_t(found - sums.begin());
        if (found == sums.end())
            sums.push_back({.branch = branch});
    }
    BranchSum& sum = sums[m_place];
    sum.n += fact.n;
    sum.events += fact.value != 0 ? 1 : 0;
    addWithin(kMostTotal, sum.total, fact.value);
    addWithin(kMostSquares, sum.squares, squareOf(fact.value));
    addWithin(kMostTotal, sum.base, fact.base);
}

DaySums::Days DaySums::take()
{
    for (auto& [day, sums] : m_days)
        std::sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) {
            return a.branch < b.branch;
        });
    m_sums = nullptr;
    return std::exchange(m_days, {});
}

} // namespace seraph::review
