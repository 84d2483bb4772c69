// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stories.h"
#include "app/demo/story_lists.h"
#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"

#include <algorithm>

namespace seraph::demo {

/// resources/content/demo/feedback.json: what clients say in their own words, and what a manager writes about it.
struct FeedbackLists {
    std::vector<LocalizedText> good{};
    std::vector<LocalizedText> fair{};
    std::vector<LocalizedText> poor{};
    std::vector<LocalizedText> handled{};
};

} // namespace seraph::demo

template <> struct seraph::JsonFields<seraph::demo::FeedbackLists> {
    using T = seraph::demo::FeedbackLists;
    static constexpr std::tuple kAll{jsonField<&T::good>("good"),
                                     jsonField<&T::fair>("fair"),
                                     jsonField<&T::poor>("poor"),
                                     jsonField<&T::handled>("handled")};
};

namespace seraph::demo {

using namespace Qt::StringLiterals;
using feedback::GivenAnswer;
using feedback::Measure;
using feedback::Question;
using session::Session;

namespace {

enum class Mood { Good, Fair, Poor };

/// Some of those who were served answer at the door; a manager looks into what was not good.
class FeedbackStory final : public Story {
public:
    explicit FeedbackStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("feedback"))
        , m_lists(readStoryLists<FeedbackLists>(u"feedback"_s, stage.plan.profile))
    {
    }

    Status prepare() override
    {
        TRY_ASSIGN(const auto surveys, m_stage.house.owner->query(feedback::SurveysToAsk{}));
        const auto found =
            std::find_if(surveys.begin(), surveys.end(), [](const feedback::SurveyRow& row) {
                return row.survey.moment == feedback::Moment::AfterVisit && row.inForce;
            });
        EXPECTS(found != surveys.end());
        m_asked = found->inForce;
        return {};
    }

    Status play(const Moment& moment) override
    {
        if (!moment.is(HalfDays::Part::Quiet))
            return {};
        TRY_STATUS(handleLow(moment));
        for (const Served& served : m_stage.served) {
            if (m_dice.happens(38))
                TRY_STATUS(answer(served));
        }
        return {};
    }

private:
    Mood mood()
    {
        const int rolled = m_dice.below(100);
        return rolled < 87 ? Mood::Good : rolled < 95 ? Mood::Fair : Mood::Poor;
    }

    Status answer(const Served& served)
    {
        constexpr int kAnonymous = 18;
        const Mood mood = this->mood();
        feedback::AnswerSurvey command{.version = m_asked->id,
                                       .branch = served.branch,
                                       .service = served.service,
                                       .person = served.performer};
        if (!m_dice.happens(kAnonymous))
            command.client = served.client;
        for (const Question& question : m_asked->content.questions)
            command.answers.push_back(given(question, mood));
        ++m_stage.figures.answers;
        return m_stage.house.desk->run(command).transform([](feedback::SurveyAnswerId) {});
    }

    GivenAnswer given(const Question& question, Mood mood)
    {
        if (question.measure == Measure::Comment)
            return {question.code, {}, comment(mood)};
        if (question.measure == Measure::Repeat)
            return {question.code, mood == Mood::Poor || m_dice.happens(4) ? 1 : 0};
        const auto [lowest, highest] = feedback::rangeOf(question.measure);
        const int tenth = highest > 5 ? 2 : 1; // how far apart answers of one mood lie
        switch (mood) {
        case Mood::Good: return {question.code, highest - m_dice.below(tenth + 1)};
        case Mood::Fair: return {question.code, highest - 2 * tenth + m_dice.below(tenth)};
        case Mood::Poor: return {question.code, lowest + m_dice.below(tenth + 1)};
        }
        UNREACHABLE();
    }

    QString comment(Mood mood)
    {
        if (mood == Mood::Good && !m_dice.happens(30))
            return {};
        const auto& said = mood == Mood::Good   ? m_lists.good
                           : mood == Mood::Fair ? m_lists.fair
                                                : m_lists.poor;
        return m_stage.in(m_dice.oneOf(said));
    }

    Status handleLow(const Moment& moment)
    {
        constexpr int kDaysBack = 30;
        Session& manager = m_stage.house.as({u"manager"_s, u"quality_manager"_s});
        const feedback::AnswerFilter open{.from = moment.day.addDays(-kDaysBack),
                                          .until = moment.day,
                                          .shown = feedback::AnswersShown::LowOpen};
        TRY_ASSIGN(const auto rows, manager.query(feedback::ListAnswers{open}));
        for (const feedback::AnswerRow& row : rows) {
            if (!m_dice.happens(50))
                continue;
            const QString note = m_stage.in(m_dice.oneOf(m_lists.handled));
            TRY_STATUS(manager.run(feedback::HandleLowAnswer{row.answer.id, row.answer.revision, note}));
        }
        return {};
    }

    Stage& m_stage;
    Dice m_dice;
    FeedbackLists m_lists;
    std::optional<feedback::SurveyVersion> m_asked;
};

} // namespace

std::unique_ptr<Story> feedbackStory(Stage& stage)
{
    return std::make_unique<FeedbackStory>(stage);
}

} // namespace seraph::demo
