// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/question.h"

#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <QSet>

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostOptions = 10;
constexpr int kMostRubricPoints = 100;
constexpr TextRule kQuestionText{4000, Presence::Optional, Lines::Many};
constexpr TextRule kOptionText{400};

void checkOptions(FieldCheck& check, const QuestionDetails& details)
{
    const auto& options = details.content.options;
    check.require(options.size() >= 2, "options", "required");
    check.require(options.size() <= kMostOptions, "options", "too_many");
    QSet<QString> seen;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const QString at = u"options[%1]"_s.arg(i);
        const QString words = options[i].text().in(Language::Chinese).trimmed();
        check.text(at, words, {kOptionText.limit, Presence::Required});
        check.text(at, options[i].en, kOptionText);
        check.require(words.isEmpty() || !seen.contains(words), at, "same_words");
        seen.insert(words);
    }
    const auto right =
        std::count_if(options.begin(), options.end(), [](const auto& option) { return option.right; });
    if (details.kind == QuestionKind::Single)
        check.require(right == 1, "right", "one_right");
    if (details.kind == QuestionKind::Multiple)
        check.require(right > 0, "right", "required");
}

void checkRubric(FieldCheck& check, const std::vector<RubricLine>& rubric)
{
    check.require(!rubric.empty(), "rubric", "required");
    for (std::size_t i = 0; i < rubric.size(); ++i) {
        const QString at = u"rubric[%1]"_s.arg(i);
        check.text(at, rubric[i].text().in(Language::Chinese), {kOptionText.limit, Presence::Required});
        check.require(rubric[i].points > 0 && rubric[i].points <= kMostRubricPoints,
                      at + u".points"_s,
                      "out_of_range");
    }
}

} // namespace

bool isMarkedByProgram(QuestionKind kind)
{
    return kind == QuestionKind::Single || kind == QuestionKind::Multiple || kind == QuestionKind::Order;
}

Status checkQuestion(const QuestionDetails& details)
{
    FieldCheck check;
    TextRule text = kQuestionText;
    text.presence = Presence::Required;
    check.text("text", details.content.text.in(Language::Chinese), text);
    check.text("text", details.content.text.en, kQuestionText);
    check.text("explain", details.content.explain.zh, kQuestionText);
    check.text("explain", details.content.explain.en, kQuestionText);
    if (isMarkedByProgram(details.kind))
        checkOptions(check, details);
    else
        checkRubric(check, details.content.rubric);
    return check.result();
}

Result<std::vector<ShippedQuestion>> readShippedQuestions(Profile profile)
{
    const QString path = u"content/training/questions_%1.json"_s.arg(toCode(profile));
    std::vector<ShippedQuestion> questions;
    if (!listShippedFiles(u"content/training"_s).contains(path)) // a trade that nothing ships for
        return questions;
    JsonReader reader;
    reader.member(readShippedJson(path), "questions", questions);
    TRY_STATUS(reader.result());
    return questions;
}

} // namespace seraph::training
