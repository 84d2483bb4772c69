// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/context.h"
#include "core/storage/record.h"
#include "core/storage/record_read.h"

#include <QJsonArray>
#include <QJsonDocument>

/// How records are written: included by the files whose handlers write, since it takes the compiler some seconds.
namespace seraph::session {

struct Account;
struct Role;
struct RoleGrant;

/// Records that decide what people may do: after a change of one, every open session reads its rights again.
template <class R>
concept GrantsRights =
    std::same_as<R, Account> || std::same_as<R, Role> || std::same_as<R, RoleGrant>;

/// The person whose key encrypts what the journal says of the record (Schema<R>::kSubject), if it is about one.
template <storage::Record R> std::optional<qint64> subjectOf(const R& record)
{
    if constexpr (requires { storage::Schema<R>::kSubject; }) {
        const auto& subject = record.*storage::Schema<R>::kSubject;
        if constexpr (requires { subject.has_value(); })
            return subject ? std::optional(subject->value()) : std::nullopt;
        else
            return subject.value();
    } else {
        return std::nullopt;
    }
}

/// The journal's field-level account of one record's change; without `before` it is the account of its birth.
template <storage::Record R> journal::EntryDraft draftOf(const R* before, const R& after)
{
    journal::EntryDraft draft;
    draft.kind = storage::Schema<R>::kTable;
    draft.record = after.id.value();
    draft.revision = after.revision.value();
    draft.subject = subjectOf(after);
    QJsonObject changes;
    for (const storage::FieldChange& change : storage::diff(before, after)) {
        const QLatin1StringView field(change.field.data(), qsizetype(change.field.size()));
        if (!draft.fields.isEmpty())
            draft.fields += ',';
        draft.fields += QByteArrayView(field.data(), field.size());
        changes.insert(field, QJsonArray{change.before, change.after});
    }
    draft.changes = QJsonDocument(changes).toJson(QJsonDocument::Compact);
    draft.recordHash = journal::recordDigest(storage::canonicalBytes(after));
    return draft;
}

template <storage::Record R> Status WriteContext::insert(const R& record)
{
    EXPECTS(record.revision == storage::Revision{1});
    TRY_STATUS(storage::insertRecord(connection(), record));
    return journalChange<R>(nullptr, record, Operation::Inserted);
}

template <storage::Record R> Status WriteContext::update(const R& before, R after, Operation operation)
{
    EXPECTS(before.id == after.id);
    after.revision = before.revision;
    if (before == after)
        return {};
    TRY_STATUS(storage::updateRecord(connection(), after));
    ++after.revision;
    return journalChange(&before, after, operation);
}

template <storage::Record R> Status WriteContext::archive(const R& record)
{
    R after = record;
    after.archivedAt = now();
    return update(record, after, Operation::Archived);
}

template <storage::Record R>
Status WriteContext::journalChange(const R* before, const R& after, Operation operation)
{
    m_changedRights = m_changedRights || GrantsRights<R>;
    addChange(storage::Schema<R>::kTable, after.id.value(), operation);
    for (const R* state : {before, &after}) { // a record that moves from one person to another is news about both
        if (const auto subject = state ? subjectOf(*state) : std::nullopt)
            m_written.emplace(storage::Schema<R>::kTable, *subject);
    }
    return append(draftOf(before, after));
}

} // namespace seraph::session
