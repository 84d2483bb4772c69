// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace seraph::attachments {

using AttachmentId = Id<struct AttachmentTag>;
/// The client or member of staff whom a file shows or speaks of; their journal key and their erasure cover it.
using SubjectId = Id<struct SubjectTag>;

/// The record that a file belongs to.
struct RecordRef {
    QString kind; ///< its table: "consent"
    qint64 id = 0;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

/// A photo, a scan or any other file that belongs to a record. The bytes lie outside the database, encrypted under `key`.
struct Attachment {
    AttachmentId id;
    storage::Revision revision;
    QString ownerKind;
    qint64 ownerId = 0;
    std::optional<SubjectId> subject;
    QString purpose; ///< code of the module that asked for it: "consent_scan", "photo_before"
    QString name;    ///< as people call it; never a path
    QString mediaType;
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b-256 of the bytes as stored
    QByteArray key;
    std::optional<Instant> takenAt; ///< when the photo was taken, where known
    PersonId addedBy;
    Instant addedAt;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// What a person says about a file.
struct AttachmentDetails {
    QString purpose{};
    QString name{};
    std::optional<Instant> takenAt{};
};

inline constexpr qint64 kLargestAttachment = 64LL * 1024 * 1024; ///< bytes

/// Pictures that are cleaned, previewed and compared: JPEG and PNG.
bool isImage(const QString& mediaType);

/// Invalid: name "required", "too_long"; purpose "format".
Status checkDetails(const AttachmentDetails& details);

} // namespace seraph::attachments
