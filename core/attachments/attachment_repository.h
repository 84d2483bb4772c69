// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/storage/connection.h"
#include "core/storage/record_table.h"

#include <vector>

namespace seraph::attachments {

/// SQL of attachments. Finds and lists; WriteContext writes.
class AttachmentRepository {
public:
    explicit AttachmentRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Of one record, oldest first, without what lies in the recycle bin.
    Result<std::vector<Attachment>> listOf(const RecordRef& owner) const;
    /// About one person, whatever they are attached to, oldest first.
    Result<std::vector<Attachment>> listAbout(SubjectId subject) const;
    /// Every id there is, sorted, the recycle bin's too: whose files must stay.
    Result<std::vector<qint64>> listAllIds() const;
    /// Whether a right with this scope reaches the one whom a file shows: clients where they are looked after, as
    /// clients::reaches() says; anybody else always.
    Result<bool> reaches(const session::Scope& scope, SubjectId subject) const;
    /// Whom the record that files are attached to is about, if it is about somebody. NotFound "<kind>.unknown".
    Result<std::optional<SubjectId>> subjectOf(const storage::RecordTable& kind, qint64 record) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::attachments
