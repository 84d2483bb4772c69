// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/shift_commands.h"

#include "core/consultations/desk_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/shift_queries.h"
#include "core/consultations/shift_record.h"
#include "core/session/record_edit.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;

Result<ShiftId> handle(const GiveShift& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    const QString note = command.note.trimmed();
    TRY_STATUS(checkShiftNote(note));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_ASSIGN(const Instant from, shiftBegan(command.branch, context));
    const ShiftId id = context.newId<ShiftTag>();
    TRY_STATUS(context.insert(ShiftHandOver{.id = id,
                                            .revision = storage::Revision{1},
                                            .branch = command.branch,
                                            .day = ground.today,
                                            .from = from,
                                            .note = note,
                                            .givenBy = context.actor().person,
                                            .givenAt = context.now()}));
    return id;
}

Result<void> handle(const TakeShift& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto shift,
               session::unchangedRecord<ShiftHandOver>(context, command.shift, command.revision));
    TRY_STATUS(session::requireScope(context, shift.branch));
    if (shift.takenBy)
        return fail(ErrorCode::Conflict, u"shift.taken"_s);
    if (shift.givenBy == context.actor().person)
        return fail(ErrorCode::Conflict, u"shift.own"_s);
    ShiftHandOver taken = shift;
    taken.takenBy = context.actor().person;
    taken.takenAt = context.now();
    return context.update(shift, taken);
}

} // namespace seraph::consultations
