// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_repository.h"
#include "core/feedback/permissions.h"
#include "core/session/command.h"

namespace seraph::feedback {

/// What clients can be asked today.
struct SurveysToAsk {
    using Output = std::vector<SurveyRow>;
    static constexpr const char* kName = "SurveysToAsk";
    static constexpr session::Permission kPermission = kCollect;
};
Result<std::vector<SurveyRow>> handle(const SurveysToAsk& query, const session::ReadContext& context);

/// All surveys with their drafts.
struct ListSurveys {
    using Output = std::vector<SurveyRow>;
    static constexpr const char* kName = "ListSurveys";
    static constexpr session::Permission kPermission = kEditSurveys;
};
Result<std::vector<SurveyRow>> handle(const ListSurveys& query, const session::ReadContext& context);

/// One version as it was asked, to read an answer by.
struct OpenSurveyVersion {
    using Output = SurveyVersion;
    static constexpr const char* kName = "OpenSurveyVersion";
    static constexpr session::Permission kPermission = kView;
    SurveyVersionId version;
};
Result<SurveyVersion> handle(const OpenSurveyVersion& query, const session::ReadContext& context);

/// Answers of a period, latest first.
struct ListAnswers {
    using Output = std::vector<AnswerRow>;
    static constexpr const char* kName = "ListAnswers";
    static constexpr session::Permission kPermission = kView;
    AnswerFilter filter;
};
Result<std::vector<AnswerRow>> handle(const ListAnswers& query, const session::ReadContext& context);

/// What one client said, but for what they said without a name.
struct AnswersOf {
    using Output = std::vector<AnswerRow>;
    static constexpr const char* kName = "AnswersOf";
    static constexpr session::Permission kPermission = kView;
    clients::ClientId client;
};
Result<std::vector<AnswerRow>> handle(const AnswersOf& query, const session::ReadContext& context);

/// What the answers of a period say, each figure with the number of answers it rests on.
struct FeedbackFiguresOf {
    using Output = FeedbackFigures;
    static constexpr const char* kName = "FeedbackFiguresOf";
    static constexpr session::Permission kPermission = kView;
    LocalDate from;
    LocalDate until;
};
Result<FeedbackFigures> handle(const FeedbackFiguresOf& query, const session::ReadContext& context);

/// The same for each person, service, branch or survey.
struct FeedbackFiguresBy {
    using Output = std::vector<FiguresRow>;
    static constexpr const char* kName = "FeedbackFiguresBy";
    static constexpr session::Permission kPermission = kView;
    FiguresBy by = FiguresBy::Person;
    LocalDate from;
    LocalDate until;
};
Result<std::vector<FiguresRow>> handle(const FeedbackFiguresBy& query,
                                       const session::ReadContext& context);

} // namespace seraph::feedback
