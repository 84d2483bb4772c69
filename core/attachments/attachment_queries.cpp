// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_queries.h"

#include "core/attachments/attachment_record.h"
#include "core/attachments/attachment_repository.h"
#include "core/attachments/owner_queries.h"
#include "core/storage/record_read.h"
#include "core/vault/blob_store.h"
#include "core/vault/bytes.h"

namespace seraph::attachments {

using namespace Qt::StringLiterals;

namespace {

using vault::BlobStore;

Secret keyOf(const Attachment& attachment)
{
    return Secret(vault::asBytes(attachment.key));
}

/// A preview that cannot be read must not hide the list; opening the file itself says what is wrong.
QByteArray previewOf(const Attachment& attachment, const BlobStore& blobs)
{
    if (!isImage(attachment.mediaType))
        return {};
    return blobs.read(attachment.id.value(), BlobStore::Part::Preview, keyOf(attachment))
        .value_or(QByteArray());
}

std::optional<qint64> number(const std::optional<SubjectId>& subject)
{
    return subject ? std::optional(subject->value()) : std::nullopt;
}

} // namespace

Result<std::vector<AttachmentRow>> handle(const AttachmentsOf& query, const session::ReadContext& context)
{
    const AttachmentRepository repository(context.connection());
    TRY_STATUS(requireOwner(context, query.owner, session::KindUse::See));
    TRY_ASSIGN(const auto attachments, repository.listOf(query.owner));
    std::vector<AttachmentRow> rows;
    for (const Attachment& a : attachments) {
        rows.push_back({a.id,
                        a.revision,
                        a.purpose,
                        a.name,
                        a.mediaType,
                        a.bytes,
                        a.takenAt,
                        a.addedAt,
                        a.subject,
                        previewOf(a, context.blobs())});
    }
    return rows;
}

std::vector<session::Access> accesses(const AttachmentsOf&, const std::vector<AttachmentRow>& answer)
{
    std::vector<session::Access> seen;
    for (const AttachmentRow& row : answer) {
        if (!row.preview.isEmpty())
            seen.push_back({"attachment", row.id.value(), number(row.subject)});
    }
    return seen;
}

Result<OpenedAttachment> handle(const OpenAttachment& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto attachment, storage::getRecord<Attachment>(context.connection(), query.attachment));
    TRY_STATUS(requireFile(context, attachment, session::KindUse::See));
    TRY_ASSIGN(auto bytes,
               context.blobs().read(attachment.id.value(), BlobStore::Part::Whole, keyOf(attachment)));
    return OpenedAttachment{std::move(attachment), std::move(bytes)};
}

std::vector<session::Access> accesses(const OpenAttachment&, const OpenedAttachment& answer)
{
    return {{"attachment", answer.attachment.id.value(), number(answer.attachment.subject)}};
}

} // namespace seraph::attachments
