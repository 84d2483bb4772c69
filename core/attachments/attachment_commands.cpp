// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_commands.h"

#include "core/attachments/attachment_record.h"
#include "core/attachments/attachment_repository.h"
#include "core/attachments/owner_queries.h"
#include "core/session/record_edit.h"
#include "core/session/record_write.h"
#include "core/vault/blob_store.h"
#include "core/vault/crypto.h"

namespace seraph::attachments {

namespace {

using vault::BlobStore;

QByteArray hashOf(const QByteArray& bytes)
{
    return vault::asView(vault::Hasher().add(vault::asBytes(bytes)).hash()).toByteArray();
}

Attachment describe(const AddAttachment& command,
                    std::optional<SubjectId> subject,
                    session::WriteContext& context)
{
    return {context.newId<AttachmentTag>(),
            storage::Revision{1},
            command.owner.kind,
            command.owner.id,
            subject,
            command.details.purpose,
            command.details.name.simplified(),
            command.file.mediaType(),
            command.file.bytes().size(),
            hashOf(command.file.bytes()),
            {},
            command.details.takenAt,
            context.actor().person,
            context.now(),
            {}};
}

/// The files first: a row never names bytes that are not safely on the disk.
Status writeFiles(qint64 id, const Secret& key, const PreparedFile& file, const BlobStore& blobs)
{
    TRY_STATUS(blobs.write(id, BlobStore::Part::Whole, key, file.bytes()));
    if (file.preview().isEmpty())
        return {};
    return blobs.write(id, BlobStore::Part::Preview, key, file.preview());
}

} // namespace

Result<AttachmentId> handle(const AddAttachment& command, session::WriteContext& context)
{
    TRY_STATUS(requireOwner(context, command.owner, session::KindUse::Change));
    return keepAttachment(command, context);
}

Result<AttachmentId> keepAttachment(const AddAttachment& command, session::WriteContext& context)
{
    TRY_STATUS(checkDetails(command.details));
    const session::RecordKind* kind = context.registry().findRecord(command.owner.kind);
    if (!kind)
        return fail(invalid(QStringLiteral("owner"), QStringLiteral("kind")));
    const AttachmentRepository repository(context.connection());
    TRY_ASSIGN(const auto subject, repository.subjectOf(kind->table, command.owner.id));
    Attachment attachment = describe(command, subject, context);
    const Secret key = BlobStore::newKey();
    attachment.key = vault::asView(key.bytes()).toByteArray();
    TRY_STATUS(writeFiles(attachment.id.value(), key, command.file, context.blobs()));
    TRY_STATUS(context.insert(attachment));
    return attachment.id;
}

Result<void> handle(const ArchiveAttachment& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto attachment,
               session::unchangedRecord<Attachment>(context, command.attachment, command.revision));
    TRY_STATUS(requireFile(context, attachment, session::KindUse::Change));
    return context.archive(attachment);
}

} // namespace seraph::attachments
