// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/module.h"

#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"
#include "core/feedback/founding.h"
#include "core/feedback/missing.h"
#include "core/feedback/survey_commands.h"
#include "core/feedback/survey_record.h"
#include "core/session/record_kind.h"

namespace seraph::feedback {

using session::policyOf;
using session::RecycleBin;

session::Module module()
{
    return {
        .name = "feedback",
        .records = {session::recordKind<Survey>(kView, kEditSurveys, "name_zh"),
                    session::recordKind<SurveyVersion>(kView, kEditSurveys, "number", RecycleBin::Hidden),
                    session::recordKind<SurveyAnswer>(kView, kHandle, "day", RecycleBin::Hidden)},
        .policies = {policyOf<AnswerSurvey>(),
                     policyOf<HandleLowAnswer>(),
                     policyOf<PublishAnswer>(),
                     policyOf<AddSurvey>(),
                     policyOf<DraftSurvey>(),
                     policyOf<EditSurveyDraft>(),
                     policyOf<DiscardSurveyDraft>(),
                     policyOf<ReleaseSurvey>(),
                     policyOf<ArchiveSurvey>(),
                     policyOf<SurveysToAsk>(),
                     policyOf<ListSurveys>(),
                     policyOf<OpenSurveyVersion>(),
                     policyOf<ListAnswers>(),
                     policyOf<AnswersOf>(),
                     policyOf<FeedbackFiguresOf>(),
                     policyOf<FeedbackFiguresBy>()},
        .permissions = {kView, kCollect, kHandle, kEditSurveys},
        .reactions = {},
        .install = &install,
        .missing = &missingFromFeedback,
        .tidy = nullptr,
        .derivations = {},
        .timeline = {},
        .lastSeen = {},
        .chain = &addFeedbackLinks,
    };
}

} // namespace seraph::feedback
