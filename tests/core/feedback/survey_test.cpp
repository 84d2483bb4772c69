// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/survey_answer.h"
#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <QSet>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::feedback;
using tests::brokenRules;

namespace {

SurveyContent content()
{
    return {.questions =
                {{.code = u"overall"_s,
                  .measure = Measure::Csat,
                  .text = {u"满意吗"_s, u"Satisfied?"_s},
                  .required = true},
                 {.code = u"score"_s, .measure = Measure::Score, .text = {u"打分"_s, u"Score"_s}},
                 {.code = u"recommend"_s, .measure = Measure::Nps, .text = {u"推荐"_s, u"Recommend"_s}},
                 {.code = u"repeat"_s, .measure = Measure::Repeat, .text = {u"重复"_s, u"Repeat"_s}},
                 {.code = u"words"_s, .measure = Measure::Comment, .text = {u"建议"_s, u"Words"_s}}},
            .low = {.csat = 2, .score = 4},
            .lowTask = {u"联系"_s, u"Call"_s}};
}

SurveyAnswer blank()
{
    return {.id = SurveyAnswerId(1),
            .revision = storage::Revision{1},
            .branch = BranchId(2),
            .survey = SurveyId(3),
            .version = SurveyVersionId(4),
            .channel = AnswerChannel::Kiosk,
            .answeredAt = Instant{},
            .day = LocalDate(2026, 10, 6),
            .takenBy = PersonId(5),
            .low = false};
}

} // namespace

TEST_CASE("A score has one of four grades")
{
    const auto [score, grade] = GENERATE(table<int, QualityGrade>({{10, QualityGrade::Excellent},
                                                                   {9, QualityGrade::Excellent},
                                                                   {8, QualityGrade::Good},
                                                                   {7, QualityGrade::Good},
                                                                   {6, QualityGrade::Fair},
                                                                   {5, QualityGrade::Fair},
                                                                   {4, QualityGrade::Poor},
                                                                   {1, QualityGrade::Poor}}));
    CHECK(gradeOf(score) == grade);
}

TEST_CASE("Answers stay in the range of their question, and what is required is there")
{
    const auto broken = [](std::vector<GivenAnswer> answers) {
        return brokenRules(checkAnswers(content(), answers));
    };
    CHECK(checkAnswers(content(), {{u"overall"_s, 5}, {u"words"_s, {}, u"很好"_s}}));
    CHECK(broken({}) == "overall=required answers=required");
    CHECK(broken({{u"overall"_s, 6}}) == "overall=out_of_range");
    CHECK(broken({{u"overall"_s, 5}, {u"score"_s, 0}}) == "score=out_of_range");
    CHECK(broken({{u"overall"_s, 5}, {u"recommend"_s, 11}}) == "recommend=out_of_range");
    CHECK(broken({{u"overall"_s, 5}, {u"repeat"_s, 2}}) == "repeat=out_of_range");
    CHECK(broken({{u"overall"_s, 5}, {u"x"_s, 1}}) == "x=unknown");
}

TEST_CASE("What figures are made of is taken from the answers, and a low mark calls somebody")
{
    const SurveyAnswer good = withAnswers(
        blank(),
        content(),
        {{u"overall"_s, 5}, {u"recommend"_s, 0}, {u"repeat"_s, 1}, {u"words"_s, {}, u" 等太久 "_s}});
    CHECK(good.csat == 5);
    CHECK(good.nps == 0);
    CHECK(good.hadToRepeat == true);
    CHECK(good.comment == u"等太久"_s);
    CHECK_FALSE(good.score);
    CHECK_FALSE(good.low); // this survey has no mark for it
    CHECK(withAnswers(blank(), content(), {{u"overall"_s, 2}}).low);
    CHECK(withAnswers(blank(), content(), {{u"overall"_s, 5}, {u"score"_s, 4}}).low);
    CHECK_FALSE(withAnswers(blank(), content(), {{u"overall"_s, 3}, {u"score"_s, 5}}).low);
}

TEST_CASE("A figure without answers is no figure")
{
    CHECK_FALSE(FeedbackFigures().csat());
    CHECK_FALSE(FeedbackFigures().nps());
    const FeedbackFigures figures{
        .csatTop = 3, .csatCount = 4, .promoters = 1, .detractors = 2, .npsCount = 4};
    CHECK(figures.csat() == 75.0);
    CHECK(figures.nps() == -25.0);
}

TEST_CASE("A version can be asked when every question is one and none stands twice")
{
    CHECK(checkReleasable(content()));
    SurveyContent none;
    CHECK(brokenRules(checkReleasable(none)) == "questions=required");
    SurveyContent twice = content();
    twice.questions.push_back(twice.questions.front());
    CHECK(brokenRules(checkReleasable(twice)) ==
          "questions[5].code=twice questions[5].measure=twice");
    SurveyContent silent = content();
    silent.lowTask = {};
    silent.questions[1].text = {};
    CHECK(brokenRules(checkReleasable(silent)) == "low_task=required questions[1].text=required");
}

TEST_CASE("Every trade ships surveys that can be asked, in both languages")
{
    const auto profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    const auto surveys = readShippedSurveys(profile);
    REQUIRE(surveys);
    QSet<int> measures;
    for (const ShippedSurvey& survey : *surveys) {
        INFO(survey.code.toStdString());
        CHECK(checkReleasable(survey.content));
        for (const Question& question : survey.content.questions) {
            CHECK_FALSE(question.text.zh.isEmpty());
            CHECK_FALSE(question.text.en.isEmpty());
            measures.insert(int(question.measure));
        }
    }
    for (const Measure measure : {Measure::Csat,
                                  Measure::Score,
                                  Measure::Nps,
                                  Measure::Trust,
                                  Measure::Repeat,
                                  Measure::Time,
                                  Measure::Quality,
                                  Measure::Fees})
        CHECK(measures.contains(int(measure)));
}
