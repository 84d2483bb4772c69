// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/record_write.h"
#include "core/session/scope_check.h"

/// What handlers that change records begin with.
namespace seraph::session {

/// The record as it stands, for a command that goes on with it. NotFound where there is none, Conflict with reason
/// "record.archived" where it lies in the recycle bin.
template <storage::Record R> Result<R> liveRecord(const WriteContext& context, storage::IdOf<R> id)
{
    TRY_ASSIGN(R record, storage::getRecord<R>(context.connection(), id));
    if constexpr (requires { record.archivedAt; }) {
        if (record.archivedAt)
            return fail(ErrorCode::Conflict, QStringLiteral("record.archived"));
    }
    return record;
}

/// The same for a command that was made while looking at revision `seen`: Conflict, reason "record.changed", where somebody
/// changed it since.
template <storage::Record R>
Result<R> unchangedRecord(const WriteContext& context, storage::IdOf<R> id, storage::Revision seen)
{
    TRY_ASSIGN(R record, liveRecord<R>(context, id));
    if (record.revision != seen)
        return fail(ErrorCode::Conflict, QStringLiteral("record.changed"));
    return record;
}

} // namespace seraph::session
