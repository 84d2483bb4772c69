// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/placement_reactions.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/followups/complication_repository.h"
#include "core/followups/contact_reactions.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/follow_up_repository.h"
#include "core/followups/outcome_form.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/zone_name.h"

#include <algorithm>

namespace seraph::followups {

namespace {

using placements::PlacementParties;

constexpr const char* kPlacement = "placement";
constexpr int kNoon = 12 * 3600;

Cause causeOf(const PlacementParties& parties)
{
    return {.client = parties.client,
            .branch = parties.branch,
            .kind = kPlacement,
            .record = parties.placement.value(),
            .service = parties.service,
            .worker = parties.worker};
}

Result<std::vector<FollowUp>> openOf(const PlacementParties& parties, const session::ReadContext& context)
{
    return FollowUpRepository(context.connection()).openOf(kPlacement, parties.placement.value());
}

/// Those about the time in the household: there is nothing to ask any more once it is over.
bool isOfTheTime(const FollowUp& followUp)
{
    return followUp.eachMonth || followUp.party == Party::Worker ||
           followUp.occasion == Occasion::Renewal || followUp.occasion == Occasion::Expiry;
}

template <class Wanted> void keepOnly(std::vector<FollowUp>& followUps, const Wanted& wanted)
{
    followUps.erase(std::remove_if(followUps.begin(),
                                   followUps.end(),
                                   [&](const FollowUp& each) { return !wanted(each); }),
                    followUps.end());
}

std::vector<catalogue::FollowUpContact> withoutRenewal(std::vector<catalogue::FollowUpContact> contacts)
{
    contacts.erase(std::remove_if(contacts.begin(),
                                  contacts.end(),
                                  [](const catalogue::FollowUpContact& contact) {
                                      return contact.kind == catalogue::ContactKind::Renewal;
                                  }),
                   contacts.end());
    return contacts;
}

/// Of a start that is written down later: what could only be late is not asked any more, and what comes every month is asked
/// the next time.
std::vector<catalogue::FollowUpContact> stillAhead(std::vector<catalogue::FollowUpContact> contacts,
                                                   Instant servedAt,
                                                   Instant now)
{
    constexpr int kMonth = 30;
    std::vector<catalogue::FollowUpContact> ahead;
    for (catalogue::FollowUpContact& contact : contacts) {
        while (contact.eachMonth && contactLimit(contact, servedAt) < now) {
            contact.day += kMonth;
            contact.limitHours += kMonth * 24;
        }
        if (contactLimit(contact, servedAt) >= now)
            ahead.push_back(contact);
    }
    return ahead;
}

} // namespace

Status onPlacementStarted(const placements::PlacementStarted& event, session::WriteContext& context)
{
    const PlacementParties& parties = event.parties;
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto version, catalogue.findInForce(parties.service));
    if (!version)
        return {};
    const organisation::OrganisationRepository organisations(context.connection());
    TRY_ASSIGN(const QString zone, organisations.timeZoneOf(parties.branch));
    const Instant noon =
        organisation::toInstant({event.startedOn, kNoon}, organisation::zoneNamed(zone));
    Cause cause = causeOf(parties);
    cause.version = version->id;
    const Instant servedAt = std::min(noon, context.now());
    const auto contacts =
        stillAhead(withoutRenewal(version->content.followUps), servedAt, context.now());
    TRY_STATUS(owePlan(cause, version->content, {contacts, servedAt}, context));
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(parties.branch, context));
    for (const int day : outcomeDays(version->content.outcomes)) {
        if (event.startedOn.addDays(day) >= desk.day(context.now()))
            TRY_STATUS(oweForm(cause, event.startedOn, day, context));
    }
    return {};
}

Status onPlacementDue(const placements::PlacementDue& event, session::WriteContext& context)
{
    TRY_ASSIGN(auto open, openOf(event.parties, context));
    keepOnly(open, [](const FollowUp& each) { return each.occasion == Occasion::Expiry; });
    TRY_STATUS(cancelAll(open, cancelled::kSuperseded, context));
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(event.parties.branch, context));
    const OccasionContact* planned =
        occasionPlans(desk.profile()).find(QString::fromLatin1(kContractEnds));
    if (!planned)
        return {};
    const auto left = int(desk.day(context.now()).daysTo(event.endsOn));
    OccasionContact contact = *planned;
    contact.day = std::max(contact.day, -std::max(left / 2, 0));
    return desk.owe(causeOf(event.parties), contact, event.endsOn, context);
}

Status onPlacementEnded(const placements::PlacementEnded& event, session::WriteContext& context)
{
    const bool replaced = event.reason == placements::EndReason::Replaced;
    TRY_ASSIGN(auto open, openOf(event.parties, context));
    keepOnly(open, [&](const FollowUp& each) { return replaced || isOfTheTime(each); });
    TRY_STATUS(cancelAll(open, cancelled::kPlacementEnded, context));
    if (!replaced)
        return {};
    TRY_ASSIGN(const auto forms,
               ComplicationRepository(context.connection()).formsOf(event.parties.client));
    for (const OutcomeRow& row : forms) {
        const OutcomeForm& form = row.form;
        const bool ofThisOne = form.originKind == QLatin1StringView(kPlacement) &&
                               form.origin == event.parties.placement.value();
        if (ofThisOne && form.state == OutcomeState::Due)
            TRY_STATUS(context.archive(form));
    }
    return {};
}

} // namespace seraph::followups
