// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_clock.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;
using organisation::LimitEnd;
using organisation::SkippedBecause;
using organisation::Standstill;
using organisation::TimeLimit;

namespace {

QString codeOfSkip(SkippedBecause because)
{
    switch (because) {
    case SkippedBecause::ClosedWeekday: return u"weekday"_s;
    case SkippedBecause::Holiday: return u"holiday"_s;
    case SkippedBecause::Exception: return u"exception"_s;
    }
    UNREACHABLE();
}

DueReason reasonOf(DueBecause because, const TimeLimit& limit, Instant from, const LimitEnd& end)
{
    DueReason reason{.because = because,
                     .limit = limit,
                     .from = toMilliseconds(from),
                     .stoodSeconds = end.stood.count(),
                     .assumed = end.certainty == organisation::Certainty::Assumed};
    for (const auto& day : end.skipped)
        reason.uncounted.push_back({day.day.toString(Qt::ISODate), codeOfSkip(day.because), day.holiday});
    return reason;
}

const Category& categoryOf(const Complaint& complaint)
{
    const Category* category = findCategory(complaint.category);
    EXPECTS(category != nullptr);
    return *category;
}

} // namespace

StageDue CaseClock::counted(DueBecause because,
                            const TimeLimit& limit,
                            Instant from,
                            const std::vector<Standstill>& stood) const
{
    const LimitEnd end = m_branch.end(limit, from, stood);
    return {end.due, reasonOf(because, limit, from, end)};
}

StageDue CaseClock::answerDue(const Complaint& complaint, const std::vector<Standstill>& stood) const
{
    const Category& category = categoryOf(complaint);
    const bool complex = complaint.complexity == Complexity::SeveralDepartments;
    const StageDue own = counted(complex ? DueBecause::Complex : DueBecause::Standard,
                                 complex ? category.answerComplex : category.answer,
                                 complaint.roundAt,
                                 stood);
    if (!complaint.externalDue || *complaint.externalDue <= complaint.roundAt)
        return own;
    // An outside body does not wait for anybody: its date knows no standstill.
    const Instant ready = std::max(
        m_branch.workingDaysBefore(*complaint.externalDue, kDaysBeforeExternal), complaint.roundAt);
    if (ready >= own.at)
        return own;
    const TimeLimit before{organisation::LimitUnit::WorkingDays, kDaysBeforeExternal};
    return {ready,
            {.because = DueBecause::External,
             .limit = before,
             .from = toMilliseconds(*complaint.externalDue)}};
}

std::optional<StageDue> CaseClock::due(Stage stage,
                                       const Complaint& complaint,
                                       const std::vector<Standstill>& stood) const
{
    const Category& category = categoryOf(complaint);
    const auto standard = [&](const TimeLimit& limit, Instant from) {
        return counted(DueBecause::Standard, limit, from, stood);
    };
    switch (stage) {
    case Stage::Received: return std::nullopt;
    case Stage::Acknowledged: return standard(category.acknowledge, complaint.roundAt);
    case Stage::Assessed: return standard(category.act, complaint.roundAt);
    case Stage::Investigated: {
        const StageDue own = standard(category.investigate, complaint.roundAt);
        const StageDue answer = answerDue(complaint, stood);
        return answer.at < own.at ? answer : own;
    }
    case Stage::Responded:
    case Stage::Communicated: return answerDue(complaint, stood);
    case Stage::Closed:
        return standard(category.close, complaint.answeredAt.value_or(complaint.roundAt));
    case Stage::Reviewed:
        return standard(category.review, complaint.closedAt.value_or(complaint.roundAt));
    }
    UNREACHABLE();
}

Instant CaseClock::escalation(const Complaint& complaint, const std::vector<Standstill>& stood) const
{
    return m_branch.end(categoryOf(complaint).escalate, complaint.roundAt, stood).due;
}

Complaint CaseClock::wound(Complaint complaint, const std::vector<Standstill>& stood) const
{
    const auto move = nextMove(complaint.stage);
    const auto next = move ? due(*stageOf(*move), complaint, stood) : std::nullopt;
    complaint.dueAt = next && !isWaiting(complaint) ? std::optional(next->at) : std::nullopt;
    complaint.answerDueAt = answerDue(complaint, stood).at;
    complaint.escalateAt = escalation(complaint, stood);
    return complaint;
}

} // namespace seraph::complaints
