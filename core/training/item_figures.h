// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/question.h"

namespace seraph::training {

/// One answer to a question, with how the whole paper went.
struct ItemReply {
    QuestionId question;
    int points = 0;  ///< 0 to 100
    int percent = 0; ///< of the attempt
};

/// What answers say about a question.
struct ItemFigures {
    int answers = 0;
    double solved = 0; ///< mean points, 0 to 100: the lower, the harder
    /// How well it tells those who know much from those who know little: correlation of its points with the paper's
    /// result, -1 to 1. Nothing where all points, or all results, are the same, or there are fewer than kFewReplies.
    std::optional<double> discrimination{};
    friend bool operator==(const ItemFigures&, const ItemFigures&) = default;
};
inline constexpr int kFewReplies = 5;

/// @param replies all about one question
ItemFigures figuresOf(const std::vector<ItemReply>& replies);

/// In how many of the house's latest drill days in a row somebody took part. @param houseDays latest first, each once
int streakOf(const std::vector<LocalDate>& houseDays, const std::vector<LocalDate>& personDays);

} // namespace seraph::training
