// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/equipment_commands.h"

#include "core/organisation/organisation_record.h"
#include "core/session/record_edit.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

Result<EquipmentDetails> acceptable(const EquipmentDetails& asked,
                                    BranchId branch,
                                    const session::WriteContext& context)
{
    EquipmentDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    TRY_STATUS(session::liveRecord<Branch>(context, branch));
    if (!details.room)
        return details;
    TRY_ASSIGN(const Room room, session::liveRecord<Room>(context, *details.room));
    if (room.branch != branch)
        return fail(invalid(u"room"_s, u"other_branch"_s));
    return details;
}

} // namespace

Result<EquipmentId> handle(const AddEquipment& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_ASSIGN(const auto details, acceptable(command.details, command.branch, context));
    const Equipment blank{
        context.newId<EquipmentTag>(), storage::Revision{1}, command.branch, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return blank.id;
}

Result<void> handle(const EditEquipment& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Equipment before,
               session::unchangedRecord<Equipment>(context, command.equipment, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_ASSIGN(const auto details, acceptable(command.details, command.branch, context));
    Equipment after = withDetails(before, details);
    after.branch = command.branch;
    return context.update(before, after);
}

Result<void> handle(const ArchiveEquipment& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Equipment equipment,
               session::unchangedRecord<Equipment>(context, command.equipment, command.revision));
    TRY_STATUS(session::requireScope(context, equipment.branch));
    return context.archive(equipment);
}

} // namespace seraph::organisation
