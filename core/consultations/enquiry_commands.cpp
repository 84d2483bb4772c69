// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/enquiry_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/consultations_events.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/enquiry_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/consultations/touch_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/zone_name.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

#include <QTimeZone>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

Result<Instant> dueOf(const RecordEnquiry& command, Instant received, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto time, organisation::branchTimeOf(command.branch, context));
    return replyDue(command.channel,
                    received,
                    organisation::BusinessTime(time.hours, time.calendar),
                    organisation::zoneNamed(time.timeZone));
}

Status checkTimes(const RecordEnquiry& command, Instant now)
{
    TRY_STATUS(checkPast("received_at", command.receivedAt, now));
    TRY_STATUS(checkPast("first_reply_at", command.firstReplyAt, now));
    FieldCheck check;
    check.require(!command.firstReplyAt || *command.firstReplyAt >= command.receivedAt.value_or(now),
                  "first_reply_at",
                  "before_received");
    return check.result();
}

std::optional<Instant> replyOf(const RecordEnquiry& command, Instant received)
{
    return isAnsweredAtOnce(command.channel) ? std::optional(received) : command.firstReplyAt;
}

Result<EnquiryDetails> acceptable(const EnquiryDetails& asked, const Ground& ground)
{
    EnquiryDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    if (!details.source.isEmpty())
        TRY_STATUS(checkListed("source", "client_source"_L1, details.source, ground.profile));
    return details;
}

Result<Enquiry> newEnquiry(const RecordEnquiry& command, session::WriteContext& context)
{
    TRY_STATUS(checkTimes(command, context.now()));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_ASSIGN(const EnquiryDetails details, acceptable(command.details, ground));
    const Instant received = command.receivedAt.value_or(context.now());
    const auto reply = replyOf(command, received);
    TRY_ASSIGN(const Instant due, dueOf(command, received, context));
    const PersonId me = context.actor().person;
    const Enquiry blank{.id = context.newId<EnquiryTag>(),
                        .revision = storage::Revision{1},
                        .branch = command.branch,
                        .channel = command.channel,
                        .client = command.client,
                        .receivedAt = received,
                        .receivedDay = organisation::localDay(received, ground.zone),
                        .dueAt = due,
                        .firstReplyAt = reply,
                        .firstReplyBy =
                            reply ? std::optional(details.assignee.value_or(me)) : std::nullopt,
                        .keyedLater = isKeyedLater(received, context.now()) ||
                                      (command.firstReplyAt && isKeyedLater(*reply, context.now())),
                        .state = EnquiryState::Open,
                        .recordedBy = me};
    return withDetails(blank, details);
}

Touched touchedBy(const Enquiry& enquiry)
{
    return {enquiry.client, enquiry.branch, "enquiry", enquiry.id.value()};
}

Result<Enquiry> reached(Enquiry enquiry, const session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, enquiry.branch));
    return enquiry;
}

Result<Enquiry> openEnquiry(EnquiryId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto enquiry, session::unchangedRecord<Enquiry>(context, id, seen));
    if (enquiry.state != EnquiryState::Open)
        return fail(ErrorCode::Conflict, u"enquiry.closed"_s);
    return reached(std::move(enquiry), context);
}

/// Who answered an enquiry looks after the client that it becomes, unless somebody else is named.
Result<clients::ClientId> clientOf(const ConvertEnquiry& command,
                                   const Enquiry& enquiry,
                                   session::WriteContext& context)
{
    if (command.client)
        return requireClient(*command.client, context).transform([](auto&& found) {
            return found.id;
        });
    if (!context.rights().allow(clients::AddClient::kPermission))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    clients::AddClient newcomer = command.newcomer;
    if (!newcomer.details.advisor)
        newcomer.details.advisor = enquiry.assignee;
    return clients::handle(newcomer, context);
}

} // namespace

Result<EnquiryId> handle(const RecordEnquiry& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    if (command.client)
        TRY_STATUS(requireClient(*command.client, context));
    TRY_ASSIGN(const Enquiry enquiry, newEnquiry(command, context));
    TRY_STATUS(context.insert(enquiry));
    TRY_STATUS(touch(touchpoint::kFirstEnquiry, touchedBy(enquiry), context));
    if (!enquiry.need.isEmpty())
        TRY_STATUS(touch(touchpoint::kNeedRecorded, touchedBy(enquiry), context));
    return enquiry.id;
}

Result<void> handle(const EditEnquiry& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Enquiry before, openEnquiry(command.enquiry, command.revision, context));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    TRY_ASSIGN(const EnquiryDetails details, acceptable(command.details, ground));
    if (before.need.isEmpty() && !details.need.isEmpty())
        TRY_STATUS(touch(touchpoint::kNeedRecorded, touchedBy(before), context));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const AnswerEnquiry& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::liveRecord<Enquiry>(context, command.enquiry));
    TRY_ASSIGN(const Enquiry before, reached(std::move(found), context));
    if (before.firstReplyAt)
        return fail(ErrorCode::Conflict, u"enquiry.answered"_s);
    TRY_STATUS(checkPast("at", command.at, context.now()));
    Enquiry after = before;
    after.firstReplyAt = command.at.value_or(context.now());
    after.firstReplyBy = context.actor().person;
    after.keyedLater = before.keyedLater || isKeyedLater(*after.firstReplyAt, context.now());
    if (*after.firstReplyAt < before.receivedAt)
        return fail(invalid(u"at"_s, u"before_received"_s));
    return context.update(before, after);
}

Result<clients::ClientId> handle(const ConvertEnquiry& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Enquiry before, openEnquiry(command.enquiry, command.revision, context));
    TRY_ASSIGN(const auto client, clientOf(command, before, context));
    Enquiry after = before;
    after.client = client;
    after.state = EnquiryState::Converted;
    after.closedAt = context.now();
    TRY_STATUS(context.update(before, after));
    return client;
}

Result<void> handle(const LoseEnquiry& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Enquiry before, openEnquiry(command.enquiry, command.revision, context));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    TRY_STATUS(checkListed("lost_reason", "lost_reason"_L1, command.reason, ground.profile));
    FieldCheck check;
    check.text("note", command.note, {1000, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    Enquiry after = before;
    after.state = EnquiryState::Lost;
    after.lostReason = command.reason;
    after.lostNote = command.note.trimmed();
    after.closedAt = context.now();
    TRY_STATUS(context.update(before, after));
    return context.publish(
        EnquiryLost{after.id, after.client, after.branch, after.assignee, after.lostReason});
}

Result<void> handle(const ReopenEnquiry& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Enquiry>(context, command.enquiry, command.revision));
    TRY_ASSIGN(const Enquiry before, reached(std::move(found), context));
    if (before.state == EnquiryState::Open)
        return fail(ErrorCode::Conflict, u"enquiry.open"_s);
    Enquiry after = before;
    after.state = EnquiryState::Open;
    after.lostReason.clear();
    after.lostNote.clear();
    after.closedAt.reset();
    return context.update(before, after);
}

Status handOver(const clients::ClientHandedOver& event, session::WriteContext& context)
{
    const EnquiryRepository enquiries(context.connection());
    TRY_ASSIGN(const auto open, enquiries.listOpenOf(event.client, event.from));
    for (const Enquiry& before : open) {
        Enquiry after = before;
        after.assignee = event.to;
        TRY_STATUS(context.update(before, after));
    }
    TRY_ASSIGN(const auto plans,
               PlanRepository(context.connection()).listOpenOf(event.client, event.from));
    for (const Plan& before : plans) {
        Plan after = before;
        after.advisor = event.to;
        TRY_STATUS(context.update(before, after));
    }
    return {};
}

} // namespace seraph::consultations
