// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/handling_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

Status checkReason(const QString& reason)
{
    FieldCheck check;
    check.text("reason", reason, {1000, Presence::Required, Lines::Many});
    return check.result();
}

Done saidNow(const QString& text, const session::WriteContext& context)
{
    return {.text = text.trimmed(), .at = context.now()};
}

template <class Command>
Result<Complaint> handled(const Command& command, const session::WriteContext& context)
{
    TRY_ASSIGN(Complaint complaint, seenCase(command.complaint, command.revision, context));
    TRY_STATUS(requireHandler(complaint, context));
    return complaint;
}

bool mayWait(Stage stage)
{
    return stage >= Stage::Acknowledged && stage < Stage::Communicated;
}

bool isWritten(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
    case NoteKind::Call:
    case NoteKind::Message:
    case NoteKind::Visit:
    case NoteKind::Statement: return true;
    case NoteKind::HandOver:
    case NoteKind::Waiting:
    case NoteKind::GoingOn:
    case NoteKind::Reopened:
    case NoteKind::Appealed:
    case NoteKind::Linked: return false;
    }
    UNREACHABLE();
}

} // namespace

Result<void> handle(const HandOverCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, handled(command, context));
    TRY_STATUS(checkReason(command.reason));
    TRY_STATUS(requireFit("to", command.to, before, context));
    if (before.handler == command.to)
        return fail(invalid(u"to"_s, u"same_handler"_s));
    Complaint after = before;
    after.handedTo = command.to;
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(addNote(after, NoteKind::HandOver, saidNow(command.reason, context), context));
    return refreshSearch(after.id, context);
}

Result<void> handle(const AnswerHandOver& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, seenCase(command.complaint, command.revision, context));
    if (before.handedTo != context.actor().person)
        return fail(ErrorCode::Conflict, u"complaint.not_asked"_s);
    const bool accepts = command.decision == Decision::Approved;
    if (!accepts)
        TRY_STATUS(checkReason(command.reason));
    Complaint after = before;
    after.handedTo.reset();
    if (accepts)
        after.handler = context.actor().person;
    TRY_ASSIGN(const Complaint kept, keep(before, std::move(after), context));
    if (command.reason.trimmed().isEmpty())
        return {};
    TRY_STATUS(addNote(kept, NoteKind::HandOver, saidNow(command.reason, context), context));
    return refreshSearch(kept.id, context);
}

Result<void> handle(const WaitForComplainant& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, handled(command, context));
    TRY_STATUS(checkReason(command.reason));
    if (isWaiting(before))
        return fail(ErrorCode::Conflict, u"complaint.waiting"_s);
    if (!mayWait(before.stage))
        return fail(ErrorCode::Conflict, u"complaint.cannot_wait"_s);
    TRY_STATUS(context.insert(Wait{.id = context.newId<ComplaintWaitTag>(),
                                   .revision = storage::Revision{1},
                                   .client = before.client,
                                   .complaint = before.id,
                                   .reason = command.reason.trimmed(),
                                   .from = context.now()}));
    Complaint after = before;
    after.waitingSince = context.now();
    TRY_STATUS(addNote(after, NoteKind::Waiting, saidNow(command.reason, context), context));
    return keep(before, std::move(after), context).transform([](auto&&) {});
}

Result<void> handle(const GoOnWithCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, handled(command, context));
    TRY_ASSIGN(const Done said, doneWith(command.text, {}, {}, context));
    if (!isWaiting(before))
        return fail(ErrorCode::Conflict, u"complaint.not_waiting"_s);
    TRY_ASSIGN(const auto waits, ComplaintRepository(context.connection()).waitsOf(before.id));
    for (const Wait& each : waits) {
        if (each.until)
            continue;
        Wait over = each;
        over.until = std::max(context.now(), each.from);
        TRY_STATUS(context.update(each, over));
    }
    Complaint after = before;
    after.waitingSince.reset();
    TRY_STATUS(addNote(after, NoteKind::GoingOn, said, context));
    return keep(before, std::move(after), context).transform([](auto&&) {});
}

Result<void> handle(const ReclassifyCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint before, handled(command, context));
    const Category* category = findCategory(command.category);
    if (!category)
        return fail(invalid(u"category"_s, u"unknown"_s));
    Complaint after = before;
    after.category = command.category;
    after.safety = command.safety;
    after.externalDue = isExternal(before.channel) ? command.externalDue : std::nullopt;
    after.restricted = before.restricted || category->restricted;
    return keep(before, std::move(after), context).transform([](auto&&) {});
}

Result<void> handle(const NoteOnCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    TRY_ASSIGN(const Done said, doneWith(command.text, {}, command.at, context));
    if (!isWritten(command.kind))
        return fail(invalid(u"kind"_s, u"unknown"_s));
    TRY_STATUS(addNote(complaint, command.kind, said, context));
    return refreshSearch(complaint.id, context);
}

Result<void> handle(const LinkToCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    if (!linkKinds().contains(command.kind) || command.record <= 0)
        return fail(invalid(u"kind"_s, u"unknown"_s));
    TRY_ASSIGN(const auto links, ComplaintRepository(context.connection()).linksOf(complaint.id));
    const bool linked = std::any_of(links.begin(), links.end(), [&](const Link& each) {
        return each.kind == command.kind && each.record == command.record;
    });
    if (linked)
        return {};
    TRY_STATUS(context.insert(Link{.id = context.newId<ComplaintLinkTag>(),
                                   .revision = storage::Revision{1},
                                   .client = complaint.client,
                                   .complaint = complaint.id,
                                   .kind = command.kind,
                                   .record = command.record,
                                   .linkedBy = context.actor().person,
                                   .linkedAt = context.now()}));
    return refreshSearch(complaint.id, context);
}

} // namespace seraph::complaints
