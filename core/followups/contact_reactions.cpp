// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/contact_reactions.h"

#include "core/clients/client_record.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/outcome_form.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_write.h"

#include <algorithm>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

FollowUp blankOf(const Cause& cause, const ContactTimes& times, session::WriteContext& context)
{
    return {.id = context.newId<FollowUpTag>(),
            .revision = storage::kFirstRevision,
            .client = cause.client,
            .branch = cause.branch,
            .occasion = Occasion::Other,
            .party = Party::Client,
            .originKind = cause.record ? QString::fromLatin1(cause.kind) : QString(),
            .origin = cause.record,
            .order = cause.order,
            .service = cause.service,
            .serviceVersion = cause.version,
            .channel = catalogue::ContactChannel::Phone,
            .assignee = cause.assignee,
            .plannedAt = times.planned,
            .dueAt = times.due,
            .dueDay = times.dueDay,
            .limitAt = times.limit,
            .safety = false,
            .eachMonth = false,
            .snoozes = 0,
            .state = FollowUpState::Open,
            .redFlag = false,
            .createdAt = context.now()};
}

Result<bool> wantsNoOffers(clients::ClientId id, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto client, storage::getRecord<clients::Client>(context.connection(), id));
    return client.marketing == clients::Marketing::Refused;
}

} // namespace

Status oweForm(const Cause& cause, LocalDate base, int day, session::WriteContext& context)
{
    return context.insert(OutcomeForm{.id = context.newId<OutcomeFormTag>(),
                                      .revision = storage::kFirstRevision,
                                      .client = cause.client,
                                      .branch = cause.branch,
                                      .service = cause.service.value(),
                                      .serviceVersion = cause.version.value(),
                                      .order = cause.order,
                                      .originKind = QString::fromLatin1(cause.kind),
                                      .origin = cause.record,
                                      .day = day,
                                      .dueDay = base.addDays(std::max(day, 0)),
                                      .state = OutcomeState::Due});
}

Status oweForms(const Cause& cause,
                const catalogue::ServiceContent& service,
                LocalDate base,
                session::WriteContext& context)
{
    for (const int day : outcomeDays(service.outcomes))
        TRY_STATUS(oweForm(cause, base, day, context));
    return {};
}

Status owePlan(const Cause& cause,
               const catalogue::ServiceContent& service,
               const Planned& planned,
               session::WriteContext& context)
{
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(cause.branch, context));
    for (const catalogue::FollowUpContact& contact : planned.contacts)
        TRY_STATUS(desk.owe(cause, contact, service.treatment, planned.servedAt, context));
    return {};
}

Result<ContactDesk> ContactDesk::at(BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(auto time, organisation::branchTimeOf(branch, context));
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    return ContactDesk(std::move(time), organisation.profile);
}

ContactTimes ContactDesk::times(const ContactWish& wish, Instant now) const
{
    return contactTimes(
        wish, organisation::BusinessTime(m_time.hours, m_time.calendar), m_time.calendar, m_zone, now);
}

LocalDate ContactDesk::day(Instant instant) const
{
    return organisation::localDay(instant, m_time.timeZone);
}

Status ContactDesk::owe(const Cause& cause,
                        const catalogue::FollowUpContact& contact,
                        bool treatment,
                        Instant servedAt,
                        session::WriteContext& context) const
{
    const Occasion occasion = occasionOf(contact.kind);
    if (isOffer(occasion)) {
        TRY_ASSIGN(const bool unwanted, wantsNoOffers(cause.client, context));
        if (unwanted)
            return {};
    }
    const ContactWish wish{day(servedAt), contact.day, contact.time, contactLimit(contact, servedAt)};
    FollowUp owed = blankOf(cause, times(wish, context.now()), context);
    owed.occasion = occasion;
    owed.party = partyOf(contact.code);
    owed.worker = owed.party == Party::Worker ? cause.worker : std::nullopt;
    owed.code = contact.code;
    owed.channel = contact.channel;
    owed.role = contact.role;
    owed.safety = treatment && occasion == Occasion::Care && contact.day <= kEarlyDays;
    owed.eachMonth = contact.eachMonth;
    return context.insert(owed);
}

Status ContactDesk::owe(const Cause& cause,
                        const OccasionContact& contact,
                        LocalDate base,
                        session::WriteContext& context) const
{
    if (isOffer(contact.occasion)) {
        TRY_ASSIGN(const bool unwanted, wantsNoOffers(cause.client, context));
        if (unwanted)
            return {};
    }
    const Instant end = organisation::toInstant({base.addDays(contact.day + 1), 0}, m_zone);
    const ContactWish wish{
        base, contact.day, catalogue::ContactTime::Any, end + std::chrono::hours(contact.limitHours)};
    FollowUp owed = blankOf(cause, times(wish, context.now()), context);
    owed.occasion = contact.occasion;
    owed.code = contact.code;
    owed.channel = contact.channel;
    owed.role = contact.role;
    return context.insert(owed);
}

Status ContactDesk::oweNext(const FollowUp& before, session::WriteContext& context) const
{
    const LocalDate planned = day(before.plannedAt - std::chrono::milliseconds(1));
    const LocalDate base = planned.addMonths(1);
    std::optional<Instant> limit;
    if (before.limitAt)
        limit = organisation::toInstant({base, 0}, m_zone) +
                (*before.limitAt - organisation::toInstant({planned, 0}, m_zone));
    const ContactTimes next = times({base, 0, catalogue::ContactTime::Any, limit}, context.now());
    FollowUp owed = before;
    owed.id = context.newId<FollowUpTag>();
    owed.revision = storage::kFirstRevision;
    owed.plannedAt = next.planned;
    owed.dueAt = next.due;
    owed.dueDay = next.dueDay;
    owed.limitAt = next.limit;
    owed.snoozes = 0;
    owed.state = FollowUpState::Open;
    owed.firstTriedAt.reset();
    owed.reachedAt.reset();
    owed.redFlag = false;
    owed.closedBy.reset();
    owed.closedAt.reset();
    owed.closeReason.clear();
    owed.createdAt = context.now();
    return context.insert(owed);
}

Status cancelAll(const std::vector<FollowUp>& followUps, const char* reason, session::WriteContext& context)
{
    for (const FollowUp& each : followUps) {
        const FollowUp after = closed(each,
                                      FollowUpState::Cancelled,
                                      context.actor().person,
                                      context.now(),
                                      QString::fromLatin1(reason));
        TRY_STATUS(context.update(each, after));
    }
    return {};
}

} // namespace seraph::followups
