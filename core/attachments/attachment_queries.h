// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/session/command.h"

#include <vector>

namespace seraph::attachments {

/// See files. The right to see the record itself is asked for as well, and it must reach the record: whose file it is, or
/// where it was done.
inline constexpr session::Permission kSeeAttachments{"attachments.view"};

/// One line of the list of a record's files, with its preview where it is a picture.
struct AttachmentRow {
    AttachmentId id;
    storage::Revision revision;
    QString purpose;
    QString name;
    QString mediaType;
    qint64 bytes;
    std::optional<Instant> takenAt;
    Instant addedAt;
    std::optional<SubjectId> subject;
    QByteArray preview; ///< JPEG; empty where there is none, or its file is gone
};

/// The files of a record, oldest first. The previews show people, so who looked is noted before they are shown. Denied
/// "permission.missing", "scope.outside"; NotFound "<kind>.unknown".
struct AttachmentsOf {
    using Output = std::vector<AttachmentRow>;
    static constexpr const char* kName = "AttachmentsOf";
    static constexpr session::Permission kPermission = kSeeAttachments;
    static constexpr session::Action kAccessAction{"attachment.listed"};
    RecordRef owner;
};
Result<std::vector<AttachmentRow>> handle(const AttachmentsOf& query,
                                          const session::ReadContext& context);
std::vector<session::Access> accesses(const AttachmentsOf& query,
                                      const std::vector<AttachmentRow>& answer);

/// The bytes of one file. Denied "permission.missing", "scope.outside"; NotFound "blob.missing" where the file is gone; Corrupt "blob.damaged".
struct OpenedAttachment {
    Attachment attachment;
    QByteArray bytes;
};
struct OpenAttachment {
    using Output = OpenedAttachment;
    static constexpr const char* kName = "OpenAttachment";
    static constexpr session::Permission kPermission = kSeeAttachments;
    static constexpr session::Action kAccessAction{"attachment.opened"};
    AttachmentId attachment;
};
Result<OpenedAttachment> handle(const OpenAttachment& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenAttachment& query, const OpenedAttachment& answer);

} // namespace seraph::attachments
