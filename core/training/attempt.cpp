// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attempt.h"

#include "core/base/field_check.h"

#include <algorithm>
#include <numeric>

namespace seraph::training {

namespace {

constexpr TextRule kAnswerText{8000, Presence::Optional, Lines::Many};

int pointsOfChoice(const PaperItem& item, const std::vector<int>& chosen)
{
    const auto all = std::count_if(
        item.options.begin(), item.options.end(), [](const auto& option) { return option.right; });
    const auto right = std::count_if(chosen.begin(), chosen.end(), [&](int index) {
        return item.options[std::size_t(index)].right;
    });
    const auto wrong = std::ptrdiff_t(chosen.size()) - right;
    return all > 0 ? int(std::max<std::ptrdiff_t>(right - wrong, 0) * kFullPoints / all) : 0;
}

int pointsOfOrder(const PaperItem& item, const std::vector<int>& chosen)
{
    int inPlace = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        inPlace += item.options[std::size_t(chosen[i])].place == int(i) ? 1 : 0;
    return item.options.empty() ? 0 : inPlace * kFullPoints / int(item.options.size());
}

} // namespace

Status checkGiven(const PaperItem& item, const Given& given)
{
    FieldCheck check;
    check.text("text", given.text, kAnswerText);
    const bool within = std::all_of(given.chosen.begin(), given.chosen.end(), [&](int index) {
        return index >= 0 && index < int(item.options.size());
    });
    check.require(within, "chosen", "out_of_range");
    std::vector<int> sorted = given.chosen;
    std::sort(sorted.begin(), sorted.end());
    check.require(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end(), "chosen", "twice");
    check.require(item.kind != QuestionKind::Single || given.chosen.size() <= 1, "chosen", "too_many");
    return check.result();
}

std::optional<int> pointsOf(const PaperItem& item, const Given& given)
{
    switch (item.kind) {
    case QuestionKind::Single:
    case QuestionKind::Multiple: return pointsOfChoice(item, given.chosen);
    case QuestionKind::Order: return pointsOfOrder(item, given.chosen);
    case QuestionKind::Text:
    case QuestionKind::Scenario: break;
    }
    const bool silent = given.text.trimmed().isEmpty();
    return silent ? std::optional(0) : std::nullopt;
}

int percentOf(const std::vector<int>& points)
{
    if (points.empty())
        return 0;
    return std::accumulate(points.begin(), points.end(), 0) / int(points.size());
}

int rubricSum(const std::vector<RubricLine>& rubric)
{
    return std::accumulate(rubric.begin(), rubric.end(), 0, [](int sum, const RubricLine& line) {
        return sum + line.points;
    });
}

int pointsOfRubric(const std::vector<RubricLine>& rubric, int earned)
{
    const int sum = rubricSum(rubric);
    return sum > 0 ? std::clamp(earned, 0, sum) * kFullPoints / sum : 0;
}

} // namespace seraph::training
