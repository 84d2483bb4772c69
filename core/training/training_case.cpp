// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_case.h"

#include "core/base/field_check.h"

#include <QRegularExpression>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kCaseTitle{120, Presence::Required};
constexpr TextRule kStory{8000, Presence::Required, Lines::Many};
constexpr TextRule kLesson{4000, Presence::Optional, Lines::Many};

/// Eleven digits of a mobile phone or fifteen and more of an identity card, with the spaces people put into them.
bool namesSomebody(const QString& text)
{
    static const QRegularExpression number(u"(?<!\\d)(?:\\d[ -]?){10,17}[\\dXx](?!\\d)"_s);
    return number.match(text).hasMatch();
}

} // namespace

CaseDetails tidied(CaseDetails details)
{
    details.title = details.title.trimmed();
    details.story = details.story.trimmed();
    details.lesson = details.lesson.trimmed();
    return details;
}

TrainingCase withDetails(TrainingCase trainingCase, const CaseDetails& details)
{
    trainingCase.area = details.area;
    trainingCase.service = details.service;
    trainingCase.title = details.title;
    trainingCase.story = details.story;
    trainingCase.lesson = details.lesson;
    return trainingCase;
}

Status checkCase(const CaseDetails& details)
{
    FieldCheck check;
    check.text("title", details.title, kCaseTitle);
    check.text("story", details.story, kStory);
    check.text("lesson", details.lesson, kLesson);
    check.require(!namesSomebody(details.title), "title", "has_phone");
    check.require(!namesSomebody(details.story), "story", "has_phone");
    check.require(!namesSomebody(details.lesson), "lesson", "has_phone");
    return check.result();
}

} // namespace seraph::training
