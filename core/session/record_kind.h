// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/record_write.h"
#include "core/session/registry.h"

namespace seraph::session {

/// The generic operations on one kind of record, made from its description.
namespace record_operations {

template <storage::Record R>
Status restoreFields(WriteContext& context, qint64 id, const QJsonObject& fields, storage::Revision expected)
{
    TRY_ASSIGN(const R before, storage::getRecord<R>(context.connection(), decltype(R::id)(id)));
    if (before.revision != expected)
        return fail(ErrorCode::Conflict);
    R after = before;
    TRY_STATUS(storage::apply(after, fields));
    return context.update(before, std::move(after));
}

template <storage::Record R> Status archive(WriteContext& context, qint64 id)
{
    TRY_ASSIGN(const R record, storage::getRecord<R>(context.connection(), decltype(R::id)(id)));
    return context.archive(record);
}

template <storage::Record R> Status unarchive(WriteContext& context, qint64 id)
{
    TRY_ASSIGN(const R before, storage::getRecord<R>(context.connection(), decltype(R::id)(id)));
    R after = before;
    after.archivedAt.reset();
    return context.update(before, after);
}

} // namespace record_operations

/// Describes a record to the registry. Archived rows of a Shown kind can be brought back by people who may edit it.
template <storage::Record R> RecordKind recordKind(Permission see,
                                                   Permission edit,
                                                   const char* labelColumn = nullptr,
                                                   RecycleBin recycleBin = RecycleBin::Shown)
{
    RecordKind kind{storage::recordTable<R>(),
                    see,
                    edit,
                    labelColumn,
                    recycleBin,
                    &record_operations::restoreFields<R>};
    if constexpr (requires(R record) { record.archivedAt; }) {
        kind.archive = &record_operations::archive<R>;
        kind.unarchive = &record_operations::unarchive<R>;
    }
    return kind;
}

} // namespace seraph::session
