// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/staff_activity.h"

#include <algorithm>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

/// The lower one of two in the middle: of a person who stands out, the stricter reading.
int medianOf(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::optional<AccessKind> accessKindOf(QStringView action)
{
    if (action.endsWith(u"revealed"))
        return AccessKind::Revealed;
    if (action.endsWith(u"exported"))
        return AccessKind::Exported;
    if (action.endsWith(u"printed"))
        return AccessKind::Printed;
    if (action.endsWith(u"opened") || action.endsWith(u"viewed"))
        return AccessKind::Viewed;
    return std::nullopt;
}

void summarise(StaffActivity& activity)
{
    activity.total = {};
    for (std::size_t kind = 0; kind < kAccessKinds; ++kind) {
        std::vector<int> counts;
        for (const ActivityDay& day : activity.days) {
            counts.push_back(day.counts.of[kind]);
            activity.total.of[kind] += day.counts.of[kind];
        }
        activity.median.of[kind] = medianOf(std::move(counts));
    }
}

bool standsOut(int count, int median)
{
    constexpr int kTimes = 3;
    constexpr int kAtLeast = 10;
    return count > kAtLeast && count > kTimes * median;
}

} // namespace seraph::clients
