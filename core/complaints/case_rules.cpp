// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/case_rules.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

bool isDecidedIn(const std::vector<Liability>& liabilities, Instant roundAt)
{
    return std::any_of(liabilities.begin(), liabilities.end(), [&](const Liability& each) {
        return each.decision == Decision::Approved && each.proposedAt >= roundAt;
    });
}

bool hasRemedy(const std::vector<Remedy>& remedies, RemedyState state)
{
    return std::any_of(
        remedies.begin(), remedies.end(), [&](const Remedy& each) { return each.state == state; });
}

} // namespace

QString obstacleTo(Move move,
                   const Complaint& complaint,
                   const std::vector<Liability>& liabilities,
                   const std::vector<Remedy>& remedies)
{
    if (!stageAfter(complaint.stage, move))
        return u"complaint.wrong_stage"_s;
    if (isWaiting(complaint))
        return u"complaint.waiting"_s;
    if (move == Move::Respond && !isDecidedIn(liabilities, complaint.roundAt))
        return u"complaint.no_liability"_s;
    if (move == Move::Respond && hasRemedy(remedies, RemedyState::Proposed))
        return u"complaint.remedies_open"_s;
    if (move == Move::Close &&
        (hasRemedy(remedies, RemedyState::Proposed) || hasRemedy(remedies, RemedyState::Approved)))
        return u"complaint.remedies_owed"_s;
    return {};
}

const Liability* approvedLiability(const std::vector<Liability>& liabilities)
{
    const auto found =
        std::find_if(liabilities.rbegin(), liabilities.rend(), [](const Liability& each) {
            return each.decision == Decision::Approved;
        });
    return found == liabilities.rend() ? nullptr : &*found;
}

std::vector<organisation::Standstill> standstills(const std::vector<Wait>& waits)
{
    std::vector<organisation::Standstill> stood;
    for (const Wait& each : waits) {
        if (each.until)
            stood.push_back({each.from, *each.until});
    }
    return stood;
}

Complaint nextRound(Complaint complaint, Move move, Instant now)
{
    complaint.stage = Stage::Received;
    complaint.round += 1;
    complaint.appeal = move == Move::Appeal;
    complaint.roundAt = now;
    complaint.finding.reset();
    complaint.reaction.reset();
    complaint.answeredAt.reset();
    complaint.closedAt.reset();
    return complaint;
}

} // namespace seraph::complaints
