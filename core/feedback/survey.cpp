// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/survey.h"

#include "core/base/contract.h"
#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <QSet>

#include <algorithm>

namespace seraph::feedback {

using namespace Qt::StringLiterals;

namespace {

/// More than this nobody answers at a front desk.
constexpr std::size_t kMostQuestions = 12;
constexpr TextRule kLine{200};
constexpr TextRule kParagraph{1000, Presence::Optional, Lines::Many};

void checkBoth(FieldCheck& check, const QString& field, const LocalizedText& text, const TextRule& rule)
{
    check.text(field, text.zh, rule);
    check.text(field, text.en, rule);
}

void checkQuestion(FieldCheck& check, const QString& at, const Question& question)
{
    checkBoth(check, at + u".text"_s, question.text, kLine);
    checkBoth(check, at + u".low"_s, question.low, kLine);
    checkBoth(check, at + u".high"_s, question.high, kLine);
}

} // namespace

AnswerRange rangeOf(Measure measure)
{
    switch (measure) {
    case Measure::Csat:
    case Measure::Time:
    case Measure::Quality:
    case Measure::Fees:
    case Measure::Other: return {1, 5};
    case Measure::Score: return {1, 10};
    case Measure::Nps:
    case Measure::Trust: return {0, 10};
    case Measure::Repeat: return {0, 1};
    case Measure::Comment: break;
    }
    UNREACHABLE();
}

Status checkDraft(const SurveyContent& content)
{
    FieldCheck check;
    checkBoth(check, u"intro"_s, content.intro, kParagraph);
    checkBoth(check, u"thanks"_s, content.thanks, kParagraph);
    checkBoth(check, u"low_task"_s, content.lowTask, kLine);
    for (std::size_t i = 0; i < content.questions.size(); ++i)
        checkQuestion(check, u"questions[%1]"_s.arg(i), content.questions[i]);
    return check.result();
}

Status checkReleasable(const SurveyContent& content)
{
    TRY_STATUS(checkDraft(content));
    FieldCheck check;
    check.require(!content.questions.empty(), "questions", "required");
    check.require(content.questions.size() <= kMostQuestions, "questions", "too_many");
    check.require(content.low == LowMarks() || !content.lowTask.in(Language::English).isEmpty(),
                  "low_task",
                  "required");
    QSet<QString> codes;
    QSet<int> measures;
    for (std::size_t i = 0; i < content.questions.size(); ++i) {
        const Question& question = content.questions[i];
        const QString at = u"questions[%1]"_s.arg(i);
        check.require(!question.code.isEmpty(), at + u".code"_s, "required");
        check.require(!codes.contains(question.code), at + u".code"_s, "twice");
        check.require(!question.text.in(Language::English).isEmpty(), at + u".text"_s, "required");
        const bool once = question.measure != Measure::Other;
        check.require(!once || !measures.contains(int(question.measure)), at + u".measure"_s, "twice");
        codes.insert(question.code);
        measures.insert(int(question.measure));
    }
    return check.result();
}

Result<std::vector<ShippedSurvey>> readShippedSurveys(Profile profile)
{
    std::vector<ShippedSurvey> surveys;
    for (const QString& path : listShippedFiles(u"content/surveys"_s)) {
        TRY_ASSIGN(ShippedSurvey survey, readJson<ShippedSurvey>(readShippedJson(path)));
        if (std::find(survey.profiles.begin(), survey.profiles.end(), profile) != survey.profiles.end())
            surveys.push_back(std::move(survey));
    }
    return surveys;
}

} // namespace seraph::feedback
