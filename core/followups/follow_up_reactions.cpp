// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up_reactions.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/followups/complication_repository.h"
#include "core/followups/contact_reactions.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/follow_up_repository.h"
#include "core/session/record_write.h"

#include <algorithm>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kCareRecord = "care_record";

/// Reasons after which nobody is called again: it was not their decision, or there is nothing to decide.
bool isFinal(const QString& reason)
{
    static const QStringList final{u"unfit"_s, u"advised_against"_s, u"elsewhere"_s};
    return final.contains(reason);
}

Status oweUndecided(const Cause& cause, const QString& reason, session::WriteContext& context)
{
    if (isFinal(reason))
        return {};
    const FollowUpRepository repository(context.connection());
    TRY_ASSIGN(const bool asked, repository.hasOpen(cause.client, Occasion::Undecided));
    if (asked)
        return {};
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(cause.branch, context));
    for (const OccasionContact& contact : occasionPlans(desk.profile()).of(Occasion::Undecided))
        TRY_STATUS(desk.owe(cause, contact, desk.day(context.now()), context));
    return {};
}

Status oweOccasion(const Cause& cause, Occasion occasion, LocalDate base, session::WriteContext& context)
{
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(cause.branch, context));
    for (const OccasionContact& contact : occasionPlans(desk.profile()).of(occasion))
        TRY_STATUS(desk.owe(cause, contact, base, context));
    return {};
}

/// What an earlier session still had ahead of it and the new one asks again.
Status supersede(const care::RecordClosed& event,
                 const catalogue::ServiceContent& service,
                 session::WriteContext& context)
{
    TRY_ASSIGN(auto open, FollowUpRepository(context.connection()).openOfOrder(event.order));
    std::vector<FollowUp> taken;
    for (const FollowUp& each : open) {
        const bool again = std::any_of(service.followUps.begin(),
                                       service.followUps.end(),
                                       [&](const auto& contact) { return contact.code == each.code; });
        if (again && each.originKind == QLatin1StringView(kCareRecord) && each.dueAt > context.now())
            taken.push_back(each);
    }
    TRY_STATUS(cancelAll(taken, cancelled::kSuperseded, context));
    const ComplicationRepository forms(context.connection());
    TRY_ASSIGN(const auto due, forms.dueFormsOfOrder(event.order));
    for (const OutcomeForm& form : due) {
        if (form.day != kBaselineDay && form.dueDay > event.day)
            TRY_STATUS(context.archive(form));
    }
    return {};
}

Status oweBaseline(const Cause& cause,
                   const catalogue::ServiceContent& service,
                   LocalDate day,
                   session::WriteContext& context)
{
    if (measuresOn(service.outcomes, kBaselineDay).empty())
        return {};
    TRY_ASSIGN(const bool measured,
               ComplicationRepository(context.connection()).hasBaseline(cause.order.value()));
    return measured ? Status() : oweForm(cause, day, kBaselineDay, context);
}

Status settleVisit(consultations::VisitId visit, session::WriteContext& context)
{
    TRY_ASSIGN(const auto open,
               FollowUpRepository(context.connection()).openOf("visit", visit.value()));
    return cancelAll(open, cancelled::kVisitSettled, context);
}

} // namespace

Status onRecordClosed(const care::RecordClosed& event, session::WriteContext& context)
{
    if (event.kind == care::RecordKind::Placement)
        return {}; // the placement itself tells when it begins and ends
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).getVersion(event.version));
    const Cause cause{.client = event.client,
                      .branch = event.branch,
                      .kind = kCareRecord,
                      .record = event.record.value(),
                      .order = event.order,
                      .service = event.service,
                      .version = event.version,
                      .worker = event.performer};
    TRY_STATUS(supersede(event, version.content, context));
    TRY_STATUS(owePlan(cause, version.content, {version.content.followUps, event.endedAt}, context));
    return oweForms(cause, version.content, event.day, context);
}

Status onRecordStarted(const care::RecordStarted& event, session::WriteContext& context)
{
    if (event.kind == care::RecordKind::Placement)
        return {};
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto version, catalogue.findInForce(event.service));
    if (!version)
        return {};
    const Cause cause{.client = event.client,
                      .branch = event.branch,
                      .kind = kCareRecord,
                      .record = event.record.value(),
                      .order = event.order,
                      .service = event.service,
                      .version = version->id,
                      .worker = event.performer};
    return oweBaseline(cause, version->content, event.day, context);
}

Status onNoShow(const consultations::VisitNoShow& event, session::WriteContext& context)
{
    TRY_STATUS(settleVisit(event.visit, context));
    const Cause cause{
        .client = event.client, .branch = event.branch, .kind = "visit", .record = event.visit.value()};
    return oweOccasion(cause, Occasion::NoShow, event.day, context);
}

Status onVisitBooked(const consultations::VisitBooked& event, session::WriteContext& context)
{
    TRY_STATUS(settleVisit(event.visit, context));
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(event.branch, context));
    if (!event.service || event.day <= desk.day(context.now()))
        return {};
    const Cause cause{.client = event.client,
                      .branch = event.branch,
                      .kind = "visit",
                      .record = event.visit.value(),
                      .service = event.service};
    for (const OccasionContact& contact : occasionPlans(desk.profile()).of(Occasion::Before))
        TRY_STATUS(desk.owe(cause, contact, event.day, context));
    return {};
}

Status onVisitSettled(const consultations::VisitSettled& event, session::WriteContext& context)
{
    return settleVisit(event.visit, context);
}

Status onConsentSigned(const consultations::ConsentSigned& event, session::WriteContext& context)
{
    const consultations::Consent& consent = event.consent;
    if (!consent.validUntil || !consent.service)
        return {};
    const QString code = QString::fromLatin1(kConsentEnds);
    TRY_ASSIGN(auto open,
               FollowUpRepository(context.connection()).openOf(consent.client, Occasion::Expiry));
    open.erase(std::remove_if(open.begin(),
                              open.end(),
                              [&](const FollowUp& each) {
                                  return each.code != code || each.service != consent.service;
                              }),
               open.end());
    TRY_STATUS(cancelAll(open, cancelled::kSuperseded, context));
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(consent.branch, context));
    const OccasionContact* contact = occasionPlans(desk.profile()).find(code);
    const Cause cause{.client = consent.client,
                      .branch = consent.branch,
                      .kind = "consent",
                      .record = consent.id.value(),
                      .service = consent.service};
    return contact ? desk.owe(cause, *contact, *consent.validUntil, context) : Status();
}

Status onEnquiryLost(const consultations::EnquiryLost& event, session::WriteContext& context)
{
    if (!event.client)
        return {};
    return oweUndecided({.client = *event.client,
                         .branch = event.branch,
                         .kind = "enquiry",
                         .record = event.enquiry.value(),
                         .assignee = event.assignee},
                        event.reason,
                        context);
}

Status onPlanDeclined(const consultations::PlanDeclined& event, session::WriteContext& context)
{
    return oweUndecided({.client = event.client,
                         .branch = event.branch,
                         .kind = "plan",
                         .record = event.plan.value(),
                         .assignee = event.advisor},
                        event.reason,
                        context);
}

Status onOrderPlaced(const consultations::OrderPlaced& event, session::WriteContext& context)
{
    const consultations::ServiceOrder& order = event.order;
    const FollowUpRepository repository(context.connection());
    TRY_ASSIGN(const auto asked, repository.openOf(order.client, Occasion::Undecided));
    TRY_STATUS(cancelAll(asked, cancelled::kDecided, context));
    if (!order.validUntil)
        return {};
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(order.branch, context));
    const OccasionContact* contact =
        occasionPlans(desk.profile()).find(QString::fromLatin1(kCourseEnds));
    const Cause cause{.client = order.client,
                      .branch = order.branch,
                      .kind = "service_order",
                      .record = order.id.value(),
                      .order = order.id,
                      .service = order.service,
                      .version = order.serviceVersion};
    return contact ? desk.owe(cause, *contact, *order.validUntil, context) : Status();
}

Status onOrderCancelled(const consultations::OrderCancelled& event, session::WriteContext& context)
{
    TRY_ASSIGN(const auto open,
               FollowUpRepository(context.connection()).openOf("service_order", event.order.value()));
    return cancelAll(open, cancelled::kOrderCancelled, context);
}

Status onSessionUsed(const consultations::SessionUsed& event, session::WriteContext& context)
{
    if (event.left > 0)
        return {};
    TRY_ASSIGN(
        const auto open,
        FollowUpRepository(context.connection()).openOf("service_order", event.use.order.value()));
    return cancelAll(open, cancelled::kSessionsUsed, context);
}

Status onClientHandedOver(const clients::ClientHandedOver& event, session::WriteContext& context)
{
    TRY_ASSIGN(const auto open,
               FollowUpRepository(context.connection()).openOfAssignee(event.client, event.from));
    for (const FollowUp& each : open) {
        FollowUp after = each;
        after.assignee = event.to;
        TRY_STATUS(context.update(each, after));
    }
    return {};
}

Status onEmploymentEnded(const organisation::EmploymentEnded& event, session::WriteContext& context)
{
    TRY_ASSIGN(const auto open, FollowUpRepository(context.connection()).openOfAssignee(event.person));
    for (const FollowUp& each : open) {
        FollowUp after = each;
        after.assignee.reset();
        TRY_STATUS(context.update(each, after));
    }
    TRY_ASSIGN(const auto wards,
               ComplicationRepository(context.connection()).openOfResponsible(event.person));
    for (const Complication& each : wards) {
        Complication after = each;
        after.responsible.reset();
        TRY_STATUS(context.update(each, after));
    }
    return {};
}

} // namespace seraph::followups
