// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/visit_commands.h"

#include "core/base/field_check.h"
#include "core/clients/client_record.h"
#include "core/consultations/consultations_events.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/touch_commands.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

Touched touchedBy(const Visit& visit)
{
    return {visit.client, visit.branch, "visit", visit.id.value()};
}

Status checkPlanned(LocalDate day, const VisitDetails& details, const Ground& ground)
{
    TRY_STATUS(checkDetails(details));
    TRY_STATUS(checkListed("kind", "visit_kind"_L1, details.kind, ground.profile));
    FieldCheck check;
    check.date("day", day);
    check.require(!details.plannedAt || organisation::localDay(*details.plannedAt, ground.zone) == day,
                  "planned_at",
                  "other_day");
    return check.result();
}

Result<Visit> newVisit(const BookVisit& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(requireClient(command.client, context));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_STATUS(checkPlanned(command.day, command.details, ground));
    const Visit blank{.id = context.newId<VisitTag>(),
                      .revision = storage::Revision{1},
                      .client = command.client,
                      .branch = command.branch,
                      .day = command.day,
                      .state = VisitState::Booked,
                      .enquiry = command.enquiry,
                      .keyedLater = false,
                      .recordedBy = context.actor().person};
    return withDetails(blank, command.details);
}

Result<Visit> reachedVisit(VisitId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto visit, session::unchangedRecord<Visit>(context, id, seen));
    TRY_STATUS(session::requireScope(context, visit.branch));
    return visit;
}

const char* touchpointOf(VisitState state)
{
    switch (state) {
    case VisitState::Arrived: return touchpoint::kArrival;
    case VisitState::Triaged: return touchpoint::kTriage;
    case VisitState::Consulting: return touchpoint::kWaiting;
    case VisitState::Booked:
    case VisitState::InService:
    case VisitState::Left:
    case VisitState::NoShow:
    case VisitState::Cancelled: return nullptr;
    }
    UNREACHABLE();
}

Status tellBooked(const Visit& visit, session::WriteContext& context)
{
    return context.publish(
        VisitBooked{visit.id, visit.client, visit.branch, visit.service, visit.person, visit.day});
}

Status tellMove(const Visit& visit, session::WriteContext& context)
{
    const char* reached = touchpointOf(visit.state);
    return reached ? touch(reached, touchedBy(visit), context) : Status();
}

/// Consultants and advisers see their own clients only: a client whom nobody looks after becomes theirs when the client is
/// shown to them. Physicians and nurses see whom they treat anyway.
Status giveTo(std::optional<PersonId> person, clients::ClientId id, session::WriteContext& context)
{
    if (!person)
        return {};
    TRY_ASSIGN(const auto client, session::liveRecord<clients::Client>(context, id));
    TRY_ASSIGN(const QStringList roles, rolesOf(*person, context));
    const bool looksAfter = roles.contains(u"consultant"_s) || roles.contains(u"agency_adviser"_s);
    if (client.advisor || !looksAfter)
        return {};
    clients::Client after = client;
    after.advisor = person;
    return context.update(client, after);
}

} // namespace

Result<VisitId> handle(const BookVisit& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Visit visit, newVisit(command, context));
    TRY_STATUS(context.insert(visit));
    TRY_STATUS(giveTo(visit.person, visit.client, context));
    TRY_STATUS(touch(touchpoint::kBooked, touchedBy(visit), context));
    TRY_STATUS(tellBooked(visit, context));
    return visit.id;
}

Result<VisitId> handle(const WalkIn& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    VisitDetails details = command.details;
    details.plannedAt.reset();
    TRY_ASSIGN(const Visit expected,
               newVisit({command.client, command.branch, ground.today, details, command.enquiry},
                        context));
    TRY_ASSIGN(const Visit visit, moved(expected, VisitState::Arrived, context.now()));
    TRY_STATUS(context.insert(visit));
    TRY_STATUS(giveTo(visit.person, visit.client, context));
    TRY_STATUS(tellMove(visit, context));
    return visit.id;
}

Result<void> handle(const EditVisit& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Visit before, reachedVisit(command.visit, command.revision, context));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    TRY_STATUS(checkPlanned(command.day, command.details, ground));
    if (before.arrivedAt && command.day != before.day)
        return fail(ErrorCode::Conflict, u"visit.order"_s);
    Visit after = withDetails(before, command.details);
    after.day = command.day;
    TRY_STATUS(context.update(before, after));
    const bool other = after.day != before.day || after.service != before.service;
    return other && after.state == VisitState::Booked ? tellBooked(after, context) : Status();
}

Result<void> handle(const MoveVisit& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Visit before, reachedVisit(command.visit, command.revision, context));
    TRY_STATUS(checkPast("at", command.at, context.now()));
    const Instant at = command.at.value_or(context.now());
    TRY_ASSIGN(Visit after, moved(before, command.to, at));
    after.keyedLater = before.keyedLater || isKeyedLater(at, context.now());
    if (command.person)
        after.person = command.person;
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(giveTo(command.person, after.client, context));
    if (before.state == VisitState::Booked && after.state != VisitState::NoShow)
        TRY_STATUS(context.publish(VisitSettled{after.id}));
    if (after.state == VisitState::NoShow)
        TRY_STATUS(context.publish(
            VisitNoShow{after.id, after.client, after.branch, after.person, after.day}));
    return tellMove(after, context);
}

Result<void> handle(const StepVisitBack& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Visit before, reachedVisit(command.visit, command.revision, context));
    TRY_ASSIGN(const Visit after, steppedBack(before));
    return context.update(before, after);
}

} // namespace seraph::consultations
