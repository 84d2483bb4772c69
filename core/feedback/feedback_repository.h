// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/survey_answer.h"
#include "core/storage/connection.h"

namespace seraph::feedback {

struct SurveyRow {
    Survey survey;
    std::optional<SurveyVersion> inForce{};
    std::optional<SurveyVersion> draft{};
};

struct AnswerRow {
    SurveyAnswer answer;
    LocalizedText surveyName{};
    QString clientName{}; ///< empty: anonymous
    QString clientNumber{};
    LocalizedText serviceName{};
    QString personName{};
    QString handledByName{};
};

enum class AnswersShown { All, Low, LowOpen, WithComment, Published };
struct AnswerFilter {
    LocalDate from;
    LocalDate until;
    AnswersShown shown = AnswersShown::All;
    int limit = 500;
};

enum class FiguresBy { Person, Service, Branch, Survey };
struct FiguresRow {
    qint64 id = 0;
    LocalizedText name{};
    FeedbackFigures figures{};
};

/// SQL of surveys and their answers. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle bin and
/// branches that the scope does not cover.
class FeedbackRepository {
public:
    explicit FeedbackRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<SurveyRow>> surveys() const; ///< by moment and code
    Result<SurveyVersion> version(SurveyVersionId id) const;

    Result<std::vector<AnswerRow>> answers(const session::Scope& scope, const AnswerFilter& filter) const;
    Result<std::vector<AnswerRow>> answersOf(clients::ClientId client) const; ///< latest first
    /// Low answers that nobody has looked into, oldest first.
    Result<std::vector<SurveyAnswer>> lowOpen(const session::Scope& scope) const;

    Result<FeedbackFigures> figures(const session::Scope& scope, LocalDate from, LocalDate until) const;
    /// The same for each person, service, branch or survey that was answered about, most answers first.
    Result<std::vector<FiguresRow>> figuresBy(FiguresBy by,
                                              const session::Scope& scope,
                                              LocalDate from,
                                              LocalDate until) const;

private:
    Result<std::vector<AnswerRow>> rowsOf(std::vector<SurveyAnswer> answers) const;

    storage::Connection& m_connection;
};

} // namespace seraph::feedback
