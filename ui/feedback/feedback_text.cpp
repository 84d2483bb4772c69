// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedback_text.h"

#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

struct FeedbackText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::FeedbackText)
};

Tone toneOf(QualityGrade grade)
{
    switch (grade) {
    case QualityGrade::Excellent: return Tone::Good;
    case QualityGrade::Good: return Tone::Info;
    case QualityGrade::Fair: return Tone::Warning;
    case QualityGrade::Poor: return Tone::Danger;
    }
    UNREACHABLE();
}

} // namespace

QString whoAnswered(const AnswerRow& row)
{
    return row.clientName.isEmpty() ? FeedbackText::tr("without a name") : row.clientName;
}

QString aboutText(const AnswerRow& row, const Desk& desk, const Format& format)
{
    QStringList parts{row.surveyName.in(desk.language),
                      codeWord(toCode(row.answer.channel)),
                      format.dateTime(row.answer.answeredAt)};
    if (const QString service = row.serviceName.in(desk.language); !service.isEmpty())
        parts << service;
    if (!row.personName.isEmpty())
        parts << FeedbackText::tr("about %1").arg(row.personName);
    return parts.join(u" · "_s);
}

QString answerText(const Question& question, const SurveyAnswer& answer)
{
    const auto given =
        std::find_if(answer.answers.begin(), answer.answers.end(), [&](const GivenAnswer& each) {
            return each.code == question.code;
        });
    if (given == answer.answers.end())
        return {};
    if (question.measure == Measure::Comment)
        return given->text;
    if (!given->value)
        return {};
    if (question.measure == Measure::Repeat)
        return *given->value != 0 ? FeedbackText::tr("yes") : FeedbackText::tr("no");
    return FeedbackText::tr("%1 / %2").arg(*given->value).arg(rangeOf(question.measure).highest);
}

PillView scorePill(const SurveyAnswer& answer)
{
    if (answer.score) {
        const QualityGrade grade = gradeOf(*answer.score);
        return pill(FeedbackText::tr("%1 · %2").arg(*answer.score).arg(codeWord(toCode(grade))),
                    toneOf(grade));
    }
    if (answer.csat)
        return pill(FeedbackText::tr("%1 of 5").arg(*answer.csat),
                    *answer.csat >= 4   ? Tone::Good
                    : *answer.csat == 3 ? Tone::Warning
                                        : Tone::Danger);
    return answer.trust ? pill(FeedbackText::tr("trust %1").arg(*answer.trust), Tone::Info)
                        : PillView{};
}

PillView answerPill(const SurveyAnswer& answer)
{
    if (answer.low && !answer.handledAt)
        return pill(FeedbackText::tr("to look into"), Tone::Danger);
    if (answer.low)
        return pill(FeedbackText::tr("looked into"), Tone::Neutral);
    return answer.published ? pill(FeedbackText::tr("may be shown"), Tone::Good) : PillView{};
}

} // namespace seraph::ui
