// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/filing_commands.h"

#include "core/base/field_check.h"
#include "core/clients/client_record.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_events.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/order_record.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/zone_name.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

Result<ComplaintDetails> acceptable(const ComplaintDetails& asked, const session::WriteContext& context)
{
    ComplaintDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    if (!findCategory(details.category))
        return fail(invalid(u"category"_s, u"unknown"_s));
    if (details.client)
        TRY_STATUS(session::liveRecord<clients::Client>(context, *details.client));
    if (!details.order)
        return details;
    TRY_ASSIGN(const auto order,
               storage::getRecord<consultations::ServiceOrder>(context.connection(), *details.order));
    if (order.client != details.client)
        return fail(invalid(u"order"_s, u"unknown"_s));
    details.service = order.service;
    return details;
}

/// Their date, until the end of that day.
std::optional<Instant> endOf(const std::optional<LocalDate>& day, const QString& zone)
{
    if (!day)
        return std::nullopt;
    return organisation::toInstant({day->addDays(1), 0}, organisation::zoneNamed(zone));
}

Result<Complaint> newCase(const FileComplaint& command,
                          const ComplaintDetails& details,
                          session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(command.branch, context));
    const Instant received = command.receivedAt.value_or(context.now());
    const LocalDate day = organisation::localDay(received, ground.zone);
    TRY_ASSIGN(
        const int before,
        ComplaintRepository(context.connection()).countNumbered(numberPrefix(day, context.device())));
    const PersonId me = context.actor().person;
    Complaint blank{.id = context.newId<ComplaintTag>(),
                    .revision = storage::Revision{1},
                    .number = complaintNumber(day, context.device(), before + 1),
                    .complainant = details.complainant,
                    .branch = command.branch,
                    .channel = details.channel,
                    .safety = false,
                    .restricted = false,
                    .stage = Stage::Received,
                    .round = 0,
                    .appeal = false,
                    .firstContact = me,
                    .handler = me,
                    .onTheSpot = false,
                    .receivedAt = received,
                    .receivedDay = day,
                    .keyedLater = consultations::isKeyedLater(received, context.now()),
                    .roundAt = received};
    Complaint complaint = withDetails(std::move(blank), details);
    complaint.externalDue = endOf(details.externalDue, ground.zone);
    complaint.restricted = complaint.restricted || findCategory(details.category)->restricted;
    return complaint;
}

Status link(const Complaint& complaint, const LinkedRecord& record, session::WriteContext& context)
{
    if (!linkKinds().contains(record.kind))
        return fail(invalid(u"links"_s, u"kind"_s));
    return context.insert(Link{.id = context.newId<ComplaintLinkTag>(),
                               .revision = storage::Revision{1},
                               .client = complaint.client,
                               .complaint = complaint.id,
                               .kind = record.kind,
                               .record = record.record,
                               .linkedBy = context.actor().person,
                               .linkedAt = context.now()});
}

Status addLinks(const Complaint& complaint,
                const ComplaintDetails& details,
                std::vector<LinkedRecord> links,
                session::WriteContext& context)
{
    for (const PersonId person : details.about)
        links.push_back({QString::fromLatin1(kAboutStaff), person.value()});
    if (details.order)
        links.push_back({u"service_order"_s, details.order->value()});
    std::vector<LinkedRecord> once;
    for (const LinkedRecord& each : links) {
        if (std::find(once.begin(), once.end(), each) == once.end())
            once.push_back(each);
    }
    for (const LinkedRecord& each : once)
        TRY_STATUS(link(complaint, each, context));
    return {};
}

Result<Complaint> file(const FileComplaint& command, session::WriteContext& context)
{
    if (!context.scope().covers(command.branch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    TRY_STATUS(consultations::checkPast("received_at", command.receivedAt, context.now()));
    TRY_ASSIGN(const auto details, acceptable(command.details, context));
    TRY_ASSIGN(const Complaint complaint, newCase(command, details, context));
    TRY_STATUS(begin(
        complaint,
        {.text = complaint.summary, .at = complaint.receivedAt, .keyedLater = complaint.keyedLater},
        context));
    TRY_STATUS(addLinks(complaint, details, command.links, context));
    TRY_STATUS(refreshSearch(complaint.id, context));
    TRY_ASSIGN(Complaint filed, ComplaintRepository(context.connection()).get(complaint.id));
    TRY_STATUS(context.publish(ComplaintFiled{filed}));
    return filed;
}

Status checkSmall(const SettleOnTheSpot& command, const session::WriteContext& context)
{
    const Category* category = findCategory(command.details.category);
    const auto& about = command.details.about;
    FieldCheck check;
    check.text("text", command.text, {4000, Presence::Required, Lines::Many});
    check.require(!category || category->onTheSpot, "category", "not_on_the_spot");
    check.require(!command.details.safety, "safety", "not_on_the_spot");
    check.require(!isExternal(command.details.channel), "channel", "not_on_the_spot");
    check.require(std::find(about.begin(), about.end(), context.actor().person) == about.end(),
                  "about",
                  "about_you");
    TRY_STATUS(check.result());
    TRY_STATUS(checkDetails(command.remedy));
    TRY_ASSIGN(const QStringList roles, consultations::rolesOf(context.actor().person, context));
    const bool within = !costsMoney(command.remedy.kind) || context.rights().isOwner() ||
                        command.remedy.amount <= approvalLimit(roles);
    return within ? Status() : fail(invalid(u"amount"_s, u"beyond_limit"_s));
}

Status addRemedy(const Complaint& complaint, const SettleOnTheSpot& command, session::WriteContext& context)
{
    const PersonId me = context.actor().person;
    const Instant now = context.now();
    return context.insert(Remedy{.id = context.newId<ComplaintRemedyTag>(),
                                 .revision = storage::Revision{1},
                                 .client = complaint.client,
                                 .complaint = complaint.id,
                                 .kind = command.remedy.kind,
                                 .amount = command.remedy.amount,
                                 .terms = command.remedy.terms.trimmed(),
                                 .state = RemedyState::Done,
                                 .proposedBy = me,
                                 .proposedAt = now,
                                 .decidedBy = me,
                                 .decidedAt = now,
                                 .doneBy = me,
                                 .doneAt = now,
                                 .proof = command.text.trimmed()});
}

Complaint settled(Complaint complaint, Stage next, Instant now)
{
    complaint.onTheSpot = true;
    complaint.severity = Severity::Minor;
    complaint.complexity = Complexity::Simple;
    complaint.impact = Impact::One;
    complaint.finding = Finding::Upheld;
    complaint.reaction = Reaction::Accepted;
    if (next == Stage::Communicated) {
        complaint.answeredAt = now;
        complaint.inTime = now <= complaint.answerDueAt.value_or(now);
    }
    if (next == Stage::Closed)
        complaint.closedAt = now;
    return complaint;
}

} // namespace

Result<ComplaintId> handle(const FileComplaint& command, session::WriteContext& context)
{
    return file(command, context).transform([](const Complaint& filed) { return filed.id; });
}

Result<ComplaintId> handle(const SettleOnTheSpot& command, session::WriteContext& context)
{
    TRY_STATUS(checkSmall(command, context));
    TRY_ASSIGN(Complaint complaint,
               file({.branch = command.branch, .details = command.details, .links = command.links},
                    context));
    TRY_STATUS(addRemedy(complaint, command, context));
    const Done done{.text = command.text.trimmed(), .contact = command.contact, .at = context.now()};
    for (auto move = nextMove(complaint.stage); move; move = nextMove(complaint.stage)) {
        const Complaint decided = settled(complaint, *stageOf(*move), context.now());
        TRY_ASSIGN(complaint, pass(complaint, decided, done, context));
        if (*move == Move::Close)
            TRY_STATUS(context.publish(ComplaintClosed{complaint}));
    }
    return complaint.id;
}

} // namespace seraph::complaints
