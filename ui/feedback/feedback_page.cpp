// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedback_page.h"

#include "core/feedback/feedback_queries.h"
#include "ui/desk/section_page.h"
#include "ui/feedback/answers_section.h"
#include "ui/feedback/feedback_figures.h"
#include "ui/feedback/feedback_text.h"
#include "ui/feedback/surveys_section.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr int kDaysBack = 90;
constexpr int kMost = 5;
constexpr std::chrono::hours kTime{24};

struct FeedbackPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::FeedbackPage)
};

} // namespace

SectionPage* makeFeedbackPage(const Desk& desk, const Format& format)
{
    return new SectionPage(
        desk,
        FeedbackPageText::tr("Feedback"),
        {{u"surveys"_s,
          FeedbackPageText::tr("Ask"),
          kCollect,
          [&desk] { return new SurveysSection(desk); }},
         {u"answers"_s,
          FeedbackPageText::tr("Answers"),
          kView,
          [&desk, format] { return new AnswersSection(desk, format, AnswersSection::Show::All); }},
         {u"low"_s,
          FeedbackPageText::tr("To look into"),
          kHandle,
          [&desk, format] { return new AnswersSection(desk, format, AnswersSection::Show::LowOpen); }},
         {u"figures"_s, FeedbackPageText::tr("Figures"), kView, [&desk, format] {
              return new FeedbackFiguresSection(desk, format);
          }}});
}

std::vector<TodayRow> feedbackRows(const Desk& desk, const Format&)
{
    std::vector<TodayRow> rows;
    if (!desk.session().can(kHandle))
        return rows;
    const LocalDate today = desk.today();
    const auto low =
        desk.session()
            .query(ListAnswers{{today.addDays(-kDaysBack), today, AnswersShown::LowOpen, kMost}})
            .value_or(std::vector<AnswerRow>{});
    for (const AnswerRow& row : low)
        rows.push_back({.pill = scorePill(row.answer),
                        .title = whoAnswered(row),
                        .note = row.answer.comment.isEmpty() ? row.surveyName.in(desk.language)
                                                             : row.answer.comment,
                        .who = row.personName,
                        .due = row.answer.answeredAt + kTime,
                        .button = FeedbackPageText::tr("Look into"),
                        .place = u"feedback/low/"_s + row.answer.id.toString()});
    return rows;
}

} // namespace seraph::ui
