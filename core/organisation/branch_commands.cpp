// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch_commands.h"

#include "core/organisation/organisation_record.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/record_edit.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

/// Details that may be stored for the branch, or for a new one.
Result<BranchDetails> acceptable(const BranchDetails& asked,
                                 std::optional<BranchId> branch,
                                 const session::WriteContext& context)
{
    BranchDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    if (details.code.isEmpty())
        return details;
    TRY_ASSIGN(const auto other,
               OrganisationRepository(context.connection()).findBranchByCode(details.code));
    if (other && other->id != branch)
        return fail(invalid(u"code"_s, u"taken"_s));
    return details;
}

Result<RoomDetails> acceptable(const RoomDetails& asked,
                               BranchId branch,
                               std::optional<RoomId> room,
                               const session::WriteContext& context)
{
    RoomDetails details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    TRY_ASSIGN(const auto other,
               OrganisationRepository(context.connection()).findRoomByName(branch, details.name));
    if (other && other->id != room)
        return fail(invalid(u"name"_s, u"taken"_s));
    return details;
}

} // namespace

Result<BranchId> handle(const AddBranch& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    TRY_ASSIGN(const auto details, acceptable(command.details, std::nullopt, context));
    const Branch blank{context.newId<BranchTag>(), storage::Revision{1}, {}, {}, {}, {}, {}, {}};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return blank.id;
}

Result<void> handle(const EditBranch& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_ASSIGN(const Branch before,
               session::unchangedRecord<Branch>(context, command.branch, command.revision));
    TRY_ASSIGN(const auto details, acceptable(command.details, before.id, context));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const ArchiveBranch& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    TRY_ASSIGN(const Branch branch,
               session::unchangedRecord<Branch>(context, command.branch, command.revision));
    const OrganisationRepository repository(context.connection());
    TRY_ASSIGN(const qint64 branches, repository.countBranches());
    if (branches == 1)
        return fail(ErrorCode::Conflict, u"branch.last"_s);
    TRY_ASSIGN(const BranchUse use, repository.useOf(branch.id));
    if (!use.isFree())
        return fail(ErrorCode::Conflict, u"branch.in_use"_s);
    return context.archive(branch);
}

Result<RoomId> handle(const AddRoom& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(session::liveRecord<Branch>(context, command.branch));
    TRY_ASSIGN(const auto details, acceptable(command.details, command.branch, std::nullopt, context));
    const Room room{
        context.newId<RoomTag>(), storage::Revision{1}, command.branch, details.name, details.kind, {}};
    TRY_STATUS(context.insert(room));
    return room.id;
}

Result<void> handle(const EditRoom& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Room before,
               session::unchangedRecord<Room>(context, command.room, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    TRY_ASSIGN(const auto details, acceptable(command.details, before.branch, before.id, context));
    Room after = before;
    after.name = details.name;
    after.kind = details.kind;
    return context.update(before, after);
}

Result<void> handle(const ArchiveRoom& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Room room, session::unchangedRecord<Room>(context, command.room, command.revision));
    TRY_STATUS(session::requireScope(context, room.branch));
    TRY_ASSIGN(const qint64 equipment,
               OrganisationRepository(context.connection()).countEquipmentIn(room.id));
    if (equipment > 0)
        return fail(ErrorCode::Conflict, u"room.in_use"_s);
    return context.archive(room);
}

} // namespace seraph::organisation
