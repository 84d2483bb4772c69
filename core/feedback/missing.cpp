// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/missing.h"

#include "core/feedback/feedback_repository.h"
#include "core/feedback/permissions.h"

#include <algorithm>
#include <map>
#include <utility>

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

bool holdsAny(const session::Chain& chain, QStringView table)
{
    return std::any_of(chain.records.begin(), chain.records.end(), [&](const auto& record) {
        return record.first == table;
    });
}

/// Whether a chain has what a survey of that moment asks about.
bool hasMoment(const session::Chain& chain, Moment moment)
{
    switch (moment) {
    case Moment::AfterVisit: return true;
    case Moment::AfterPlan: return holdsAny(chain, u"plan");
    case Moment::DuringPlacement:
    case Moment::AfterPlacement: return holdsAny(chain, u"placement_need");
    }
    return false;
}

/// When something was last proved of a chain before somebody answered, and how much of it was.
std::pair<Instant, int> progressAt(const session::Chain& chain, Instant answeredAt)
{
    std::pair progress{chain.begun, 0};
    for (const session::ChainLink& link : chain.links) {
        if (link.state != session::LinkState::Done || !link.at || *link.at > answeredAt)
            continue;
        progress.first = std::max(progress.first, *link.at);
        ++progress.second;
    }
    return progress;
}

/// An answer, and when its survey is asked.
struct Said {
    AnswerRow row;
    Moment moment;
};

bool mayBeAbout(const Said& said, const session::Chain& chain)
{
    if (said.row.answer.answeredAt < chain.begun)
        return false;
    return said.row.answer.service ? said.row.serviceName == chain.title
                                   : hasMoment(chain, said.moment);
}

/// The one chain that an answer is about: of the service or the moment that it names, the one in which something happened
/// last.
const session::Chain* chainOf(const Said& said, const std::vector<session::Chain>& chains)
{
    const Instant at = said.row.answer.answeredAt;
    const session::Chain* found = nullptr;
    for (const session::Chain& chain : chains) {
        if (mayBeAbout(said, chain) && (!found || progressAt(*found, at) < progressAt(chain, at)))
            found = &chain;
    }
    return found;
}

/// What these files said, latest first.
Result<std::vector<Said>> answersOf(const std::vector<qint64>& subjects,
                                    const session::ReadContext& context)
{
    const FeedbackRepository feedback(context.connection());
    TRY_ASSIGN(const auto surveys, feedback.surveys());
    std::vector<Said> answers;
    for (const qint64 subject : subjects) {
        TRY_ASSIGN(auto rows, feedback.answersOf(clients::ClientId(subject)));
        for (AnswerRow& row : rows) {
            const auto survey =
                std::find_if(surveys.begin(), surveys.end(), [&](const SurveyRow& each) {
                    return each.survey.id == row.answer.survey;
                });
            const Moment moment = survey == surveys.end() ? Moment::AfterVisit : survey->survey.moment;
            answers.push_back({std::move(row), moment});
        }
    }
    std::stable_sort(answers.begin(), answers.end(), [](const Said& one, const Said& other) {
        return one.row.answer.answeredAt > other.row.answer.answeredAt;
    });
    return answers;
}

} // namespace

Status addFeedbackLinks(const session::ReadContext& context,
                        const std::vector<qint64>& subjects,
                        std::vector<session::Chain>& chains)
{
    if (!context.rights().allow(kView))
        return {};
    TRY_ASSIGN(const auto answers, answersOf(subjects, context));
    std::map<const session::Chain*, const AnswerRow*> latest;
    for (const Said& said : answers) {
        if (const session::Chain* chain = chainOf(said, chains))
            latest.try_emplace(chain, &said.row);
    }
    for (session::Chain& chain : chains) {
        session::ChainLink link{.what = u"link.survey"_s};
        if (const auto found = latest.find(&chain); found != latest.end()) {
            const AnswerRow* said = found->second;
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
