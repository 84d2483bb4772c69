// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/item_figures.h"

#include <algorithm>
#include <cmath>

namespace seraph::training {

namespace {

std::optional<double> correlation(const std::vector<ItemReply>& replies)
{
    const double n = double(replies.size());
    double sumX = 0;
    double sumY = 0;
    for (const ItemReply& reply : replies) {
        sumX += reply.points;
        sumY += reply.percent;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const ItemReply& reply : replies) {
        const double x = reply.points - sumX / n;
        const double y = reply.percent - sumY / n;
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    if (xx <= 0 || yy <= 0)
        return std::nullopt;
    return std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
}

} // namespace

ItemFigures figuresOf(const std::vector<ItemReply>& replies)
{
    if (replies.empty())
        return {};
    double sum = 0;
    for (const ItemReply& reply : replies)
        sum += reply.points;
    ItemFigures figures{.answers = int(replies.size()), .solved = sum / double(replies.size())};
    if (figures.answers >= kFewReplies)
        figures.discrimination = correlation(replies);
    return figures;
}

int streakOf(const std::vector<LocalDate>& houseDays, const std::vector<LocalDate>& personDays)
{
    int streak = 0;
    for (const LocalDate& day : houseDays) {
        if (std::find(personDays.begin(), personDays.end(), day) == personDays.end())
            return streak;
        ++streak;
    }
    return streak;
}

} // namespace seraph::training
