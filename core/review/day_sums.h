// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace seraph::review {

/// Days from the first to the last, both included.
struct DayRange {
    LocalDate from{};
    LocalDate until{};
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// What a fact gives to the sums of its day.
struct FactNumbers {
    qint64 n = 0;
    qint64 value = 0;
    qint64 base = 0;
};

/// Adds up facts by day and branch as they come, in any order; quickest where those of a day come together, as they do
/// along an index of days. A day's sum never leaves the range in which a month of them fits 64 bits: it stays at the edge.
class DaySums {
public:
    struct BranchSum {
        qint64 branch = 0;
        qint64 n = 0;
        qint64 events = 0; ///< facts with a value other than 0
        qint64 total = 0;
        qint64 squares = 0;
        qint64 base = 0;
    };
    using Days = std::map<QString, std::vector<BranchSum>>;

    void add(std::string_view day, qint64 branch, const FactNumbers& fact);
    /// By day and branch, both rising.
    Days take();

private:
    std::vector<BranchSum>& sumsOf(std::string_view day);
    Days m_days;
    std::string m_day; ///< of the last fact
    std::vector<BranchSum>* m_sums = nullptr;
    std::size_t m_place = 0; ///< of the last fact's branch among them
};

} // namespace seraph::review
