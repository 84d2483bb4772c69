// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"
#include "core/feedback/survey_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::feedback;

namespace {

const SurveyVersionId kVersion(5);
const LocalDate kDay(2026, 10, 6);

} // namespace

std::vector<Call> feedbackCalls(TestOffice& office)
{
    return {
        call(AnswerSurvey{.version = kVersion, .branch = office.branch()}),
        call(HandleLowAnswer{SurveyAnswerId(5), storage::kFirstRevision, {}}),
        call(PublishAnswer{SurveyAnswerId(5), storage::kFirstRevision}),
        call(AddSurvey{}),
        call(DraftSurvey{SurveyId(5)}),
        call(EditSurveyDraft{kVersion, storage::kFirstRevision, {}}),
        call(DiscardSurveyDraft{kVersion, storage::kFirstRevision}),
        call(ReleaseSurvey{kVersion, storage::kFirstRevision}),
        call(ArchiveSurvey{SurveyId(5), storage::kFirstRevision}),
        call(SurveysToAsk{}),
        call(ListSurveys{}),
        call(OpenSurveyVersion{kVersion}),
        call(ListAnswers{{kDay, kDay}}),
        call(AnswersOf{clients::ClientId(5)}),
        call(FeedbackFiguresOf{kDay, kDay}),
        call(FeedbackFiguresBy{FiguresBy::Person, kDay, kDay}),
    };
}

} // namespace seraph::tests
