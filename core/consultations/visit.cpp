// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/visit.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

/// The steps of somebody who is here, in order, and where each keeps its time.
struct Step {
    VisitState state;
    std::optional<Instant> Visit::*at;
};
constexpr std::array kSteps{Step{VisitState::Arrived, &Visit::arrivedAt},
                            Step{VisitState::Triaged, &Visit::triagedAt},
                            Step{VisitState::Consulting, &Visit::consultingAt},
                            Step{VisitState::InService, &Visit::inServiceAt},
                            Step{VisitState::Left, &Visit::leftAt}};

/// -1: not here.
int placeOf(VisitState state)
{
    const auto found = std::find_if(
        kSteps.begin(), kSteps.end(), [&](const Step& step) { return step.state == state; });
    return found == kSteps.end() ? -1 : int(found - kSteps.begin());
}

std::optional<Instant> lastTime(const Visit& visit)
{
    std::optional<Instant> last;
    for (const Step& step : kSteps) {
        if (const auto at = visit.*step.at; at && (!last || *at > *last))
            last = at;
    }
    return last;
}

bool isAway(VisitState state)
{
    return placeOf(state) < 0;
}

} // namespace

bool mayMove(VisitState from, VisitState to)
{
    if (isAway(to))
        return to == VisitState::Booked ? isAway(from) && from != to : from == VisitState::Booked;
    if (isAway(from))
        return to == VisitState::Arrived && from != VisitState::Cancelled;
    return placeOf(to) > placeOf(from);
}

Result<Visit> moved(Visit visit, VisitState to, Instant at)
{
    if (!mayMove(visit.state, to))
        return fail(ErrorCode::Conflict, u"visit.order"_s);
    if (to == VisitState::NoShow && visit.plannedAt && at < *visit.plannedAt)
        return fail(ErrorCode::Conflict, u"visit.too_early"_s);
    if (const auto last = lastTime(visit); last && at < *last)
        return fail(invalid(u"at"_s, u"before_last"_s));
    if (const int place = placeOf(to); place >= 0)
        visit.*kSteps[std::size_t(place)].at = at;
    visit.state = to;
    return visit;
}

Result<Visit> steppedBack(Visit visit)
{
    if (visit.state == VisitState::Booked)
        return fail(ErrorCode::Conflict, u"visit.order"_s);
    const int place = placeOf(visit.state);
    if (place >= 0)
        (visit.*kSteps[std::size_t(place)].at).reset();
    visit.state = VisitState::Booked;
    for (int before = place - 1; before >= 0; --before) {
        const Step& step = kSteps[std::size_t(before)];
        if (visit.*step.at) {
            visit.state = step.state;
            break;
        }
    }
    return visit;
}

std::optional<std::chrono::minutes> waiting(const Visit& visit, Instant now)
{
    if (!visit.arrivedAt)
        return std::nullopt;
    Instant until = visit.leftAt.value_or(now);
    for (const auto& seen : {visit.consultingAt, visit.inServiceAt}) {
        if (seen)
            until = std::min(until, *seen);
    }
    return std::chrono::floor<std::chrono::minutes>(until - *visit.arrivedAt);
}

Status checkDetails(const VisitDetails& details)
{
    FieldCheck check;
    check.text("note", details.note, {500, Presence::Optional, Lines::Many});
    return check.result();
}

Visit withDetails(Visit visit, const VisitDetails& details)
{
    visit.plannedAt = details.plannedAt;
    visit.service = details.service;
    visit.person = details.person;
    visit.kind = details.kind;
    visit.note = details.note.trimmed();
    return visit;
}

} // namespace seraph::consultations
