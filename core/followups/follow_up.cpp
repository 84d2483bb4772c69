// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up.h"

#include "core/base/contract.h"

#include <algorithm>

namespace seraph::followups {

using namespace Qt::StringLiterals;

Urgency urgencyOf(const FollowUp& followUp, Instant now, LocalDate today)
{
    if (followUp.limitAt && *followUp.limitAt < now)
        return Urgency::PastLimit;
    if (followUp.dueAt < now)
        return Urgency::Overdue;
    return followUp.dueDay <= today ? Urgency::Today : Urgency::Later;
}

Instant snoozeLimit(const FollowUp& followUp)
{
    return followUp.limitAt.value_or(followUp.plannedAt + kLongestPause);
}

Status checkSnooze(const FollowUp& followUp, Instant until, Instant now)
{
    if (followUp.snoozes >= kMostSnoozes)
        return fail(ErrorCode::Conflict, u"followup.snoozed_enough"_s);
    if (until <= now)
        return fail(invalid(u"until"_s, u"in_past"_s));
    if (until > snoozeLimit(followUp))
        return fail(invalid(u"until"_s, u"past_limit"_s));
    return {};
}

FollowUp afterAttempt(FollowUp followUp, const Attempt& attempt)
{
    followUp.firstTriedAt = std::min(followUp.firstTriedAt.value_or(attempt.at), attempt.at);
    if (attempt.result != AttemptResult::Reached)
        return followUp;
    followUp.state = FollowUpState::Reached;
    followUp.reachedAt = attempt.at;
    followUp.redFlag = !attempt.redFlags.isEmpty();
    followUp.closedBy = attempt.by;
    followUp.closedAt = attempt.at;
    return followUp;
}

FollowUp closed(FollowUp followUp, FollowUpState how, PersonId by, Instant at, const QString& reason)
{
    EXPECTS(how == FollowUpState::GivenUp || how == FollowUpState::Cancelled);
    followUp.state = how;
    followUp.closedBy = by;
    followUp.closedAt = at;
    followUp.closeReason = reason;
    return followUp;
}

bool isOffer(Occasion occasion)
{
    return occasion == Occasion::Undecided || occasion == Occasion::Renewal;
}

Occasion occasionOf(catalogue::ContactKind kind)
{
    switch (kind) {
    case catalogue::ContactKind::Care: return Occasion::Care;
    case catalogue::ContactKind::Outcome: return Occasion::Outcome;
    case catalogue::ContactKind::Result: return Occasion::Result;
    case catalogue::ContactKind::Recheck: return Occasion::Recheck;
    case catalogue::ContactKind::Renewal: return Occasion::Renewal;
    }
    UNREACHABLE();
}

Party partyOf(const QString& contactCode)
{
    return contactCode.endsWith("_worker"_L1) ? Party::Worker : Party::Client;
}

} // namespace seraph::followups
