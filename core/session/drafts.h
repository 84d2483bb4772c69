// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/connection.h"

#include <vector>

namespace seraph::session {

/// What somebody has typed and not yet finished (U-1): one per person, form and subject, kept every two seconds.
struct Draft {
    QString form;    ///< code of the form: "staff.edit"
    qint64 subject;  ///< the record it is about, 0 for a new one
    QByteArray json; ///< the fields as the form wrote them
    Instant savedAt;
};

/// Drafts are the one write without a journal entry: they are nobody's fact yet. They lie in the encrypted file, belong to
/// one person, and go when the command that used them commits (the form calls discard after it).
class Drafts {
public:
    Drafts(storage::Connection& connection, PersonId person) : m_connection(connection), m_person(person) {}

    Status keep(const Draft& draft);
    Status discard(const QString& form, qint64 subject);
    Result<std::optional<Draft>> find(const QString& form, qint64 subject) const;
    /// Newest first: what the program offers after a crash.
    Result<std::vector<Draft>> list() const;

private:
    storage::Connection& m_connection;
    PersonId m_person;
};

} // namespace seraph::session
