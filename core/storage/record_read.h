// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"

#include <optional>
#include <tuple>
#include <utility>
#include <vector>

/// Records from rows. For repositories; what they write goes through WriteContext.
namespace seraph::storage {

/// The record in the statement's current row, whose columns from `first` on are those of selectSql().
/// Corrupt where a value is none that its field can have; the detail names the column.
template <Record R> Result<R> readRow(const Statement& row, int first = 0)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>)->Result<R>
    {
        std::tuple<std::optional<FieldAt<R, I>>...> fields{
            readStored<FieldAt<R, I>>(row, first + static_cast<int>(I))...};
        std::optional<int> unreadable;
        ((std::get<I>(fields) ? void() : void(unreadable = first + static_cast<int>(I))), ...);
        if (unreadable)
            return fail(row.unreadable(*unreadable));
        return R{*std::move(std::get<I>(fields))...};
    }
    (std::make_index_sequence<kColumnCount<R>>());
}

/// SELECT with every column of the record, in order, and then the caller's own words: "WHERE login = ?".
template <Record R> QByteArray selectSql(const char* tail)
{
    static const QByteArray select = recordTable<R>().selectSql();
    return select + ' ' + tail;
}

/// Every record for which the tail of the statement holds, in the order it asks for.
template <Record R, class... A>
Result<std::vector<R>> listRecords(Connection& connection, const char* tail, const A&... values)
{
    TRY_ASSIGN(Statement statement, connection.prepare(selectSql<R>(tail)));
    TRY_STATUS(statement.bind(values...));
    std::vector<R> records;
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return records;
        TRY_ASSIGN(R record, readRow<R>(statement));
        records.push_back(std::move(record));
    }
}

/// The first of them, if there is one.
template <Record R, class... A>
Result<std::optional<R>> findRecord(Connection& connection, const char* tail, const A&... values)
{
    TRY_ASSIGN(Statement statement, connection.prepare(selectSql<R>(tail)));
    TRY_STATUS(statement.bind(values...));
    TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::nullopt;
    TRY_ASSIGN(R record, readRow<R>(statement));
    return record;
}

/// The record of this id, archived or not; else NotFound, reason "<table>.unknown".
template <Record R> Result<R> getRecord(Connection& connection, IdOf<R> id)
{
    TRY_ASSIGN(auto record, (findRecord<R>(connection, "WHERE id = ?", id)));
    if (!record)
        return fail(ErrorCode::NotFound, recordTable<R>().name + QStringLiteral(".unknown"));
    return *std::move(record);
}

} // namespace seraph::storage
