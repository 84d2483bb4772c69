// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/survey_answer.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::feedback {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kComment{2000, Presence::Optional, Lines::Many};

const GivenAnswer* find(const std::vector<GivenAnswer>& answers, const QString& code)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const GivenAnswer& answer) {
        return answer.code == code;
    });
    return found == answers.end() ? nullptr : &*found;
}

bool isAnswered(const GivenAnswer* answer)
{
    return answer && (answer->value || !answer->text.trimmed().isEmpty());
}

void checkAnswer(FieldCheck& check, const Question& question, const GivenAnswer* answer)
{
    if (!isAnswered(answer)) {
        check.require(!question.required, question.code, "required");
        return;
    }
    check.text(question.code, answer->text, kComment);
    if (question.measure == Measure::Comment)
        return;
    const AnswerRange range = rangeOf(question.measure);
    const bool within =
        answer->value && *answer->value >= range.lowest && *answer->value <= range.highest;
    check.require(within, question.code, "out_of_range");
}

bool isLow(const std::optional<int>& value, const std::optional<int>& mark)
{
    return value && mark && *value <= *mark;
}

std::optional<double> ratio(double part, int count)
{
    return count > 0 ? std::optional(part / count) : std::nullopt;
}

void take(SurveyAnswer& into, const Question& question, const GivenAnswer& answer)
{
    switch (question.measure) {
    case Measure::Csat: into.csat = answer.value; break;
    case Measure::Score: into.score = answer.value; break;
    case Measure::Nps: into.nps = answer.value; break;
    case Measure::Trust: into.trust = answer.value; break;
    case Measure::Repeat:
        into.hadToRepeat = answer.value ? std::optional(*answer.value != 0) : std::nullopt;
        break;
    case Measure::Fees: into.fees = answer.value; break;
    case Measure::Comment: into.comment = answer.text.trimmed(); break;
    case Measure::Time:
    case Measure::Quality:
    case Measure::Other: break;
    }
}

} // namespace

QualityGrade gradeOf(int score)
{
    if (score >= 9)
        return QualityGrade::Excellent;
    if (score >= 7)
        return QualityGrade::Good;
    return score >= 5 ? QualityGrade::Fair : QualityGrade::Poor;
}

Status checkAnswers(const SurveyContent& content, const std::vector<GivenAnswer>& answers)
{
    FieldCheck check;
    for (const Question& question : content.questions)
        checkAnswer(check, question, find(answers, question.code));
    for (const GivenAnswer& answer : answers) {
        const bool known = std::any_of(content.questions.begin(),
                                       content.questions.end(),
                                       [&](const auto& q) { return q.code == answer.code; });
        check.require(known, answer.code, "unknown");
    }
    const bool any = std::any_of(answers.begin(), answers.end(), [](const GivenAnswer& answer) {
        return isAnswered(&answer);
    });
    check.require(any, "answers", "required");
    return check.result();
}

SurveyAnswer withAnswers(SurveyAnswer blank, const SurveyContent& content, std::vector<GivenAnswer> answers)
{
    for (const Question& question : content.questions) {
        if (const GivenAnswer* answer = find(answers, question.code))
            take(blank, question, *answer);
    }
    const LowMarks& marks = content.low;
    blank.low = isLow(blank.csat, marks.csat) || isLow(blank.score, marks.score) ||
                isLow(blank.nps, marks.nps) || isLow(blank.trust, marks.trust);
    blank.answers = std::move(answers);
    return blank;
}

std::optional<double> FeedbackFigures::csat() const
{
    return ratio(100.0 * csatTop, csatCount);
}

std::optional<double> FeedbackFigures::nps() const
{
    return ratio(100.0 * (promoters - detractors), npsCount);
}

std::optional<double> FeedbackFigures::meanScore() const
{
    return ratio(scoreSum, scoreCount);
}

std::optional<double> FeedbackFigures::meanTrust() const
{
    return ratio(trustSum, trustCount);
}

std::optional<double> FeedbackFigures::meanFees() const
{
    return ratio(feesSum, feesCount);
}

std::optional<double> FeedbackFigures::repeatRate() const
{
    return ratio(100.0 * repeated, repeatCount);
}

} // namespace seraph::feedback
