// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recycle_bin.h"

#include "core/session/context.h"
#include "core/session/registry.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// Table and column names come from the records' own descriptions, never from a person.
QString listSql(const RecordKind& kind)
{
    return u"SELECT id, %1, archived_at FROM %2 WHERE archived_at IS NOT NULL ORDER BY archived_at DESC LIMIT ?"_s
        .arg(QLatin1StringView(kind.labelColumn), kind.table.name);
}

Status appendRows(const RecordKind& kind,
                  int limit,
                  const ReadContext& context,
                  std::vector<RecycledRow>& rows)
{
    TRY_ASSIGN(auto statement, context.connection().prepare(listSql(kind)));
    TRY_STATUS(statement.bind(limit));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return {};
        rows.push_back({kind.table.name,
                        statement.int64(0),
                        statement.text(1),
                        fromMilliseconds(statement.int64(2))});
    }
}

} // namespace

Result<std::vector<RecycledRow>> handle(const ListRecycled& query, const ReadContext& context)
{
    std::vector<RecycledRow> rows;
    for (const Module& module : context.registry().modules()) {
        for (const RecordKind& kind : module.records) {
            if (kind.unarchive && kind.labelColumn && kind.recycleBin == RecycleBin::Shown &&
                context.rights().allow(kind.see))
                TRY_STATUS(appendRows(kind, query.limit, context, rows));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const RecycledRow& a, const RecycledRow& b) {
        return a.archivedAt > b.archivedAt;
    });
    if (rows.size() > std::size_t(query.limit))
        rows.resize(std::size_t(query.limit));
    return rows;
}

Result<void> handle(const RestoreRecycled& command, WriteContext& context)
{
    const RecordKind* kind = context.registry().findRecord(command.kind);
    if (kind == nullptr || !kind->unarchive || kind->recycleBin == RecycleBin::Hidden)
        return fail(ErrorCode::NotFound, u"record.kind_unknown"_s);
    if (!context.rights().allow(kind->edit))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    return kind->unarchive(context, command.record);
}

} // namespace seraph::session
