// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/touch_commands.h"
#include "core/followups/contact_reactions.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/opening_commands.h"
#include "core/followups/reach_queries.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kNote{2000, Presence::Optional, Lines::Many};
constexpr TextRule kReason{500, Presence::Required, Lines::Many};

Result<FollowUp> openFollowUp(FollowUpId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto followUp, session::unchangedRecord<FollowUp>(context, id, seen));
    TRY_STATUS(requireReached(followUp, context));
    if (followUp.state != FollowUpState::Open)
        return fail(ErrorCode::Conflict, u"followup.closed"_s);
    return followUp;
}

Status checkNew(const FollowUpDetails& details, LocalDate today)
{
    FieldCheck check;
    check.date("day", details.day);
    check.require(!details.day.isValid() || details.day >= today, "day", "in_past");
    check.text("note", details.note, {2000, Presence::Required, Lines::Many});
    return check.result();
}

QStringList codesOf(const std::vector<catalogue::RedFlag>& flags)
{
    QStringList codes;
    for (const catalogue::RedFlag& flag : flags)
        codes << flag.code;
    return codes;
}

Status checkAttempt(const AttemptDetails& details, const QStringList& known, Instant now)
{
    FieldCheck check;
    check.text("note", details.note, kNote);
    check.require(!details.at || *details.at <= now, "at", "in_future");
    const auto isKnown = [&](const QString& code) { return known.contains(code); };
    check.require(std::all_of(details.redFlags.begin(), details.redFlags.end(), isKnown),
                  "red_flags",
                  "unknown");
    check.require(std::all_of(details.asked.begin(), details.asked.end(), isKnown), "asked", "unknown");
    check.require(details.redFlags.isEmpty() || details.result == AttemptResult::Reached,
                  "red_flags",
                  "not_reached");
    return check.result();
}

Attempt attemptOf(const FollowUp& followUp, const AttemptDetails& details, session::WriteContext& context)
{
    const Instant at = details.at.value_or(context.now());
    QStringList asked = details.asked + details.redFlags;
    asked.removeDuplicates();
    return {.id = context.newId<AttemptTag>(),
            .revision = storage::Revision{1},
            .client = followUp.client,
            .followUp = followUp.id,
            .channel = details.channel.value_or(followUp.channel),
            .result = details.result,
            .note = details.note.trimmed(),
            .asked = asked,
            .redFlags = details.redFlags,
            .at = at,
            .keyedLater = consultations::isKeyedLater(at, context.now()),
            .by = context.actor().person};
}

/// What was asked and answered with yes, and what was said beside it.
QString descriptionOf(const Attempt& attempt, const std::vector<catalogue::RedFlag>& flags, Language language)
{
    QStringList lines;
    for (const catalogue::RedFlag& flag : flags) {
        if (attempt.redFlags.contains(flag.code))
            lines << flag.question.in(language);
    }
    if (!attempt.note.isEmpty())
        lines << attempt.note;
    return lines.join(u'\n');
}

Result<ComplicationId> openFrom(const FollowUp& followUp,
                                const Attempt& attempt,
                                const std::vector<catalogue::RedFlag>& flags,
                                session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(followUp.branch, context));
    TRY_ASSIGN(const auto responsible,
               FollowUpRepository(context.connection()).responsibleFor(followUp));
    return open({.client = followUp.client,
                 .branch = followUp.branch,
                 .details = {.type = QString::fromLatin1(kUnclearType),
                             .grade = Grade::Moderate,
                             .description = descriptionOf(attempt, flags, ground.language),
                             .service = followUp.service,
                             .responsible = responsible},
                 .followUp = followUp.id,
                 .originKind = followUp.originKind,
                 .origin = followUp.origin,
                 .redFlag = attempt.redFlags.front()},
                context);
}

Status oweNextMonth(const FollowUp& before, session::WriteContext& context)
{
    if (!before.eachMonth)
        return {};
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(before.branch, context));
    return desk.oweNext(before, context);
}

Status close(const FollowUp& before, FollowUpState how, const QString& reason, session::WriteContext& context)
{
    FieldCheck check;
    check.text("reason", reason, kReason);
    TRY_STATUS(check.result());
    TRY_STATUS(context.update(
        before, closed(before, how, context.actor().person, context.now(), reason.trimmed())));
    return oweNextMonth(before, context);
}

Status checkAssignee(PersonId person, const FollowUp& followUp, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(person));
    TRY_ASSIGN(const auto ground, consultations::groundOf(followUp.branch, context));
    const bool works = !staff.archivedAt && organisation::isEmployedOn(staff, ground.today);
    return works ? Status() : fail(invalid(u"assignee"_s, u"left"_s));
}

} // namespace

Result<FollowUpId> handle(const AddFollowUp& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(consultations::requireClient(command.client, context));
    TRY_ASSIGN(const ContactDesk desk, ContactDesk::at(command.branch, context));
    const FollowUpDetails& details = command.details;
    TRY_STATUS(checkNew(details, desk.day(context.now())));
    const ContactTimes times =
        desk.times({details.day, 0, catalogue::ContactTime::Any, {}}, context.now());
    const FollowUp followUp{.id = context.newId<FollowUpTag>(),
                            .revision = storage::Revision{1},
                            .client = command.client,
                            .branch = command.branch,
                            .occasion = Occasion::Other,
                            .party = Party::Client,
                            .service = details.service,
                            .channel = details.channel,
                            .assignee = details.assignee.value_or(context.actor().person),
                            .plannedAt = times.planned,
                            .dueAt = times.due,
                            .dueDay = times.dueDay,
                            .safety = false,
                            .eachMonth = false,
                            .snoozes = 0,
                            .note = details.note.trimmed(),
                            .state = FollowUpState::Open,
                            .redFlag = false,
                            .createdAt = context.now()};
    TRY_STATUS(checkAssignee(*followUp.assignee, followUp, context));
    TRY_STATUS(context.insert(followUp));
    return followUp.id;
}

Result<AttemptAnswer> handle(const RecordAttempt& command, session::WriteContext& context)
{
    TRY_ASSIGN(const FollowUp before, openFollowUp(command.followUp, command.revision, context));
    TRY_ASSIGN(const auto flags, redFlagsOf(before, context));
    TRY_STATUS(checkAttempt(command.details, codesOf(flags), context.now()));
    const Attempt attempt = attemptOf(before, command.details, context);
    TRY_STATUS(context.insert(attempt));
    TRY_STATUS(context.update(before, afterAttempt(before, attempt)));
    if (attempt.result != AttemptResult::Reached)
        return AttemptAnswer{attempt.id, {}};
    TRY_STATUS(oweNextMonth(before, context));
    if (before.occasion == Occasion::Care)
        TRY_STATUS(consultations::touch(
            "first_follow_up", {before.client, before.branch, "follow_up", before.id.value()}, context));
    if (attempt.redFlags.isEmpty())
        return AttemptAnswer{attempt.id, {}};
    TRY_ASSIGN(const ComplicationId complication, openFrom(before, attempt, flags, context));
    return AttemptAnswer{attempt.id, complication};
}

Result<void> handle(const SnoozeFollowUp& command, session::WriteContext& context)
{
    TRY_ASSIGN(const FollowUp before, openFollowUp(command.followUp, command.revision, context));
    TRY_STATUS(checkSnooze(before, command.until, context.now()));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    FollowUp after = before;
    after.dueAt = command.until;
    after.dueDay = organisation::localDay(command.until, ground.zone);
    ++after.snoozes;
    return context.update(before, after);
}

Result<void> handle(const AssignFollowUp& command, session::WriteContext& context)
{
    TRY_ASSIGN(const FollowUp before, openFollowUp(command.followUp, command.revision, context));
    const PersonId me = context.actor().person;
    const bool mine = (!before.assignee || before.assignee == me) &&
                      (!command.assignee || command.assignee == me);
    if (!mine && !context.rights().allow(kManage))
        return fail(ErrorCode::Denied, u"followup.not_yours"_s);
    if (command.assignee)
        TRY_STATUS(checkAssignee(*command.assignee, before, context));
    FollowUp after = before;
    after.assignee = command.assignee;
    return context.update(before, after);
}

Result<void> handle(const GiveUpFollowUp& command, session::WriteContext& context)
{
    TRY_ASSIGN(const FollowUp before, openFollowUp(command.followUp, command.revision, context));
    TRY_ASSIGN(const auto attempts, FollowUpRepository(context.connection()).attemptsOf(before.id));
    const bool wrongNumber = !attempts.empty() && attempts.back().result == AttemptResult::WrongNumber;
    if (int(attempts.size()) < kTriesBeforeGivingUp && !wrongNumber)
        return fail(ErrorCode::Conflict, u"followup.too_few_tries"_s);
    return close(before, FollowUpState::GivenUp, command.reason, context);
}

Result<void> handle(const CancelFollowUp& command, session::WriteContext& context)
{
    TRY_ASSIGN(const FollowUp before, openFollowUp(command.followUp, command.revision, context));
    if (before.safety && !context.rights().allow(kManage))
        return fail(ErrorCode::Denied, u"followup.safety_stays"_s);
    return close(before, FollowUpState::Cancelled, command.reason, context);
}

} // namespace seraph::followups
