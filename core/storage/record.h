// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/canonical_bytes.h"
#include "core/storage/connection.h"
#include "core/storage/schema.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// What follows from a record's description: SQL, the journal's before and after, JSON, the bytes to hash.
/// It costs a translation unit some seconds, so repositories and module.cpp include it and nobody else.
namespace seraph::storage {

namespace detail {

inline QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <Record R> std::optional<int> subjectColumn()
{
    std::optional<int> found;
    if constexpr (requires { Schema<R>::kSubject; }) {
        int index = 0;
        forEachColumn<R>([&]<auto Member>(const Column<Member>&) {
            if constexpr (std::same_as<decltype(Member), std::remove_const_t<decltype(Schema<R>::kSubject)>>) {
                if (Member == Schema<R>::kSubject)
                    found = index;
            }
            ++index;
        });
    }
    return found;
}

template <Record R> RecordTable makeTable()
{
    RecordTable table{latin(Schema<R>::kTable), {}, subjectColumn<R>()};
    forEachColumn<R>([&]<auto Member>(const Column<Member>& c) {
        using Field = typename Column<Member>::Field;
        table.columns.push_back(
            {latin(c.name), CodecOf<Field>::kType, kIsOptional<Field>, c.sensitivity, latin(c.purpose)});
    });
    return table;
}

} // namespace detail

/// The description without the C++ type.
template <Record R> const RecordTable& recordTable()
{
    static const RecordTable table = detail::makeTable<R>();
    return table;
}

template <Record R> const QByteArray& insertSql()
{
    static const QByteArray sql = recordTable<R>().insertSql();
    return sql;
}
template <Record R> const QByteArray& updateSql()
{
    static const QByteArray sql = recordTable<R>().updateSql();
    return sql;
}
template <Record R> Status insertRecord(Connection& connection, const R& record)
{
    return std::apply(
        [&](const auto&... c) { return connection.execute(insertSql<R>(), c.in(record)...); },
        Schema<R>::kColumns);
}

/// Writes the record over the stored one of the same id and revision, which then has the next revision.
/// Conflict, "storage.revision", where somebody else was first.
template <Record R> Status updateRecord(Connection& connection, const R& record)
{
    R next = record;
    ++next.revision;
    TRY_STATUS(std::apply(
        [&](const auto& id, const auto&... c) {
            return connection.execute(updateSql<R>(), c.in(next)..., id.in(next), record.revision);
        },
        Schema<R>::kColumns));
    if (connection.changes() == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("storage.revision"));
    return {};
}

struct FieldChange {
    std::string_view field;
    Sensitivity sensitivity;
    QJsonValue before; ///< null where the record is new
    QJsonValue after;
};

/// What differs, in column order; every column of a new record.
template <Record R> std::vector<FieldChange> diff(const R* before, const R& after)
{
    std::vector<FieldChange> changes;
    forEachColumn<R>([&](const auto& c) {
        if (!before || c.in(*before) != c.in(after))
            changes.push_back({c.name,
                               c.sensitivity,
                               before ? toJson(c.in(*before)) : QJsonValue(),
                               toJson(c.in(after))});
    });
    return changes;
}

template <Record R> QJsonObject toJsonObject(const R& record)
{
    QJsonObject object;
    forEachColumn<R>(
        [&](const auto& c) { object.insert(detail::latin(c.name), toJson(c.in(record))); });
    return object;
}

/// Sets the given fields, as toJson() writes them. Invalid, rule "unknown" or "value", for a field that the record does
/// not have or cannot hold; then the record stays as it was.
template <Record R> Status apply(R& record, const QJsonObject& values)
{
    R changed = record;
    QJsonObject left = values;
    std::optional<QString> bad;
    forEachColumn<R>([&]<auto Member>(const Column<Member>& c) {
        const QString name = detail::latin(c.name);
        if (!left.contains(name))
            return;
        if (auto value = fromJson<typename Column<Member>::Field>(left.take(name)))
            c.in(changed) = *std::move(value);
        else
            bad = name;
    });
    if (bad)
        return fail(invalid(*bad, QStringLiteral("value")));
    if (!left.isEmpty())
        return fail(invalid(left.begin().key(), QStringLiteral("unknown")));
    record = std::move(changed);
    return {};
}

/// What is hashed for the journal: name and value of every column that is not absent. Equal to canonicalRow().
template <Record R> QByteArray canonicalBytes(const R& record)
{
    CanonicalBytes bytes;
    forEachColumn<R>([&]<auto Member>(const Column<Member>& c) {
        using Field = typename Column<Member>::Field;
        const Field& value = c.in(record);
        if constexpr (kIsOptional<Field>) {
            if (!value)
                return;
            bytes.add(QByteArrayView(c.name.data(), static_cast<qsizetype>(c.name.size())));
            bytes.add(CodecOf<Field>::toRaw(*value));
        } else {
            bytes.add(QByteArrayView(c.name.data(), static_cast<qsizetype>(c.name.size())));
            bytes.add(CodecOf<Field>::toRaw(value));
        }
    });
    return bytes.bytes();
}

} // namespace seraph::storage
