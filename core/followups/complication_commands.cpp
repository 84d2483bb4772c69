// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/complication_commands.h"

#include "core/base/field_check.h"
#include "core/clients/client_record.h"
#include "core/consultations/ground_queries.h"
#include "core/followups/complication_repository.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/followups_events.h"
#include "core/followups/opening_commands.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_edit.h"

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kRequired{2000, Presence::Required, Lines::Many};

Status checkText(const char* field, const QString& text)
{
    FieldCheck check;
    check.text(field, text, kRequired);
    return check.result();
}

/// In medicine a physician answers for it.
Status checkResponsible(PersonId person,
                        const consultations::Ground& ground,
                        const session::ReadContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(person));
    if (staff.archivedAt || !organisation::isEmployedOn(staff, ground.today))
        return fail(invalid(u"responsible"_s, u"left"_s));
    TRY_ASSIGN(const QStringList roles, consultations::rolesOf(person, context));
    const bool fits = ground.profile == Profile::Agency || roles.contains(u"physician"_s);
    return fits ? Status() : fail(invalid(u"responsible"_s, u"not_physician"_s));
}

Result<ComplicationDetails> acceptable(const ComplicationDetails& asked,
                                       BranchId branch,
                                       const session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(branch, context));
    ComplicationDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details, complicationSop(ground.profile), ground.today));
    if (details.responsible)
        TRY_STATUS(checkResponsible(*details.responsible, ground, context));
    return details;
}

Result<Complication> openOne(Complication complication, const session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, complication.branch));
    if (complication.state != ComplicationState::Open)
        return fail(ErrorCode::Conflict, u"complication.closed"_s);
    return complication;
}

Status endAlert(const Complication& complication, session::WriteContext& context)
{
    if (!complication.alert)
        return {};
    TRY_ASSIGN(const auto alert,
               storage::getRecord<clients::Alert>(context.connection(), *complication.alert));
    return alert.archivedAt ? Status() : context.archive(alert);
}

Status showAlertAgain(const Complication& complication, session::WriteContext& context)
{
    if (!complication.alert)
        return {};
    TRY_ASSIGN(const auto before,
               storage::getRecord<clients::Alert>(context.connection(), *complication.alert));
    clients::Alert after = before;
    after.archivedAt.reset();
    return context.update(before, after);
}

Result<ComplicationNoteId> addNote(const Complication& complication,
                                   const QString& text,
                                   Instant at,
                                   session::WriteContext& context)
{
    const ComplicationNote note{.id = context.newId<ComplicationNoteTag>(),
                                .revision = storage::Revision{1},
                                .client = complication.client,
                                .complication = complication.id,
                                .text = text.trimmed(),
                                .at = at,
                                .keyedLater = consultations::isKeyedLater(at, context.now()),
                                .by = context.actor().person};
    TRY_STATUS(context.insert(note));
    return note.id;
}

} // namespace

Result<ComplicationId> handle(const OpenComplication& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(consultations::requireClient(command.client, context));
    TRY_ASSIGN(const auto details, acceptable(command.details, command.branch, context));
    return open({.client = command.client, .branch = command.branch, .details = details}, context);
}

Result<void> handle(const EditComplication& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Complication>(context, command.complication, command.revision));
    TRY_ASSIGN(const Complication before, openOne(std::move(found), context));
    TRY_ASSIGN(const auto details, acceptable(command.details, before.branch, context));
    Complication after = before;
    after.type = details.type;
    after.grade = details.grade;
    after.description = details.description;
    after.onsetDay = details.onsetDay.value_or(before.onsetDay);
    after.service = details.service;
    after.responsible = details.responsible;
    TRY_STATUS(context.update(before, after));
    return addSteps(after, context);
}

Result<void> handle(const TickStep& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("note", command.note, {500, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, session::liveRecord<ComplicationStep>(context, command.step));
    TRY_ASSIGN(auto found, session::liveRecord<Complication>(context, before.complication));
    TRY_STATUS(openOne(std::move(found), context));
    if (before.doneAt)
        return {};
    ComplicationStep after = before;
    after.doneAt = context.now();
    after.doneBy = context.actor().person;
    after.note = command.note.trimmed();
    return context.update(before, after);
}

Result<ComplicationNoteId> handle(const NoteCourse& command, session::WriteContext& context)
{
    TRY_STATUS(checkText("text", command.text));
    TRY_STATUS(consultations::checkPast("at", command.at, context.now()));
    TRY_ASSIGN(auto found, session::liveRecord<Complication>(context, command.complication));
    TRY_ASSIGN(const Complication complication, openOne(std::move(found), context));
    return addNote(complication, command.text, command.at.value_or(context.now()), context);
}

Result<void> handle(const CloseComplication& command, session::WriteContext& context)
{
    TRY_STATUS(checkText("outcome_note", command.note));
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Complication>(context, command.complication, command.revision));
    TRY_ASSIGN(const Complication before, openOne(std::move(found), context));
    TRY_ASSIGN(const auto steps, ComplicationRepository(context.connection()).stepsOf(before.id));
    const QString obstacle = obstacleToClose(before, steps);
    if (!obstacle.isEmpty())
        return fail(ErrorCode::Conflict, obstacle);
    Complication after = before;
    after.state = ComplicationState::Closed;
    after.outcome = command.outcome;
    after.outcomeNote = command.note.trimmed();
    after.closedBy = context.actor().person;
    after.closedAt = context.now();
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(endAlert(after, context));
    return context.publish(ComplicationClosed{after});
}

Result<void> handle(const ReopenComplication& command, session::WriteContext& context)
{
    TRY_STATUS(checkText("reason", command.reason));
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Complication>(context, command.complication, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    if (before.state == ComplicationState::Open)
        return fail(ErrorCode::Conflict, u"complication.open"_s);
    TRY_STATUS(addNote(before, command.reason, context.now(), context));
    Complication after = before;
    after.state = ComplicationState::Open;
    after.outcome.reset();
    after.outcomeNote.clear();
    after.closedBy.reset();
    after.closedAt.reset();
    TRY_STATUS(context.update(before, after));
    return showAlertAgain(after, context);
}

} // namespace seraph::followups
