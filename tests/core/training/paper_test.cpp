// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/paper.h"

#include "tests/support/string_makers.h"

#include <QSet>

#include <catch2/catch_all.hpp>

#include <cmath>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;

namespace {

Draw seeded(unsigned seed)
{
    return [random = std::mt19937(seed)](quint32 bound) mutable { return quint32(random() % bound); };
}

Question bankQuestion(int number,
                      QuestionKind kind = QuestionKind::Single,
                      const QStringList& services = {})
{
    return {.id = QuestionId(number),
            .revision = storage::kFirstRevision,
            .code = u"q%1"_s.arg(number),
            .kind = kind,
            .area = Area::Safety,
            .services = services,
            .content = {.text = {QString::number(number), {}},
                        .options = {{u"甲"_s, {}, true},
                                    {u"乙"_s, {}, false},
                                    {u"丙"_s, {}, false},
                                    {u"丁"_s, {}, false}}},
            .origin = QuestionOrigin::Own,
            .addedAt = Instant{}};
}

std::vector<Question> bankOf(int count)
{
    std::vector<Question> bank;
    for (int i = 1; i <= count; ++i)
        bank.push_back(bankQuestion(i));
    return bank;
}

QSet<QString> idsOn(const std::vector<PaperItem>& paper)
{
    QSet<QString> ids;
    for (const PaperItem& item : paper)
        ids << item.question;
    return ids;
}

} // namespace

TEST_CASE("Where an option stands says nothing about whether it is right", "[training]")
{
    // Chi squared over all 24 orders of four options, 23 degrees of freedom: above 49.7 once in a thousand.
    constexpr int kDraws = 24000;
    std::map<std::vector<int>, int> orders;
    const Question question = bankQuestion(1);
    const Draw draw = seeded(20261006);
    for (int i = 0; i < kDraws; ++i) {
        std::vector<int> order;
        for (const PaperOption& option : paperItem(question, draw).options)
            order.push_back(option.place);
        ++orders[order];
    }
    CHECK(orders.size() == 24);
    double chiSquared = 0;
    for (const auto& [order, count] : orders)
        chiSquared += std::pow(count - kDraws / 24.0, 2) / (kDraws / 24.0);
    CHECK(chiSquared < 49.7);
}

TEST_CASE("Which questions come, and in which order, is as likely as any other", "[training]")
{
    constexpr int kDraws = 10000;
    std::array<int, 10> first{};
    std::array<int, 10> drawn{};
    const Draw draw = seeded(7);
    for (int i = 0; i < kDraws; ++i) {
        const auto paper = drawPaper(bankOf(10), 4, draw);
        REQUIRE(paper.size() == 4);
        ++first[std::size_t(paper.front().question.toInt() - 1)];
        for (const PaperItem& item : paper)
            ++drawn[std::size_t(item.question.toInt() - 1)];
    }
    for (std::size_t i = 0; i < 10; ++i) {
        CHECK(std::abs(first[i] - kDraws / 10) < 150); // five standard deviations
        CHECK(std::abs(drawn[i] - kDraws * 4 / 10) < 250);
    }
}

TEST_CASE("What is shown while an exam runs holds no key", "[training]")
{
    const auto paper = drawPaper(bankOf(3), 3, seeded(1));
    const auto asked = askedItems(paper);
    REQUIRE(asked.size() == 3);
    CHECK(asked[1].position == 1);
    CHECK(asked[1].text == paper[1].text);
    CHECK(asked[1].options.size() == 4);
    CHECK(asked[1].options[0] == paper[1].options[0].text());
}

TEST_CASE("A paper asks each question once, and all there are where there are too few", "[training]")
{
    const auto paper = drawPaper(bankOf(3), 10, seeded(3));
    CHECK(paper.size() == 3);
    CHECK(idsOn(paper).size() == 3);
    CHECK(drawPaper({}, 10, seeded(3)).empty());
}

TEST_CASE("The drill asks about today's services first, and what was missed again", "[training]")
{
    auto bank = bankOf(20);
    for (int i = 21; i <= 24; ++i)
        bank.push_back(bankQuestion(i, QuestionKind::Single, {u"m2_ipl"_s}));
    bank.push_back(bankQuestion(30, QuestionKind::Text, {u"m2_ipl"_s}));
    bank.push_back(bankQuestion(31, QuestionKind::Single, {u"m7_hyaluronic_filler"_s}));
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto paper = drawDrill(bank, {u"m2_ipl"_s}, {QuestionId(5)}, seeded(seed));
        const auto ids = idsOn(paper);
        CHECK(paper.size() == kDrillQuestions);
        CHECK(ids == QSet<QString>{u"5"_s, u"21"_s, u"22"_s, u"23"_s, u"24"_s});
    }
    const auto quiet = idsOn(drawDrill(bank, {}, {}, seeded(1)));
    CHECK(quiet.size() == kDrillQuestions);
    CHECK_FALSE(quiet.contains(u"31"_s)); // about a service that nobody does today, while there are general ones
    CHECK_FALSE(quiet.contains(u"30"_s)); // two minutes are too short for words
}

TEST_CASE("An exam asks from the areas and services of its course", "[training]")
{
    auto bank = bankOf(2);
    bank.push_back(bankQuestion(3, QuestionKind::Single, {u"m2_ipl"_s}));
    bank.push_back(bankQuestion(4, QuestionKind::Single, {u"m7_hyaluronic_filler"_s}));
    Question hygiene = bankQuestion(5);
    hygiene.area = Area::Hygiene;
    bank.push_back(hygiene);
    const CourseContent course{.services = {u"m2_ipl"_s}, .exam = ExamRule{.areas = {Area::Safety}}};
    QStringList codes;
    for (const Question& question : questionsFor(bank, course))
        codes << question.code;
    CHECK(codes == QStringList{u"q1"_s, u"q2"_s, u"q3"_s});
    CHECK(questionsFor(bank, {.exam = ExamRule{}}).size() == 5);
}
