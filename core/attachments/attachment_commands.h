// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/attachments/prepared_file.h"
#include "core/session/command.h"

namespace seraph::attachments {

/// Attach files. The right to change the record itself is asked for as well, whatever its kind, and must reach it.
inline constexpr session::Permission kAttach{"attachments.add"};

/// Files a photo, a scan or a document with a record. Denied where one may not change that record or does not reach it; NotFound
/// "<kind>.unknown"; Invalid as checkDetails(), and at "owner" "kind" for a kind that does not exist.
struct AddAttachment {
    using Output = AttachmentId;
    static constexpr const char* kName = "AddAttachment";
    static constexpr session::Permission kPermission = kAttach;
    static constexpr session::Action kAction{"attachment.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RecordRef owner;
    AttachmentDetails details;
    PreparedFile file;
};
Result<AttachmentId> handle(const AddAttachment& command, session::WriteContext& context);
/// The same inside a command whose own right already covers the record: who walks a round adds its photos, although the steps
/// of services are not theirs to change.
Result<AttachmentId> keepAttachment(const AddAttachment& command, session::WriteContext& context);

/// Into the recycle bin; the bytes stay.
struct ArchiveAttachment {
    using Output = void;
    static constexpr const char* kName = "ArchiveAttachment";
    static constexpr session::Permission kPermission = kAttach;
    static constexpr session::Action kAction{"attachment.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    AttachmentId attachment;
    storage::Revision revision;
};
Result<void> handle(const ArchiveAttachment& command, session::WriteContext& context);

} // namespace seraph::attachments
