// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/storage/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seraph::session {

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
        if (!draft.fields.isEmpty())
            draft.fields += ',';
        draft.fields += QByteArrayView(change.field.data(), qsizetype(change.field.size()));
        changes.insert(QLatin1StringView(change.field.data(), qsizetype(change.field.size())),
                       QJsonArray{change.before, change.after});
    }
    draft.changes = QJsonDocument(changes).toJson(QJsonDocument::Compact);
    draft.recordHash = journal::recordDigest(storage::canonicalBytes(after));
    return draft;
}

} // namespace seraph::session
