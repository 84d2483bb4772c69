// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_repository.h"

#include "core/attachments/attachment_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::attachments {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kOfOwner =
    "WHERE owner_kind = ? AND owner_id = ? AND archived_at IS NULL ORDER BY added_at, id";
constexpr const char* kAbout = "WHERE subject_id = ? AND archived_at IS NULL ORDER BY added_at, id";
constexpr const char* kLookedAfter = "SELECT advisor_id, home_branch_id FROM client WHERE id = ?";
constexpr const char* kAllIds = "SELECT id FROM attachment ORDER BY id";

} // namespace

Result<std::vector<Attachment>> AttachmentRepository::listOf(const RecordRef& owner) const
{
    return storage::listRecords<Attachment>(m_connection, kOfOwner, owner.kind, owner.id);
}

Result<std::vector<Attachment>> AttachmentRepository::listAbout(SubjectId subject) const
{
    return storage::listRecords<Attachment>(m_connection, kAbout, subject);
}

Result<std::vector<qint64>> AttachmentRepository::listAllIds() const
{
    return storage::collectRows<qint64>(
        m_connection, kAllIds, [](const storage::Statement& row) { return row.int64(0); });
}

Result<bool> AttachmentRepository::reaches(const session::Scope& scope, SubjectId subject) const
{
    TRY_ASSIGN(storage::Statement row, m_connection.prepare(kLookedAfter));
    TRY_STATUS(row.bind(subject));
    TRY_ASSIGN(const bool isClient, row.step());
    if (!isClient)
        return true;
    if (scope.reach == session::Reach::Own)
        return !row.isNull(0) && PersonId(row.int64(0)) == scope.person;
    return row.isNull(1) || scope.covers(BranchId(row.int64(1)));
}

Result<std::optional<SubjectId>> AttachmentRepository::subjectOf(const storage::RecordTable& kind,
                                                                 qint64 record) const
{
    TRY_ASSIGN(storage::Statement row, m_connection.prepare(kind.subjectSql()));
    TRY_STATUS(row.bind(record));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, kind.name + u".unknown"_s);
    return row.isNull(0) ? std::nullopt : std::optional(SubjectId(row.int64(0)));
}

} // namespace seraph::attachments
