// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/missing.h"

#include "core/feedback/feedback_repository.h"
#include "core/feedback/permissions.h"

#include <algorithm>

namespace seraph::feedback {

using namespace Qt::StringLiterals;

Result<std::vector<session::Missing>> missingFromFeedback(const session::ReadContext& context)
{
    std::vector<session::Missing> list;
    if (!context.rights().allow(kHandle))
        return list;
    const auto scope = context.rights().scopeFor(kHandle, context.actor().person);
    TRY_ASSIGN(const auto low, FeedbackRepository(context.connection()).lowOpen(scope));
    if (!low.empty()) // the oldest says until when
        list.push_back({u"feedback.low"_s,
                        kHandle,
                        low.front().answeredAt + std::chrono::hours(24),
                        u"feedback/low"_s});
    return list;
}

namespace {

/// The chain that was the last to begin before somebody answered.
const session::Chain* begunBefore(Instant answeredAt, const std::vector<session::Chain>& chains)
{
    const session::Chain* last = nullptr;
    for (const session::Chain& chain : chains) {
        if (chain.begun <= answeredAt && (!last || chain.begun > last->begun))
            last = &chain;
    }
    return last;
}

bool isAbout(const AnswerRow& row, const session::Chain& chain, const std::vector<session::Chain>& chains)
{
    if (row.answer.answeredAt < chain.begun)
        return false;
    return row.answer.service ? row.serviceName == chain.title
                              : begunBefore(row.answer.answeredAt, chains) == &chain;
}

} // namespace

Status addFeedbackLinks(const session::ReadContext& context,
                        const std::vector<qint64>& subjects,
                        std::vector<session::Chain>& chains)
{
    if (!context.rights().allow(kView))
        return {};
    std::vector<AnswerRow> answers;
    for (const qint64 subject : subjects) {
        TRY_ASSIGN(auto rows,
                   FeedbackRepository(context.connection()).answersOf(clients::ClientId(subject)));
        std::move(rows.begin(), rows.end(), std::back_inserter(answers));
    }
    for (session::Chain& chain : chains) {
        session::ChainLink link{.what = u"link.survey"_s};
        const auto said = std::find_if(answers.begin(), answers.end(), [&](const AnswerRow& row) {
            return isAbout(row, chain, chains);
        });
        if (said != answers.end()) {
            link.state = session::LinkState::Done;
            link.by = said->clientName;
            link.at = said->answer.answeredAt;
            link.opens = u"clients/%1/feedback"_s.arg(said->answer.client->toString());
        }
        chain.links.push_back(std::move(link));
    }
    return {};
}

} // namespace seraph::feedback
