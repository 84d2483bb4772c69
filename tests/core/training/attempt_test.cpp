// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attempt.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using tests::brokenRules;

namespace {

PaperItem choiceItem(QuestionKind kind, const std::vector<bool>& right)
{
    PaperItem item{.question = u"1"_s, .kind = kind, .text = {u"？"_s, {}}};
    int place = 0;
    for (const bool each : right)
        item.options.push_back({QString::number(place), {}, each, place++});
    return item;
}

PaperItem orderItem(std::vector<int> places)
{
    PaperItem item{.question = u"1"_s, .kind = QuestionKind::Order, .text = {u"？"_s, {}}};
    for (const int place : places)
        item.options.push_back({QString::number(place), {}, false, place});
    return item;
}

std::vector<int> upTo(int count)
{
    std::vector<int> numbers(std::size_t(count), 0);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

std::vector<int> permutation(int count)
{
    auto numbers = upTo(count);
    for (int i = count - 1; i > 0; --i)
        std::swap(numbers[std::size_t(i)], numbers[std::size_t(*rc::gen::inRange(0, i + 1))]);
    return numbers;
}

/// Where the shuffle put each option: the answer that puts them right again.
std::vector<int> solved(const PaperItem& item)
{
    std::vector<int> chosen(item.options.size());
    for (std::size_t i = 0; i < item.options.size(); ++i)
        chosen[std::size_t(item.options[i].place)] = int(i);
    return chosen;
}

int points(const PaperItem& item, std::vector<int> chosen)
{
    return pointsOf(item, {std::move(chosen), {}}).value();
}

} // namespace

TEST_CASE("Points of a choice lie between nothing and everything, whatever is chosen", "[training]")
{
    const bool held = rc::check([] {
        const auto right = *rc::gen::nonEmpty(rc::gen::arbitrary<std::vector<bool>>());
        const auto chosen =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(right.size())));
        std::vector<int> once = chosen;
        std::sort(once.begin(), once.end());
        once.erase(std::unique(once.begin(), once.end()), once.end());
        const int given = points(choiceItem(QuestionKind::Multiple, right), once);
        RC_ASSERT(given >= 0);
        RC_ASSERT(given <= kFullPoints);
    });
    CHECK(held);
}

TEST_CASE("Only all right choices and no wrong one give everything", "[training]")
{
    const bool held = rc::check([] {
        auto right = *rc::gen::nonEmpty(rc::gen::arbitrary<std::vector<bool>>());
        right.front() = true;
        const PaperItem item = choiceItem(QuestionKind::Multiple, right);
        std::vector<int> all;
        for (int i = 0; i < int(right.size()); ++i) {
            if (right[std::size_t(i)])
                all.push_back(i);
        }
        RC_ASSERT(points(item, all) == kFullPoints);
        std::vector<int> fewer(all.begin() + 1, all.end());
        RC_ASSERT(points(item, fewer) < kFullPoints);
        for (int i = 0; i < int(right.size()); ++i) {
            if (right[std::size_t(i)])
                continue;
            std::vector<int> more = all;
            more.push_back(i);
            RC_ASSERT(points(item, more) < kFullPoints);
        }
    });
    CHECK(held);
}

TEST_CASE("Choosing one wrong option more never gives more", "[training]")
{
    const bool held = rc::check([] {
        const auto right = *rc::gen::nonEmpty(rc::gen::arbitrary<std::vector<bool>>());
        const PaperItem item = choiceItem(QuestionKind::Multiple, right);
        std::vector<int> chosen;
        std::optional<int> wrong;
        for (int i = 0; i < int(right.size()); ++i) {
            if (*rc::gen::arbitrary<bool>())
                chosen.push_back(i);
            else if (!right[std::size_t(i)])
                wrong = i;
        }
        RC_PRE(wrong.has_value());
        const int before = points(item, chosen);
        chosen.push_back(*wrong);
        RC_ASSERT(points(item, chosen) <= before);
    });
    CHECK(held);
}

TEST_CASE("The shuffle changes no score: the solved row is worth everything", "[training]")
{
    const bool held = rc::check([] {
        const int count = *rc::gen::inRange(2, 9);
        const PaperItem item = orderItem(permutation(count));
        RC_ASSERT(points(item, solved(item)) == kFullPoints);
        auto swapped = solved(item);
        std::swap(swapped[0], swapped[1]);
        RC_ASSERT(points(item, swapped) < kFullPoints);
        RC_ASSERT(points(item, {}) == 0);
    });
    CHECK(held);
}

TEST_CASE("A result in percent lies between its worst and its best question", "[training]")
{
    const bool held = rc::check([] {
        const auto all = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kFullPoints + 1)));
        const int percent = percentOf(all);
        RC_ASSERT(percent >= *std::min_element(all.begin(), all.end()));
        RC_ASSERT(percent <= *std::max_element(all.begin(), all.end()));
    });
    CHECK(held);
    CHECK(percentOf({}) == 0);
    CHECK(percentOf({100, 100, 39}) == 79); // never up: 79 and two thirds does not pass at 80
}

TEST_CASE("Words wait for an examiner unless there are none", "[training]")
{
    PaperItem item{.question = u"1"_s,
                   .kind = QuestionKind::Text,
                   .rubric = {{u"要点"_s, {}, 3}, {u"b"_s, {}, 2}}};
    CHECK_FALSE(pointsOf(item, {{}, u"先核对"_s}));
    CHECK(pointsOf(item, {{}, u"  "_s}) == 0);
    CHECK(rubricSum(item.rubric) == 5);
    CHECK(pointsOfRubric(item.rubric, 3) == 60);
    CHECK(pointsOfRubric(item.rubric, 9) == kFullPoints);
    CHECK(pointsOfRubric({}, 1) == 0);
}

TEST_CASE("What is chosen must stand on the paper, once, and one of it where one is asked for",
          "[training]")
{
    const PaperItem single = choiceItem(QuestionKind::Single, {true, false, false});
    CHECK(checkGiven(single, {{0}, {}}).has_value());
    CHECK(checkGiven(single, {}).has_value());
    CHECK(brokenRules(checkGiven(single, {{3}, {}})) == "chosen=out_of_range");
    CHECK(brokenRules(checkGiven(single, {{-1}, {}})) == "chosen=out_of_range");
    CHECK(brokenRules(checkGiven(single, {{0, 1}, {}})) == "chosen=too_many");
    const PaperItem many = choiceItem(QuestionKind::Multiple, {true, true});
    CHECK(brokenRules(checkGiven(many, {{1, 1}, {}})) == "chosen=twice");
}
