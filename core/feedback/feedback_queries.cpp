// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_queries.h"

#include "core/clients/client_queries.h"
#include "core/session/context.h"

#include <algorithm>

namespace seraph::feedback {

Result<std::vector<SurveyRow>> handle(const SurveysToAsk&, const session::ReadContext& context)
{
    TRY_ASSIGN(auto rows, FeedbackRepository(context.connection()).surveys());
    rows.erase(
        std::remove_if(rows.begin(), rows.end(), [](const SurveyRow& row) { return !row.inForce; }),
        rows.end());
    return rows;
}

Result<std::vector<SurveyRow>> handle(const ListSurveys&, const session::ReadContext& context)
{
    return FeedbackRepository(context.connection()).surveys();
}

Result<SurveyVersion> handle(const OpenSurveyVersion& query, const session::ReadContext& context)
{
    return FeedbackRepository(context.connection()).version(query.version);
}

Result<std::vector<AnswerRow>> handle(const ListAnswers& query, const session::ReadContext& context)
{
    return FeedbackRepository(context.connection()).answers(context.scope(), query.filter);
}

Result<std::vector<AnswerRow>> handle(const AnswersOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return FeedbackRepository(context.connection()).answersOf(query.client);
}

Result<FeedbackFigures> handle(const FeedbackFiguresOf& query, const session::ReadContext& context)
{
    return FeedbackRepository(context.connection()).figures(context.scope(), query.from, query.until);
}

Result<std::vector<FiguresRow>> handle(const FeedbackFiguresBy& query, const session::ReadContext& context)
{
    return FeedbackRepository(context.connection())
        .figuresBy(query.by, context.scope(), query.from, query.until);
}

} // namespace seraph::feedback
